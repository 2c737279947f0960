"""The kernels of weickert-family: Phi, g, S, Phi'.

Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-C/(Abs(r)/lam)**(2*m))), True)): at most 4 ulp; the bound holds for |r| up to 2^100 times the scale.
g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): at most 4 ulp.
S(r) = r*exp(-C/(sqrt(2)*Abs(r)/lam)**(2*m)): at most 4 ulp.
Phi'(r) = Piecewise((1, Eq(r, 0)), (-2*C*m*exp(-C/(Abs(r)/lam)**(2*m))/(Abs(r)/lam)**(2*m) + 1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): no bound is promised for this kernel.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: 86581d76a426073f. Made by symdict; again by:
    symdict generate --only kernels/weickert_family.py
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
    log_pair,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_sub,
    pow_fine,
    pow_pair,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 7.888609052210118e-31 * p0
    c0 = q0
    q2 = 2.0 * p2
    q3 = -q2
    c1 = q3
    q5 = pow_fine((p0, 0.0), (q2, 0.0))
    q6 = pair_mul_double(q5, p1)
    c2 = q6
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    np.power(t0, c1, out=t0)
    t0 = pair_mul_double(c2, t0)
    t0 = -t0[0]
    np.expm1(t0, out=t0)
    t0 *= a
    t0 = -t0
    t0 = choose(a > 1.7976931348623157e+308, 0.0, t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def weickert_family_phi(r, lam, C, m, out=None):
    """Phi(r), at most 4 ulp; the bound holds for |r| up to 2^100 times the scale. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(C), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 7.888609052210118e-31 * p0
    c0 = q0
    q2 = 2.0 * p2
    c1 = q2
    q4 = pow_fine((p0, 0.0), (q2, 0.0))
    q5 = pair_mul_double(q4, p1)
    c2 = q5[0]
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t0 = log_pair((t0, 0.0))
    t0 = pair_mul_double(t0, c1)
    t0 = pair_neg(t0)
    t0 = exp_times_dd(c2, t0[0], t0[1])
    t0 = -t0
    np.expm1(t0, out=t0)
    t0 = -t0
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def weickert_family_g(r, lam, C, m, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(C), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 7.888609052210118e-31 * p0
    c0 = q0
    q2 = 2.0 * p2
    c1 = q2
    q4 = -p2
    q5 = pow_fine((2.0, 0.0), (q4, 0.0))
    q6 = pair_mul_double(q5, p1)
    q7 = pow_fine((p0, 0.0), (q2, 0.0))
    q8 = pair_mul(q6, q7)
    c2 = q8
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = log_pair((t0, 0.0))
    t1 = pair_mul_double(t1, c1)
    t1 = pair_neg(t1)
    t1 = exp_pair(t1)
    t1 = pair_mul(t1, c2)
    t1 = pair_neg(t1)
    t0 = exp_times_dd(t0, t1[0], t1[1])
    t1 = choose(a > 1.7976931348623157e+308, a, t0)
    np.copysign(t1, r, out=out)


def weickert_family_s(r, lam, C, m, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(C), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c0 = q0
    q2 = 2.0 * p2
    q3 = -q2
    c1 = q3
    q5 = 2.0 * p1
    q6 = two_prod(q5, p2)
    c3 = q6
    return (c0, c1, p1, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t0 = pow_pair(t0, c1)
    t1 = pair_mul_double(t0, p1)
    t1 = pair_neg(t1)
    t2 = exp_pair(t1)
    t0 = pair_mul(t2, t0)
    t2 = pair_mul(c3, t0)
    t0 = pair_neg(t2)
    t2 = expm1_pair(t1)
    t1 = pair_sub(t0, t2)
    t0 = choose(a > 0.0, t1[0], 1.0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)
    np.copyto(out, np.nan, where=missing)


def weickert_family_slope(r, lam, C, m, out=None):
    """Phi'(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(C), float(m)), r, out)

