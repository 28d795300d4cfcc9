"""Findings as GitLab's Code Quality report."""

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

# GitLab's names. Source: its Code Quality report format.
_LEVELS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.HINT: "info"}


def report(checked: Sequence[tuple[str, Checked]]) -> str:
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
                "fingerprint": print_of, "severity": _LEVELS[finding.severity],
                "location": {"path": name, "lines": {"begin": line}},
            }  # fmt: skip
