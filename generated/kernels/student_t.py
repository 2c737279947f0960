"""The kernels of student-t: Phi, g, Psi, S, Phi'.

Phi(r) = nu*r/(nu + r**2/c**2): at most 4 ulp.
g(r) = nu/(nu + r**2/c**2): at most 4 ulp.
Psi(r) = c**2*nu*log(1 + r**2/(c**2*nu)): at most 4 ulp.
S(r) = 2*r**3/(c**2*nu + 2*r**2): at most 4 ulp.
Phi'(r) = -c**2*nu*(-c**2*nu + r**2)/(c**2*nu + r**2)**2: at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.

Digest: 16f911f6f2cba51e. Made by symdict; again by:
    symdict generate --only kernels/student_t.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    log_dd,
    log_fine,
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
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = pair_inverse((p1, 0.0))
    c2 = q4[0]
    q6 = 281474976710656.0 * p0
    c3 = q6
    q8 = two_prod(p0, p0)
    q9 = pair_mul_double(q8, p1)
    c4 = q9[0]
    q11 = pair_mul_double(q9, q6)
    q12 = two_prod(q6, q6)
    q13 = pair_add(q9, q12)
    q14 = pair_div(q11, q13)
    q15 = pair_div(q14, (p0, 0.0))
    q16 = pair_scale(q15, 281474976710656.0)
    q17 = pair_mul_double(q16, p0)
    q18 = pair_mul_double(q17, p0)
    c5 = q18[0]
    return (c0, c1, c2, c3, c4, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = t0 * c1
    np.square(t1, out=t1)
    t1 *= c2
    np.subtract(1.0, t1, out=t1)
    t0 *= t1
    t1 = np.clip(a, -np.inf, c3)
    t2 = c4 * t1
    np.square(t1, out=t1)
    t1 += c4
    np.divide(t2, t1, out=t1)
    t2 = np.clip(a, c3, 1.7976931348623157e+308)
    np.divide(c5, t2, out=t2)
    t1 = choose(a > c3, t2, t1)
    t2 = choose(a > c0, t1, t0)
    t0 = choose(a > 1.7976931348623157e+308, 0.0, t2)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def student_t_phi(r, c, nu, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c), float(nu)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 281474976710656.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    c1 = q3[0]
    q5 = two_prod(q0, q0)
    q6 = pair_add(q3, q5)
    q7 = pair_div(q3, q6)
    q8 = pair_scale(q7, 7.922816251426434e+28)
    c3 = q8[0]
    return (c0, c1, p0, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t0 += c1
    np.divide(c1, t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(p0, t1, out=t1)
    t2 = c3 * t1
    t1 *= t2
    choose(a > c0, t1, t0, out=out)


def student_t_g(r, c, nu, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c), float(nu)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.384185791015625e-07 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = pair_inverse((p1, 0.0))
    q5 = pair_scale(q4, 2.0)
    q6 = pair_mul(q4, q5)
    q7 = pair_scale(q6, 0.25)
    q8 = pair_mul_double(q7, p1)
    c2 = q8[0]
    q10 = pair_scale(q5, 0.5)
    q11 = pair_mul_double(q10, p1)
    c3 = q11[0]
    q13 = 4.0 * p0
    c4 = q13
    q15 = two_prod(p0, p0)
    q16 = pair_mul_double(q15, p1)
    q17 = pair_inverse(q16)
    c5 = q17
    q19 = pair_mul_double(q15, p1)
    c6 = q19
    q21 = log_fine(q17)
    c7 = q21
    c8 = q16[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = t0 * c1
    np.square(t1, out=t1)
    t1 *= c2
    np.subtract(c3, t1, out=t1)
    t1 *= t0
    t0 *= t1
    t1 = np.clip(a, -np.inf, c4)
    np.square(t1, out=t1)
    t1 = pair_mul_double(c5, t1)
    t1 = two_sum(1.0, t1[0])
    t1 = log_dd(t1[0], t1[1])
    t1 = pair_mul_double(c6, t1)
    t2 = np.clip(a, c4, np.inf)
    t3 = log_pair((t2, 0.0))
    t3 = pair_scale(t3, 2.0)
    t3 = pair_add(c7, t3)
    np.divide(1.0, t2, out=t2)
    np.square(t2, out=t2)
    t2 *= c8
    np.log1p(t2, out=t2)
    t2 += t3[0]
    t3 = pair_mul_double(c6, t2)
    t2 = choose(a > c4, t3[0], t1[0])
    t1 = choose(a > c0, t2, t0)
    choose(a > 1.7976931348623157e+308, a, t1, out=out)


def student_t_psi(r, c, nu, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c), float(nu)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5[0]
    q7 = pair_div((2.0, 0.0), (p1, 0.0))
    q8 = pair_scale(q7, 2.0)
    q9 = pair_div(q8, (p1, 0.0))
    c3 = q9[0]
    c4 = q7
    q12 = 281474976710656.0 * p0
    c5 = q12
    q14 = pair_mul_double(q2, p1)
    c6 = q14[0]
    q16 = two_prod(q12, q12)
    q17 = pair_mul_double(q16, q12)
    q18 = pair_scale(q17, 2.0)
    q19 = pair_scale(q16, 2.0)
    q20 = pair_add(q14, q19)
    q21 = pair_div(q18, q20)
    q22 = pair_div(q21, (p0, 0.0))
    q23 = pair_scale(q22, 3.552713678800501e-15)
    c7 = q23[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = t0 * c2
    np.square(t2, out=t2)
    t2 *= c3
    t2 = -t2
    t2 = pair_add_double(c4, t2)
    t1 = t1[0] * t2[0]
    t2 = np.square(t0)
    t0 = t1 * t2
    t1 = np.clip(a, -np.inf, c5)
    t2 = np.square(t1)
    t1 *= t2
    t1 *= 2.0
    t2 *= 2.0
    t2 += c6
    t1 /= t2
    t2 = c7 * a
    t1 = choose(a > c5, t2, t1)
    t2 = choose(a > c0, t1, t0)
    np.multiply(np.copysign(1.0, r), t2, out=out)


def student_t_s(r, c, nu, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c), float(nu)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 281474976710656.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    c1 = q3
    q5 = two_prod(q0, q0)
    q6 = pair_sub(q5, q3)
    q7 = pair_mul(q3, q6)
    q8 = pair_add(q3, q5)
    q9 = pair_square(q8)
    q10 = pair_div(q7, q9)
    q11 = pair_scale(q10, 7.922816251426434e+28)
    c3 = q11[0]
    return (c0, c1, p0, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = two_prod(t0, t0)
    t1 = pair_sub(t0, c1)
    t1 = pair_mul_double(c1, t1[0])
    t0 = pair_add(c1, t0)
    t0 = two_prod(t0[0], t0[0])
    t0 = pair_div(t1, t0)
    t1 = -t0[0]
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(p0, t0, out=t0)
    t2 = c3 * t0
    t0 *= t2
    t2 = -t0
    choose(a > c0, t2, t1, out=out)


def student_t_slope(r, c, nu, out=None):
    """Phi'(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c), float(nu)), r, out)

