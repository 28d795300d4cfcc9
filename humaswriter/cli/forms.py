"""`new`, `schema`, `templates`: the forms and what lies behind them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from humaswriter.cli import usage
from humaswriter.cli.app import (
    ConfigPath,
    Force,
    TemplateFolder,
    app,
    config_of,
    mistakes_end_politely,
)
from humaswriter.errors import InputError, Problem, UsageError
from humaswriter.form.kinds import DEFAULT


@app.command(cls=usage.Command)
def new(
    kind: Annotated[
        str | None, typer.Argument(metavar="[JENIS]", help="Jenis kegiatan; kosong: daftarnya.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Berkas formulir yang ditulis.")
    ] = None,
    ask: Annotated[
        bool, typer.Option("--ask", help="Tanya satu per satu; Enter melewati pertanyaan.")
    ] = False,
    force: Force = False,
    config: ConfigPath = None,
    templates: TemplateFolder = None,
) -> None:
    """Tulis formulir kosong untuk satu jenis kegiatan, atau isi lewat tanya jawab."""
    from humaswriter import files
    from humaswriter.form.blank import blank_form
    from humaswriter.form.kinds import find_kind

    with mistakes_end_politely():
        start = output.parent if output else Path.cwd()
        office = config_of(config, start, {"templates": templates}).office
        if ask:
            _ask(kind, output, force=force, office=office.templates)
            return
        if kind is None:
            _list_kinds(office.templates)
            return
        chosen = find_kind(kind, office.templates)
        if output is None:
            typer.echo(blank_form(chosen), nl=False)
            return
        files.refuse_overwrite(output, force=force)
        files.write(output, blank_form(chosen, name=output.name).encode())
        typer.echo(f"Formulir ditulis: {output}", err=True)


def _list_kinds(office: Path | None, *, err: bool = False) -> None:
    from humaswriter.form.kinds import kind_folders, read_kind

    for key, place in kind_folders(office).items():
        typer.echo(f"{key:<17} {read_kind(place).label}", err=err)


def _ask(key: str | None, output: Path | None, *, force: bool, office: Path | None) -> None:
    """Interview for a new form, or for what a form begun earlier still lacks."""
    from humaswriter import files
    from humaswriter.form.blank import blank_form, own_comment
    from humaswriter.form.interview import Terminal, interview
    from humaswriter.form.kinds import find_kind
    from humaswriter.form.read import LARGEST, answers_of

    answers: dict[str, Any] = {}
    if output is not None and output.exists():
        text = files.decode(files.read_bytes(output, LARGEST), str(output))
        kind, answers = answers_of(text, str(output), key, office)
        line = own_comment(text, kind)
        if line is not None and not force:
            message = (
                "Catatan Anda sendiri akan hilang bila tanya jawab diteruskan. Isi dengan "
                "penyunting teks, atau tambahkan --force."
            )
            raise InputError(Problem(str(output), line, 1, message))
        typer.echo(f"Meneruskan {output}; yang sudah terisi tidak ditanyakan lagi.", err=True)
    else:
        kind = find_kind(key or _asked_kind(office), office)
    path = output or Path(f"{kind.key}.yaml")
    if output is None:
        files.refuse_overwrite(path, force=force)
    typer.echo("Enter melewati pertanyaan. Ctrl+C berhenti; jawaban sudah tersimpan.", err=True)

    def save(current: dict[str, Any]) -> None:
        files.write(path, blank_form(kind, current, path.name).encode())

    save(answers)
    terminal = Terminal(ask=_input, tell=lambda text: typer.echo(text, err=True))
    try:
        interview(kind, answers, terminal, save)
        typer.echo(f"\nSelesai: {path}", err=True)
    except (EOFError, KeyboardInterrupt):
        typer.echo(
            f"\nBerhenti; jawaban tersimpan. Lanjutkan: humaswriter new --ask -o {path}", err=True
        )


def _asked_kind(office: Path | None) -> str:
    _list_kinds(office, err=True)
    try:
        return _input("Jenis kegiatan> ").strip() or DEFAULT
    except EOFError:
        raise UsageError("Jenis kegiatan belum dipilih.") from None


def _input(prompt: str) -> str:
    typer.echo(prompt, nl=False, err=True)
    return input()


@app.command(cls=usage.Command)
def schema(
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Berkas tujuan; kosong: layar.")
    ] = None,
    force: Force = False,
    config: ConfigPath = None,
    templates: TemplateFolder = None,
) -> None:
    """Cetak JSON Schema formulir, untuk penyunting teks yang memeriksa isian."""
    from humaswriter import files
    from humaswriter.form.schema import json_schema

    with mistakes_end_politely():
        office = config_of(config, Path.cwd(), {"templates": templates}).office
        text = json.dumps(json_schema(office.templates), ensure_ascii=False, indent=1) + "\n"
        if output is None:
            typer.echo(text, nl=False)
            return
        files.refuse_overwrite(output, force=force)
        files.write(output, text.encode())


@app.command(cls=usage.Command)
def templates(
    config: ConfigPath = None,
    folder: Annotated[
        Path | None, typer.Option("--templates", help="Folder templat kantor.", file_okay=False)
    ] = None,
) -> None:
    """Daftar templat yang dipakai, milik siapa, dan apakah semuanya benar."""
    from humaswriter.compose.check import check_templates

    with mistakes_end_politely():
        office = config_of(config, Path.cwd(), {"templates": folder}).office
        checked = check_templates(office.templates)
        for item in checked:
            owner = "kantor" if item.is_office else "bawaan"
            typer.echo(f"{item.name:<28} {owner:<7} {'rusak' if item.problems else 'baik'}")
        problems = [problem for item in checked for problem in item.problems]
    for problem in problems:
        typer.echo(str(problem), err=True)
    if problems:
        raise typer.Exit(1)
