"""Markdown: the markup is spaces in the prose, so that offsets hold for the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from humaswriter.readers.encoding import decode
from humaswriter.readers.source import Block, Source, plain, trimmed
from humaswriter.readers.txt import WIDEST, paragraphs

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n.*?\n(?:---|\.\.\.)(?:\n|\Z)", re.DOTALL)
_RAW = ("html_block", "code_block")
_BETWEEN_TAGS = re.compile(r"(?:^|(?<=>))[^<>\n]*\w[^<>\n]*", re.MULTILINE)
_VISIBLE = ("text", "text_special", "code_inline")


def read(data: bytes, path: str) -> Source:
    """The text of a Markdown file, its words and its blocks.

    Raises:
        InputError: the bytes are no text.
    """
    return source(decode(data, path))


def source(text: str) -> Source:
    """A Markdown text, its words and its blocks; tables give one block a cell."""
    from markdown_it import MarkdownIt

    flat = plain(text)
    front = _FRONT_MATTER.match(flat)
    if front:
        # blanked, so that its lines keep their numbers
        flat = re.sub(r"[^\n]", " ", front.group()) + flat[front.end() :]
    starts = [0, *(match.end() for match in re.finditer("\n", flat)), len(flat)]
    parser = MarkdownIt("commonmark").enable("table").disable("text_join")
    words = [" " if char != "\n" else char for char in flat]
    found = []
    opened = ""
    at = 0
    for token in parser.parse(flat):
        if token.type in ("heading_open", "th_open", "td_open", "paragraph_open"):
            opened = token.type
        if token.map is None or token.type not in ("inline", *_RAW):
            continue
        start, end = max(at, starts[token.map[0]]), starts[token.map[1]]
        shown = _visible(token.children or (), flat, start, end)
        at = start
        for left, seen in _raw(flat, start, end) if token.type in _RAW else shown:
            at = left + len(seen)
            words[left:at] = seen
        found.append((start, at, opened))
    prose = "".join(words)
    return Source(text, prose, tuple(_blocks(prose, found)))


def _visible(
    children: Sequence[Token], flat: str, start: int, end: int
) -> Iterator[tuple[int, str]]:
    """What a reader sees and where it stands; an entity (`&ldquo;`) is the sign it stands for."""
    for child in children:
        if child.type not in _VISIBLE or not child.content:
            continue
        for source in (child.content, child.markup):
            place = flat.find(source, start, end) if source else -1
            if place >= 0:
                start = place + len(source)
                yield place, child.content[: len(source)]
                break


def _raw(flat: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The words between the tags of an HTML block, or of lines that were indented."""
    for match in _BETWEEN_TAGS.finditer(flat, start, end):
        yield match.start(), match.group()


def _blocks(prose: str, found: Sequence[tuple[int, int, str]]) -> Iterator[Block]:
    for start, end, opened in found:
        inner = prose[start:end]
        is_heading, is_cell = opened == "heading_open", opened in ("th_open", "td_open")
        # short lines are one paragraph, as Markdown has it; long ones were typed as one each
        is_one = is_heading or max(map(len, inner.split("\n"))) <= WIDEST
        for left, right in [(0, len(inner))] if is_one else paragraphs(inner):
            span = trimmed(prose, start + left, start + right)
            if span:
                yield Block(span, is_heading, is_cell)
