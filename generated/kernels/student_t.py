"""The kernels of student-t: Phi, g, Psi, S, Phi'.

Phi(r) = nu*r/(nu + r**2/c**2): at most 4 ulp.
g(r) = nu/(nu + r**2/c**2): at most 4 ulp.
Psi(r) = c**2*nu*log(1 + r**2/(c**2*nu)): at most 4 ulp.
S(r) = 2*r**3/(c**2*nu + 2*r**2): at most 4 ulp.
Phi'(r) = -c**2*nu*(-c**2*nu + r**2)/(c**2*nu + r**2)**2: at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: 8122464f7f0a7a81. Made by symdict; again by:
    symdict generate --only kernels/student_t.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    log_pair,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_scale,
    pair_square,
    pair_sub,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    c1 = q3[0]
    q5 = pair_mul_double(q3, q0)
    q6 = two_prod(q0, q0)
    q7 = pair_add(q3, q6)
    q8 = pair_div(q5, q7)
    q9 = pair_div(q8, (p0, 0.0))
    q10 = pair_scale(q9, 68719476736.0)
    q11 = pair_mul_double(q10, p0)
    q12 = pair_mul_double(q11, p0)
    c2 = q12[0]
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = c1 * t0
    np.square(t0, out=t0)
    t0 += c1
    np.divide(t1, t0, out=t0)
    t1 = np.maximum(a, c0)
    np.minimum(t1, 1.7976931348623157e+308, out=t1)
    np.divide(c2, t1, out=t1)
    t0 = choose(a > c0, t1, t0)
    t1 = choose(a > 1.7976931348623157e+308, 0.0, t0)
    np.copysign(t1, r, out=out)


def student_t_phi(r, c, nu, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c), float(nu)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    c1 = q3[0]
    q5 = two_prod(q0, q0)
    q6 = pair_add(q3, q5)
    q7 = pair_div(q3, q6)
    q8 = pair_scale(q7, 4.722366482869645e+21)
    c3 = q8[0]
    return (c0, c1, p0, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    np.square(t0, out=t0)
    t0 += c1
    np.divide(c1, t0, out=t0)
    t1 = np.maximum(a, c0)
    np.minimum(t1, 1.7976931348623157e+308, out=t1)
    np.divide(p0, t1, out=t1)
    t2 = c3 * t1
    t1 *= t2
    out[...] = choose(a > c0, t1, t0)


def student_t_g(r, c, nu, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c), float(nu)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    q4 = pair_inverse(q3)
    c1 = q4
    q6 = pair_mul_double(q2, p1)
    c2 = q6
    q8 = log_pair((p1, 0.0))
    c5 = q8[0]
    c6 = q2
    return (c0, c1, c2, p0, p1, c5, c6)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, p1, c5, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    np.square(t0, out=t0)
    t0 = pair_mul_double(c1, t0)
    t0 = np.log1p(t0[0])
    t0 = pair_mul_double(c2, t0)
    t1 = np.maximum(a, c0)
    np.divide(p0, t1, out=t1)
    t2 = np.square(t1)
    t2 *= p1
    t2 += 1.0
    np.log(t2, out=t2)
    np.log(t1, out=t1)
    t1 *= 2.0
    np.subtract(t2, t1, out=t1)
    t2 = t1 - c5
    t1 = two_prod(p1, t2)
    t2 = pair_mul(c6, t1)
    t1 = choose(a > c0, t2[0], t0[0])
    out[...] = choose(a > 1.7976931348623157e+308, a, t1)


def student_t_psi(r, c, nu, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c), float(nu)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    c1 = q3[0]
    q5 = two_prod(q0, q0)
    q6 = pair_mul_double(q5, q0)
    q7 = pair_scale(q6, 2.0)
    q8 = pair_scale(q5, 2.0)
    q9 = pair_add(q3, q8)
    q10 = pair_div(q7, q9)
    q11 = pair_div(q10, (p0, 0.0))
    q12 = pair_scale(q11, 1.4551915228366852e-11)
    c2 = q12[0]
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = np.square(t0)
    t0 *= t1
    t0 *= 2.0
    t1 *= 2.0
    t1 += c1
    t0 /= t1
    t1 = c2 * r
    out[...] = choose(np.abs(r) > c0, t1, t0)


def student_t_s(r, c, nu, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c), float(nu)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.384185791015625e-07 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = two_sum(p1, p1)
    q5 = pair_add_double(q4, p1)
    q6 = two_prod(p1, p1)
    q7 = pair_div(q5, q6)
    c2 = q7[0]
    q9 = 68719476736.0 * p0
    c3 = q9
    q11 = two_prod(p0, p0)
    q12 = pair_mul_double(q11, p1)
    c4 = q12
    q14 = two_prod(q9, q9)
    q15 = pair_sub(q14, q12)
    q16 = pair_mul(q12, q15)
    q17 = pair_add(q12, q14)
    q18 = pair_square(q17)
    q19 = pair_div(q16, q18)
    q20 = pair_scale(q19, 4.722366482869645e+21)
    c6 = q20[0]
    return (c0, c1, c2, c3, c4, p0, c6)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, p0, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t0 *= c1
    np.square(t0, out=t0)
    t0 *= c2
    np.subtract(1.0, t0, out=t0)
    t1 = np.minimum(a, c3)
    t1 = two_prod(t1, t1)
    t2 = pair_sub(t1, c4)
    t2 = pair_mul_double(c4, t2[0])
    t1 = pair_add(c4, t1)
    t1 = np.square(t1[0])
    t1 = pair_div(t2, (t1, 0.0))
    t2 = -t1[0]
    t1 = np.maximum(a, c3)
    np.minimum(t1, 1.7976931348623157e+308, out=t1)
    np.divide(p0, t1, out=t1)
    t3 = c6 * t1
    t1 *= t3
    t3 = -t1
    t1 = choose(a > c3, t3, t2)
    out[...] = choose(a > c0, t1, t0)


def student_t_slope(r, c, nu, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c), float(nu)), r, out)

