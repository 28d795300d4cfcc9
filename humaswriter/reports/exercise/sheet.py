"""A trainee's sheet as Word, to write in, and as PDF, to print."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from humaswriter.exercise.sheet import Sheet
from humaswriter.exercise.submissions import ANSWER


def docx(sheet: Sheet, written: datetime) -> bytes:
    """The sheet as a `.docx` file."""
    from humaswriter.writers.docx import new_document, saved

    document = new_document(f"{sheet.title}: {sheet.subtitle}", written)
    document.add_paragraph(sheet.title, style="Heading 1")
    document.add_paragraph(sheet.subtitle, style="Body Text")
    for line in sheet.head:
        document.add_paragraph(line, style="Body Text")
    document.add_paragraph("Tugas", style="Heading 2")
    for line in sheet.task:
        document.add_paragraph(line, style="Body Text")
    if sheet.given:
        document.add_paragraph("Bahan", style="Heading 2")
    for line in sheet.given:
        document.add_paragraph(line, style="List Bullet" if sheet.bulleted else "Body Text")
    document.add_paragraph(ANSWER, style="Heading 2")
    for line in sheet.answer or ("",):
        document.add_paragraph(line, style="Body Text")
    return saved(document)


def pdf(sheet: Sheet, written: datetime) -> bytes:
    """The sheet as a tagged PDF."""
    from humaswriter.writers.pdf import compiled

    return compiled("lembar.typ", asdict(sheet) | {"heading": ANSWER}, written)
