"""The house: who may import whom. Read from the code's own import statements."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "symdict"

FLOORS = (
    ("errors", "limits", "folders", "answers"),
    ("records",),
    ("language",),
    ("forms",),
    ("evidence",),
    ("entries", "conventions", "penalties", "sketches", "matching", "identities", "robust", "query", "floats"),
    ("kernels", "report"),
    ("jobs", "assembly", "api", "shelf", "generate", "demo"),
    ("cli", "completion", "__main__"),
)
"""From the ground up; a room may import from lower floors, and within its own room or floor 4 to 7."""

TOWER = "runtime"
SIDE_BY_SIDE = (4 + 1, 7)
"""Floors whose rooms are single modules that build on each other; no circle is checked separately."""

LEVEL = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}


def modules():
    return sorted(path for path in PACKAGE.rglob("*.py"))


def room_of(path):
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


def imported_rooms(path):
    """(room, line, whether inside a function) for each import of symdict."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inner = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "symdict":
                names = [alias.name for alias in node.names]
            elif node.module.startswith("symdict."):
                names = [node.module.split(".")[1]]
        elif isinstance(node, ast.Import):
            names = [a.name.split(".")[1] for a in node.names if a.name.startswith("symdict.")]
        for name in names:
            yield name, node.lineno, id(node) in inner


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_lower_floors_never_import_higher_ones(path):
    room = room_of(path)
    if room == "__init__":
        return
    for name, line, _ in imported_rooms(path):
        if name in ("__version__",) or name == room:
            continue
        where = f"symdict/{path.relative_to(PACKAGE)}:{line} imports {name}"
        if room == TOWER:
            assert name in ("errors", "folders"), f"{where}: the runtime imports errors and folders only"
            continue
        assert room in LEVEL, f"symdict/{room} stands on no floor: add it to FLOORS"
        if name == TOWER:
            assert LEVEL[room] >= LEVEL["kernels"], f"{where}: the runtime is used from the kernels upwards"
            continue
        assert name in LEVEL, f"{where}: {name} stands on no floor"
        lower = LEVEL[name] < LEVEL[room]
        beside = LEVEL[name] == LEVEL[room] and room in (*FLOORS[5], *FLOORS[7], *FLOORS[8], *FLOORS[0])
        assert lower or beside, f"{where}, which stands on a higher floor"


def test_no_circles_between_modules():
    """Imports at module level have no circle, also among neighbours of one room."""
    names = {".".join(("symdict", *path.relative_to(PACKAGE).with_suffix("").parts)): path for path in modules()}
    names = {name.removesuffix(".__init__"): path for name, path in names.items()}
    edges = {}
    for name, path in names.items():
        targets = set()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        guarded = {
            id(inner)
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            or (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))
            for inner in ast.walk(node)
        }
        for node in ast.walk(tree):
            if id(node) in guarded or not isinstance(node, ast.ImportFrom) or not node.module:
                continue
            for alias in node.names:
                deep = f"{node.module}.{alias.name}"
                targets |= {deep} if deep in names else {node.module} & set(names)
        edges[name] = sorted(targets - {name, "symdict"})
    state = {}

    def visit(name, trail):
        assert state.get(name) != "open", "a circle of imports: " + " -> ".join((*trail, name))
        if name in state:
            return
        state[name] = "open"
        for target in edges.get(name, ()):
            visit(target, (*trail, name))
        state[name] = "done"

    for name in edges:
        visit(name, ())


@pytest.mark.parametrize(
    "statement",
    ["import symdict", "import symdict.runtime", "import symdict.records", "import symdict.cli"],
)
def test_the_outer_rooms_import_no_computer_algebra(statement):
    code = f"{statement}; import sys; print('sympy' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert answer.stdout.strip() == "False"


@pytest.mark.parametrize("arguments", [["--help"], ["list"], ["cite", "perona-malik"], ["--version"]])
def test_light_commands_load_no_computer_algebra(arguments):
    code = (
        f"import sys; from symdict.cli import main\ntry: main({arguments!r})\nexcept SystemExit: pass\n"
        "finally: print('sympy' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert answer.stdout.strip().endswith("False")


def test_freeze_alone_sees_both_sympy_and_the_kernel_ir():
    """Only kernels/freeze.py may import SymPy together with the IR (design h)."""
    for path in sorted((PACKAGE / "kernels").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        sees_sympy = "import sympy" in text or "from sympy" in text
        sees_ir = "kernels.ir" in text or "kernels import ir" in text
        assert not (sees_sympy and sees_ir) or path.name == "freeze.py", path


def test_planted_import_from_a_higher_floor_is_caught(tmp_path, monkeypatch):
    """The judge of the floors must see a lower room that imports a higher one."""
    rogue = tmp_path / "language" / "rogue.py"
    rogue.parent.mkdir()
    rogue.write_text("from symdict.evidence import finding\n", encoding="utf-8")
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path)
    with pytest.raises(AssertionError, match="higher floor"):
        test_lower_floors_never_import_higher_ones(rogue)
