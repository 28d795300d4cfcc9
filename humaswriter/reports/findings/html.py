"""Findings as one self-contained page: the release with marked words, findings beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from humaswriter.finding import Finding, Severity
from humaswriter.lint.run import Checked
from humaswriter.release import Paragraph, Span

_PAGE = Path(__file__).with_name("findings.html.j2")
# Of a paragraph's characters: a finding about more of them is about the paragraph, not its words.
# Chosen: because underlining all of a lead shows nothing.
_MOST_MARKED = 0.8


def report(checked: Sequence[tuple[str, Checked]]) -> str:
    """The page; it loads nothing from anywhere."""
    from jinja2 import Environment

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(_PAGE.read_text(encoding="utf-8"))
    return template.render(files=[_file(path, result) for path, result in checked])


def _file(path: str, checked: Checked) -> dict[str, Any]:
    counts = Counter(finding.severity for finding in checked.findings)
    return {
        "path": path,
        "counts": [(one.value, one.label, counts[one]) for one in Severity if counts[one]],
        "paragraphs": list(_rows(checked)),
        "skipped": checked.skipped,
    }


def _rows(checked: Checked) -> Iterator[dict[str, Any]]:
    numbers = {id(finding): n for n, finding in enumerate(checked.findings, 1)}
    paragraphs = checked.analysis.release.paragraphs
    starts = [p.span.start for p in paragraphs]
    for number, paragraph in enumerate(paragraphs):
        until = starts[number + 1] if number + 1 < len(starts) else paragraph.span.end + 1
        own = [f for f in checked.findings if starts[number] <= f.span.start < until]
        if number == 0:
            own += [f for f in checked.findings if f.span.start < starts[0]]
        marked = [f for f in own if not _is_whole(f, paragraph)]
        yield {
            "part": paragraph.part.value,
            "pieces": list(_pieces(checked, paragraph.span, marked, numbers)),
            "notes": [
                {
                    "number": numbers[id(finding)],
                    "severity": finding.severity.value,
                    "label": finding.severity.label,
                    "message": finding.message,
                    "rule": finding.rule,
                    "fix": finding.fix.replacement if finding.fix else None,
                }
                for finding in own
            ],
        }


def _is_whole(finding: Finding, paragraph: Paragraph) -> bool:
    size = paragraph.span.end - paragraph.span.start
    return finding.span.end - finding.span.start > _MOST_MARKED * size and size > 40


def _pieces(
    checked: Checked, place: Span, marked: Sequence[Finding], numbers: dict[int, int]
) -> Iterator[dict[str, Any]]:
    """The words of a paragraph, cut where a finding begins or ends."""
    text = checked.analysis.release.text
    cuts = {place.start, place.end}
    for finding in marked:
        cuts |= {max(place.start, finding.span.start), min(place.end, finding.span.end)}
    ordered = sorted(cut for cut in cuts if place.start <= cut <= place.end)
    for start, end in pairwise(ordered):
        over = [f for f in marked if f.span.start < end and start < f.span.end]
        ending = [f for f in marked if f.span.end == end or (f.span.end > place.end == end)]
        worst = min(over, key=lambda f: f.severity.rank, default=None)
        yield {
            "text": " ".join(text[start:end].split("\n")),
            "severity": worst.severity.value if worst else None,
            "numbers": [numbers[id(f)] for f in ending if f in over],
        }
