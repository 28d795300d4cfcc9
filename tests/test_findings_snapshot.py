"""All findings over our example drafts and the clean corpus: a rule's change shows as a difference.

After a wanted change: `nox -s pages` writes them anew; read the difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from humaswriter import analyze, read_text
from humaswriter.form import read_form
from humaswriter.form.model import EventForm
from humaswriter.lint.run import lint
from tests.conftest import CURE, EXAMPLES, REPOSITORY

CORPUS = REPOSITORY / "tests" / "corpus"
SNAPSHOT = CORPUS / "temuan.txt"


def drafts() -> Iterator[tuple[str, str, EventForm]]:
    """Each example draft in each layout, and each clean release, with its form."""
    for example in EXAMPLES:
        for layout in ("antara", "siaran-pers", "web"):
            path = REPOSITORY / "tests" / "golden" / layout / f"{example.stem}.txt"
            yield f"{layout}/{path.stem}", path.read_text("utf-8"), read_form(example).form
    for path in sorted((CORPUS / "bersih").glob("*.txt")):
        yield f"bersih/{path.stem}", path.read_text("utf-8"), read_form(_form(path)).form


def _form(path: Path) -> Path:
    return path.with_suffix(".yaml")


def snapshot() -> str:
    lines = []
    for name, text, form in drafts():
        for finding in lint(analyze(read_text(text), form)).findings:
            words = text[finding.span.start : finding.span.end].replace("\n", " ")
            shown = words if len(words) <= 60 else f"{words[:40]} … {words[-15:]}"
            lines.append(f"{name}: {finding.severity.value} {finding.rule} «{shown}»")
    return "\n".join(lines) + "\n"


@pytest.mark.model
def test_the_findings_are_those_that_were_read() -> None:
    assert snapshot() == SNAPSHOT.read_text("utf-8"), CURE


def test_our_drafts_and_the_clean_corpus_have_hints_only() -> None:
    kept = SNAPSHOT.read_text("utf-8").splitlines()
    assert [line for line in kept if line.split()[1] != "hint"] == []
