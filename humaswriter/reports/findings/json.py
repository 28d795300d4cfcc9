"""Findings as JSON, as docs/interface.md describes it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from humaswriter.finding import Finding, Severity
from humaswriter.lint.run import Checked
from humaswriter.reports.findings.lines import Places


def report(checked: Sequence[tuple[str, Checked]]) -> str:
    """All findings of all drafts in one object."""
    findings = []
    for path, result in checked:
        places = Places(result.analysis.release)
        findings += [_finding(path, places, finding) for finding in result.findings]
    counts = Counter(f.severity for _, result in checked for f in result.findings)
    skipped = dict.fromkeys(skip for _, result in checked for skip in result.skipped)
    data = {
        "findings": findings,
        "texts": {
            path: result.analysis.release.text
            for path, result in checked
            if path.casefold().endswith((".docx", ".html", ".htm"))
        },
        "skipped": [{"rule": rule, "reason": reason} for rule, reason in skipped],
        "summary": {severity.value: counts[severity] for severity in Severity},
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _finding(path: str, places: Places, finding: Finding) -> dict[str, Any]:
    line, column = places.line_and_column(finding.span.start)
    fix = finding.fix
    return {
        "path": path, "rule": finding.rule, "severity": finding.severity.value,
        "certain": finding.certain, "start": finding.span.start, "end": finding.span.end,
        "line": line, "column": column,
        "paragraph": places.paragraph(finding.span.start), "message": finding.message,
        "field": finding.field,
        "fix": {
            "start": fix.span.start, "end": fix.span.end,
            "replacement": fix.replacement, "safe": fix.safe,
        } if fix else None,
    }  # fmt: skip
