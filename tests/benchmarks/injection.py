"""Seeded faults found, and what else is said: `python -m tests.benchmarks.injection [-v]`.

Every operator on every release of `tests/corpus/bersih`, each fault that it offers up to three.
Found: one of the expected rules says within a sentence of the change (of the lead, for what is
absent) what it did not say of the sound release. Side effects: other new errors or warnings.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from humaswriter import analyze, read_text
from humaswriter.analysis import Analysis
from humaswriter.faults import OPERATORS, Fault, Operator, injected_text
from humaswriter.finding import Finding
from humaswriter.form.model import EventForm
from humaswriter.form.read import read_form
from humaswriter.lint.run import lint
from humaswriter.release import Span

CLEAN = Path(__file__).parents[1] / "corpus" / "bersih"
_MOST = 3  # of one operator in one release
_SENTENCE = 250  # code points: a sentence before and behind


def releases() -> Iterator[tuple[str, str, EventForm]]:
    """Name, text and form of each sound release."""
    for path in sorted(CLEAN.glob("*.txt")):
        yield path.stem, path.read_text(encoding="utf-8"), read_form(path.with_suffix(".yaml")).form


def findings(text: str, form: EventForm | None) -> tuple[Analysis, tuple[Finding, ...]]:
    analysis = analyze(read_text(text), form)
    return analysis, lint(analysis).findings


def mutants(operator: Operator, analysis: Analysis) -> Iterator[tuple[Fault, str, Span]]:
    """Texts with one fault each, and where it stands."""
    for _, fault in zip(range(_MOST), operator.find(analysis), strict=False):
        made = injected_text(analysis.release.text, [(operator, fault)])
        yield fault, made.text, made.faults[0][2]


def is_found(
    operator: Operator, text: str, place: Span, new: Sequence[Finding], before: Counter[str]
) -> bool:
    for finding in new:
        near = (
            finding.span.start <= place.end + _SENTENCE
            and place.start - _SENTENCE <= finding.span.end
        )
        more = sum(1 for f in new if f.rule == finding.rule) > before[finding.rule]
        if finding.rule in operator.rules and more and (near or operator.is_absent):
            return True
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    tried, found, side = Counter[str](), Counter[str](), Counter[str]()
    kinds: dict[str, Counter[str]] = {}
    clean = Counter[str]()
    words = 0
    for name, text, form in releases():
        bare, sound = findings(text, None)
        with_form, sound_with_form = findings(text, form)
        words += len(text.split())
        clean.update(f.severity.value for f in sound)
        for operator in OPERATORS:
            if options.only and operator.id not in options.only.split(","):
                continue
            analysis, base = (with_form, sound_with_form) if operator.needs_form else (bare, sound)
            before = Counter(f.rule for f in base)
            for fault, mutant, place in mutants(operator, analysis):
                _, after = findings(mutant, form if operator.needs_form else None)
                tried[operator.id] += 1
                others = Counter(f.rule for f in after if f.severity.rank < 2) - Counter(
                    f.rule for f in base if f.severity.rank < 2
                )
                for rule in operator.rules:
                    del others[rule]
                side[operator.id] += sum(others.values())
                kinds.setdefault(operator.id, Counter()).update(others)
                hit = (
                    is_found(operator, mutant, place, after, before)
                    if operator.rules
                    else sum(others.values()) > 0
                )
                found[operator.id] += hit
                if options.verbose and bool(operator.rules) != hit:
                    around = mutant[max(0, place.start - 120) : place.end + 120]
                    print(f"  {operator.id} {name}: {fault.what}\n      {around!r}")
    print("| operator | n | found | share | other new findings per mutant | of |")
    print("|---|---|---|---|---|---|")
    for operator in OPERATORS:
        n = tried[operator.id]
        if n:
            of = ", ".join(f"{rule} {count}" for rule, count in kinds[operator.id].most_common(3))
            print(
                f"| {operator.id} {operator.label} | {n} | {found[operator.id]} | "
                f"{found[operator.id] / n:.3f} | {side[operator.id] / n:.2f} | {of} |"
            )
    print(f"sound releases: {dict(clean)} in {words} words")


if __name__ == "__main__":
    main()
