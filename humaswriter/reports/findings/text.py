"""Findings to read on a terminal, or in a pipe."""

from __future__ import annotations

import io
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from humaswriter.finding import Finding, Severity
from humaswriter.lint.run import Checked
from humaswriter.release import Span
from humaswriter.reports.findings.lines import Places

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}
# Chosen: because so many characters each side show the words in their clause on one line.
_AROUND = 45
_WIDEST = 100
# Chosen: because ten rules say what a folder of drafts should practise, and more is a list.
_MOST_RULES = 10


def report(checked: Sequence[tuple[str, Checked]]) -> str:
    """Each finding with its words, facts first, language last; of several drafts, tables."""
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
        places = Places(result.analysis.release)
        for finding in sorted(result.findings, key=lambda f: (f.family.rank, f.span.start)):
            line, column = places.line_and_column(finding.span.start)
            style = _STYLES[finding.severity]
            head = Text(f"  {line}:{column}  ", style="dim")
            head.append(finding.severity.label, style=style)
            head.append(f"  {finding.message}{_cure(finding)}")
            head.append(f"  [{finding.rule}]", style="dim")
            console.print(head)
            before, words, behind = _around(result, finding.span)
            shown = Text("       ")
            shown.append(before, style="dim").append(words, style=style)
            console.print(shown.append(behind, style="dim"))
        if result.findings:
            console.print()
    for row in _tables(checked) if len(checked) > 1 else ():
        console.print(row)
    console.print(_summary(checked))
    return "\n".join(line.rstrip() for line in made.getvalue().split("\n"))


def _cure(finding: Finding) -> str:
    """The words to put there, where the message has not told them."""
    new = finding.fix.replacement.strip() if finding.fix else ""
    return f" → {new}" if new and new not in finding.message else ""


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


def _tables(checked: Sequence[tuple[str, Checked]]) -> Iterator[str]:
    """How often each rule spoke, and each draft's findings by severity."""
    rules = Counter(f.rule for _, result in checked for f in result.findings)
    if not rules:
        return
    yield "Aturan"
    for rule, count in rules.most_common(_MOST_RULES):
        drafts = sum(1 for _, r in checked if any(f.rule == rule for f in r.findings))
        yield f"  {rule:28} {count:5}  di {drafts} naskah"
    if len(rules) > _MOST_RULES:
        yield f"  dan {len(rules) - _MOST_RULES} aturan lain"
    yield ""
    yield f"Naskah{'':34} galat  peringatan  saran"
    for path, result in checked:
        by = Counter(f.severity for f in result.findings)
        counts = "  ".join(
            f"{by[severity]:{width}}"
            for severity, width in ((Severity.ERROR, 5), (Severity.WARNING, 10), (Severity.HINT, 5))
        )
        yield f"  {_short(path):38}{counts}"
    yield ""


def _short(path: str) -> str:
    return path if len(path) <= 38 else f"…{path[-37:]}"


def _summary(checked: Sequence[tuple[str, Checked]]) -> str:
    counts = Counter(f.severity for _, result in checked for f in result.findings)
    if not counts:
        return "Tidak ada temuan." if len(checked) == 1 else f"{len(checked)} naskah, tanpa temuan."
    parts = [f"{counts[severity]} {severity.label}" for severity in Severity if counts[severity]]
    fixable = sum(f.safe_fix is not None for _, result in checked for f in result.findings)
    total = f"{len(checked)} naskah: {', '.join(parts)}."
    return f"{total} {fixable} dapat dibetulkan dengan --fix." if fixable else total
