"""Findings to read on a terminal, or for machines as JSON and GitHub annotations."""

from __future__ import annotations

import io
import json
import re
import shutil
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import Any

from humaswriter.finding import Finding, Severity
from humaswriter.lint import Checked
from humaswriter.release import Span

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}
# Chosen: because so many characters each side show the words in their clause on one line.
_AROUND = 45
_WIDEST = 100


class Output(Enum):
    """The forms that findings can take."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


SUFFIXES = {".txt": Output.TEXT, ".json": Output.JSON}


def findings_report(output: Output) -> Callable[[Sequence[tuple[str, Checked]]], str]:
    """The report in one form; it takes pairs of a file's name and its findings."""
    match output:
        case Output.TEXT:
            return _text
        case Output.JSON:
            return lambda checked: json.dumps(_data(checked), ensure_ascii=False, indent=1) + "\n"
        case Output.GITHUB:
            return lambda checked: "".join(_github(checked))


def _text(checked: Sequence[tuple[str, Checked]]) -> str:
    from rich.console import Console
    from rich.text import Text

    is_terminal = sys.stdout.isatty()
    width = min(_WIDEST, shutil.get_terminal_size((100, 24)).columns) if is_terminal else _WIDEST
    made = io.StringIO()
    console = Console(
        file=made, width=width, force_terminal=is_terminal, highlight=False,
        color_system="auto" if is_terminal else None, markup=False, emoji=False, soft_wrap=True,
    )  # fmt: skip
    for path, result in checked:
        if result.findings:
            console.print(Text(path, style="bold"))
        places = _Places(result)
        for finding in result.findings:
            line, column = places.line_and_column(finding.span.start)
            style = _STYLES[finding.severity]
            head = Text(f"  {line}:{column}  ", style="dim")
            head.append(finding.severity.label, style=style)
            head.append(f"  {finding.message}")
            head.append(f"  [{finding.rule}]", style="dim")
            console.print(head)
            before, words, behind = _around(result, finding.span)
            shown = Text("       ")
            shown.append(before, style="dim").append(words, style=style)
            console.print(shown.append(behind, style="dim"))
        if result.findings:
            console.print()
    console.print(_summary(checked))
    return "\n".join(line.rstrip() for line in made.getvalue().split("\n"))


def _around(checked: Checked, span: Span) -> tuple[str, str, str]:
    text = checked.analysis.release.text
    start, end = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
    words = _plain(text[span.start : span.end])
    if len(words) > 2 * _AROUND:
        return "", f"{words[:_AROUND]} … {words[-_AROUND:]}", ""
    before, behind = _plain(text[start : span.start]), _plain(text[span.end : end])
    return ("…" if start else "") + before, words or "␣", behind + ("…" if end < len(text) else "")


def _plain(text: str) -> str:
    return text.replace("\n", " ").replace("\r", " ")


def _summary(checked: Sequence[tuple[str, Checked]]) -> str:
    counts = Counter(f.severity for _, result in checked for f in result.findings)
    if not counts:
        return "Tidak ada temuan." if len(checked) == 1 else f"{len(checked)} naskah, tanpa temuan."
    parts = [f"{counts[severity]} {severity.label}" for severity in Severity if counts[severity]]
    fixable = sum(f.safe_fix is not None for _, result in checked for f in result.findings)
    total = f"{len(checked)} naskah: {', '.join(parts)}."
    return f"{total} {fixable} dapat dibetulkan dengan --fix." if fixable else total


class _Places:
    """Where things stand in one file: lines, columns and paragraphs, all from 1."""

    def __init__(self, checked: Checked) -> None:
        release = checked.analysis.release
        self._lines = [0, *(match.end() for match in re.finditer("\n", release.text))]
        self._paragraphs = [paragraph.span.start for paragraph in release.paragraphs]

    def line_and_column(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1

    def paragraph(self, at: int) -> int:
        return bisect_right(self._paragraphs, at)


def _data(checked: Sequence[tuple[str, Checked]]) -> dict[str, Any]:
    findings = []
    for path, result in checked:
        places = _Places(result)
        findings += [_finding(path, places, finding) for finding in result.findings]
    counts = Counter(f.severity for _, result in checked for f in result.findings)
    skipped = dict.fromkeys(skip for _, result in checked for skip in result.skipped)
    return {
        "findings": findings,
        "texts": {
            path: result.analysis.release.text
            for path, result in checked
            if path.casefold().endswith((".docx", ".html", ".htm"))
        },
        "skipped": [{"rule": rule, "reason": reason} for rule, reason in skipped],
        "summary": {severity.value: counts[severity] for severity in Severity},
    }


def _finding(path: str, places: _Places, finding: Finding) -> dict[str, Any]:
    line, column = places.line_and_column(finding.span.start)
    fix = finding.fix
    return {
        "path": path, "rule": finding.rule, "severity": finding.severity.value,
        "certain": finding.certain, "start": finding.span.start, "end": finding.span.end,
        "line": line, "column": column,
        "paragraph": places.paragraph(finding.span.start), "message": finding.message,
        "fix": {
            "start": fix.span.start, "end": fix.span.end,
            "replacement": fix.replacement, "safe": fix.safe,
        } if fix else None,
    }  # fmt: skip


_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def _github(checked: Sequence[tuple[str, Checked]]) -> Iterator[str]:
    for path, result in checked:
        places = _Places(result)
        for finding in result.findings:
            line, column = places.line_and_column(finding.span.start)
            level = _LEVELS[finding.severity]
            where = f"file={_escaped(path, more=',:')},line={line},col={column}"
            yield f"::{level} {where},title={finding.rule}::{_escaped(finding.message)}\n"


def _escaped(text: str, more: str = "") -> str:
    for char in "%\r\n" + more:
        text = text.replace(char, f"%{ord(char):02X}")
    return text
