"""Each peer's best honest program for each case.

A peer is a class with methods named after the cases; a method returns a callable without arguments that does the
whole work and returns the result, or None where the peer has nothing to offer. Preparing (compiling, copying the
input to the peer's own arrays) happens before; the callable does what a user would repeat.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Work = Callable[[], Any]

# the printed formulas of alt2020, Table 3 (theta, lam = P), as each peer's users would type them
P = 0.1
K = float(np.sqrt(2.0) * P)


class Numpy:
    """SymPy's lambdify for elementwise functions; NumPy in place for networks."""

    name = "NumPy"

    def elementwise(self, case: Any, x: np.ndarray, out: np.ndarray) -> Work | None:
        import sympy as sp

        r = sp.Symbol("r", real=True)
        function = sp.lambdify(r, case.expression(r), "numpy", cse=True)

        def work() -> np.ndarray:
            with np.errstate(all="ignore"):
                out[...] = function(x)
            return out

        return work

    def line(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        u, d = np.empty_like(f), np.empty_like(f[..., 1:])
        scratch = np.empty_like(d)
        c, lam = f.dtype.type(tau), f.dtype.type(P)

        def work() -> np.ndarray:
            u[...] = f
            for _ in range(steps):
                np.subtract(u[..., 1:], u[..., :-1], out=d)
                _numpy_flux(flux, d, scratch, lam)
                np.multiply(d, c, out=d)
                u[..., :-1] += d
                u[..., 1:] -= d
            return u

        return work

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        u, new = np.empty_like(f), np.empty_like(f)
        dx, dy = np.empty_like(f[:, 1:]), np.empty_like(f[1:])
        sx, sy = np.empty_like(dx), np.empty_like(dy)
        c, lam = f.dtype.type(tau), f.dtype.type(P)

        def work() -> np.ndarray:
            u[...] = f
            for _ in range(steps):
                np.subtract(u[:, 1:], u[:, :-1], out=dx)
                np.subtract(u[1:], u[:-1], out=dy)
                for d, s in ((dx, sx), (dy, sy)):
                    _numpy_flux(flux, d, s, lam)
                    np.multiply(d, c, out=d)
                new[...] = u
                new[:, :-1] += dx
                new[:, 1:] -= dx
                new[:-1] += dy
                new[1:] -= dy
                u[...] = new
            return u

        return work


def _numpy_flux(flux: str, d: np.ndarray, scratch: np.ndarray, lam: Any) -> None:
    if flux == "perona-malik":
        np.multiply(d, d, out=scratch)
        np.multiply(scratch, d.dtype.type(-1 / (2 * float(lam) ** 2)), out=scratch)
        np.exp(scratch, out=scratch)
        np.multiply(d, scratch, out=d)
    else:
        np.clip(d, d.dtype.type(-K), d.dtype.type(K), out=d)


class Numexpr:
    name = "numexpr"

    def __init__(self) -> None:
        import numexpr

        numexpr.set_num_threads(1)
        self.ne = numexpr

    def elementwise(self, case: Any, x: np.ndarray, out: np.ndarray) -> Work | None:
        text = case.numexpr
        constants = {name: x.dtype.type(value) for name, value in {"P": P, "K": K, "one": 1, "two": 2}.items()}
        return lambda: self.ne.evaluate(text, {"r": x, **constants}, out=out, casting="same_kind")

    def line(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        u, p = np.empty_like(f), np.zeros((*f.shape[:-1], f.shape[-1] + 1), f.dtype)
        kind = f.dtype.type
        values = {"a": kind(-1 / (2 * P * P)), "K": kind(K), "c": kind(tau)}
        inside = p[..., 1:-1]
        text = "(v-w)*exp(a*(v-w)*(v-w))" if flux == "perona-malik" else "where(v-w<-K,-K,where(v-w>K,K,v-w))"

        def work() -> np.ndarray:
            u[...] = f
            for _ in range(steps):
                self.ne.evaluate(text, {"v": u[..., 1:], "w": u[..., :-1], **values}, out=inside, casting="same_kind")
                here = {"u": u, "x": p[..., 1:], "y": p[..., :-1], **values}
                self.ne.evaluate("u+c*(x-y)", here, out=u, casting="same_kind")
            return u

        return work


class Numba:
    name = "Numba"

    def __init__(self) -> None:
        import numba

        self.numba = numba
        self.version = numba.__version__

    def elementwise(self, case: Any, x: np.ndarray, out: np.ndarray) -> Work | None:
        kind = x.dtype.type
        scalar = self.numba.njit(case.scalar(kind))

        @self.numba.njit
        def loop(x: np.ndarray, out: np.ndarray) -> None:
            for i in range(x.size):
                out[i] = scalar(x[i])

        def work() -> np.ndarray:
            loop(x, out)
            return out

        return work

    def _flux(self, flux: str, kind: Any) -> Any:
        a, k = kind(-1 / (2 * P * P)), kind(K)
        if flux == "perona-malik":
            return self.numba.njit(lambda r: r * np.exp(a * r * r))
        return self.numba.njit(lambda r: -k if r < -k else (k if r > k else r))

    def line(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        phi, c = self._flux(flux, f.dtype.type), f.dtype.type(tau)
        zero = f.dtype.type(0)

        @self.numba.njit
        def run(f: np.ndarray, u: np.ndarray, p: np.ndarray, steps: int) -> None:
            for b in range(f.shape[0]):
                n = f.shape[1]
                for i in range(n):
                    u[b, i] = f[b, i]
                p[0] = zero
                p[n] = zero
                for _ in range(steps):
                    for i in range(n - 1):
                        p[i + 1] = phi(u[b, i + 1] - u[b, i])
                    for i in range(n):
                        u[b, i] += c * (p[i + 1] - p[i])

        u, p = np.empty_like(f), np.zeros(f.shape[-1] + 1, f.dtype)

        def work() -> np.ndarray:
            run(f, u, p, steps)
            return u

        return work

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        phi, c = self._flux(flux, f.dtype.type), f.dtype.type(tau)
        zero = f.dtype.type(0)

        @self.numba.njit
        def run(f: np.ndarray, u: np.ndarray, p: np.ndarray, q: np.ndarray, steps: int) -> None:
            rows, n = f.shape
            u[:] = f
            for _ in range(steps):
                q[:] = zero
                p[0] = zero
                p[n] = zero
                for y in range(rows):
                    for i in range(n - 1):
                        p[i + 1] = phi(u[y, i + 1] - u[y, i])
                    if y + 1 < rows:
                        for i in range(n):
                            g = phi(u[y + 1, i] - u[y, i])
                            u[y, i] += c * ((g - q[i]) + (p[i + 1] - p[i]))
                            q[i] = g
                    else:
                        for i in range(n):
                            u[y, i] += c * ((p[i + 1] - p[i]) - q[i])

        u = np.empty_like(f)
        p, q = np.zeros(f.shape[1] + 1, f.dtype), np.zeros(f.shape[1], f.dtype)

        def work() -> np.ndarray:
            run(f, u, p, q, steps)
            return u

        return work


class Jax:
    name = "JAX"

    def __init__(self) -> None:
        import os

        os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
        os.environ.setdefault("JAX_PLATFORMS", "cpu")
        import jax

        jax.config.update("jax_enable_x64", True)
        self.jax = jax

    def elementwise(self, case: Any, x: np.ndarray, _out: np.ndarray) -> Work | None:
        jnp = self.jax.numpy
        function = self.jax.jit(case.array(jnp, x.dtype.type))
        data = jnp.asarray(x)
        return lambda: function(data).block_until_ready()

    def _flux(self, flux: str, kind: Any) -> Any:
        jnp = self.jax.numpy
        a, k = kind(-1 / (2 * P * P)), kind(K)
        return (lambda r: r * jnp.exp(a * r * r)) if flux == "perona-malik" else (lambda r: jnp.clip(r, -k, k))

    def line(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        jnp, phi, c = self.jax.numpy, self._flux(flux, f.dtype.type), f.dtype.type(tau)

        def step(_: int, u: Any) -> Any:
            p = jnp.pad(phi(u[..., 1:] - u[..., :-1]), ((0, 0), (1, 1)))
            return u + c * (p[..., 1:] - p[..., :-1])

        run = self.jax.jit(lambda u: self.jax.lax.fori_loop(0, steps, step, u))
        data = jnp.asarray(f)
        return lambda: run(data).block_until_ready()

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        jnp, phi, c = self.jax.numpy, self._flux(flux, f.dtype.type), f.dtype.type(tau)

        def step(_: int, u: Any) -> Any:
            p = jnp.pad(phi(u[:, 1:] - u[:, :-1]), ((0, 0), (1, 1)))
            q = jnp.pad(phi(u[1:] - u[:-1]), ((1, 1), (0, 0)))
            return u + c * ((q[1:] - q[:-1]) + (p[:, 1:] - p[:, :-1]))

        run = self.jax.jit(lambda u: self.jax.lax.fori_loop(0, steps, step, u))
        data = jnp.asarray(f)
        return lambda: run(data).block_until_ready()


class Torch:
    name = "PyTorch compiled"

    def __init__(self) -> None:
        import torch

        torch.set_num_threads(1)
        self.torch = torch

    def elementwise(self, case: Any, x: np.ndarray, _out: np.ndarray) -> Work | None:
        torch = self.torch
        function = torch.compile(case.torch(torch), dynamic=False)
        data = torch.from_numpy(x)
        return lambda: function(data).numpy()

    def _flux(self, flux: str) -> Any:
        torch = self.torch
        a = -1 / (2 * P * P)
        return (lambda r: r * torch.exp(a * r * r)) if flux == "perona-malik" else (lambda r: torch.clamp(r, -K, K))

    def line(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        torch, phi = self.torch, self._flux(flux)

        @torch.compile(dynamic=False)
        def step(u: Any) -> Any:
            p = torch.nn.functional.pad(phi(u[:, 1:] - u[:, :-1]), (1, 1))
            return u + tau * (p[:, 1:] - p[:, :-1])

        data = torch.from_numpy(f)

        def work() -> Any:
            u = data
            for _ in range(steps):
                u = step(u)
            return u.numpy()

        return work

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        torch, phi = self.torch, self._flux(flux)

        @torch.compile(dynamic=False)
        def step(u: Any) -> Any:
            p = torch.nn.functional.pad(phi(u[:, 1:] - u[:, :-1]), (1, 1))
            q = torch.nn.functional.pad(phi(u[1:] - u[:-1]), (0, 0, 1, 1))
            return u + tau * ((q[1:] - q[:-1]) + (p[:, 1:] - p[:, :-1]))

        data = torch.from_numpy(f)

        def work() -> Any:
            u = data
            for _ in range(steps):
                u = step(u)
            return u.numpy()

        return work


class Pystencils:
    name = "pystencils"

    def __init__(self) -> None:
        import pystencils

        self.ps = pystencils

    def _kernel(self, flux: str, f: np.ndarray, tau: float) -> Any:
        import sympy as sp

        ps, ndim = self.ps, f.ndim
        kind = "float64" if f.dtype == np.float64 else "float32"
        u, v = ps.fields(f"u, v: {kind}[{ndim}D]", layout="numpy")

        def phi(r: Any) -> Any:
            if flux == "perona-malik":
                return r * sp.exp(-r * r / (2 * P * P))
            return sp.Max(-K, sp.Min(K, r))

        total = 0
        for axis in range(ndim):
            ahead = [0] * ndim
            ahead[axis] = 1
            behind = [0] * ndim
            behind[axis] = -1
            total += phi(u[tuple(ahead)] - u.center) - phi(u.center - u[tuple(behind)])
        assignment = ps.Assignment(v.center, u.center + tau * total)
        config = ps.CreateKernelConfig()
        for attempt in ("vectorised", "scalar"):
            try:
                config = (
                    ps.CreateKernelConfig(default_dtype=kind)
                    if hasattr(config, "default_dtype")
                    else (ps.CreateKernelConfig(data_type=kind))
                )
                if attempt == "vectorised":
                    config.cpu.vectorize.enable = True
                return ps.create_kernel(assignment, config).compile()
            except Exception:
                if attempt == "scalar":
                    raise
        return None

    def line(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        if f.shape[0] != 1:
            return None
        return self._work(flux, f[0], steps, tau, (None,))

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        return self._work(flux, f, steps, tau, ())

    def _work(self, flux: str, f: np.ndarray, steps: int, tau: float, lead: tuple[Any, ...]) -> Work:
        kernel = self._kernel(flux, f, tau)
        a, b = np.pad(f, 1, mode="symmetric"), np.pad(f, 1, mode="symmetric")
        inside = (slice(1, -1),) * f.ndim

        def border(u: np.ndarray) -> None:
            for axis in range(u.ndim):
                at = [slice(None)] * u.ndim
                for goal, start in ((0, 1), (-1, -2)):
                    to, of = list(at), list(at)
                    to[axis], of[axis] = goal, start
                    u[tuple(to)] = u[tuple(of)]

        def work() -> np.ndarray:
            u, v = a, b
            u[inside] = f
            for _ in range(steps):
                border(u)
                kernel(u=u, v=v)
                u, v = v, u
            return u[inside][lead]

        return work


class Medpy:
    name = "medpy"
    other_model = "gradient scaling of its own"

    def __init__(self) -> None:
        from medpy.filter.smoothing import anisotropic_diffusion

        self.filter = anisotropic_diffusion

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        if flux != "perona-malik":
            return None
        return lambda: self.filter(f, niter=steps, kappa=P * 2**0.5, gamma=tau, option=1)


class OpenCV:
    name = "OpenCV"
    other_model = "8-bit colour images"

    def __init__(self) -> None:
        import cv2

        cv2.setNumThreads(1)
        self.filter = cv2.ximgproc.anisotropicDiffusion

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        if flux != "perona-malik" or f.dtype != np.float32:
            return None
        image = np.repeat((np.clip(f, 0, 1) * 255).astype(np.uint8)[..., None], 3, axis=2)
        return lambda: self.filter(image, tau, P * 255, steps)


class SimpleITK:
    name = "SimpleITK"
    other_model = "conductance scaled by the mean gradient"

    def __init__(self) -> None:
        import SimpleITK

        SimpleITK.ProcessObject.SetGlobalDefaultNumberOfThreads(1)
        self.sitk = SimpleITK

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        if flux != "perona-malik":
            return None
        image = self.sitk.GetImageFromArray(f)
        step = min(tau, 0.125)
        return lambda: self.sitk.GetArrayFromImage(self.sitk.GradientAnisotropicDiffusion(image, step, 1.0, 1, steps))


class Diplib:
    name = "DIPlib"
    other_model = "its own gradient"

    def __init__(self) -> None:
        import diplib

        diplib.SetNumberOfThreads(1)
        self.dip = diplib

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Work | None:
        if flux != "perona-malik" or f.dtype != np.float32:
            return None
        image = self.dip.Image(f)
        return lambda: np.asarray(self.dip.PeronaMalikDiffusion(image, steps, P * 2**0.5, tau, "Gauss"))


PEERS: dict[str, type] = {
    "numpy": Numpy,
    "numexpr": Numexpr,
    "numba": Numba,
    "jax": Jax,
    "torch": Torch,
    "pystencils": Pystencils,
    "opencv": OpenCV,
    "medpy": Medpy,
    "simpleitk": SimpleITK,
    "diplib": Diplib,
}
