"""Findings for the pages of GitHub and GitLab."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any

from humaswriter.finding import Severity
from humaswriter.lint.run import Checked
from humaswriter.reports.findings.lines import Places

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
# GitLab's names. Source: its Code Quality report format.
_GITLAB = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.HINT: "info"}


def github(checked: Sequence[tuple[str, Checked]]) -> str:
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


def gitlab(checked: Sequence[tuple[str, Checked]]) -> str:
    """A Code Quality report; its fingerprints stay when lines move."""
    return json.dumps(list(_gitlab(checked)), ensure_ascii=False, indent=1) + "\n"


def _gitlab(checked: Sequence[tuple[str, Checked]]) -> Iterator[dict[str, Any]]:
    for path, result in checked:
        places = Places(result.analysis.release)
        name = PurePath(path).as_posix()
        seen: Counter[str] = Counter()
        for finding in result.findings:
            line, _ = places.line_and_column(finding.span.start)
            same = f"{name}\0{finding.rule}\0{finding.message}"
            seen[same] += 1
            print_of = hashlib.sha256(f"{same}\0{seen[same]}".encode()).hexdigest()
            yield {
                "description": finding.message, "check_name": finding.rule,
                "fingerprint": print_of, "severity": _GITLAB[finding.severity],
                "location": {"path": name, "lines": {"begin": line}},
            }  # fmt: skip
