"""Plain text: paragraphs by blank lines, or one a line where nobody wrapped the lines by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from humaswriter.readers.encoding import decode
from humaswriter.readers.source import Block, Source, plain, trimmed

# Chosen: because mail programs and terminals wrap at 60 to 100 characters, and a word processor
# that saves text does not wrap at all.
WIDEST = 110
_NARROWEST = 45
_LINE = re.compile(r"[^\n]+")


def read(data: bytes, path: str) -> Source:
    """The text of a file and its paragraphs.

    Raises:
        InputError: the bytes are no text.
    """
    return source(decode(data, path))


def source(text: str) -> Source:
    """A text and its paragraphs."""
    prose = plain(text)
    spans = (trimmed(prose, start, end) for start, end in paragraphs(prose))
    return Source(text, prose, tuple(Block(span) for span in spans if span))


def paragraphs(prose: str) -> Iterator[tuple[int, int]]:
    """The ranges of the paragraphs; lines that were wrapped by hand belong together."""
    lines = [match.span() for match in _LINE.finditer(prose) if match.group().strip()]
    width = max((len(prose[start:end].rstrip()) for start, end in lines), default=0)
    start = None
    for (left, right), following in zip_longest(lines, lines[1:]):
        start = left if start is None else start
        if following is None or not _is_wrapped(prose, right, following, width, left):
            yield start, right
            start = None


def _is_wrapped(prose: str, end: int, following: tuple[int, int], width: int, start: int) -> bool:
    """Whether a line ended only because the next word did not fit into the width of the text."""
    if not _NARROWEST <= width <= WIDEST or prose.count("\n", end, following[0]) != 1:
        return False
    next_word = prose[slice(*following)].split(maxsplit=1)[0]
    return len(prose[start:end].rstrip()) + 1 + len(next_word) > width
