"""The kernels of tukey-power: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r*(1 - (Abs(r)/c)**k)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
g(r) = Piecewise((((Abs(r)/c)**k - 1)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2 - 4*Abs(r)**(k + 2)/(c**k*(k + 2)) + r**(2*k + 2)/(c**(2*k)*(k + 1)), Abs(r) <= c), (c**2*k**2/((k + 1)*(k + 2)), True)): at most 4 ulp.
S(r) = Piecewise((r*(1 - ((sqrt(2)*Abs(r)/c)**k - 1)**2), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((((Abs(r)/c)**k - 1)*(2*k*(Abs(r)/c)**k + (Abs(r)/c)**k - 1), Abs(r) <= c), (0, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: 87f421a241d22806. Made by symdict; again by:
    symdict generate --only kernels/tukey_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_pair,
    exp_times_dd,
    expm1_pair,
    log1p_dd,
    log_pair,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pair_square,
    pair_sub,
    pow_dd,
    pow_fine,
    pow_pair,
    round_down,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = -p1
    q1 = pow_fine((p0, 0.0), (q0, 0.0))
    c2 = q1[0]
    q3 = 0.5 * p0
    c3 = q3
    q5 = 2.0 * p0
    c4 = q5
    q7 = pair_inverse((p0, 0.0))
    c5 = q7
    return (p0, p1, c2, c3, c4, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, p1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = log_pair((t0, 0.0))
    t1 = pair_mul_double(t1, p1)
    t1 = exp_times_dd(c2, t1[0], t1[1])
    np.subtract(1.0, t1, out=t1)
    np.square(t1, out=t1)
    t0 *= t1
    t1 = np.clip(a, c3, c4)
    t2 = pair_mul_double(c5, t1)
    t1 = -t1
    t1 = two_sum(p0, t1)
    t1 = pair_mul(t1, c5)
    t1 = pair_neg(t1)
    t1 = log1p_dd(t1[0], t1[1])
    t1 = two_prod(p1, t1)
    t1 = expm1_pair(t1)
    t1 = pair_square(t1)
    t1 = pair_mul(t2, t1)
    t2 = pair_mul_double(t1, p0)
    t1 = pair_select(a > c4, (t0, 0.0), t2)
    t2 = pair_select(a > c3, t1, (t0, 0.0))
    t0 = pair_select(a > p0, (0.0, 0.0), t2)
    t1 = pair_select(a > 0.0, t0, (0.0, 0.0))
    np.copysign(t1[0], r, out=out)
    np.copyto(out, np.nan, where=missing)


def tukey_power_phi(r, c, k, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c), float(k)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = -p1
    q1 = pow_fine((p0, 0.0), (q0, 0.0))
    c2 = q1[0]
    q3 = 0.5 * p0
    c3 = q3
    q5 = 2.0 * p0
    c4 = q5
    q7 = pair_inverse((p0, 0.0))
    c5 = q7
    return (p0, p1, c2, c3, c4, c5)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, p1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t0 = log_pair((t0, 0.0))
    t0 = pair_mul_double(t0, p1)
    t0 = exp_times_dd(c2, t0[0], t0[1])
    t0 -= 1.0
    np.square(t0, out=t0)
    t1 = np.clip(a, c3, c4)
    t1 = -t1
    t1 = two_sum(p0, t1)
    t1 = pair_mul(t1, c5)
    t1 = pair_neg(t1)
    t1 = log1p_dd(t1[0], t1[1])
    t1 = two_prod(p1, t1)
    t1 = expm1_pair(t1)
    t1 = pair_square(t1)
    t1 = pair_select(a > c4, (t0, 0.0), t1)
    t0 = pair_select(a > c3, t1, (t0, 0.0))
    t1 = pair_select(a > p0, (0.0, 0.0), t0)
    t0 = pair_select(a > 0.0, t1, (1.0, 0.0))
    out[...] = t0[0]
    np.copyto(out, np.nan, where=missing)


def tukey_power_g(r, c, k, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c), float(k)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p1
    q1 = two_sum(2.0, q0)
    c1 = q1
    q3 = -q0
    q4 = pow_fine((p0, 0.0), (q3, 0.0))
    q5 = two_sum(1.0, p1)
    q6 = pair_div(q4, q5)
    c2 = q6
    q8 = two_sum(2.0, p1)
    c3 = q8
    q10 = -p1
    q11 = pow_fine((p0, 0.0), (q10, 0.0))
    q12 = pair_scale(q11, 4.0)
    q13 = pair_div(q12, q8)
    c4 = q13
    q15 = two_prod(p0, p0)
    q16 = two_prod(p1, p1)
    q17 = pair_mul(q15, q16)
    q18 = pair_mul(q5, q8)
    q19 = pair_div(q17, q18)
    c5 = q19[0]
    return (p0, c1, c2, c3, c4, c5)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = two_prod(t0, t0)
    t0 = log_pair((t0, 0.0))
    t2 = pair_mul(c1, t0)
    t2 = exp_times_dd(c2[0], t2[0], t2[1])
    t1 = pair_add_double(t1, t2)
    t2 = pair_mul(c3, t0)
    t0 = exp_pair(t2)
    t2 = pair_mul(t0, c4)
    t0 = pair_sub(t1, t2)
    t1 = choose(a > p0, c5, t0[0])
    choose(a > 0.0, t1, 0.0, out=out)
    np.copyto(out, np.nan, where=missing)


def tukey_power_psi(r, c, k, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c), float(k)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 0.5 * p0
    q1 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q0)
    q2 = round_down(q1)
    c0 = q2
    q4 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q4
    return (c0, c1, p1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pow_dd(t1[0], t1[1], p1)
    t0 *= t1
    t1 -= 2.0
    t0 *= t1
    t1 = -t0
    t0 = choose(a > c0, a, t1)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def tukey_power_s(r, c, k, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c), float(k)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = 2.0 * p1
    c3 = q2
    return (p0, c1, p1, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t0 = pair_mul_double(c1, t0)
    t0 = pow_pair(t0, p1)
    t1 = pair_add_double(t0, -1.0)
    t2 = pair_mul_double(t0, c3)
    t0 = pair_add(t0, t2)
    t2 = pair_add_double(t0, -1.0)
    t0 = t1[0] * t2[0]
    choose(a > p0, 0.0, t0, out=out)


def tukey_power_slope(r, c, k, out=None):
    """Phi'(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c), float(k)), r, out)

