"""What the command-line library says in English, said in Indonesian."""

from __future__ import annotations

import re
import sys
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

_HELP = (
    ("Usage:", "Pemakaian:"),
    ("Options:", "Opsi:"),
    ("Arguments:", "Argumen:"),
    ("Commands:", "Perintah:"),
    ("[OPTIONS]", "[OPSI]"),
    ("COMMAND [ARGS]...", "PERINTAH [ARGUMEN]..."),
    ("Show this message and exit.", "Tampilkan bantuan ini."),
    ("[required]", "[wajib]"),
    ("[default:", "[bawaan:"),
    ("<path>", "<berkas>"),
    ("<dir>", "<folder>"),
    ("<int>", "<angka>"),
    ("<str>", "<teks>"),
)

_MISTAKES = tuple(
    (re.compile(pattern, re.DOTALL), message)
    for pattern, message in (
        (
            r"No such option:? '?(-[^\s'.]+)'?.*Did you mean:? '?(-[^\s'?]+)'?.*",
            r"Opsi \1 tidak dikenal. Maksud Anda \2?",
        ),
        (r"No such option:? '?(-[^\s'.]+)'?.*", r"Opsi \1 tidak dikenal."),
        (
            r"No such command '(.*?)'.*Did you mean:? '?(\S+?)'?\?.*",
            r"Perintah '\1' tidak dikenal. Maksud Anda '\2'?",
        ),
        (r"No such command '(.*?)'.*", r"Perintah '\1' tidak dikenal."),
        (r"Missing argument '(.*?)'.*", r"\1 belum ditulis."),
        (r"Missing option '(.*?)'.*", r"Opsi \1 belum ditulis."),
        (r"Option '(.*?)' requires an argument.*", r"Opsi \1 memerlukan nilai."),
        (r"Option '(.*?)' does not take a value.*", r"Opsi \1 tidak memerlukan nilai."),
        (r"Got unexpected extra argument\(?s?\)? \((.*)\)", r"Kelebihan kata: \1."),
        (r"Invalid value for '(.*?)'.* integer.*", r"Opsi \1 harus angka."),
        (r"Invalid value for '(.*?)'.*'(.*)' is a file.*", r"Opsi \1 harus folder: \2."),
        (r"Invalid value for '(.*?)'.*", r"Nilai opsi \1 tidak dapat dipakai."),
    )
)


class Group(TyperGroup):
    """A group of commands whose help is Indonesian."""

    def get_help(self, ctx: Any) -> str:
        """The help text."""
        return _translated(super().get_help(ctx))


class Command(TyperCommand):
    """A command whose help is Indonesian."""

    def get_help(self, ctx: Any) -> str:
        """The help text."""
        return _translated(super().get_help(ctx))


def _translated(text: str) -> str:
    for english, indonesian in _HELP:
        text = text.replace(english, indonesian)
    return text


def run(app: typer.Typer) -> int:
    """Run the program and return its exit code; a wrong command line gives a message and 2."""
    try:
        return int(get_command(app).main(prog_name="humaswriter", standalone_mode=False) or 0)
    except (typer.Abort, KeyboardInterrupt):
        print("\nDihentikan.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        print(f"Hasil tidak dapat ditulis: {error.strerror}.", file=sys.stderr)
        return 2
    except Exception as error:
        # Older releases of the library raise another package's class; both tell like this.
        if not hasattr(error, "format_message"):
            raise
        shown = error.format_message()
        if shown.startswith("Pemakaian:"):
            print(shown, file=sys.stderr)
        elif shown:
            print(_mistake(shown), file=sys.stderr)
            print("Bantuan: humaswriter --help", file=sys.stderr)
        return 2


def _mistake(shown: str) -> str:
    for pattern, message in _MISTAKES:
        if pattern.fullmatch(shown):
            return pattern.sub(message, shown)
    return f"Perintah tidak dapat dijalankan: {shown}"
