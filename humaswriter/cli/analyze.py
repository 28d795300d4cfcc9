"""`analyze`: what a draft says."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from humaswriter import usage
from humaswriter.cli.app import (
    ConfigPath,
    Force,
    app,
    config_of,
    mistakes_end_politely,
)
from humaswriter.errors import HumaswriterError, InputError, Problem, UsageError


@app.command(cls=usage.Command)
def analyze(
    files_: Annotated[
        list[Path],
        typer.Argument(
            metavar="BERKAS…", help="Naskah .txt .md .html .docx, folder, atau - untuk stdin."
        ),
    ],
    form: Annotated[
        Path | None, typer.Option("--form", metavar="FORMULIR", help="Formulir fakta naskah ini.")
    ] = None,
    no_model: Annotated[
        bool, typer.Option("--no-model", help="Tanpa model bahasa: lebih cepat, kurang teliti.")
    ] = False,
    output_form: Annotated[
        str | None,
        typer.Option("--output", help="text, json, atau html; kosong: menurut akhiran -o."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", help="Berkas laporan; kosong: layar.")
    ] = None,
    force: Force = False,
    config: ConfigPath = None,
) -> None:
    """Baca naskah: siapa mengatakan apa, siapa saja orangnya, dan unsur 5W+1H yang terjawab."""
    from humaswriter import files
    from humaswriter.reading import readable_files
    from humaswriter.reports import analysis_report, output_for

    problems: list[HumaswriterError] = []
    with mistakes_end_politely():
        report = analysis_report(output_for(output_form, output))
        drafts = list(readable_files(files_))
        if output is not None:
            files.refuse_overwrite(output, force=force)
            _refuse_input(output, [*drafts, *([form] if form else [])])
        loaded = _form_of(form, config) if form else None
        made = report(list(_analyses(drafts, loaded, problems, with_model=not no_model)))
        if output is None:
            typer.echo(made, nl=False)
        elif len(problems) < len(drafts):
            files.write(output, made.encode())
            typer.echo(f"Laporan ditulis: {output}", err=True)
    for problem in problems:
        typer.echo(str(problem), err=True)
    if problems:
        raise typer.Exit(2)


def _refuse_input(output: Path, inputs: Sequence[Path]) -> None:
    for path in inputs:
        if output.exists() and path.exists() and output.samefile(path):
            raise UsageError(f"{output}: Ini berkas yang dibaca. Pakai nama lain untuk laporan.")


def _form_of(path: Path, config: Path | None) -> Any:
    from humaswriter.form import read_form

    office = config_of(config, path.parent, {}).office
    return read_form(path, office.templates).form


def _analyses(
    drafts: Sequence[Path], form: Any, problems: list[HumaswriterError], *, with_model: bool
) -> Iterator[tuple[str, Any]]:
    """The drafts one after the other; what cannot be read joins the problems.

    A bar on a terminal when there are several.
    """
    from humaswriter.analysis import analyze as understand
    from humaswriter.reading import read, read_stdin

    shown = len(drafts) > 3 and sys.stderr.isatty()
    with typer.progressbar(drafts, file=sys.stderr if shown else io.StringIO()) as bar:
        for path in bar:
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
