"""The command line: reads what was typed, calls the rest, prints what they return."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from humaswriter import usage
from humaswriter.errors import HumaswriterError, InputError, Problem, UsageError
from humaswriter.kinds import DEFAULT

if TYPE_CHECKING:
    from humaswriter.compose import Draft
    from humaswriter.config import Config

app = typer.Typer(
    cls=usage.Group,
    add_completion=False,
    no_args_is_help=True,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Menyusun siaran pers dari formulir fakta, kata demi kata.",
    context_settings={"help_option_names": ["-h", "--help"]},
)

Force = Annotated[bool, typer.Option("--force", help="Timpa berkas yang sudah ada.")]
ConfigPath = Annotated[
    Path | None,
    typer.Option(
        "--config", help="Profil kantor; bila kosong dicari dari folder formulir ke atas."
    ),
]
TemplateFolder = Annotated[
    Path | None, typer.Option("--templates", help="Folder templat kantor.", file_okay=False)
]


@app.callback()
def _program(
    version: Annotated[
        bool, typer.Option("--version", help="Tampilkan versi.", is_eager=True)
    ] = False,
) -> None:
    if version:
        from importlib.metadata import version as installed

        typer.echo(f"humaswriter {installed('humaswriter')}")
        raise typer.Exit


def main() -> None:
    """Run the program; a user's mistake ends it with a short Indonesian message and code 2."""
    if isinstance(sys.stdin, io.TextIOWrapper) and not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="")
    sys.exit(usage.run(app))


@contextmanager
def _mistakes_end_politely() -> Iterator[None]:
    try:
        yield
    except HumaswriterError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None


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
    from humaswriter.kinds import find_kind

    with _mistakes_end_politely():
        start = output.parent if output else Path.cwd()
        office = _config(config, start, {"templates": templates}).office
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
    from humaswriter.kinds import kind_folders, read_kind

    for key, place in kind_folders(office).items():
        typer.echo(f"{key:<17} {read_kind(place).label}", err=err)


def _ask(key: str | None, output: Path | None, *, force: bool, office: Path | None) -> None:
    """Interview for a new form, or for what a form begun earlier still lacks."""
    from humaswriter import files
    from humaswriter.form.blank import blank_form, own_comment
    from humaswriter.form.interview import Terminal, interview
    from humaswriter.form.read import LARGEST, answers_of
    from humaswriter.kinds import find_kind

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

    with _mistakes_end_politely():
        given = {"layout": layout, "date_style": date_style, "templates": templates}
        start = Path.cwd() if str(form) == "-" else form.parent
        office = _config(config, start, given | _settings(settings or [])).office
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
    if result.missing:
        raise typer.Exit(1)


def _renderer(output: Path | None, *, whatsapp: bool) -> Any:
    if whatsapp:
        from humaswriter.formats import whatsapp as chat

        if output is not None and output.suffix.casefold() != ".txt":
            raise UsageError("--whatsapp menulis teks: akhiri nama berkas dengan .txt.")
        return lambda result: chat.write(result.release).encode()
    from humaswriter.formats import writer

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

    with _mistakes_end_politely():
        office = _config(config, Path.cwd(), {"templates": templates}).office
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

    with _mistakes_end_politely():
        office = _config(config, Path.cwd(), {"templates": folder}).office
        checked = check_templates(office.templates)
        for item in checked:
            owner = "kantor" if item.is_office else "bawaan"
            typer.echo(f"{item.name:<28} {owner:<7} {'rusak' if item.problems else 'baik'}")
        problems = [problem for item in checked for problem in item.problems]
    for problem in problems:
        typer.echo(str(problem), err=True)
    if problems:
        raise typer.Exit(1)


def _config(path: Path | None, start: Path, settings: dict[str, object]) -> Config:
    from humaswriter.config import Config, find_config, read_config, with_settings

    found = path or find_config(start)
    config = read_config(found) if found else Config()
    if found and path is None:
        typer.echo(f"Profil kantor: {found}", err=True)
    return with_settings(
        config, {key: value for key, value in settings.items() if value is not None}
    )


def _settings(pairs: Sequence[str]) -> dict[str, object]:
    found: dict[str, object] = {}
    for pair in pairs:
        key, sign, value = pair.partition("=")
        if not sign or not key.strip():
            raise UsageError(f"--set {pair}: tulis KUNCI=NILAI, misalnya --set name='Rutan Demak'.")
        key = key.strip()
        found[key] = value.split("|") if key.endswith("letterhead") else value
    return found
