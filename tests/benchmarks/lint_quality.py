"""Measure the checker on annotated releases: `python -m tests.benchmarks.lint_quality --gold DIR`.

By kind of fault (precision where the annotation is exhaustive), by rule, for weak leads and for
absent answers; `-v` prints every finding that the annotation does not know and every fault missed.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from humaswriter.analysis import analyze
from humaswriter.finding import Finding, Severity
from humaswriter.lint.run import lint
from humaswriter.readers.drafts import read_text
from tests.benchmarks.faults import EXHAUSTIVE, RULES_OF_FAULT, WEAK_LEAD


@dataclass(frozen=True)
class Judged:
    """One release: its text, its findings, and what was annotated."""

    id: str
    text: str
    findings: tuple[Finding, ...]
    gold: dict[str, Any]


def judged(gold: Path, *, with_model: bool) -> Iterator[Judged]:
    """The releases of the annotated set."""
    for path in sorted((gold / "docs").glob("*.txt")):
        text = path.read_text("utf-8")
        annotation = json.loads((gold / "ann" / f"{path.stem}.json").read_text("utf-8"))
        findings = lint(analyze(read_text(text), with_model=with_model)).findings
        yield Judged(path.stem, text, findings, annotation)


def touches(finding: Finding, fault: dict[str, Any]) -> bool:
    """Whether a finding is about the place of a fault."""
    start, end = int(fault["start"]), int(fault["end"])
    return finding.span.start <= end and start <= finding.span.end


def print_faults(releases: list[Judged], *, verbose: bool) -> None:
    """Recall by kind, precision of the exhaustive kinds, and all of them together."""
    print("| fault | n | found | recall | findings | right | precision |")
    print("|---|---|---|---|---|---|---|")
    sums: Counter[str] = Counter()
    for kind, rules in RULES_OF_FAULT.items():
        count = found = said = right = 0
        for release in releases:
            faults = [fault for fault in release.gold["faults"] if fault["kind"] == kind]
            own = [f for f in release.findings if f.rule in rules]
            hit = [f for f in own if any(touches(f, fault) for fault in release.gold["faults"])]
            missed = [x for x in faults if not any(touches(f, x) for f in own)]
            count, found = count + len(faults), found + len(faults) - len(missed)
            said, right = said + len(own), right + len(hit)
            if verbose:
                _explain(kind, release, [f for f in own if f not in hit], missed)
        recall = f"{found / count:.2f}" if count else "-"
        row = f"| {kind} | {count} | {found} | {recall} |"
        if kind in EXHAUSTIVE:
            row += f" {said} | {right} | {right / said if said else 1:.2f} |"
            sums.update(n=count, found=found, said=said, right=right)
        print(row)
    print(
        f"exhaustive kinds: precision {sums['right'] / max(1, sums['said']):.3f} "
        f"of {sums['said']}, recall {sums['found'] / max(1, sums['n']):.3f} of {sums['n']}"
    )


def _explain(kind: str, release: Judged, extra: list[Finding], missed: list[Any]) -> None:
    for finding in extra:
        around = release.text[max(0, finding.span.start - 40) : finding.span.end + 30]
        print(f"  + {kind} {release.id} {finding.rule} {finding.severity.value}: {around!r}")
    for fault in missed:
        around = release.text[max(0, fault["start"] - 40) : fault["end"] + 30]
        print(f"  - {kind} {release.id}: {fault['text']!r} in {around!r}")


def print_leads(releases: list[Judged]) -> None:
    """Weak leads: a warning or error of a lead rule against the verdict."""
    counts: Counter[tuple[bool, bool]] = Counter()
    for release in releases:
        if not release.gold["lead"].get("scored", True):
            continue
        weak = release.gold["lead"]["verdict"] == "weak"
        said = [
            f.rule
            for f in release.findings
            if f.rule in WEAK_LEAD and f.severity is not Severity.HINT
        ]
        counts[weak, bool(said)] += 1
        if weak != bool(said):
            print(f"  lead {release.id}: {release.gold['lead']['reasons']} {said}")
    right, said_all = counts[True, True], counts[True, True] + counts[False, True]
    all_weak = counts[True, True] + counts[True, False]
    f1 = 2 * right / max(1, said_all + all_weak)
    print(f"weak leads: {right} of {all_weak} found, {said_all} said, F1 {f1:.2f}")


def print_absences(releases: list[Judged]) -> None:
    """`missing-*` against the annotation."""
    wrong, found, absent = [], 0, 0
    for release in releases:
        said = {f.rule.removeprefix("missing-") for f in release.findings if "missing-" in f.rule}
        for question, answer in release.gold["w5h1"].items():
            absent += not answer["present"]
            if question in said and answer["present"]:
                wrong.append(f"{release.id} {question}")
            found += question in said and not answer["present"]
    print(f"absent answers: {found} of {absent} found, false alarms {len(wrong)}: {wrong}")


def print_rules(releases: list[Judged]) -> None:
    """How often each rule speaks, and in how many releases."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for release in releases:
        for finding in release.findings:
            counts[finding.rule][finding.severity.value] += 1
    for rule, by in sorted(counts.items()):
        print(f"{rule:28} {dict(by)}")


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.lint_quality")
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--no-model", action="store_true")
    parser.add_argument("-v", "--verbose", action="store_true")
    arguments = parser.parse_args()
    releases = list(judged(arguments.gold, with_model=not arguments.no_model))
    print_faults(releases, verbose=arguments.verbose)
    print_leads(releases)
    print_absences(releases)
    print_rules(releases)


if __name__ == "__main__":
    main()
