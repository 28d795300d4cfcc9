"""Drafts from files, streams and text to releases with parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from humaswriter.errors import InputError, Problem
from humaswriter.files import read_bytes, read_stream
from humaswriter.readers import SUFFIXES, reader
from humaswriter.readers.parts import to_release
from humaswriter.readers.txt import source
from humaswriter.release import Release

# Chosen: because a release has a few kilobytes and a Word file with photographs some megabytes.
LARGEST = 64 * 1024 * 1024


def read(path: Path | str) -> Release:
    """The release in a `.txt`, `.md`, `.html` or `.docx` file.

    Offsets are code points of the file's own text (`.txt`, `.md`: the decoded file, its line ends
    as they are), else of the extracted text.

    Raises:
        InputError: the file is absent, unreadable, too large, or not what its suffix says.
        UsageError: no reader knows the suffix.
    """
    path = Path(path)
    read_as = reader(path.suffix)
    return to_release(read_as(read_bytes(path, LARGEST), str(path)))


def read_stdin(stream: BinaryIO) -> Release:
    """The release that comes through a pipe: plain text, a page, or a Word document.

    Raises:
        InputError: the bytes are none of them, or too many.
    """
    data = read_stream(stream, "stdin", LARGEST)
    start = data[:200].lstrip().lower()
    if data.startswith(b"PK\x03\x04"):
        suffix = ".docx"
    else:
        suffix = ".html" if start.startswith((b"<!doctype html", b"<html")) else ".txt"
    return to_release(reader(suffix)(data, "stdin"))


def read_text(text: str) -> Release:
    """The release in a plain text."""
    return to_release(source(text))


def readable_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, and in place of a folder the drafts in it, by name.

    Raises:
        InputError: a folder holds no draft.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        inside = sorted(p for p in path.rglob("*") if _is_draft(p))
        if not inside:
            message = f"Folder ini tidak berisi naskah {', '.join(SUFFIXES)}."
            raise InputError(Problem(str(path), None, None, message))
        yield from inside


def _is_draft(path: Path) -> bool:
    """Whether a file of a folder is a draft: Word's own lock files and hidden ones are not."""
    hidden = path.name.startswith((".", "~$"))
    return path.is_file() and path.suffix.casefold() in SUFFIXES and not hidden
