"""Findings as a report: which forms there are, and who makes each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from humaswriter.lint.run import Checked

# A report takes pairs of a file's name and its findings.
FindingsReport = Callable[[Sequence[tuple[str, Checked]]], str]


class Output(Enum):
    """The forms that findings can take."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    HTML = "html"
    DOCX = "docx"


SUFFIXES = {
    ".txt": Output.TEXT, ".json": Output.JSON, ".sarif": Output.SARIF, ".html": Output.HTML,
    ".docx": Output.DOCX, "": Output.DOCX,
}  # fmt: skip


def findings_report(output: Output) -> FindingsReport:
    """The report in one form; `docx` has none of its own, it is a copy of each draft."""
    match output:
        case Output.TEXT | Output.DOCX:
            from humaswriter.reports.findings.text import report
        case Output.JSON:
            from humaswriter.reports.findings.json import report
        case Output.SARIF:
            from humaswriter.reports.findings.sarif import report
        case Output.GITHUB:
            from humaswriter.reports.findings.annotations import github as report
        case Output.GITLAB:
            from humaswriter.reports.findings.annotations import gitlab as report
        case Output.HTML:
            from humaswriter.reports.findings.html import report
    return report
