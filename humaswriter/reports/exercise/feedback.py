"""What a trainee gets back: marks with their reasons, and the answer with comments, as Word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from humaswriter.exercise.grade import Grade, Mark
from humaswriter.exercise.model import Exercise
from humaswriter.exercise.types import type_of
from humaswriter.release import Span
from humaswriter.reports.exercise.figures import points
from humaswriter.writers.docx import add_line, new_document, saved

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.run import Run

_AUTHOR, _INITIALS = "humaswriter", "hw"
_WIDTHS = (4.2, 2.3, 9.5)  # centimetres
# Reasons shown for a line; the rest is a number. Chosen: a form has fewer facts.
_REASONS = 30
_HEAD_FILL, _OPEN_FILL = "E8EDF3", "FFF6DD"


def feedback(exercise: Exercise, grade: Grade, name: str, written: datetime) -> bytes:
    """The feedback on an answer as a `.docx` file; `name` is the trainee's name or code."""
    document = new_document(f"Umpan balik {name}", written)
    add_line(document, f"Umpan balik: {name}", "Heading 1")
    add_line(document, f"{type_of(exercise.type).label}. {exercise.title}", "Body Text")
    _totals(document, grade)
    _table(document, grade.marks)
    if grade.practise:
        add_line(document, "Yang dilatih berikutnya", "Heading 2")
        for line in grade.practise:
            add_line(document, line, "List Number")
    else:
        add_line(document, _PERFECT, "Body Text")
    add_line(document, "Jawaban Anda", "Heading 2")
    add_line(document, _COMMENTED if grade.comments else _UNCOMMENTED, "Body Text")
    _answer(document, grade.text, grade.comments)
    return saved(document)


_PERFECT = "Semua baris yang dinilai mesin penuh. Pertahankan, lalu coba kegiatan yang lebih rumit."
_COMMENTED = "Komentar di tepi menunjuk kata-kata yang dimaksud."
_UNCOMMENTED = "Tidak ada catatan pada kata-kata Anda."


def _totals(document: Document, grade: Grade) -> None:
    paragraph = add_line(document, "", "Body Text")
    told = f"Nilai sementara {points(grade.total)} dari {grade.marked}"
    paragraph.add_run(told if grade.open else f"Nilai {points(grade.total)} dari {grade.marked}")
    paragraph.runs[0].bold = True
    if grade.open:
        paragraph.add_run(f"; {grade.open} poin lagi diberikan pelatih.")
    else:
        paragraph.add_run(".")
    if grade.vetoed:
        paragraph = add_line(document, "", "Body Text")
        run = paragraph.add_run(f"Nilai dibatasi paling tinggi {grade.cap}. ")
        run.bold = True
        paragraph.add_run(
            "Nama atau tanggal yang salah membuat berita tidak dapat dipakai: "
            + " ".join(grade.vetoed)
        )


def _table(document: Document, marks: Sequence[Mark]) -> None:
    from docx.shared import Cm

    table = document.add_table(rows=1, cols=len(_WIDTHS), style="Table Grid")
    table.autofit = False
    for cell, text in zip(table.rows[0].cells, ("Yang dinilai", "Nilai", "Dasarnya"), strict=True):
        cell.text = text
        cell.paragraphs[0].runs[0].bold = True
        _fill(cell, _HEAD_FILL)
    _repeat(table.rows[0])
    for mark in marks:
        row = table.add_row()
        row.cells[0].text = mark.line.label
        row.cells[1].text = _points(mark)
        _reasons(row.cells[2], mark.evidence)
        if mark.points is None:
            _fill(row.cells[1], _OPEN_FILL)
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, _WIDTHS, strict=True):
            cell.width = Cm(width)


def _points(mark: Mark) -> str:
    if mark.points is None:
        return f"… dari {mark.most}\n(pelatih)"
    who = "pelatih" if mark.by_trainer else "mesin"
    return f"{points(mark.points)} dari {mark.most}\n({who})"


def _reasons(cell: Any, evidence: Sequence[str]) -> None:
    shown = list(evidence[:_REASONS])
    if len(evidence) > _REASONS:
        shown.append(f"… dan {len(evidence) - _REASONS} lagi.")
    cell.text = shown[0] if shown else ""
    for line in shown[1:]:
        cell.add_paragraph(line)


def _fill(cell: Any, colour: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shade = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _repeat(row: Any) -> None:
    """Show the row again at the top of each page."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _answer(document: Document, text: str, comments: Sequence[tuple[Span, str]]) -> None:
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            _commented_line(document, text, Span(start, end), comments)
        start = end + 1


def _commented_line(
    document: Document, text: str, line: Span, comments: Sequence[tuple[Span, str]]
) -> None:
    """A paragraph cut into runs where comments begin and end."""
    own = [
        (Span(max(span.start, line.start), min(span.end, line.end)), words)
        for span, words in comments
        if line.start <= span.start < line.end
    ]
    cuts = {line.start, line.end, *(edge for span, _ in own for edge in (span.start, span.end))}
    edges = sorted(cuts)
    paragraph = add_line(document, "", "Body Text")
    runs: dict[int, Run] = {}
    for edge, until in pairwise(edges):
        runs[edge] = paragraph.add_run(text[edge:until])
    for span, words in own:
        covered = [run for edge, run in runs.items() if span.start <= edge < span.end]
        covered = covered or [runs[edges[0]]]
        document.add_comment(
            runs=[covered[0], covered[-1]], text=words, author=_AUTHOR, initials=_INITIALS
        )
