"""Apply the safe fixes of findings to a text."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from humaswriter.finding import Finding


def fixed(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """The text with every safe fix that does not meet another one, and how many there were."""
    fixes = sorted(
        (f.safe_fix for f in findings if f.safe_fix),
        key=lambda fix: (fix.span.start, fix.span.end),
    )
    pieces, at, count = [], 0, 0
    for fix in fixes:
        if fix.span.start >= at:
            pieces += [text[at : fix.span.start], fix.replacement]
            at = fix.span.end
            count += 1
    return "".join([*pieces, text[at:]]), count


def difference(path: str, old: str, new: str) -> str:
    """What changes, as a unified diff."""
    return "".join(
        difflib.unified_diff(
            old.splitlines(keepends=True), new.splitlines(keepends=True), path, path, n=1
        )
    )
