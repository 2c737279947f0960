"""The command line: every command is a thin call, and SymPy runs in a limited worker only.

Results go to stdout, messages to stderr. Exit: 0 yes or done, 1 refuted or out of date, 2 bad input,
3 unknown, 130 interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from symdict.errors import InputError, SymdictError

if TYPE_CHECKING:
    from numpy import ndarray

    from symdict.runtime import Network

FORMS = ("diffusivity", "regulariser", "shrinkage", "activation")
YES, REFUTED, BAD_INPUT, UNKNOWN, INTERRUPTED = 0, 1, 2, 3, 130
SECONDS = 60.0
"""Budget of one command's work in the limited worker; `--seconds` changes it."""

EXAMPLES = """\
examples:
  symdict show perona-malik                     one nonlinearity in its four forms
  symdict translate "exp(-r^2/(2 lam^2))" --from diffusivity --to shrinkage
  symdict table 3 --format pdf -o table3.pdf    the paper's Table 3, derived
  symdict check soft --claim "activation nondecreasing"
  symdict kernel hard --form shrinkage --target c > hard.h
  symdict demo                                  a real signal and a real image, denoised

`symdict COMMAND --help` explains a command with its own examples.
exit codes: 0 yes or done, 1 refuted or out of date, 2 bad input, 3 unknown
"""


class Command(NamedTuple):
    """One command: what it says of itself, which arguments it takes, and what it runs."""

    name: str
    help: str
    examples: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """argparse, with errors in three parts like all others."""

    def error(self, message: str) -> NoReturn:
        hint = f"`{self.prog} --help` shows what it takes"
        unknown = message.partition("invalid choice: ")[2]
        if unknown:
            word, _, rest = unknown.partition(" (choose from ")
            choices = [choice.strip(" '\")") for choice in rest.split(",")]
            import difflib  # here: only a mistake needs it

            near = difflib.get_close_matches(word.strip("'"), choices, n=1)
            message = f"there is no {word}"
            hint = f"did you mean {near[0]}?" if near else "choose one of: " + ", ".join(choices)
        raise InputError(message, where="command line", hint=hint)


# -- arguments that several commands share


