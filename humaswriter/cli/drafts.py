"""Drafts given on the command line, read and understood."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from humaswriter.cli.app import config_of
from humaswriter.errors import HumaswriterError, InputError, Problem, UsageError

# Files that are read without a bar. Chosen: because fewer take no time to speak of.
_FEW = 3
Drafts = Annotated[
    list[Path],
    typer.Argument(
        metavar="BERKAS…", help="Naskah .txt .md .html .docx, folder, atau - untuk stdin."
    ),
]
FormPath = Annotated[
    Path | None, typer.Option("--form", metavar="FORMULIR", help="Formulir fakta naskah ini.")
]
NoModel = Annotated[
    bool, typer.Option("--no-model", help="Tanpa model bahasa: lebih cepat, kurang teliti.")
]
ReportPath = Annotated[Path | None, typer.Option("-o", help="Berkas laporan; kosong: layar.")]


_Item = TypeVar("_Item")


def with_bar(items: Iterable[_Item], length: int) -> Iterator[_Item]:
    """The items one after the other; a bar on a terminal when they are many."""
    shown = length > _FEW and sys.stderr.isatty()
    file = sys.stderr if shown else io.StringIO()
    with typer.progressbar(items, length=length, file=file) as bar:
        yield from bar


def end_with(problems: Sequence[HumaswriterError]) -> None:
    """Tell what could not be read; with any, end with code 2."""
    for problem in problems:
        typer.echo(str(problem), err=True)
    if problems:
        raise typer.Exit(2)


def refuse_input(output: Path, inputs: Sequence[Path]) -> None:
    """Raise UsageError where the result would replace what is read."""
    for path in inputs:
        if output.exists() and path.exists() and output.samefile(path):
            raise UsageError(f"{output}: Ini berkas yang dibaca. Pakai nama lain untuk laporan.")


def form_of(path: Path, config: Path | None) -> Any:
    """The form in a file, with the kinds of the office's profile."""
    from humaswriter.form import read_form

    office = config_of(config, path.parent, {}).office
    return read_form(path, office.templates).form


def analyses(
    drafts: Sequence[Path], form: Any, problems: list[HumaswriterError], *, with_model: bool
) -> Iterator[tuple[str, Any]]:
    """The drafts one after the other; what cannot be read joins the problems.

    A bar on a terminal when there are several.
    """
    from humaswriter.analysis import analyze as understand
    from humaswriter.readers.drafts import read, read_stdin

    for path in with_bar(drafts, len(drafts)):
        is_stdin = str(path) == "-"
        name = "stdin" if is_stdin else str(path)
        try:
            release = read_stdin(sys.stdin.buffer) if is_stdin else read(path)
            if not any(character.isalnum() for character in release.prose):
                raise InputError(Problem(name, None, None, "Naskah ini kosong."))
        except HumaswriterError as error:
            problems.append(error)
            continue
        yield name, understand(release, form, with_model=with_model)
