"""The kernels of barron: Phi, g, Psi, S, Phi'.

Phi(r) = r*(1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 4 ulp.
g(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 4 ulp.
Psi(r) = 2*c**2*(2 - alpha)*((1 + r**2/(c**2*(2 - alpha)))**(alpha/2) - 1)/alpha: at most 4 ulp.
S(r) = r*(1 - (1 + 2*r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)): at most 4 ulp.
Phi'(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)*(1 + r**2*(alpha - 2)/(c**2*(1 + r**2/(c**2*(2 - alpha)))*(2 - alpha))): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: a8b6d08de8eb7661. Made by symdict; again by:
    symdict generate --only kernels/barron.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_pair,
    log_pair,
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
    pow_pair,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = -p1
    q4 = two_sum(2.0, q3)
    q5 = pair_mul(q2, q4)
    q6 = pair_inverse(q5)
    c1 = q6[0]
    q8 = 0.5 * p1
    q9 = two_sum(q8, -1.0)
    c2 = q9
    q11 = -p1
    q12 = two_sum(1.0, q11)
    c4 = q12
    c5 = q4[0]
    q15 = pair_inverse(q4)
    q16 = log_pair(q15)
    q17 = pair_mul(q16, q9)
    q18 = exp_pair(q17)
    c6 = q18
    return (c0, c1, c2, p0, c4, c5, c6)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t1 *= c1
    t1 += 1.0
    t1 = log_pair((t1, 0.0))
    t1 = pair_mul(t1, c2)
    t1 = exp_dd(t1[0], t1[1])
    t0 *= t1
    t1 = np.maximum(a, c0)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t2 = log_pair(t1)
    t2 = pair_mul(t2, c4)
    t2 = exp_dd(t2[0], t2[1])
    t1 = pair_square(t1)
    t1 = c5 * t1[0]
    t1 = two_sum(1.0, t1)
    t1 = log_pair(t1)
    t1 = pair_mul(t1, c2)
    t1 = exp_dd(t1[0], t1[1])
    t1 = two_prod(t2, t1)
    t2 = pair_mul(c6, t1)
    t1 = pair_mul_double(t2, p0)
    t2 = pair_select(a > c0, t1, (t0, 0.0))
    t0 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t2)
    np.copysign(t0[0], r, out=out)


def barron_phi(r, c, alpha, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c), float(alpha)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = -p1
    q4 = two_sum(2.0, q3)
    q5 = pair_mul(q2, q4)
    q6 = pair_inverse(q5)
    c1 = q6[0]
    q8 = 0.5 * p1
    q9 = two_sum(q8, -1.0)
    c2 = q9
    q11 = -p1
    q12 = two_sum(1.0, q11)
    c4 = q12
    c5 = q4[0]
    q15 = pair_inverse(q4)
    q16 = log_pair(q15)
    q17 = pair_mul(q16, q9)
    q18 = exp_pair(q17)
    c6 = q18
    return (c0, c1, c2, p0, c4, c5, c6)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    np.square(t0, out=t0)
    t0 *= c1
    t0 += 1.0
    t0 = log_pair((t0, 0.0))
    t0 = pair_mul(t0, c2)
    t0 = exp_dd(t0[0], t0[1])
    t1 = np.maximum(a, c0)
    t2 = pair_div((p0, 0.0), (t1, 0.0))
    t3 = log_pair(t2)
    t3 = pair_mul(t3, c4)
    t3 = exp_dd(t3[0], t3[1])
    t2 = pair_square(t2)
    t2 = c5 * t2[0]
    t2 += 1.0
    t2 = log_pair((t2, 0.0))
    t2 = pair_mul(t2, c2)
    t2 = exp_dd(t2[0], t2[1])
    t2 = two_prod(t3, t2)
    t3 = pair_mul(c6, t2)
    t2 = pair_mul_double(t3, p0)
    t3 = pair_div(t2, (t1, 0.0))
    t1 = choose(a > c0, t3[0], t0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t1)


def barron_g(r, c, alpha, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c), float(alpha)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 0.0625 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = -p1
    q5 = two_sum(2.0, q4)
    q6 = pair_scale(q5, 2.0)
    q7 = pair_div(q6, (p1, 0.0))
    q8 = 0.5 * p1
    q9 = 2.0 * q8
    q10 = two_sum(q9, -16.0)
    q11 = pair_inverse(q5)
    q12 = pair_mul(q10, q11)
    q13 = two_sum(q9, -14.0)
    q14 = pair_mul(q13, q11)
    q15 = two_sum(q9, -12.0)
    q16 = pair_mul(q15, q11)
    q17 = two_sum(q9, -10.0)
    q18 = pair_mul(q17, q11)
    q19 = two_sum(q9, -8.0)
    q20 = pair_mul(q19, q11)
    q21 = two_sum(q9, -6.0)
    q22 = pair_mul(q21, q11)
    q23 = two_sum(q9, -4.0)
    q24 = pair_mul(q23, q11)
    q25 = two_sum(q9, -2.0)
    q26 = pair_mul(q25, q11)
    q27 = pair_mul_double(q11, q9)
    q28 = pair_scale(q27, 0.5)
    q29 = pair_mul(q26, q28)
    q30 = pair_scale(q29, 0.25)
    q31 = pair_mul(q24, q30)
    q32 = pair_div(q31, (6.0, 0.0))
    q33 = pair_mul(q22, q32)
    q34 = pair_scale(q33, 0.125)
    q35 = pair_mul(q20, q34)
    q36 = pair_div(q35, (10.0, 0.0))
    q37 = pair_mul(q18, q36)
    q38 = pair_div(q37, (12.0, 0.0))
    q39 = pair_mul(q16, q38)
    q40 = pair_div(q39, (14.0, 0.0))
    q41 = pair_mul(q14, q40)
    q42 = pair_scale(q41, 0.0625)
    q43 = pair_mul(q12, q42)
    q44 = pair_div(q43, (18.0, 0.0))
    q45 = pair_mul(q7, q44)
    c2 = q45[0]
    q47 = pair_mul(q7, q42)
    c3 = q47[0]
    q49 = pair_mul(q7, q40)
    c4 = q49[0]
    q51 = pair_mul(q7, q38)
    c5 = q51[0]
    q53 = pair_mul(q7, q36)
    c6 = q53[0]
    q55 = pair_mul(q7, q34)
    c7 = q55[0]
    q57 = pair_mul(q7, q32)
    c8 = q57[0]
    q59 = pair_mul(q7, q30)
    c9 = q59[0]
    q61 = pair_mul(q7, q28)
    c10 = q61[0]
    q63 = 4.0 * p0
    c11 = q63
    q65 = two_prod(p0, p0)
    q66 = pair_mul(q65, q5)
    q67 = pair_inverse(q66)
    c12 = q67[0]
    c13 = q8
    q70 = pair_scale(q65, 2.0)
    q71 = pair_mul(q70, q5)
    q72 = pair_div(q71, (p1, 0.0))
    c14 = q72
    q74 = -p1
    c16 = q74
    c17 = q5[0]
    q77 = pow_pair(q5, q8)
    c18 = q77
    q79 = -q8
    q80 = pow_pair(q5, q79)
    q81 = pair_scale(q80, 2.0)
    q82 = two_sum(p1, -2.0)
    q83 = pair_mul(q81, q82)
    q84 = pair_div(q83, (p1, 0.0))
    c19 = q84
    c20 = q65
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, p0, c16, c17, c18, c19, c20)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, p0, c16, c17, c18, c19, c20) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t0 *= c1
    np.square(t0, out=t0)
    t2 = t0 * c2
    t2 += c3
    t2 *= t0
    t2 += c4
    t2 *= t0
    t2 += c5
    t2 *= t0
    t2 += c6
    t2 *= t0
    t2 += c7
    t2 *= t0
    t2 += c8
    t2 *= t0
    t2 += c9
    t0 *= t2
    t0 += c10
    t2 = t1 * t0
    t0 = np.minimum(a, c11)
    t1 = np.square(t0)
    t0 = c12 * t1
    t1 = two_sum(1.0, t0)
    t0 = pow_pair(t1, c13)
    t1 = pair_add_double(t0, -1.0)
    t0 = pair_mul_double(c14, t1[0])
    t1 = np.maximum(a, c11)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t3 = pow_pair(t1, c16)
    t1 = pair_square(t1)
    t1 = c17 * t1[0]
    t1 = two_sum(1.0, t1)
    t1 = pow_dd(t1[0], t1[1], c13)
    t1 = pair_mul_double(t3, t1)
    t3 = pair_sub(c18, t1)
    t1 = pair_mul(c19, t3)
    t3 = pair_mul(c20, t1)
    t1 = pair_select(a > c11, t3, (t0[0], 0.0))
    t0 = pair_select(a > c0, t1, (t2, 0.0))
    t3 = pair_select(a > 1.7976931348623157e+308, (a, 0.0), t0)
    out[...] = t3[0]


def barron_psi(r, c, alpha, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c), float(alpha)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 0.015625 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5[0]
    q7 = 0.5 * p1
    q8 = two_sum(q7, -1.0)
    q9 = pair_scale(q8, 2.0)
    q10 = pair_add_double(q9, -12.0)
    q11 = -p1
    q12 = two_sum(2.0, q11)
    q13 = pair_div((2.0, 0.0), q12)
    q14 = pair_mul(q10, q13)
    q15 = pair_add_double(q9, -10.0)
    q16 = pair_mul(q15, q13)
    q17 = pair_add_double(q9, -8.0)
    q18 = pair_mul(q17, q13)
    q19 = pair_add_double(q9, -6.0)
    q20 = pair_mul(q19, q13)
    q21 = pair_add_double(q9, -4.0)
    q22 = pair_mul(q21, q13)
    q23 = pair_add_double(q9, -2.0)
    q24 = pair_mul(q23, q13)
    q25 = pair_mul(q9, q13)
    q26 = pair_scale(q25, 0.5)
    q27 = pair_mul(q24, q26)
    q28 = pair_scale(q27, 0.25)
    q29 = pair_mul(q22, q28)
    q30 = pair_div(q29, (6.0, 0.0))
    q31 = pair_mul(q20, q30)
    q32 = pair_scale(q31, 0.125)
    q33 = pair_mul(q18, q32)
    q34 = pair_div(q33, (10.0, 0.0))
    q35 = pair_mul(q16, q34)
    q36 = pair_div(q35, (12.0, 0.0))
    q37 = pair_mul(q14, q36)
    q38 = pair_div(q37, (14.0, 0.0))
    c3 = q38[0]
    q40 = pair_neg(q36)
    c4 = q40[0]
    c5 = q34[0]
    c6 = q32[0]
    c7 = q30[0]
    c8 = q28[0]
    c9 = q26
    q47 = 68719476736.0 * p0
    c10 = q47
    q49 = pair_mul(q2, q12)
    q50 = pair_div((2.0, 0.0), q49)
    c11 = q50[0]
    c12 = q8
    q53 = two_prod(q47, q47)
    q54 = pair_mul(q50, q53)
    q55 = pair_add_double(q54, 1.0)
    q56 = log_pair(q55)
    q57 = pair_mul(q56, q8)
    q58 = exp_pair(q57)
    q59 = pair_neg(q58)
    q60 = pair_add_double(q59, 1.0)
    q61 = pair_mul_double(q60, q47)
    q62 = pair_div(q61, (p0, 0.0))
    q63 = pair_scale(q62, 1.4551915228366852e-11)
    c13 = q63[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    t1 = pair_mul_double(t1, t0)
    t1 = pair_mul_double(c1, t1[0])
    t0 *= c2
    np.square(t0, out=t0)
    t2 = t0 * c3
    np.subtract(c4, t2, out=t2)
    t2 *= t0
    t2 -= c5
    t2 *= t0
    t2 -= c6
    t2 *= t0
    t2 -= c7
    t2 *= t0
    t2 -= c8
    t0 *= t2
    t2 = pair_neg(c9)
    t0 = pair_add_double(t2, t0)
    t2 = t1[0] * t0[0]
    t0 = np.minimum(a, c10)
    t1 = np.square(t0)
    t1 *= c11
    t1 = two_sum(1.0, t1)
    t1 = log_pair(t1)
    t1 = pair_mul(t1, c12)
    t1 = exp_pair(t1)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 1.0)
    t0 *= t1[0]
    t1 = c13 * a
    t0 = choose(a > c10, t1, t0)
    t1 = choose(a > c0, t0, t2)
    np.multiply(np.copysign(1.0, r), t1, out=out)


def barron_s(r, c, alpha, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c), float(alpha)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = -p1
    q4 = two_sum(2.0, q3)
    q5 = pair_mul(q2, q4)
    q6 = pair_inverse(q5)
    c1 = q6
    q8 = 0.5 * p1
    q9 = two_sum(q8, -1.0)
    c2 = q9[0]
    q11 = two_sum(p1, -2.0)
    q12 = pair_div(q11, q5)
    c3 = q12
    q14 = -p1
    q15 = two_sum(1.0, q14)
    c5 = q15
    c6 = q4[0]
    q18 = two_sum(q8, -2.0)
    c7 = q18[0]
    q20 = pair_inverse(q4)
    q21 = log_pair(q20)
    q22 = pair_mul(q21, q9)
    q23 = exp_pair(q22)
    c9 = q23
    return (c0, c1, c2, c3, p0, c5, c6, c7, p1, c9)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0, c5, c6, c7, p1, c9) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t0 = two_prod(t0, t0)
    t1 = pair_mul(c1, t0)
    t1 = pair_add_double(t1, 1.0)
    t2 = pow_dd(t1[0], t1[1], c2)
    t0 = pair_mul(c3, t0)
    t0 = pair_div(t0, t1)
    t1 = pair_add_double(t0, 1.0)
    t0 = t2 * t1[0]
    t1 = np.maximum(a, c0)
    t2 = pair_div((p0, 0.0), (t1, 0.0))
    t3 = log_pair(t2)
    t3 = pair_mul(t3, c5)
    t3 = exp_dd(t3[0], t3[1])
    t2 = pair_square(t2)
    t4 = c6 * t2[0]
    t4 = two_sum(1.0, t4)
    t4 = pow_dd(t4[0], t4[1], c7)
    t3 = two_prod(t3, t4)
    t4 = p1 * t2[0]
    t2 = 2.0 * t2[0]
    np.subtract(t4, t2, out=t2)
    t4 = pair_add_double(c5, t2)
    t2 = pair_mul_double(t3, t4[0])
    t3 = pair_mul(c9, t2)
    t4 = pair_mul_double(t3, p0)
    t2 = pair_div(t4, (t1, 0.0))
    t3 = -t2[0]
    t1 = choose(a > c0, t3, t0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t1)


def barron_slope(r, c, alpha, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c), float(alpha)), r, out)

