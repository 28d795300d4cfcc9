"""Findings as GitHub shows them beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaswriter.finding import Severity
from humaswriter.lint.run import Checked
from humaswriter.reports.findings.lines import Places

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def report(checked: Sequence[tuple[str, Checked]]) -> str:
    """Workflow commands, one a line, that GitHub shows beside the lines of a change."""
    return "".join(_github(checked))


def _github(checked: Sequence[tuple[str, Checked]]) -> Iterator[str]:
    for path, result in checked:
        places = Places(result.analysis.release)
        for finding in result.findings:
            line, column = places.line_and_column(finding.span.start)
            level = _LEVELS[finding.severity]
            where = f"file={_escaped(path, more=',:')},line={line},col={column}"
            yield f"::{level} {where},title={finding.rule}::{_escaped(finding.message)}\n"


def _escaped(text: str, more: str = "") -> str:
    for char in "%\r\n" + more:
        text = text.replace(char, f"%{ord(char):02X}")
    return text
