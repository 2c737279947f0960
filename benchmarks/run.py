"""Install the peers in an environment of their own and measure them side by side with symdict.

python benchmarks/run.py [--peers a,b] [--cases elementwise,1d,batch,2d,long,accuracy,threads,dask,schemes,latency]
                         [--quick] [--rounds N] [--write [FILE]]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGES = {
    "numpy": ("numpy", "sympy", "mpmath", "platformdirs", "jinja2", "python-flint"),  # symdict's own needs
    "numexpr": ("numexpr",),
    "numba": ("numba",),
    "jax": ("jax",),
    "torch": ("torch==2.13.0",),
    "pystencils": ("pystencils",),
    "opencv": ("opencv-contrib-python-headless",),
    "medpy": ("medpy",),
    "simpleitk": ("SimpleITK",),
    "diplib": ("diplib",),
}
"""What pip installs for each peer."""
OPTIONAL = {"dask": ("dask[array]",)}
INSTALL_SECONDS = 1800


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", default=",".join(PACKAGES), help="comma-separated; default: all")
    parser.add_argument("--folder", type=Path, default=None, help="where the environment is made")
    parser.add_argument("--no-install", action="store_true", help="take the environment as it is")
    known, rest = parser.parse_known_args()
    peers = [name.strip() for name in known.peers.split(",") if name.strip()]
    unknown = [name for name in peers if name not in PACKAGES]
    if unknown:
        parser.error(f"unknown peers: {', '.join(unknown)} (known: {', '.join(PACKAGES)})")
    folder = known.folder or cache() / "benchmarks"
    python = folder / "bin" / "python" if os.name != "nt" else folder / "Scripts" / "python.exe"
    if not python.exists():
        print(f"making an environment in {folder}", file=sys.stderr)
        venv.create(folder, with_pip=True)
    missing = []
    if not known.no_install:
        for name in dict.fromkeys(["numpy", *peers, "dask"]):
            packages = {**PACKAGES, **OPTIONAL}[name]
            if not installed(python, packages):
                print(f"installing {' '.join(packages)}", file=sys.stderr)
                if not install(python, packages):
                    missing.append(name)
    command = [str(python), str(HERE / "measure.py"), "--peers", ",".join(peers), "--missing", ",".join(missing), *rest]
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent)}
    for threads in (
        "OMP_NUM_THREADS",
        "MKL_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "NUMBA_NUM_THREADS",
        "NUMEXPR_NUM_THREADS",
    ):
        environment[threads] = "1"
    environment["ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS"] = "1"
    return subprocess.run(command, env=environment, check=False).returncode


def cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "symdict"


def installed(python: Path, packages: tuple[str, ...]) -> bool:
    names = [package.partition("[")[0].partition("==")[0] for package in packages]
    text = f"from importlib.metadata import version; [version(name) for name in {names!r}]"
    return subprocess.run([str(python), "-c", text], capture_output=True, check=False).returncode == 0


def install(python: Path, packages: tuple[str, ...]) -> bool:
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    try:
        done = subprocess.run(command, check=False, timeout=INSTALL_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
