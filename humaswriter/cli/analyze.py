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
        str, typer.Option("--output", help="Bentuk laporan: text, json, atau html.")
    ] = "text",
    output: Annotated[
        Path | None, typer.Option("-o", help="Berkas laporan; kosong: layar.")
    ] = None,
    force: Force = False,
    config: ConfigPath = None,
) -> None:
    """Baca naskah: siapa mengatakan apa, siapa saja orangnya, dan unsur 5W+1H yang terjawab."""
    from humaswriter import files
    from humaswriter.reports import analysis_report, output_named

    with mistakes_end_politely():
        chosen = output_named(output_form)
        if output is not None:
            files.refuse_overwrite(output, force=force)
        loaded = _form_of(form, config) if form else None
        found = list(_analyses(files_, loaded, with_model=not no_model))
        made = analysis_report(chosen)(found)
        if output is None:
            typer.echo(made, nl=False)
        else:
            files.write(output, made.encode())


def _form_of(path: Path, config: Path | None) -> Any:
    from humaswriter.form import read_form

    office = config_of(config, path.parent, {}).office
    return read_form(path, office.templates).form


def _analyses(paths: Sequence[Path], form: Any, *, with_model: bool) -> Iterator[tuple[str, Any]]:
    """The drafts one after the other; a bar on a terminal when there are several."""
    from humaswriter.analysis import analyze as understand
    from humaswriter.reading import read, read_stdin, readable_files

    drafts = list(readable_files(paths))
    shown = len(drafts) > 3 and sys.stderr.isatty()
    with typer.progressbar(drafts, file=sys.stderr if shown else io.StringIO()) as bar:
        for path in bar:
            is_stdin = str(path) == "-"
            release = read_stdin(sys.stdin.buffer) if is_stdin else read(path)
            name = "stdin" if is_stdin else str(path)
            yield name, understand(release, form, with_model=with_model)
