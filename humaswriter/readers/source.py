"""What every reader gives: a text, the same without markup, and its blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from humaswriter.readers.suppression import without_notes
from humaswriter.release import Span

_AS_SPACE = dict.fromkeys(map(ord, "\t\u00a0\u1680\u2007\u202f\u205f\u3000"), " ")
_AS_SPACE |= dict.fromkeys(range(8192, 8203), " ")
_AS_LINE_END = dict.fromkeys(map(ord, "\v\f\x85\u2028\u2029"), "\n")


_INVISIBLE = "[\u00ad\u200b-\u200f\u2060\ufeff]"
_UNSEEN = re.compile(rf"(?<!\w){_INVISIBLE}|{_INVISIBLE}(?!\w)")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or table cell, where the format itself says so."""

    span: Span
    is_heading: bool = False
    is_cell: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A text, its prose and its blocks in order, which do not overlap.

    `prose` is as long as `text`: markup and every kind of white space are spaces in it, every kind
    of line end is a line feed, so that an offset into one is an offset into the other.
    """

    text: str
    prose: str
    blocks: tuple[Block, ...]


def plain(text: str) -> str:
    """The text with each odd space, tab and line end as an ordinary one, character by character.

    Invisible signs that editors leave between words are spaces, those inside a word stay; notes to
    the checker are spaces too.
    """
    text = _UNSEEN.sub(" ", without_notes(text))
    lines = text.replace("\r\n", " \n").replace("\r", "\n")
    return lines.translate(_AS_LINE_END).translate(_AS_SPACE)


def trimmed(prose: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends; None when nothing else is in it."""
    inner = prose[start:end]
    start += len(inner) - len(inner.lstrip())
    inner = inner.strip()
    return Span(start, start + len(inner)) if inner else None


def joined(paragraphs: Sequence[tuple[str, bool, bool]]) -> Source:
    """The source that texts make, a blank line between them; each is (words, heading, cell)."""
    text = "\n\n".join(words for words, _, _ in paragraphs)
    prose = plain(text)
    blocks = []
    start = 0
    for words, is_heading, is_cell in paragraphs:
        span = trimmed(prose, start, start + len(words))
        if span:
            blocks.append(Block(span, is_heading, is_cell))
        start += len(words) + 2
    return Source(text, prose, tuple(blocks))
