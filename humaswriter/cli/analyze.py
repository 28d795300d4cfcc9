"""`analyze`: what a draft says."""

from __future__ import annotations

from typing import Annotated

import typer

from humaswriter.cli import usage
from humaswriter.cli.app import ConfigPath, Force, app, mistakes_end_politely
from humaswriter.cli.drafts import (
    Drafts,
    FormPath,
    NoModel,
    ReportPath,
    analyses,
    end_with,
    form_of,
    refuse_input,
)
from humaswriter.errors import HumaswriterError
from humaswriter.reports.analysis import OUTPUTS
from humaswriter.reports.output import names, output_for


@app.command(cls=usage.Command)
def analyze(
    files_: Drafts,
    form: FormPath = None,
    no_model: NoModel = False,
    output_form: Annotated[
        str | None,
        typer.Option("--output", help=f"{names(OUTPUTS)}; kosong: menurut akhiran -o."),
    ] = None,
    output: ReportPath = None,
    force: Force = False,
    config: ConfigPath = None,
) -> None:
    """Baca naskah: siapa mengatakan apa, siapa saja orangnya, dan unsur 5W+1H yang terjawab."""
    from humaswriter import files
    from humaswriter.readers.drafts import readable_files

    problems: list[HumaswriterError] = []
    with mistakes_end_politely():
        shape = output_for(output_form, output, OUTPUTS)
        drafts = list(readable_files(files_))
        if output is not None:
            files.refuse_overwrite(output, force=force)
            refuse_input(output, [*drafts, *([form] if form else [])])
        loaded = form_of(form, config) if form else None
        made = shape.report(list(analyses(drafts, loaded, problems, with_model=not no_model)))
        if output is None:
            typer.echo(made, nl=False)
        elif len(problems) < len(drafts):
            files.write(output, made.encode())
            typer.echo(f"Laporan ditulis: {output}", err=True)
    end_with(problems)
