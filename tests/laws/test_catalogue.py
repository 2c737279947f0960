"""The laws of the dictionary for every entry of the catalogue."""

from __future__ import annotations

import itertools
import random
import subprocess
import sys

import mpmath
import pytest
import sympy as sp

from symdict import entries
from symdict.errors import TranslationRefused
from symdict.forms import FORMS, Coupling, Definition

ENTRIES = entries.names()
AGREEMENT = mpmath.mpf("1e-20")
"""Relative agreement at 30 digits; ten are left to cancellation near breakpoints."""


def defined(name):
    try:
        return entries.entry(name).definition
    except TranslationRefused as refusal:
        assert refusal.where, name
        assert refusal.hint, name
        return None


def arguments(segments, sample, seed):
    draw = random.Random(seed)
    found = [sp.Rational(draw.randint(1, 300), draw.randint(1, 90)) for _ in range(2)]
    found += [sp.Rational(str(sp.N(b.subs(sample), 20))) * sp.Rational(11, 10) for b in segments.breaks[:2]]
    return [*found, -found[0]]


@pytest.mark.parametrize("name", ENTRIES)
def test_alt2020_table1_round_trips_of_every_entry(name):
    """a -> b -> a is the identity in all 12 directions, for another coupling than the tables'."""
    definition = defined(name)
    if definition is None:
        return
    sample = definition.space.samples(1)[0] if definition.space.parameters else {}
    coupling = Coupling("1/10", "1/2")
    for start, way in itertools.permutations(FORMS, 2):
        try:
            given = definition.translate(start, coupling)
            there = Definition(start, given, coupling).translate(way)
        except TranslationRefused as refusal:
            assert refusal.what, (name, start, way)
            assert refusal.where, (name, start, way)
            continue
        back = Definition(way, there, coupling).translate(start).bound(sample)
        bound = given.bound(sample)
        for argument in arguments(given, sample, f"{name}{start}"):
            with mpmath.workdps(30):
                left, right = back.evaluate(argument, 30), bound.evaluate(argument, 30)
                assert abs(left - right) <= AGREEMENT * (1 + abs(left)), (name, start, way, argument, sample)


@pytest.mark.parametrize("name", ENTRIES)
def test_alt2020_eqs10_11_15_hold_for_every_entry(name):
    """g r = Phi, S = r - 2 sqrt2 tau Phi(sqrt2 r) and Psi' = 2 Phi, the last by central differences."""
    definition = defined(name)
    if definition is None:
        return
    sample = definition.space.samples(1)[0] if definition.space.parameters else {}
    flux = definition.flux.bound(sample)
    forms = {}
    for form in FORMS:
        try:
            forms[form] = definition.translate(form, Coupling("1/8", 1)).bound(sample)
        except TranslationRefused:
            continue
    with mpmath.workdps(30):
        for argument in arguments(definition.flux, sample, name):
            place = mpmath.mpf(int(argument.p)) / int(argument.q)
            phi = flux.evaluate(argument, 30)
            if "diffusivity" in forms:
                g = forms["diffusivity"].evaluate(argument, 30)
                assert abs(g * place - phi) <= AGREEMENT * (1 + abs(phi)), (name, argument)
            root = mpmath.sqrt(2)
            inner = flux.evaluate(root * place, 25)
            shrunk = forms["shrinkage"].evaluate(argument, 30)
            expected = place - 2 * root / 8 * inner
            assert abs(shrunk - expected) <= mpmath.mpf("1e-18") * (1 + abs(inner)), (name, argument)
            if "regulariser" in forms:
                step = mpmath.mpf("1e-8")
                psi = forms["regulariser"]
                slope = (psi.evaluate(place + step, 30) - psi.evaluate(place - step, 30)) / (2 * step)
                assert abs(slope - 2 * phi) <= mpmath.mpf("1e-6") * (1 + abs(phi)), (name, argument)


def test_the_whole_catalogue_translates_in_a_minute():
    """All entries to all four forms, cold, in under 60 s on one core: processor time, the worker's included."""
    script = (
        "import resource\n"
        "from symdict import entries, limits\n"
        "from symdict.errors import SymdictError\n"
        "from symdict.forms import FORMS\n"
        "for name in entries.names():\n"
        "    for form in FORMS:\n"
        "        try:\n"
        "            entries.entry(name).definition.translate(form)\n"
        "        except SymdictError:\n"
        "            pass\n"
        "limits.shut_down()\n"
        "used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]\n"
        "print(sum(part.ru_utime + part.ru_stime for part in used))\n"
    )
    printed = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert float(printed) < 60
