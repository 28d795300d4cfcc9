"""The marks of a class as a table: CSV and Excel, in columns that Moodle imports."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from humaswriter.errors import InputError, Problem
from humaswriter.exercise.grade import Grade
from humaswriter.files import decode, read_bytes

# Moodle's own worksheet for marking offline has the first five of these names.
_NAMES = ("Identifier", "Full name", "Grade", "Maximum Grade", "Feedback comments")
_OURS = ("Nilai sementara", "Dari", "Menunggu pelatih", "Veto", "Berkas")
_LARGEST = 16 * 1024 * 1024
_LINE = re.compile(r"(?P<key>\w+) \((?P<most>\d+)\)")
Row = tuple[str | float | None, ...]


def header(grades: Sequence[Grade]) -> tuple[str, ...]:
    """The names of the columns; a rubric line has its key and weight, `judul (10)`."""
    return (*_NAMES, *_OURS, *(f"{mark.line.value} ({mark.most})" for mark in grades[0].marks))


def rows(grades: Sequence[Grade], names: Mapping[str, str]) -> list[Row]:
    """A row for each grade; `names` are names or codes by trainee.

    `Grade` is empty as long as points wait for a trainer, so that none is imported as final.
    """
    return [
        (
            grade.answer.identifier, names[grade.answer.trainee],
            None if grade.open else grade.total, grade.marked + grade.open,
            " ".join((*grade.vetoed, *grade.practise)),
            grade.total, grade.marked, grade.open, "; ".join(grade.vetoed),
            grade.answer.path.name if names[grade.answer.trainee] == grade.answer.trainee else "",
            *(mark.points for mark in grade.marks),
        )
        for grade in grades
    ]  # fmt: skip


def as_csv(grades: Sequence[Grade], names: Mapping[str, str]) -> bytes:
    """UTF-8 with a mark, so that Excel reads it too; decimals with a point, as Moodle wants."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(header(grades))
    writer.writerows([_safe(value) for value in row] for row in rows(grades, names))
    return made.getvalue().encode("utf-8-sig")


def _safe(value: str | float | None) -> str | float | None:
    """A cell that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@")):
        return f"'{value}"
    return value


def as_xlsx(grades: Sequence[Grade], names: Mapping[str, str]) -> bytes:
    """The same table as a workbook, its header frozen."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    page = book.worksheets[0]
    page.title = "Nilai"
    page.append(header(grades))
    for row in rows(grades, names):
        page.append([_safe(value) for value in row])
    for number, name in enumerate(header(grades), 1):
        cell = page.cell(1, number)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        wide = {"Full name": 28, "Feedback comments": 60, "Veto": 40, "Berkas": 28}
        page.column_dimensions[get_column_letter(number)].width = wide.get(name, 14)
    page.freeze_panes = "C2"
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def read_marks(path: Path) -> dict[str, dict[str, float]]:
    """The shares (0..1) by trainee and by rubric key, and under `total`, of an earlier table.

    Raises:
        InputError: it is absent or no such table.
    """
    table = csv.DictReader(io.StringIO(decode(read_bytes(path, _LARGEST), str(path))))
    if not {"Full name", "Nilai sementara", "Dari"} <= set(table.fieldnames or ()):
        message = "Ini bukan nilai.csv dari humaswriter exercise grade."
        raise InputError(Problem(str(path), 1, None, message))
    found = {}
    for number, row in enumerate(table, 2):
        try:
            found[row["Full name"]] = _shares(row)
        except ValueError:
            message = "Ada sel nilai yang bukan angka. Tulis angka dengan titik desimal."
            raise InputError(Problem(str(path), number, None, message)) from None
    return found


def _shares(row: Mapping[str, str]) -> dict[str, float]:
    shares = {"total": float(row["Nilai sementara"]) / max(1.0, float(row["Dari"]))}
    for name, value in row.items():
        match = _LINE.fullmatch(name or "")
        if match and value:
            shares[match["key"]] = float(value) / max(1, int(match["most"]))
    return shares