def _subject(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("subject", metavar="NAME|FORMULA", help="a name, or a formula (text or LaTeX) with --from")
    _reading(parser)


def _reading(parser: argparse.ArgumentParser) -> None:
    own = parser.add_argument_group("own formulas and values")
    own.add_argument("--from", dest="form_of_formula", choices=FORMS, metavar="FORM",
                     help="the form that the formula states: " + ", ".join(FORMS))  # fmt: skip
    own.add_argument("--param", action="append", default=[], metavar="NAME=VALUE", help="give a parameter a value")
    own.add_argument("--assume", action="append", default=[], metavar="ORDER", help='an order, such as "t1 < t2"')
    own.add_argument("--integer", action="append", default=[], metavar="NAME", help="NAME is a positive integer")
    _coupling(own)
    own.add_argument("--seconds", type=_positive, default=SECONDS, help="time budget (default %(default)g)")


def _coupling(parser: argparse._ActionsContainer) -> None:
    parser.add_argument("--tau", default="1/4", help="time step size of the coupling (default 1/4)")
    parser.add_argument("--h", default="1", help="grid size of the coupling (default 1)")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def _output(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    parser.add_argument("-o", "--output", type=Path, required=required, metavar="FILE", help="write to FILE")


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return value


def _count(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text} is below 0")
    return value


def _dimensions(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is below 1")
    return value


def _payload(args: argparse.Namespace) -> dict[str, object]:
    """What the worker needs to know of a subject: inert text only, read once before anything starts."""
    if args.form_of_formula is not None:
        from symdict.language import latex, parse

        latex.read(args.subject)
        for condition in args.assume or ():
            parse.parse_condition(condition)
    return {
        "subject": args.subject,
        "form": args.form_of_formula,
        "values": dict(_pair(text) for text in args.param),
        "assume": args.assume,
        "integer": args.integer,
        "tau": args.tau,
        "h": args.h,
    }


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip() or not value.strip():
        raise InputError(f"{text!r} is not NAME=VALUE", where="--param", hint="write, for example, --param lam=0.1")
    return name.strip(), value.strip()


REMEMBERED = ("forms:translate", "forms:translate_json", "forms:latex_forms", "forms:show", "forms:graph_sheet",
              "tables:table", "findings:show_json", "findings:check", "findings:check_json",
              "findings:where", "identities:found", "tuning:sheet", "kernels:kernel_source",
              "kernels:network_parts")  # fmt: skip
"""Jobs whose answers depend on the question and our sources alone."""


def _ask(job: str, payload: Mapping[str, object], *, seconds: float = SECONDS) -> dict:
    """The answer that the package carries, or the one that the limited worker has given before or gives now."""
    if job not in REMEMBERED:
        return _ask_worker(job, payload, seconds)
    from symdict import answers

    known = answers.carried(job, payload)
    if known is not None:
        return known
    try:
        return answers.remembered({"job": job, **payload}, lambda: _complete(job, payload, seconds))
    except _Incomplete as incomplete:
        return incomplete.answer


def _read_catalogue(job: str, payload: Mapping[str, object]) -> dict:
    """The answer that the package carries, or what the catalogue's files say: no algebra, no worker."""
    from symdict import answers

    known = answers.carried(f"catalogue:{job}", payload)
    if known is not None:
        return known
    from symdict.jobs import catalogue

    return {"listed": catalogue.listed, "cited": catalogue.cited}[job](payload)


class _Incomplete(Exception):
    """An answer in which a limit was reached: to be printed, not to be kept."""

    def __init__(self, answer: dict) -> None:
        super().__init__()
        self.answer = answer


def _complete(job: str, payload: Mapping[str, object], seconds: float) -> dict:
    answer = _ask_worker(job, payload, seconds)
    if answer.get("limited"):
        raise _Incomplete(answer)
    return answer


def _ask_worker(job: str, payload: Mapping[str, object], seconds: float) -> dict:
    from symdict import limits

    return limits.call(f"symdict.jobs.{job}", dict(payload), seconds=seconds)


def _say(text: str) -> None:
    """A message for the reader, apart from the result."""
    print(text, file=sys.stderr)


def _write(text: str, output: Path | None) -> None:
    if output is None:
        sys.stdout.write(text)
        return
    _write_bytes(text.encode(), output)


def _write_bytes(content: bytes, output: Path) -> None:
    from symdict.errors import FileError

    try:
        output.write_bytes(content)
    except OSError as error:
        raise FileError(
            f"cannot write: {error.strerror}", where=str(output), hint="choose another place with -o"
        ) from error
    _say(f"wrote {output}")


def _print_json(value: object) -> None:
    print(json.dumps(value, indent=2, ensure_ascii=False))


def _without_marks(answer: Mapping[str, object]) -> dict[str, object]:
    """An answer without what only concerns its keeping."""
    return {key: value for key, value in answer.items() if key != "limited"}


def _bold(text: str) -> str:
    return f"\033[1m{text}\033[0m" if _colour() else text


def _colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


# -- list, show, translate, cite


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--where", metavar="PROPERTIES", help='such as "odd and redescending and lipschitz <= 1"')
    _json(parser)


def _list(args: argparse.Namespace) -> int:
    found = _read_catalogue("listed", {})["entries"]
    if args.where is None:
        if args.json:
            _print_json({"entries": found})
        else:
            print(_listing(found), end="")
        return YES
    matching, undecided = [], []
    for done, entry in enumerate(found, start=1):
        answer = _ask("findings:where", {"query": args.where, "name": entry["name"]})
        if answer["truth"] is None:
            undecided.append({**entry, "unknown": answer["reason"]})
        elif answer["truth"]:
            matching.append(entry)
        _progress(done, len(found))
    if args.json:
        _print_json({"entries": matching, "undecided": undecided})
    else:
        print(_listing(matching), end="")
        if undecided:
            print(f"\nundecided ({len(undecided)}):")
            for entry in undecided:
                print(f"  {entry['name']}: {entry['unknown']}")
    if matching:
        return YES
    return UNKNOWN if undecided else REFUTED


def _listing(entries: Sequence[Mapping[str, object]]) -> str:
    if not entries:
        return "no entry\n"
    width = max(len(str(entry["name"])) for entry in entries)
    lines = []
    for entry in entries:
        names = ", ".join(dict.fromkeys(entry["names"].values()))  # type: ignore[attr-defined]
        title = str(entry["title"])
        tail = f"  ({names})" if names and names != title else ""
        lines.append(f"{_bold(str(entry['name']).ljust(width))}  {title}{tail}\n")
    return "".join(lines)


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    _subject(parser)
    parser.add_argument("--convention", metavar="PACKAGE", help="parameters and formulas as PACKAGE has them")
    parser.add_argument("--latex", action="store_true", help="the four forms as LaTeX")
    _json(parser)


def _show(args: argparse.Namespace) -> int:
    if args.convention is not None and (args.latex or not args.convention):
        raise InputError(
            "--latex prints the four forms" if args.latex else "--convention names no package",
            where="--convention",
            hint="leave one of the two out" if args.latex else "for example --convention statsmodels",
        )
    payload = {**_payload(args), "convention": args.convention, "to": None}
    if args.json:
        _print_json(_without_marks(_ask("findings:show_json", payload, seconds=args.seconds)))
    elif args.latex:
        print(_ask("forms:latex_forms", payload, seconds=args.seconds)["text"], end="")
    else:
        _page(_ask("forms:show", payload, seconds=args.seconds))
    return YES


def _page(answer: Mapping[str, object]) -> None:
    """Lines of the worker; those marked as headings are bold on a terminal."""
    for message in answer.get("messages", ()):  # type: ignore[attr-defined]
        _say(message)
    for kind, line in answer["lines"]:  # type: ignore[attr-defined]
        print(_bold(line) if kind == "heading" else line)


def _translate_arguments(parser: argparse.ArgumentParser) -> None:
    _subject(parser)
    parser.add_argument("--to", choices=FORMS, metavar="FORM", help="print this form only")
    parser.add_argument("--latex", action="store_true", help="LaTeX instead of terminal text")
    _json(parser)


def _translate(args: argparse.Namespace) -> int:
    payload = {**_payload(args), "to": args.to}
    if args.json:
        answer = _ask("forms:translate_json", payload, seconds=args.seconds)
        _print_json(answer)
        wanted = [args.to] if args.to else list(FORMS)
        return BAD_INPUT if all(answer["forms"][form]["refused"] for form in wanted) else YES
    if args.latex:
        print(_ask("forms:latex_forms", payload, seconds=args.seconds)["text"], end="")
    else:
        _page(_ask("forms:translate", payload, seconds=args.seconds))
    return YES


def _cite_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a catalogue name")
    _json(parser)


def _cite(args: argparse.Namespace) -> int:
    answer = _read_catalogue("cited", {"subject": args.name})
    if args.json:
        _print_json(answer)
    else:
        print(answer["bibtex"], end="")
    return YES


def _identities_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="a catalogue name (default: the whole catalogue)")
    _json(parser)


def _identities(args: argparse.Namespace) -> int:
    answer = _ask("identities:found", {"name": args.name}, seconds=600.0)
    if args.json:
        _print_json(answer["object"])
    else:
        _page(answer)
    return YES


def _tuning_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="a catalogue name (default: every entry)")
    parser.add_argument("--efficiency", default="0.95", metavar="E", help="at the normal (default %(default)s)")
    _json(parser)


def _tuning(args: argparse.Namespace) -> int:
    from symdict import records

    chosen = (records.record(args.name),) if args.name else records.records()
    rows = []
    for done, record in enumerate(chosen, start=1):
        row = _ask("tuning:sheet", {"name": record.name, "efficiency": args.efficiency})
        rows.append(row)
        if not args.json and (args.name or row["refused"] is None):
            print(_tuning_text(row))
        _progress(done, len(chosen))
    if args.json:
        _print_json({"entries": rows})
    return REFUTED if args.name and rows[0]["refused"] else YES


def _tuning_text(row: Mapping[str, Any]) -> str:
    if row["refused"]:
        return f"{row['name']}: {row['refused']}"
    parts = [", ".join(f"{key} = {value}" for key, value in row["parameters"].items())]
    parts += [f"published {item['value']} ({item['source']})" for item in row["published"]]
    parts.append(f"sensitivity {row['sensitivity']}")
    if row["rejection"] != "oo":
        parts.append(f"rejects beyond {row['rejection']}")
    if row["breakdown"]:
        halved = ", ".join(f"{key} = {value}" for key, value in row["breakdown"].items())
        parts.append(f"breakdown 1/2 at {halved}")
    return f"{_bold(row['name'].ljust(24))}  " + "; ".join(parts)


# -- check


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("subject", nargs="?", metavar="NAME|FORMULA",
                        help="a name, or a formula (text or LaTeX) with --from")  # fmt: skip
    parser.add_argument("--all", action="store_true", help="count the verdicts of every catalogue entry")
    _reading(parser)
    parser.add_argument("--claim", metavar="CLAIM", help='decide one claim, such as "activation nondecreasing"')
    parser.add_argument("--ndim", type=_dimensions, default=1, help="dimensions of the grid (default 1)")
    parser.set_defaults(seconds=10.0)
    _json(parser)


def _check_all(args: argparse.Namespace) -> int:
    """Every entry, one after another, each within its own budget."""
    from symdict import entries

    rows = []
    for name in entries.names():
        begin = time.monotonic()
        payload = {**_payload(args), "subject": name, "seconds": args.seconds}
        row = _ask_worker("findings:tally", payload, 2 * args.seconds + 30)
        row["seconds"] = round(time.monotonic() - begin, 2)
        rows.append(row)
        if not args.json:
            print(f"{name:26} " + (row["refused"] or _tally_text(row)))
    if args.json:
        _print_json({"entries": [_without_marks(row) for row in rows]})
    else:
        total: dict[str, Any] = {key: sum(row[key] for row in rows) for key in ("proved", "refuted", "seconds")}
        total["unknown"] = {f"{row['name']}: {claim}": "" for row in rows for claim in row["unknown"]}
        print(f"{'all entries':26} " + _tally_text({**total, "seconds": round(total["seconds"], 1)}))
    return YES


def _tally_text(row: Mapping[str, Any]) -> str:
    return (f"{row['proved']:5} proved {row['refuted']:5} refuted {len(row['unknown']):5} unknown"
            f" {row['seconds']:8.2f} s")  # fmt: skip


def _check(args: argparse.Namespace) -> int:
    if args.all and args.subject is not None:
        raise InputError("--all is every entry", where="symdict check", hint=f"leave out --all, or {args.subject!r}")
    if args.all:
        return _check_all(args)
    if args.subject is None:
        raise InputError("a name or a formula is missing", where="symdict check", hint="name an entry, or give --all")
    payload = {**_payload(args), "claim": args.claim, "ndim": args.ndim, "seconds": args.seconds}
    # The search has its own budget; the worker gets time to finish and say what it left open.
    if args.json:
        answer = _ask("findings:check_json", payload, seconds=2 * args.seconds + 30)
        _print_json(_without_marks(answer))
        verdict = next(iter(answer["findings"].values()))["verdict"]
    else:
        answer = _ask("findings:check", payload, seconds=2 * args.seconds + 30)
        _page(answer)
        verdict = answer["verdict"]
    return {"proved": YES, "refuted": REFUTED, "unknown": UNKNOWN}[verdict] if args.claim else YES


# -- table, plot


def _table_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("table", choices=("1", "2", "3", "properties", "identities"),
                        metavar="1|2|3|properties|identities",
                        help="1: the rules; 2: function plots; 3: formulas; properties: what is proved; "
                        "identities: what is the same function")  # fmt: skip
    parser.add_argument("--format", choices=("text", "latex", "html", "markdown", "json", "svg", "png", "pdf"),
                        help="default: text, and svg for table 2")  # fmt: skip
    parser.add_argument(
        "--entries", metavar="NAMES", help="comma-separated catalogue names, or all (default: the six rows)"
    )
    parser.add_argument("--forms", metavar="FORMS", help="comma-separated columns (default: all four)")
    parser.add_argument("--fragment", action="store_true", help="LaTeX: the tabular alone, to be \\input")
    _coupling(parser)
    _output(parser)


def _table(args: argparse.Namespace) -> int:
    kind = args.format or (args.output.suffix.lstrip(".") if args.output else "")
    kind = {"": "svg" if args.table == "2" else "text", "tex": "latex", "txt": "text", "md": "markdown"}.get(kind, kind)
    payload = {
        "table": args.table,
        "entries": _names(args.entries),
        "forms": _names(args.forms),
        "tau": args.tau,
        "h": args.h,
        "document": not args.fragment,
    }
    drawn = ("svg", "png", "pdf")
    if args.table == "2":
        if kind not in drawn:
            raise InputError(
                f"table 2 is made of plots, not of {kind}", where="--format", hint="choose svg, png or pdf"
            )
        _draw(_ask("forms:graph_sheet", payload, seconds=600.0), kind, args.output)
        return YES
    if kind in ("svg", "png"):
        raise InputError(
            f"table {args.table} is made of formulas",
            where="--format",
            hint="choose text, latex, html, markdown, json or pdf",
        )
    source = _ask("tables:table", {**payload, "format": "latex" if kind == "pdf" else kind}, seconds=600.0)["text"]
    if kind == "pdf":
        from symdict.report import typeset

        _binary(typeset.pdf(source), args.output)
    else:
        _write(source, args.output)
    return YES


def _names(text: str | None) -> list[str] | None:
    return None if text is None else [part.strip() for part in text.split(",") if part.strip()]


def _draw(answer: Mapping[str, object], kind: str, output: Path | None) -> None:
    from symdict.report import draw

    _binary(draw.render(answer, kind), output)


def _binary(content: bytes, output: Path | None) -> None:
    if output is not None:
        _write_bytes(content, output)
    elif sys.stdout.isatty():
        raise InputError("the result is a picture, not text", where="stdout", hint="name a file with -o FILE")
    else:
        sys.stdout.buffer.write(content)


def _plot_arguments(parser: argparse.ArgumentParser) -> None:
    _subject(parser)
    parser.add_argument("--forms", metavar="FORMS", help="comma-separated forms (default: all four)")
    _output(parser, required=True)


def _plot(args: argparse.Namespace) -> int:
    kind = args.output.suffix.lstrip(".").lower()
    if kind not in ("svg", "png", "pdf"):
        raise InputError(
            f"cannot draw a {kind or 'file without ending'}",
            where=str(args.output),
            hint="end the file's name in .svg, .png or .pdf",
        )
    _draw(
        _ask("forms:graph_sheet", {**_payload(args), "table": None, "forms": _names(args.forms)}, seconds=args.seconds),
        kind,
        args.output,
    )
    return YES


# -- kernel, run


def _mode(parser: argparse.ArgumentParser) -> None:
    how = "float32: exact (computed in double, rounded once) or fast (in float, to a few ulp)"
    parser.add_argument("--mode", default="exact", choices=("exact", "fast"), help=how)


def _kernel_arguments(parser: argparse.ArgumentParser) -> None:
    _subject(parser)
    parser.add_argument("--form", required=True, choices=(*FORMS, "slope"), metavar="FORM",
                        help="diffusivity, regulariser, shrinkage, activation, or slope (its derivative)")  # fmt: skip
    parser.add_argument("--target", required=True, choices=("numpy", "c"), help="numpy: a module; c: a C11 header")
    parser.add_argument("--dtype", default="float64", choices=("float64", "float32"))
    _mode(parser)
    _output(parser)


def _kernel(args: argparse.Namespace) -> int:
    payload = {**_payload(args), "kernel": args.form, "target": args.target, "dtype": args.dtype, "mode": args.mode}
    _write(_ask("kernels:kernel_source", payload, seconds=args.seconds)["text"], args.output)
    return YES


def _run_arguments(parser: argparse.ArgumentParser) -> None:
    _subject(parser)
    parser.add_argument("input", type=Path, metavar="INPUT", help="npy, csv, wav, png, jpeg, tiff, ...")
    _output(parser, required=True)
    parser.add_argument("--steps", type=int, help="number of blocks m")
    parser.add_argument("--time", metavar="T", help="stopping time T = m tau, instead of --steps or --tau")
    parser.add_argument(
        "--ndim", type=_dimensions, help="dimensions of the grid (default: 1 for signals, 2 for images)"
    )
    parser.add_argument("--spacings", metavar="H1,H2", help="grid sizes of the axes (default: h for all)")
    parser.add_argument("--threads", type=_count, default=1, help="threads (default 1; 0: one for each processor)")
    parser.add_argument("--scheme", choices=("fed", "fsi", "implicit", "aos"), help="reach T = m tau by another scheme")
    parser.add_argument("--cycles", type=int, default=1, help="updates of the nonlinearity by --scheme (default 1)")
    parser.add_argument("--nan", default="refuse", choices=("refuse", "spread"),
                        help="NaN in the input: refuse (default), or let each step carry it one sample on")  # fmt: skip
    parser.add_argument("--no-check", action="store_true", help="run beyond the stable tau too")
    _mode(parser)
    parser.set_defaults(tau=None)


OPTIONS_OF_THE_NETWORK = {
    "Network(..., steps=40) or time=10": "--steps 40, or --time 10",
    "check=False": "--no-check",
    "nan='spread'": "--nan spread",
}
"""What the network's hints name, as the command line spells it."""


def _run_network(args: argparse.Namespace) -> int:
    from symdict import assembly
    from symdict.runtime import files

    files.check_place(args.output)
    signal = files.read(args.input)
    ndim = args.ndim or signal.ndim or 1
    if ndim > signal.values.ndim:
        axes = f"{signal.values.ndim} axis" if signal.values.ndim == 1 else f"{signal.values.ndim} axes"
        raise InputError(f"{ndim} dimensions are asked of an array with {axes}", where="--ndim", hint="leave it out")
    spacings = [part.strip() for part in args.spacings.split(",")] if args.spacings else [args.h] * ndim
    tau = args.tau
    args.tau = tau or "1/4"  # the coupling in which an own shrinkage function is read
    payload = {**_payload(args), "spacings": spacings, "ndim": ndim, "mode": args.mode}
    parts = _ask("kernels:network_parts", payload, seconds=args.seconds)
    with _spelled_as_options():
        net = assembly.network(
            parts, steps=args.steps, time=args.time, tau=tau, h=spacings if len(spacings) > 1 else spacings[0],
            ndim=ndim, check=not args.no_check,
        )  # fmt: skip
        _say(f"{files.summary(signal)}")
        result = _result(net, signal.values, args)
    files.write(args.output, result, like=signal)
    low, high = float(signal.values.min()), float(signal.values.max())
    print(f"range  [{low:.6g}, {high:.6g}] -> [{result.min():.6g}, {result.max():.6g}]")
    print(f"mean   {signal.values.mean():.6g} -> {result.mean():.6g}")
    print(f"wrote  {args.output}")
    return YES


@contextmanager
def _spelled_as_options() -> Iterator[None]:
    """Hints of the network name its keywords: here they are options."""
    try:
        yield
    except SymdictError as error:
        for keyword, option in OPTIONS_OF_THE_NETWORK.items():
            error.hint = error.hint.replace(keyword, option)
        raise


def _result(net: Network, values: ndarray, args: argparse.Namespace) -> ndarray:
    """The network's output, or that of another scheme for the same stopping time; says what is guaranteed."""
    if args.scheme is None:
        result = net.run(values, threads=args.threads, nan=args.nan, progress=_progress)
        _say(str(net.certificate(str(result.dtype))))
        return result
    from symdict.runtime.schemes import Scheme

    scheme = Scheme(net, args.scheme, cycles=args.cycles, steps=args.cycles)
    _say(str(scheme))
    return scheme.run(values)


def _progress(done: int, total: int) -> None:
    """A line that is overwritten, on a terminal only."""
    if sys.stderr.isatty() and total:
        end = "\n" if done >= total else ""
        print(f"\r{100 * done // total:3d} %", end=end, file=sys.stderr, flush=True)


def _demo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", type=Path, default=Path("symdict-demo"), metavar="FOLDER",
                        help="where the figures go (default: symdict-demo)")  # fmt: skip


