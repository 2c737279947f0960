"""The kernels of mcp: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*gamma*lam*sign(r) - r)/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*gamma*lam/Abs(r) - 1)/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((-2*gamma*lam**2 + 2*sqrt(2)*gamma*lam*Abs(r) - r**2)/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (2*gamma*lam**2, True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= lam), (gamma*(-lam*sign(r) + r)/(gamma - 1), Abs(r) <= gamma*lam), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (-1/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (0, True)): at most 4 ulp.

Digest: 69fecf20f9f4b0fb. Made by symdict; again by:
    symdict generate --only kernels/mcp.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_select,
    pair_sub,
    round_down,
    round_up,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p1, p0)
    q1 = pair_mul(q0, (1.4142135623730951, -9.667293313452913e-17))
    c0 = q1
    q3 = two_sum(p1, -1.0)
    q4 = pair_inverse(q3)
    c1 = q4[0]
    q6 = round_down(q1)
    c2 = q6
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = -a
    t0 = pair_add_double(c0, t0)
    t0 = c1 * t0[0]
    t0 = choose(a > c2, 0.0, t0)
    np.minimum(a, t0, out=t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def mcp_phi(r, lam, gamma, out=None):
    """Phi(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(gamma)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    q3 = two_prod(p1, p0)
    q4 = pair_mul(q3, (1.4142135623730951, -9.667293313452913e-17))
    c1 = q4
    q6 = two_sum(p1, -1.0)
    q7 = pair_inverse(q6)
    c2 = q7[0]
    q9 = round_down(q4)
    c3 = q9
    q11 = round_down(q0)
    c4 = q11
    return (c0, c1, c2, c3, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = pair_neg(c1)
    t1 = pair_add_double(t1, t0)
    t1 = c2 * t1[0]
    np.divide(t1, t0, out=t0)
    t1 = -t0
    t0 = choose(a > c3, 0.0, t1)
    choose(a > c4, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def mcp_g(r, lam, gamma, out=None):
    """g(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(gamma)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = two_prod(p1, p0)
    q4 = pair_mul(q3, (1.4142135623730951, -9.667293313452913e-17))
    q5 = round_down(q4)
    c1 = q5
    q7 = 2.0 * p1
    q8 = two_prod(p0, p0)
    q9 = pair_mul_double(q8, q7)
    c2 = q9
    q11 = two_prod(q7, p0)
    q12 = pair_mul(q11, (1.4142135623730951, -9.667293313452913e-17))
    c3 = q12
    q14 = two_sum(p1, -1.0)
    q15 = pair_inverse(q14)
    c4 = q15[0]
    return (c0, c1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = np.clip(a, -np.inf, c1)
    t2 = two_prod(t1, t1)
    t2 = pair_add(c2, t2)
    t1 = pair_mul_double(c3, t1)
    t1 = pair_sub(t2, t1)
    t2 = c4 * t1[0]
    t1 = -t2
    t2 = pair_select(a > c1, c2, (t1, 0.0))
    t1 = pair_select(a > c0, t2, (t0, 0.0))
    out[...] = t1[0]


def mcp_psi(r, lam, gamma, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam), float(gamma)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_sum(p1, -1.0)
    q1 = pair_div((p1, 0.0), q0)
    c1 = q1[0]
    q3 = two_prod(p1, p0)
    q4 = round_down(q3)
    c2 = q4
    return (p0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    t0 *= c1
    t0 = choose(a > c2, a, t0)
    np.clip(t0, 0.0, np.inf, out=t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def mcp_s(r, lam, gamma, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(gamma)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p1, p0)
    q1 = pair_mul(q0, (1.4142135623730951, -9.667293313452913e-17))
    q2 = round_down(q1)
    c0 = q2
    q4 = two_sum(p1, -1.0)
    q5 = pair_inverse(q4)
    q6 = pair_neg(q5)
    c1 = q6[0]
    q8 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q9 = round_down(q8)
    c2 = q9
    return (c0, c1, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    t0 = choose(np.abs(r) > c0, 0.0, c1)
    choose(np.abs(r) > c2, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def mcp_slope(r, lam, gamma, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(gamma)), r, out)

