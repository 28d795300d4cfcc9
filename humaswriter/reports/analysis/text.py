"""An analysis to read on a terminal: the release, notes in its margin, then the six questions."""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from humaswriter.analysis import Analysis
from humaswriter.reports.analysis.margin import answered, facts, figures, people, rows

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

_COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "red")
# Chosen: because a line of 60 to 70 characters is what a reader's eye follows with ease.
_WIDEST = 110


def report(analyses: Sequence[tuple[str, Analysis]]) -> str:
    """The reports of all files; coloured on a terminal, plain in a pipe."""
    from rich.console import Console

    is_terminal = sys.stdout.isatty()
    width = min(_WIDEST, shutil.get_terminal_size((100, 24)).columns) if is_terminal else 100
    console = Console(
        file=io.StringIO(), width=width, force_terminal=is_terminal, highlight=False,
        color_system="auto" if is_terminal else None, markup=False, emoji=False,
    )  # fmt: skip
    for path, analysis in analyses:
        _show(console, path, analysis)
    made = console.file
    assert isinstance(made, io.StringIO)
    return "\n".join(line.rstrip() for line in made.getvalue().split("\n"))


def _show(console: Console, path: str, analysis: Analysis) -> None:
    from rich.table import Table
    from rich.text import Text

    console.print(Text(path, style="bold"), end="\n\n")
    page = Table.grid(padding=(0, 3, 0, 0), expand=True)
    page.add_column(ratio=62)
    page.add_column(ratio=38, style="dim")
    for row in rows(analysis):
        body = Text()
        for piece in row.pieces:
            body.append(piece.text, style=_style(piece.colour))
        beside = Text("\n").join(Text(note.text, style=_style(note.colour)) for note in row.notes)
        page.add_row(body, beside)
        page.add_row()
    console.print(page)
    console.print(_answers(analysis))
    if analysis.against.answers:
        console.print(_facts(analysis))
    _print_people(console, analysis)
    console.print(
        Text(" · ".join(f"{name}: {value}" for name, value in figures(analysis))),
        end="\n\n",
    )
    if not analysis.is_trained:
        console.print("Tanpa model: nama dikenali dari daftar kata, jadi bisa kurang tepat.\n")


def _style(colour: int | None) -> str:
    return "" if colour is None else _COLOURS[colour % len(_COLOURS)]


def _answers(analysis: Analysis) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False, show_lines=True)
    table.add_column("5W+1H", no_wrap=True)
    table.add_column("Jawaban", ratio=40)
    table.add_column("Kalimatnya", ratio=60, style="dim")
    for row in answered(analysis):
        answer = f"{row.answer} (tersirat)" if row.is_weak else row.answer
        table.add_row(row.question, answer, row.sentence or "-")
    return table


def _facts(analysis: Analysis) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False)
    table.add_column("Fakta 5W+1H formulir", no_wrap=True)
    table.add_column("Isi", ratio=1)
    table.add_column("Dalam naskah", no_wrap=True)
    for field, value, is_told in facts(analysis):
        table.add_row(field, value, "ada" if is_told else "TIDAK ADA")
    return table


def _print_people(console: Console, analysis: Analysis) -> None:
    from rich.text import Text

    found = list(people(analysis))
    if found:
        console.print(Text("\nOrang yang disebut", style="bold"))
        for name, role in found:
            console.print(f"  {name}" + (f": {role}" if role else ""))
        console.print()