def _demo(args: argparse.Namespace) -> int:
    from symdict import demo

    for line in demo.run(args.output, _ask, _say):
        print(line)
    return YES


# -- generate, completion


def _generate_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit 1 and show the difference if out of date"
    )
    parser.add_argument("--only", metavar="PART", help="only the files whose path contains PART")


def _generate(args: argparse.Namespace) -> int:
    from symdict import generate

    if args.check:
        problems = generate.check(only=args.only, say=_say)
        for problem in problems:
            print(problem)
        return REFUTED if problems else YES
    for path in generate.write(only=args.only, say=_say):
        print(path)
    return YES


def _completion_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh", "fish"))


def _completion(args: argparse.Namespace) -> int:
    from symdict import completion

    print(completion.script(args.shell, build_parser()), end="")
    return YES


COMMANDS: tuple[Command, ...] = (
    Command("list", "the catalogue, or the part of it that has given properties",
            'symdict list\nsymdict list --where "odd and redescending and lipschitz <= 1"', _list_arguments, _list),
    Command("show", "one nonlinearity: its four forms, parameters, sources",
            "symdict show soft\nsymdict show huber --json\nsymdict show soft --convention statsmodels",
            _show_arguments, _show),
    Command("translate", "a formula or an entry in another form",
            'symdict translate "exp(-r^2/(2 lam^2))" --from diffusivity --to shrinkage\n'
            'symdict translate "Piecewise((0, r <= theta), (r - theta, True))" --from shrinkage --tau 1/8 --json\n'
            "symdict translate perona-malik --to activation --latex", _translate_arguments, _translate),
    Command("check", "what is true of a nonlinearity, with evidence",
            'symdict check weickert\nsymdict check hard --claim "activation nondecreasing"\n'
            'symdict check "sin(r)" --from activation --json\nsymdict check --all', _check_arguments, _check),
    Command("table", "Tables 1, 2 and 3 of alt2020, derived, and the table of properties",
            "symdict table 1\nsymdict table 3 --format pdf -o table3.pdf\nsymdict table 2 -o table2.svg\n"
            "symdict table 3 --entries soft,fair --forms shrinkage,activation --format latex",
            _table_arguments, _table),
    Command("plot", "the graphs of the four forms",
            "symdict plot garrote -o garrote.svg\n"
            "symdict plot \"r/(1 + |r|)\" --from activation -o softsign.pdf",
            _plot_arguments, _plot),
    Command("kernel", "source code of a form, accurate to a few ulp, that needs nothing of symdict",
            "symdict kernel perona-malik --form activation --target c > perona_malik.h\n"
            "symdict kernel soft --form shrinkage --target numpy --dtype float32", _kernel_arguments, _kernel),
    Command("run", "the diffusion network on a signal, image or volume",
            "symdict run perona-malik noisy.png --param lam=0.05 --steps 40 -o denoised.png\n"
            "symdict run soft signal.csv --param theta=1/10 --time 10 -o smooth.csv", _run_arguments, _run_network),
    Command("demo", "a translation, the tables, and a real signal and image denoised",
            "symdict demo\nsymdict demo -o figures", _demo_arguments, _demo),
    Command("identities", "which entries are the same function, and with which parameters; found and proved, not typed",
            "symdict identities\nsymdict identities charbonnier     soft_l1, pseudo-Huber and ISRU, and Barron's loss\n"
            "symdict identities scad --json", _identities_arguments, _identities),
    Command("tuning", "tuning constants of robust statistics, computed: efficiency, sensitivity, rejection, breakdown",
            "symdict tuning tukey\nsymdict tuning --efficiency 0.9\nsymdict tuning soft --json",
            _tuning_arguments, _tuning),
    Command("cite", "BibTeX for exactly the works that an entry uses", "symdict cite garrote", _cite_arguments, _cite),
    Command("generate", "write generated/, or hold it against what would be written",
            "symdict generate\nsymdict generate --check", _generate_arguments, _generate),
    Command("completion", "completion for your shell",
            "symdict completion bash >> ~/.bashrc\nsymdict completion zsh > ~/.zfunc/_symdict\n"
            "symdict completion fish > ~/.config/fish/completions/symdict.fish", _completion_arguments, _completion),
)  # fmt: skip


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The whole command line as an argparse parser, or as much of it as one command needs."""
    parser = _Parser(
        prog="symdict",
        description="One nonlinearity, four forms: diffusivity, regulariser, shrinkage and activation function.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS:
        if only not in (None, command.name):
            continue
        indented = "\n".join("  " + line for line in command.examples.splitlines())
        sub = commands.add_parser(
            command.name,
            help=command.help,
            description=command.help[0].upper() + command.help[1:] + ".",
            epilog="examples:\n" + indented,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        with suppress(OSError):  # the reader has gone: let the interpreter's last flush go nowhere
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return YES
    except KeyboardInterrupt:
        _say("interrupted")
        return INTERRUPTED
    return code


def _run(given: list[str]) -> int:
    try:
        named = next((command.name for command in COMMANDS if given[:1] == [command.name]), None)
        parser = build_parser(named)
        args = parser.parse_args(given)
        if args.version:
            from symdict import __version__

            print(f"symdict {__version__}")
            return YES
        if args.command is None:
            parser.print_help()
            return BAD_INPUT
        return args.run(args)
    except SystemExit as stop:  # argparse's own --help
        return int(stop.code or 0)
    except SymdictError as error:
        if "--json" in given:
            _print_json(error.to_json())
        else:
            _say(f"symdict: {error}")
        return BAD_INPUT if isinstance(error, InputError) else UNKNOWN


if __name__ == "__main__":
    raise SystemExit(main())
