"""Apply the safe fixes of findings to a text."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from humaswriter.finding import Finding


def chosen(findings: Iterable[Finding]) -> list[tuple[int, int, str]]:
    """Every safe fix that does not meet an earlier one: start, end, and the words to put there."""
    fixes = sorted(
        (f.safe_fix for f in findings if f.safe_fix),
        key=lambda fix: (fix.span.start, fix.span.end),
    )
    kept: list[tuple[int, int, str]] = []
    for fix in fixes:
        if not kept or fix.span.start >= kept[-1][1]:
            kept.append((fix.span.start, fix.span.end, fix.replacement))
    return kept


def fixed(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """The text with every safe fix that does not meet another one, and how many there were."""
    fixes = chosen(findings)
    pieces, at = [], 0
    for start, end, words in fixes:
        pieces += [text[at:start], words]
        at = end
    return "".join([*pieces, text[at:]]), len(fixes)


def difference(path: str, old: str, new: str) -> str:
    """What changes, as a unified diff."""
    return "".join(
        difflib.unified_diff(
            old.splitlines(keepends=True), new.splitlines(keepends=True), path, path, n=1
        )
    )
