"""Completion scripts for bash, zsh and fish, written from the argument parser."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

ENTRY_NAMES = "$(symdict list 2>/dev/null | cut -d' ' -f1)"
TAKES_NAME = ("subject", "name")


@dataclass(frozen=True, slots=True)
class _Spec:
    """What one command completes: its options, choices by option, and positional words."""

    name: str
    help: str
    options: tuple[tuple[str, str], ...]
    choices: tuple[tuple[str, tuple[str, ...]], ...]
    words: tuple[str, ...]
    takes_name: bool


def script(shell: str, parser: argparse.ArgumentParser) -> str:
    """The completion script of `parser` for bash, zsh or fish."""
    specs = tuple(_specs(parser))
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](specs)


def _specs(parser: argparse.ArgumentParser) -> Iterator[_Spec]:
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for group in groups:
        helps = {choice.dest: choice.help or "" for choice in group._choices_actions}
        for name, sub in group.choices.items():
            options, choices, words, takes_name = [], [], [], False
            for action in sub._actions:
                if action.option_strings:
                    longest = max(action.option_strings, key=len)
                    options.append((longest, (action.help or "").replace("%(default)g", "")))
                    if action.choices:
                        choices.append((longest, tuple(map(str, action.choices))))
                elif action.choices:
                    words += list(map(str, action.choices))
                takes_name = takes_name or action.dest in TAKES_NAME
            yield _Spec(name, helps.get(name, ""), tuple(options), tuple(choices), tuple(words), takes_name)


def _bash(specs: tuple[_Spec, ...]) -> str:
    lines = [
        "# bash completion of symdict; written by: symdict completion bash",
        "_symdict() {",
        '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""',
        '  if [ "$COMP_CWORD" -eq 1 ]; then',
        f'    words="{" ".join(spec.name for spec in specs)} --help --version"',
        "  else",
        '    case "${COMP_WORDS[1]} $before" in',
    ]
    for spec in specs:
        for option, choices in spec.choices:
            lines.append(f'      "{spec.name} {option}") words="{" ".join(choices)}" ;;')
    lines.append('      *) case "${COMP_WORDS[1]}" in')
    for spec in specs:
        words = [option for option, _ in spec.options] + list(spec.words)
        names = f" {ENTRY_NAMES}" if spec.takes_name else ""
        lines.append(f'        {spec.name}) words="{" ".join(words)}{names}" ;;')
    lines += [
        "      esac ;;",
        "    esac",
        "  fi",
        '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
        "}",
        "complete -o default -F _symdict symdict",
    ]
    return "\n".join(lines) + "\n"


def _zsh(specs: tuple[_Spec, ...]) -> str:
    lines = [
        "#compdef symdict",
        "# zsh completion of symdict; written by: symdict completion zsh",
        "_symdict() {",
        "  local -a commands names",
        "  commands=(",
        *(f"    '{spec.name}:{_quoted(spec.help)}'" for spec in specs),
        "  )",
        "  if (( CURRENT == 2 )); then",
        "    _describe command commands",
        "    return",
        "  fi",
        f'  names=(${{(f)"{ENTRY_NAMES}"}})',
        "  case $words[2] in",
    ]
    for spec in specs:
        known = dict(spec.choices)
        rows = []
        for option, text in spec.options:
            values = f":value:({' '.join(known[option])})" if option in known else ""
            rows.append(f"'{option}[{_quoted(text)}]{values}'")
        if spec.words:
            rows.append(f"'1:word:({' '.join(spec.words)})'")
        elif spec.takes_name:
            rows.append("'1:entry:($names)'")
        lines.append(f"    {spec.name}) shift words; (( CURRENT-- )); _arguments {' '.join(rows)} '*:file:_files' ;;")
    return "\n".join([*lines, "  esac", "}", '_symdict "$@"']) + "\n"


def _fish(specs: tuple[_Spec, ...]) -> str:
    lines = ["# fish completion of symdict; written by: symdict completion fish", "complete -c symdict -f"]
    for spec in specs:
        lines.append(f"complete -c symdict -n __fish_use_subcommand -a {spec.name} -d '{_quoted(spec.help)}'")
    for spec in specs:
        where = f"complete -c symdict -n '__fish_seen_subcommand_from {spec.name}'"
        known = dict(spec.choices)
        for option, text in spec.options:
            values = f" -x -a '{' '.join(known[option])}'" if option in known else ""
            lines.append(f"{where} -l {option.lstrip('-')} -d '{_quoted(text)}'{values}")
        if spec.words:
            lines.append(f"{where} -a '{' '.join(spec.words)}'")
        if spec.takes_name:
            lines.append(f"{where} -a \"(symdict list 2>/dev/null | cut -d' ' -f1)\"")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return text.replace("'", "").replace("[", "(").replace("]", ")").replace(":", ",").replace('"', "")
