"""Drafts as people send them, read into text: one reader a format, chosen by the file's suffix."""

from __future__ import annotations

from collections.abc import Callable

from humaswriter.errors import UsageError
from humaswriter.readers.source import Block, Source

__all__ = ["SUFFIXES", "Block", "Reader", "Source", "reader"]

Reader = Callable[[bytes, str], Source]

SUFFIXES = (".txt", ".md", ".html", ".docx")


def reader(suffix: str) -> Reader:
    """The reader for a suffix such as `.docx`; each takes the bytes and the name for messages.

    Readers raise `InputError` where the bytes are not what the suffix says.

    Raises:
        UsageError: no reader has this suffix.
    """
    match suffix.casefold():
        case ".txt" | "":
            from humaswriter.readers.txt import read
        case ".md" | ".markdown":
            from humaswriter.readers.md import read
        case ".html" | ".htm":
            from humaswriter.readers.html import read
        case ".docx":
            from humaswriter.readers.docx import read
        case _:
            raise UsageError(
                f"Akhiran '{suffix}' belum dapat dibaca. Simpan naskah sebagai "
                f"{', '.join(SUFFIXES[:-1])}, atau {SUFFIXES[-1]}."
            )
    return read
