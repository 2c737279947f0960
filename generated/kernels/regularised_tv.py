"""The kernels of regularised-tv: Phi, g, Psi, S, Phi'.

Phi(r) = r/sqrt(epsilon**2 + r**2): no bound is promised for this kernel.
g(r) = 1/sqrt(epsilon**2 + r**2): at most 4 ulp.
Psi(r) = 2*(-epsilon + sqrt(epsilon**2 + r**2)): at most 4 ulp.
S(r) = r*(1 - 1/sqrt(epsilon**2 + 2*r**2)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = (-r**2/(epsilon**2 + r**2) + 1)/sqrt(epsilon**2 + r**2): at most 4 ulp.

Digest: 6402a8830fa710d5. Made by symdict; again by:
    symdict generate --only kernels/regularised_tv.py
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
    pair_scale,
    pair_sqrt,
    pair_sub,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    c0 = q0
    return (c0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    a = np.abs(r)
    t0 = two_prod(a, a)
    t0 = pair_add(c0, t0)
    t0 = pair_sqrt(t0)
    t0 = pair_div((a, 0.0), t0)
    t0 = choose(a > 1.7976931348623157e+308, 1.0, t0[0])
    np.copysign(t0, r, out=out)


def regularised_tv_phi(r, epsilon, out=None):
    """Phi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2[0]
    q4 = pair_inverse((p0, 0.0))
    q5 = pair_mul((1.0, -1.0587911840678754e-22), q4)
    q6 = pair_mul_double(q5, p0)
    c2 = q6[0]
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    np.square(t0, out=t0)
    t0 += c1
    np.sqrt(t0, out=t0)
    np.divide(1.0, t0, out=t0)
    t1 = np.maximum(a, c0)
    np.minimum(t1, 1.7976931348623157e+308, out=t1)
    np.divide(c2, t1, out=t1)
    t0 = choose(a > c0, t1, t0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t0)


def regularised_tv_g(r, epsilon, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2[0]
    return (c0, c1, p0)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    np.square(t0, out=t0)
    t1 = 2.0 * t0
    t0 += c1
    np.sqrt(t0, out=t0)
    t0 += p0
    np.divide(t1, t0, out=t0)
    t1 = 2.0 * a
    out[...] = choose(a > c0, t1, t0)


def regularised_tv_psi(r, epsilon, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    q1 = pair_sqrt(q0)
    q2 = pair_div((2.0, 0.0), q0)
    q3 = pair_scale(q2, 0.5)
    q4 = pair_mul(q1, q3)
    q5 = pair_mul(q2, q3)
    q6 = pair_scale(q5, 0.25)
    q7 = pair_mul(q1, q6)
    q8 = pair_inverse(q1)
    q9 = pair_mul(q7, q8)
    q10 = pair_mul(q4, q8)
    q11 = pair_div(q10, q1)
    q12 = pair_mul(q4, q11)
    q13 = pair_neg(q12)
    q14 = pair_sub(q9, q13)
    q15 = pair_div(q14, q1)
    q16 = pair_mul(q4, q15)
    q17 = pair_mul(q7, q11)
    q18 = pair_add(q16, q17)
    q19 = pair_mul_double(q2, 3.0)
    q20 = pair_mul(q19, q6)
    q21 = pair_div(q20, (6.0, 0.0))
    q22 = pair_mul(q1, q21)
    q23 = pair_mul(q22, q8)
    q24 = pair_add(q18, q23)
    q25 = pair_div(q24, q1)
    c0 = q25[0]
    c1 = q15[0]
    c2 = q11
    q29 = pair_neg(q8)
    q30 = pair_add_double(q29, 1.0)
    c3 = q30[0]
    c4 = q0
    q33 = pair_add_double(q0, 3.2138760885179806e+60)
    q34 = pair_sqrt(q33)
    q35 = pair_inverse(q34)
    q36 = pair_neg(q35)
    q37 = pair_add_double(q36, 1.0)
    q38 = pair_scale(q37, 7.888609052210118e-31)
    q39 = pair_scale(q38, 1.6069380442589903e+60)
    q40 = pair_scale(q39, 7.888609052210118e-31)
    c5 = q40[0]
    return (c0, c1, c2, c3, c4, c5)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.0009765625)
    t1 = two_prod(t0, t0)
    t2 = pair_mul_double(t1, c0)
    t2 = t2[0] - c1
    t2 = pair_mul_double(t1, t2)
    t2 = pair_add_double(c2, t2[0])
    t1 = pair_mul_double(t1, t2[0])
    t2 = pair_add_double(t1, c3)
    t1 = t0 * t2[0]
    t0 = np.minimum(a, 1.2676506002282294e+30)
    t2 = np.maximum(t0, 0.0009765625)
    t0 = two_prod(t2, t2)
    t3 = pair_scale(t0, 2.0)
    t3 = pair_add(c4, t3)
    t3 = pair_sqrt(t3)
    t3 = pair_inverse(t3)
    t3 = pair_neg(t3)
    t3 = pair_add_double(t3, 1.0)
    np.divide(t3[0], t2, out=t2)
    t3 = pair_mul_double(t0, t2)
    t0 = c5 * a
    t2 = choose(a > 1.2676506002282294e+30, t0, t3[0])
    t0 = choose(a > 0.0009765625, t2, t1)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def regularised_tv_s(r, epsilon, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    q5 = pair_mul((1.0, -3.1763735522036263e-22), q4)
    c3 = q5
    return (c0, c1, p0, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t0 = two_prod(t0, t0)
    t0 = pair_add(c1, t0)
    t1 = np.sqrt(t0[0])
    t0 = t0[0] * t1
    t1 = pair_div(c1, (t0, 0.0))
    t0 = np.maximum(a, c0)
    np.minimum(t0, 1.7976931348623157e+308, out=t0)
    np.divide(p0, t0, out=t0)
    t2 = pair_mul_double(c3, t0)
    np.square(t0, out=t0)
    t0 *= t2[0]
    out[...] = choose(a > c0, t0, t1[0])


def regularised_tv_slope(r, epsilon, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(epsilon),), r, out)

