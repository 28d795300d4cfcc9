"""A trainee's sheet as Word, to write in, and as PDF, to print."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from humaswriter.exercise.sheet import Sheet
from humaswriter.exercise.submissions import ANSWER


def docx(sheet: Sheet, written: datetime) -> bytes:
    """The sheet as a `.docx` file."""
    from humaswriter.writers.docx import add_line, new_document, saved

    document = new_document(f"{sheet.title}: {sheet.subtitle}", written)
    add_line(document, sheet.title, "Heading 1")
    add_line(document, sheet.subtitle, "Body Text")
    for line in sheet.head:
        add_line(document, line, "Body Text")
    add_line(document, "Tugas", "Heading 2")
    for line in sheet.task:
        add_line(document, line, "Body Text")
    if sheet.given:
        add_line(document, "Bahan", "Heading 2")
    for line in sheet.given:
        add_line(document, line, "List Bullet" if sheet.bulleted else "Body Text")
    add_line(document, ANSWER, "Heading 2")
    for line in sheet.answer or ("",):
        add_line(document, line, "Body Text")
    return saved(document)


def pdf(sheet: Sheet, written: datetime) -> bytes:
    """The sheet as a tagged PDF."""
    from humaswriter.writers.pdf import compiled

    return compiled("lembar.typ", asdict(sheet) | {"heading": ANSWER}, written)
