"""The kernels of gelu: Phi, g, Psi, S, Phi'.

Phi(r) = r*(erf(sqrt(2)*r/2) + 1)/2: at most 4 ulp.
g(r) = erf(sqrt(2)*r/2)/2 + 1/2: at most 4 ulp.
Psi(r) = r**2/2 + sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + (r**2 - 1)*erf(sqrt(2)*r/2)/2: at most 4 ulp.
S(r) = r*(1 - erf(r))/2: at most 4 ulp.
Phi'(r) = sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*r/2)/2 + 1/2: at most 4 ulp.

Digest: 10aa4dce237597c0. Made by symdict; again by:
    symdict generate --only kernels/gelu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    erf,
    erf_pair,
    erfc_dd,
    erfc_pair,
    erfc_times_dd,
    exp_pair,
    exp_times_dd,
    pair_add,
    pair_add_double,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_sub,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = 0.7071067811865476 * a
    t0 = erf(t0)
    t0 += 1.0
    t0 *= 0.5
    t0 *= a
    t1 = np.clip(a, -np.inf, 128.0)
    t2 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t1)
    t1 = erfc_times_dd(t1, t2[0], t2[1])
    t2 = 0.5 * t1
    t1 = -t2
    choose(r < 0.0, t1, t0, out=out)


def gelu_phi(r, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_g():
    """Constants of one call."""
    return ()


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = 0.7071067811865476 * a
    t0 = erf(t0)
    t0 += 1.0
    t0 *= 0.5
    t1 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    t1 = erfc_dd(t1[0], t1[1])
    t1 *= 0.5
    t1 = choose(a > 1.7976931348623157e+308, 0.0, t1)
    choose(r < 0.0, t1, t0, out=out)


def gelu_g(r, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (), r, out)


@lru_cache(maxsize=64)
def _prepare_psi():
    """Constants of one call."""
    return ()


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 0.5)
    t1 = t0 * -1.0763020611065918e-11
    t1 *= t0
    t1 += 2.3931892888134803e-10
    t1 *= t0
    t1 *= t0
    t1 += -4.850196958661987e-09
    t1 *= t0
    t1 *= t0
    t1 += 8.879591355088868e-08
    t1 *= t0
    t1 *= t0
    t1 += -1.453024039923633e-06
    t1 *= t0
    t1 *= t0
    t1 += 2.0988125021119142e-05
    t1 *= t0
    t1 *= t0
    t1 += -0.0002638507145512121
    t1 *= t0
    t1 *= t0
    t1 += 0.0028495877171530906
    t1 *= t0
    t1 *= t0
    t1 += -0.026596152026762177
    t1 *= t0
    t1 *= t0
    t1 += 0.26596152026762176
    t1 *= t0
    t1 += 0.5
    t1 *= t0
    t0 *= t1
    t1 = np.clip(a, -np.inf, 1.0726246343954078e+155)
    t2 = two_prod(t1, t1)
    t3 = pair_scale(t2, 0.5)
    t2 = pair_add_double(t2, -1.0)
    t4 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t1)
    t4 = erf(t4[0])
    t2 = two_prod(t2[0], t4)
    t4 = pair_scale(t2, 0.5)
    t2 = pair_add(t3, t4)
    t4 = pair_mul_double((0.3989422804014327, -2.49232720227773e-17), t1)
    t1 = pair_neg(t3)
    t3 = exp_times_dd(t4[0], t1[0], t1[1])
    t1 = t2[0] + t3
    t4 = 1.7976931348623157e+308 * a
    t2 = choose(a > 1.3407807929942216e+154, t4, t1)
    t3 = choose(a > 0.5, t2, t0)
    t1 = np.clip(a, -np.inf, 0.25)
    t4 = t1 * 4.850196958661987e-09
    t0 = t1 * t4
    t0 += -8.879591355088868e-08
    t2 = t1 * t0
    t4 = t1 * t2
    t4 += 1.453024039923633e-06
    t0 = t1 * t4
    t2 = t1 * t0
    t2 += -2.0988125021119142e-05
    t4 = t1 * t2
    t0 = t1 * t4
    t0 += 0.0002638507145512121
    t2 = t1 * t0
    t4 = t1 * t2
    t4 += -0.0028495877171530906
    t0 = t1 * t4
    t2 = t1 * t0
    t2 += 0.026596152026762177
    t4 = t1 * t2
    t0 = t1 * t4
    t0 += -0.26596152026762176
    t2 = t1 * t0
    t2 += 0.5
    t4 = t1 * t2
    t0 = t4 * t1
    t2 = np.clip(a, -np.inf, 16.0)
    t1 = two_prod(t2, t2)
    t4 = pair_scale(t1, 0.5)
    t5 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t2)
    t5 = erf_pair(t5)
    t6 = pair_scale(t5, 0.5)
    t6 = pair_add(t4, t6)
    t1 = pair_mul(t1, t5)
    t5 = pair_scale(t1, 0.5)
    t1 = pair_sub(t6, t5)
    t5 = pair_neg(t4)
    t6 = exp_pair(t5)
    t4 = pair_mul(t6, (t2, 0.0))
    t5 = pair_mul((0.3989422804014327, -2.49232720227773e-17), t4)
    t2 = pair_sub(t1, t5)
    t6 = choose(a > 0.25, t2[0], t0)
    choose(r < 0.0, t6, t3, out=out)


def gelu_psi(r, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 64.0)
    t0 = erfc_times_dd(t0, t0, 0.0)
    t0 *= 0.5
    t1 = erf(a)
    t1 *= 0.5
    np.subtract(-0.5, t1, out=t1)
    t1 *= a
    choose(r < 0.0, t1, t0, out=out)


def gelu_s(r, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (), r, out)


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.square(a)
    t0 *= 0.5
    t0 = -t0
    t0 = exp_times_dd(a, t0, 0.0)
    t0 *= 0.7978845608028654
    t0 += 1.0
    t1 = 0.7071067811865476 * a
    t1 = erf(t1)
    t0 += t1
    t1 = 0.5 * t0
    t0 = choose(a > 1.7976931348623157e+308, 1.0, t1)
    t1 = np.clip(a, -np.inf, 4.0)
    t2 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t1)
    t2 = erfc_pair(t2)
    t2 = pair_scale(t2, 0.5)
    t3 = two_prod(t1, t1)
    t3 = pair_scale(t3, 0.5)
    t3 = pair_neg(t3)
    t3 = exp_pair(t3)
    t1 = pair_mul(t3, (t1, 0.0))
    t3 = pair_mul((0.3989422804014327, -2.49232720227773e-17), t1)
    t1 = pair_sub(t2, t3)
    t2 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    t3 = erfc_times_dd(0.5, t2[0], 0.0)
    t2 = pair_mul_double((0.3989422804014327, -2.49232720227773e-17), a)
    t4 = two_prod(a, a)
    t4 = pair_scale(t4, 0.5)
    t4 = pair_neg(t4)
    t2 = exp_times_dd(t2[0], t4[0], t4[1])
    t4 = t3 - t2
    t2 = choose(a > 4.0, t4, t1[0])
    t3 = a - 0.7517915246935645
    t1 = t3 + 1.4956759177009883e-17
    t4 = 8.615947861116571e-05 * t1
    np.subtract(0.00018633974623233514, t4, out=t4)
    t3 = t1 * t4
    t3 += 0.0007448268386746817
    t4 = t1 * t3
    t4 -= 0.002239538068073497
    t3 = t1 * t4
    t3 -= 0.004539228379125415
    t4 = t1 * t3
    t4 += 0.019421679838189067
    t3 = t1 * t4
    t3 += 0.014771522148244337
    t4 = t1 * t3
    t4 -= 0.1140082332972217
    t3 = t1 * t4
    t3 += 0.018199676398671087
    t4 = t1 * t3
    t4 += 0.388284982990552
    t3 = t1 * t4
    t3 -= 0.4314939923140469
    t4 = t1 * t3
    t1 = choose(a > 0.7830415246935645, t2, t4)
    t3 = choose(a > 0.7205415246935645, t1, t2)
    t4 = choose(a > 1.7976931348623157e+308, 0.0, t3)
    choose(r < 0.0, t4, t0, out=out)


def gelu_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

