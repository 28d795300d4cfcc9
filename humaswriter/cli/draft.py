"""`draft`: from a form to a release."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from humaswriter.cli import usage
from humaswriter.cli.app import (
    ConfigPath,
    Force,
    TemplateFolder,
    app,
    config_of,
    mistakes_end_politely,
    settings_of,
)
from humaswriter.errors import UsageError

if TYPE_CHECKING:
    from humaswriter.compose import Draft
    from humaswriter.config import Config
    from humaswriter.form.model import EventForm


@app.command(cls=usage.Command)
def draft(
    form: Annotated[
        Path,
        typer.Argument(metavar="FORMULIR", help="Berkas formulir; - untuk stdin.", readable=False),
    ],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="Hasil: .txt .md .html .docx .pdf; kosong: layar."),
    ] = None,
    layout: Annotated[
        str | None, typer.Option("--layout", help="antara, siaran-pers, atau web.")
    ] = None,
    seed: Annotated[
        int, typer.Option("--seed", help="Ragam kalimat; angka sama, naskah sama.")
    ] = 0,
    provenance: Annotated[
        Path | None, typer.Option("--provenance", help="Tulis asal setiap karakter ke JSON.")
    ] = None,
    whatsapp: Annotated[
        bool, typer.Option("--whatsapp", help="Teks untuk WhatsApp, judul tebal.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Periksa juga naskahnya; temuan di bawahnya.")
    ] = False,
    force: Force = False,
    config: ConfigPath = None,
    date_style: Annotated[
        str | None, typer.Option("--date-style", help="hari, pendek, atau lengkap.")
    ] = None,
    templates: TemplateFolder = None,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KUNCI=NILAI", help="Ganti isi profil, mis. contact.nama=…"),
    ] = None,
) -> None:
    """Susun siaran pers dari formulir. Kode keluar 1 bila masih ada fakta yang harus dilengkapi."""
    from humaswriter import files
    from humaswriter.compose import Options
    from humaswriter.compose import draft as compose
    from humaswriter.form import read_form
    from humaswriter.form.read import LARGEST, parse_form

    with mistakes_end_politely():
        given = {"layout": layout, "date_style": date_style, "templates": templates}
        start = Path.cwd() if str(form) == "-" else form.parent
        profile = config_of(config, start, given | settings_of(settings or []))
        office = profile.office
        examine = _examiner(profile) if check else None
        targets = [path for path in (output, provenance) if path is not None]
        _check_targets(form, targets, force=force)
        render = _renderer(output, whatsapp=whatsapp)
        if str(form) == "-":
            text = files.decode(files.read_stream(sys.stdin.buffer, "stdin", LARGEST), "stdin")
            loaded = parse_form(text, "stdin", office.templates)
        else:
            loaded = read_form(form, office.templates)
        result = compose(loaded, Options(office, seed))
        made = render(result)
        if provenance is not None:
            files.write(provenance, _provenance(result))
        if output is None:
            typer.echo(made, nl=False)
        else:
            files.write(output, made)
    _report(result)
    if examine:
        with mistakes_end_politely():
            examine(result, loaded.form, str(output or "naskah"))
    if result.missing:
        raise typer.Exit(1)


def _renderer(output: Path | None, *, whatsapp: bool) -> Any:
    if whatsapp:
        from humaswriter.writers import whatsapp as chat

        if output is not None and output.suffix.casefold() != ".txt":
            raise UsageError("--whatsapp menulis teks: akhiri nama berkas dengan .txt.")
        return lambda result: chat.write(result.release).encode()
    from humaswriter.writers import writer

    write = writer(output.suffix if output else ".txt")
    return lambda result: write(result.release, datetime.now())


def _check_targets(form: Path, targets: Sequence[Path], *, force: bool) -> None:
    from humaswriter import files

    for path in targets:
        files.refuse_overwrite(path, force=force)
        if path.exists() and form.exists() and path.samefile(form):
            raise UsageError(f"{path}: Ini formulirnya sendiri. Pakai nama lain untuk hasil.")
    if len({path.absolute() for path in targets}) < len(targets):
        raise UsageError("Naskah dan --provenance memakai nama berkas yang sama.")


def _provenance(result: Draft) -> bytes:
    data = {
        "text": result.release.text,
        "spans": [asdict(span) for span in result.spans],
        "unused": list(result.unused),
        "missing": [item.path for item in result.missing],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _examiner(profile: Config) -> Callable[[Draft, EventForm, str], None]:
    """Prints the findings in a draft to stderr.

    Raises:
        UsageError: the profile sets an unknown rule.
    """
    from humaswriter.analysis import analyze
    from humaswriter.lint.run import lint
    from humaswriter.lint.settings import settings_for
    from humaswriter.reports.findings import text

    settings = settings_for(profile)

    def examine(result: Draft, form: EventForm, name: str) -> None:
        checked = lint(analyze(result.release, form), settings=settings)
        typer.echo(f"\nPemeriksaan naskah:\n{text.report([(name, checked)])}", err=True, nl=False)

    return examine


def _report(result: Draft) -> None:
    """What the officer should do or know, on stderr."""
    if result.missing:
        typer.echo("\nNaskah belum lengkap. Jawab di formulir:", err=True)
        for item in result.missing:
            typer.echo(f"  - {item.path}: {item.question}", err=True)
    silent = result.unsaid
    if silent:
        typer.echo("\nFakta yang tidak dipakai dalam naskah:", err=True)
        for path, value in silent.items():
            typer.echo(f"  - {path}: {value}", err=True)
    for note in result.notes:
        typer.echo(f"\nCatatan: {note}", err=True)
