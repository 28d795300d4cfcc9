"""Findings as SARIF 2.1.0, which code hosts and editors read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from humaswriter.finding import Finding, Severity
from humaswriter.lint.rule import Rule
from humaswriter.lint.rules import catalogue
from humaswriter.lint.run import Checked
from humaswriter.release import Span
from humaswriter.reports.findings.lines import Places

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}


def report(checked: Sequence[tuple[str, Checked]]) -> str:
    """One run with all rules and the findings of all drafts."""
    rules = {rule.id: rule for rule in catalogue()}
    numbers = {rule: number for number, rule in enumerate(rules)}
    results = [
        _result(path, Places(result.analysis.release), finding, numbers)
        for path, result in checked
        for finding in result.findings
    ]
    driver = {
        "name": "humaswriter", "version": version("humaswriter"), "language": "id",
        "rules": [_rule(rule) for rule in rules.values()],
    }  # fmt: skip
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    data = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.doc.strip()},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"category": rule.family.value},
    }


def _result(path: str, places: Places, finding: Finding, numbers: dict[str, int]) -> dict[str, Any]:
    artifact = {"uri": quote(PurePath(path).as_posix())}
    made: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [
            {"physicalLocation": {
                "artifactLocation": artifact, "region": _region(places, finding.span)
            }}
        ],
    }  # fmt: skip
    if finding.rule in numbers:  # an office's own list is none of ours
        made["ruleIndex"] = numbers[finding.rule]
    if finding.fix:
        replacement = {
            "deletedRegion": _region(places, finding.fix.span),
            "insertedContent": {"text": finding.fix.replacement},
        }
        change = {"artifactLocation": artifact, "replacements": [replacement]}
        made["fixes"] = [{"description": {"text": finding.message}, "artifactChanges": [change]}]
    return made


def _region(places: Places, span: Span) -> dict[str, int]:
    line, column = places.line_and_column(span.start)
    end_line, end_column = places.line_and_column(span.end)
    return {
        "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column,
    }  # fmt: skip
