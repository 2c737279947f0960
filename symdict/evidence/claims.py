"""The claims that the engine decides: fixed names, one line of meaning, and the source of each."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from symdict.errors import ClaimError


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement about one nonlinearity: its name, what it means, and where it comes from."""

    name: str
    meaning: str
    source: str
    form: str = "activation"


_ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("diffusivity even", "g(-r) = g(r)", "alt2020, Table 1", "diffusivity"),
    ("regulariser even", "Psi(-r) = Psi(r)", "alt2020, Table 1", "regulariser"),
    ("shrinkage odd", "S(-r) = -S(r)", "alt2020, Table 1", "shrinkage"),
    ("activation odd", "Phi(-r) = -Phi(r)", "alt2020, Table 1; Prop. 2", "activation"),
    ("activation even", "Phi(-r) = Phi(r)", "ours", "activation"),
    ("activation vanishes at 0", "Phi(0) = 0", "ours: constants are then kept", "activation"),
    ("activation continuous", "Phi has no jump", "ours", "activation"),
    ("activation nondecreasing", "Phi(x) <= Phi(y) for x <= y", "alt2020, Sec. 4.2, first class", "activation"),
    ("activation increasing", "Phi(x) < Phi(y) for x < y", "ours", "activation"),
    ("activation nonmonotone", "Phi neither nondecreasing nor nonincreasing", "alt2020, Sec. 4.2, second class", "activation"),
    ("activation redescending", "Phi(r) -> 0 for r -> +-oo", "ours; usual in robust statistics", "activation"),
    ("activation bounded", "sup |Phi| is finite", "ours", "activation"),
    ("activation lipschitz", "Phi has a finite Lipschitz constant", "alt2020, Prop. 2", "activation"),
    ("activation sign preserving", "r Phi(r) >= 0", "ours: what Prop. 2 of alt2020 does not say", "activation"),
    ("diffusivity nonnegative", "g(r) >= 0 for r != 0", "alt2020, Sec. 2.1", "diffusivity"),
    ("diffusivity positive", "g(r) > 0 for r != 0", "dong2022, (3.3)", "diffusivity"),
    ("diffusivity nonincreasing", "g nonincreasing in |r|", "alt2020, Sec. 2.1", "diffusivity"),
    ("diffusivity bounded", "g_max = sup g is finite", "alt2020, (7)", "diffusivity"),
    ("regulariser nonnegative", "Psi(r) >= 0 = Psi(0)", "ours", "regulariser"),
    ("regulariser nondecreasing", "Psi nondecreasing in |r|", "ours", "regulariser"),
    ("regulariser convex", "Psi convex", "alt2020, Sec. 4.2", "regulariser"),
    ("regulariser strictly convex", "Psi strictly convex", "alt2020, Sec. 4.2", "regulariser"),
    ("regulariser weakly convex", "Psi + c r^2 convex for some c", "ours", "regulariser"),
    ("shrinkage nondecreasing", "S(x) <= S(y) for x <= y", "ours, after alt2020, Sec. 3.2", "shrinkage"),
    ("shrinkage nonexpansive", "|S(x) - S(y)| <= |x - y|", "ours", "shrinkage"),
    ("shrinkage asymptotically identity", "S(r) - r -> 0 for r -> +-oo", "alt2020, Sec. 4.2, second class", "shrinkage"),
    ("shrinkage satisfies (12)", "-r <= S(r) <= r for r > 0", "alt2020, (12)", "shrinkage"),
    ("shrinkage satisfies (13)", "0 <= S(r) <= r for r > 0", "alt2020, (13)", "shrinkage"),
    ("shrinkage is a proximity operator", "S is a selection of the proximity operator of some penalty", "ours: S nondecreasing", "shrinkage"),
    ("shrinkage is a convex proximity operator", "S is the proximity operator of a convex penalty", "ours: S nondecreasing, nonexpansive", "shrinkage"),
    ("first class of alt2020", "Phi nondecreasing, Psi convex", "alt2020, Sec. 4.2", "activation"),
    ("second class of alt2020", "Phi nonmonotone, Psi nonconvex, S(r) - r -> 0", "alt2020, Sec. 4.2", "activation"),
    ("lipschitz constant equals g_max", "L = g_max", "alt2020, Sec. 3.4, after Prop. 2", "activation"),
    ("alt2020 Prop. 2 as printed", "Phi odd, Lipschitz L: max-min stable for all tau <= h^2/(2 L)", "alt2020, Prop. 2", "activation"),
    ("alt2020 Prop. 2 sign stability as printed", "Phi odd, Lipschitz L: sign stable for all tau <= h^2/(4 L)", "alt2020, Prop. 2", "activation"),
    ("max-min stable for some tau", "there is tau > 0 at which no block leaves the range of its input", "alt2020, (7)", "activation"),
    ("max-min stable", "no block leaves the range of its input, at the tau and h in force", "alt2020, (7)", "activation"),
    ("sign stable", "no block adds sign changes, at the tau and h in force", "alt2020, Sec. 3.2 and (13)", "activation"),
    ("nonexpansive", "no block increases a distance of two signals, at the tau and h in force", "alt2020, Sec. 3.4", "activation"),
    ("energy nonincreasing", "no block increases the sum of Psi, at the tau and h in force", "alt2020, Sec. 3.4", "activation"),
    ("conditions (3.3) of dong2022", "g > 0 decreasing, g(0) = 1, g -> 0; Phi' > 0 below sqrt(K), < 0 above", "dong2022, (3.3)", "diffusivity"),
)  # fmt: skip

CLAIMS: Mapping[str, Claim] = {row[0]: Claim(*row) for row in _ROWS}
"""Every claim by its name, in the order in which findings are listed."""

_FORMS = ("diffusivity", "regulariser", "shrinkage", "activation")


def claim_named(name: str, form: str = "") -> Claim:
    """The claim of this name; "nondecreasing" with form "activation" is found as well.

    Raises: ClaimError with the nearest known names.
    """
    text = " ".join(name.strip().lower().split())
    for candidate in (text, f"{form} {text}".strip()):
        for known in CLAIMS:
            if known.lower() == candidate:
                return CLAIMS[known]
    near = difflib.get_close_matches(text, list(CLAIMS), n=3, cutoff=0.5)
    if not near:
        words = set(text.split())
        near = [known for known in CLAIMS if words & set(known.lower().split())][:3]
    hint = "did you mean " + ", ".join(f"{known!r}" for known in near) if near else ""
    raise ClaimError(f"there is no claim {name!r}", hint=hint or "`symdict check NAME` lists all claims")
