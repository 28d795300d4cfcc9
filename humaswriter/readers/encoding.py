"""Bytes of unknown encoding to text, their line ends as they are."""

from __future__ import annotations

import codecs
import re

from humaswriter.errors import InputError, Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, path: str) -> str:
    """The text of UTF-8, UTF-16 or Windows-1252 bytes; a byte order mark is no part of it.

    Raises:
        InputError: the bytes are no text.
    """
    text = _text(data)
    if text is None or _CONTROLS.search(text):
        message = "Isi berkas bukan teks. Buka di pengolah kata dan simpan ulang sebagai .docx."
        raise InputError(Problem(path, None, None, message))
    return text


def _text(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        every_other = data[:400][first::2]
        # chosen: because Latin letters have their zero bytes at every other place, curly marks not
        if every_other.count(0) > 0.6 * len(every_other):
            return _strict(data, encoding)
    return _strict(data, "utf-8") or _strict(data, "cp1252")


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
