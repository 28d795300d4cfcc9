"""The program itself and what its commands share."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from humaswriter.cli import usage
from humaswriter.errors import HumaswriterError, UsageError

if TYPE_CHECKING:
    from humaswriter.config import Config

app = typer.Typer(
    cls=usage.Group,
    add_completion=False,
    no_args_is_help=True,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Menyusun siaran pers dari formulir fakta, kata demi kata, dan membaca naskah jadi.",
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


# What numpy's libraries ask for before they start threads. One is as fast on a paragraph's small
# matrices, and two burn half as much again (tests/benchmarks/lint_cost.py).
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def main() -> None:
    """Run the program; a user's mistake ends it with a short Indonesian message and code 2."""
    for name in _THREADS:
        os.environ.setdefault(name, "1")
    if isinstance(sys.stdin, io.TextIOWrapper) and not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="")
    sys.exit(usage.run(app))


@contextmanager
def mistakes_end_politely() -> Iterator[None]:
    """Print a user's mistake and end with code 2."""
    try:
        yield
    except HumaswriterError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None


def config_of(path: Path | None, start: Path, settings: dict[str, object]) -> Config:
    """The office's profile, its own or the nearest one upward, with settings of the command line.

    Raises:
        InputError, UsageError: the profile or a setting cannot be understood.
    """
    from humaswriter.config import Config, find_config, read_config, with_settings

    found = path or find_config(start)
    config = read_config(found) if found else Config()
    if found and path is None:
        typer.echo(f"Profil kantor: {found}", err=True)
    return with_settings(
        config, {key: value for key, value in settings.items() if value is not None}
    )


def settings_of(pairs: Sequence[str]) -> dict[str, object]:
    """The pairs of `--set KEY=VALUE`.

    Raises:
        UsageError: one is no such pair.
    """
    found: dict[str, object] = {}
    for pair in pairs:
        key, sign, value = pair.partition("=")
        if not sign or not key.strip():
            raise UsageError(f"--set {pair}: tulis KUNCI=NILAI, misalnya --set name='Rutan Demak'.")
        key = key.strip()
        found[key] = value.split("|") if key.endswith("letterhead") else value
    return found
