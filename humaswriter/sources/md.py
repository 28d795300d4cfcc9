"""Markdown: the markup is spaces in the prose, so that offsets hold for the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from humaswriter.sources.encoding import decode
from humaswriter.sources.source import Block, Source, plain, trimmed
from humaswriter.sources.txt import WIDEST, paragraphs

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n.*?\n(?:---|\.\.\.)(?:\n|\Z)", re.DOTALL)
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
    starts = [0, *(match.end() for match in re.finditer("\n", flat))]
    parser = MarkdownIt("commonmark").enable("table").disable("text_join")
    words = [" " if char != "\n" else char for char in flat]
    blocks = []
    heading = False
    at = 0
    for token in parser.parse(flat):
        heading = token.type == "heading_open" or (heading and token.type == "inline")
        if token.type != "inline" or token.map is None:
            continue
        start = max(at, starts[token.map[0]])
        end = starts[token.map[1]] if token.map[1] < len(starts) else len(flat)
        at = start
        for left, right in _visible(token.children or (), flat, start, end):
            words[left:right] = flat[left:right]
            at = right
        blocks.append((start, at, heading))
    prose = "".join(words)
    return Source(text, prose, tuple(_blocks(prose, blocks)))


def _visible(
    children: Sequence[Token], flat: str, start: int, end: int
) -> Iterator[tuple[int, int]]:
    """Where the words that a reader sees stand; what an entity stands for is left out."""
    for child in children:
        if child.type not in _VISIBLE or not child.content:
            continue
        found = flat.find(child.content, start, end)
        if found >= 0:
            start = found + len(child.content)
            yield found, start


def _blocks(prose: str, found: Sequence[tuple[int, int, bool]]) -> Iterator[Block]:
    for start, end, heading in found:
        inner = prose[start:end]
        # short lines are one paragraph, as Markdown has it; long ones were typed as one each
        is_one = heading or max(map(len, inner.split("\n"))) <= WIDEST
        for left, right in [(0, len(inner))] if is_one else paragraphs(inner):
            span = trimmed(prose, start + left, start + right)
            if span:
                yield Block(span, heading)
