"""A trainee's sheet as Word, to write in, and as PDF, to print."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime

from humaswriter.exercise.sheet import ANSWER, Sheet
from humaswriter.resources import folder


def docx(sheet: Sheet, written: datetime) -> bytes:
    """The sheet as a `.docx` file."""
    from humaswriter.formats.docx import new_document, saved

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
    import typst

    source = (folder("templates") / "keluaran" / "lembar.typ").read_bytes()
    inputs = {"data": json.dumps(asdict(sheet) | {"heading": ANSWER})}
    moment = int(written.timestamp())
    try:
        return typst.compile(
            source,
            sys_inputs=inputs,
            timestamp=moment,
            ignore_system_fonts=True,
            pdf_standards="ua-1",
        )
    except typst.TypstError:
        return typst.compile(source, sys_inputs=inputs, timestamp=moment)
