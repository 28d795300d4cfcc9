"""Releases to files: one writer a format, chosen by the file's suffix."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from humaswriter.errors import UsageError
from humaswriter.release import Release

Writer = Callable[[Release, datetime], bytes]

SUFFIXES = (".txt", ".md", ".html", ".docx", ".pdf")


def writer(suffix: str) -> Writer:
    """The writer for a suffix such as `.docx`; each takes a release and the time of writing.

    Raises:
        UsageError: no format has this suffix.
    """
    match suffix.casefold():
        case ".txt":
            from humaswriter.writers.txt import write
        case ".md":
            from humaswriter.writers.md import write
        case ".html":
            from humaswriter.writers.html import write
        case ".docx":
            from humaswriter.writers.docx import write
        case ".pdf":
            from humaswriter.writers.pdf import write
        case _:
            shown = f"Akhiran '{suffix}'" if suffix else "Berkas tanpa akhiran"
            raise UsageError(
                f"{shown} tidak dikenal. Akhiri nama berkas dengan {', '.join(SUFFIXES)}."
            )
    return write
