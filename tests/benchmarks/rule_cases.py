"""Precision and recall of each rule on labelled cases.

    python -m tests.benchmarks.rule_cases [RULE…] [-v] [--write]

`tests/corpus/kasus/<rule>.jsonl` holds at least twenty cases with the fault and twenty that only
look like it, written without sight of the rules. A finding is right where it touches the marked
words; one milder than its rule does not count against precision. Rules are mended on the odd
cases, which `-v` shows; `held` are the figures of the even ones, of which only false alarms were
looked at, where they would have cost a rule its place. `--write` keeps the figures for
`humaswriter explain` and docs/kaidah.md.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from humaswriter import analyze, read_text
from humaswriter.lint.examples import unmarked
from humaswriter.lint.figures import FILE
from humaswriter.lint.rules import catalogue
from humaswriter.lint.run import lint
from humaswriter.release import Span

CASES = Path(__file__).parents[1] / "corpus" / "kasus"
_HEADLINE = "Bupati buka pasar murah"
_LEAD = "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus, Senin."


@dataclass(frozen=True, slots=True)
class Figures:
    """Cases with and without the fault; findings that are right and wrong; faults found."""

    faults: int
    sound: int
    right: int
    wrong: int
    found: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.faults if self.faults else 0.0


def cases(rule: str) -> Iterator[tuple[str, list[Span], bool]]:
    """The text of each case, its marked places, and whether it has the fault."""
    for line in (CASES / f"{rule}.jsonl").read_text(encoding="utf-8").splitlines():
        if line.strip():
            case = json.loads(line)
            text, marks = unmarked(_text(case))
            yield text, marks, case["fault"]


def _text(case: dict[str, Any]) -> str:
    if "text" in case:
        return str(case["text"])
    return "\n\n".join(
        [case.get("headline", _HEADLINE), case.get("lead", _LEAD), *case.get("body", ())]
    )


def measure(rule: str, *, verbose: bool = False) -> tuple[Figures, Figures, Counter[str]]:
    """The figures of a rule, those of the even cases, and how often other rules alarm on all."""
    numbers = Counter[str]()
    held = Counter[str]()
    worst = next(r.severity.rank for r in catalogue() if r.id == rule)
    others = Counter[str]()
    for number, (text, marks, fault) in enumerate(cases(rule), 1):
        checked = lint(analyze(read_text(text)))
        alone = lint(analyze(read_text(text)), only=(rule,))
        others.update(f.rule for f in checked.findings if f.rule != rule and f.severity.rank < 2)
        right = [f.span for f in alone.findings if any(_meet(f.span, mark) for mark in marks)]
        wrong = [f.span for f in alone.findings if f.span not in right and f.severity.rank <= worst]
        for counter in (numbers, held) if number % 2 == 0 else (numbers,):
            counter["faults" if fault else "sound"] += 1
            counter["right"] += len(right)
            counter["wrong"] += len(wrong)
            counter["found"] += bool(fault and right)
        if verbose and number % 2 and (wrong or (fault and not right)):
            kind = "SALAH" if wrong else "LUPUT"
            shown = [text[span.start : span.end] for span in wrong or marks]
            print(f"  {kind} {shown} … {text[-260:]!r}")
    return _figures(numbers), _figures(held), others


def _figures(numbers: Counter[str]) -> Figures:
    return Figures(**{key: numbers[key] for key in Figures.__slots__})


def _meet(one: Span, other: Span) -> bool:
    """Whether two places share a character or touch."""
    return one.start <= other.end and other.start <= one.end


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rules", nargs="*")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    known = {rule.id: rule for rule in catalogue()}
    wanted = options.rules or [path.stem for path in sorted(CASES.glob("*.jsonl"))]
    figures: dict[str, dict[str, int]] = {}
    print(
        f"{'rule':28} {'sev':8} {'n':>4} {'P':>5} {'R':>5}  right wrong  {'held P':>6} {'R':>5} "
        f"others"
    )
    for rule in wanted:
        if rule not in known:
            print(f"{rule:28} (no such rule)")
            continue
        found, held, others = measure(rule, verbose=options.verbose)
        figures[rule] = {
            **{key: getattr(found, key) for key in Figures.__slots__},
            **{f"held_{key}": getattr(held, key) for key in Figures.__slots__},
        }
        print(
            f"{rule:28} {known[rule].severity.value:8} {found.faults + found.sound:4} "
            f"{found.precision:5.3f} {found.recall:5.3f}  {found.right:5} {found.wrong:5}  "
            f"{held.precision:6.3f} {held.recall:5.3f} {dict(others.most_common(3))}"
        )
    if options.write:
        FILE.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
