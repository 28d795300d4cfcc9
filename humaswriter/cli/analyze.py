"""`analyze`: what a draft says."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from humaswriter import usage
from humaswriter.cli.app import ConfigPath, Force, app, mistakes_end_politely
from humaswriter.cli.drafts import analyses, form_of, refuse_input
from humaswriter.errors import HumaswriterError


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
            refuse_input(output, [*drafts, *([form] if form else [])])
        loaded = form_of(form, config) if form else None
        made = report(list(analyses(drafts, loaded, problems, with_model=not no_model)))
        if output is None:
            typer.echo(made, nl=False)
        elif len(problems) < len(drafts):
            files.write(output, made.encode())
            typer.echo(f"Laporan ditulis: {output}", err=True)
    for problem in problems:
        typer.echo(str(problem), err=True)
    if problems:
        raise typer.Exit(2)
