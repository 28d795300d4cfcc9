"""Findings to read on a terminal, or for machines as JSON and GitHub annotations."""

from __future__ import annotations

import io
import json
import shutil
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Any

from humaswriter.errors import UsageError
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


def report(output: str, checked: Sequence[tuple[str, Checked]]) -> str:
    """The findings of all files in one form.

    Raises:
        UsageError: there is no such form.
    """
    try:
        form = Output(output.casefold())
    except ValueError:
        names = ", ".join(known.value for known in Output)
        raise UsageError(f"Bentuk laporan '{output}' tidak ada. Pilih: {names}.") from None
    match form:
        case Output.TEXT:
            return _text(checked)
        case Output.JSON:
            return json.dumps(_data(checked), ensure_ascii=False, indent=1) + "\n"
        case Output.GITHUB:
            return "".join(_github(checked))


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
        for finding in result.findings:
            line, column = place(result, finding.span)
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
    fixable = sum(
        bool(f.fix and f.fix.safe and f.certain) for _, result in checked for f in result.findings
    )
    total = f"{len(checked)} naskah: {', '.join(parts)}."
    return f"{total} {fixable} dapat dibetulkan dengan --fix." if fixable else total


def place(checked: Checked, span: Span) -> tuple[int, int]:
    """Line and column, both from 1, in code points."""
    text = checked.analysis.release.text
    line = text.count("\n", 0, span.start) + 1
    return line, span.start - (text.rfind("\n", 0, span.start) + 1) + 1


def _data(checked: Sequence[tuple[str, Checked]]) -> dict[str, Any]:
    findings = [_finding(path, result, f) for path, result in checked for f in result.findings]
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


def _finding(path: str, checked: Checked, finding: Finding) -> dict[str, Any]:
    line, column = place(checked, finding.span)
    starts = [paragraph.span.start for paragraph in checked.analysis.release.paragraphs]
    fix = finding.fix
    return {
        "path": path, "rule": finding.rule, "severity": finding.severity.value,
        "certain": finding.certain, "start": finding.span.start, "end": finding.span.end,
        "line": line, "column": column,
        "paragraph": bisect_right(starts, finding.span.start), "message": finding.message,
        "fix": {
            "start": fix.span.start, "end": fix.span.end,
            "replacement": fix.replacement, "safe": fix.safe,
        } if fix else None,
    }  # fmt: skip


_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def _github(checked: Sequence[tuple[str, Checked]]) -> Iterator[str]:
    for path, result in checked:
        for finding in result.findings:
            line, column = place(result, finding.span)
            level = _LEVELS[finding.severity]
            where = f"file={_escaped(path, more=',:')},line={line},col={column}"
            yield f"::{level} {where},title={finding.rule}::{_escaped(finding.message)}\n"


def _escaped(text: str, more: str = "") -> str:
    for char in "%\r\n" + more:
        text = text.replace(char, f"%{ord(char):02X}")
    return text
