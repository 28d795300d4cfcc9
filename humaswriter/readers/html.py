"""HTML: the words that a browser shows, a blank line between blocks."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import NamedTuple

from humaswriter.readers.encoding import decode
from humaswriter.readers.source import Source, joined

_CHARSET = re.compile(rb"<meta[^>]{1,200}charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_UNSEEN = frozenset(
    "script style title template noscript nav footer aside button select svg iframe "
    "figcaption".split()
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | frozenset(
    "p div section article main header li ul ol dl dt dd table tr td th caption blockquote pre "
    "figure hr address body html".split()
)


def read(data: bytes, path: str) -> Source:
    """The visible text of a page: of its `article` or `main` alone, where it has one.

    Raises:
        InputError: the bytes are no text.
    """
    named = _CHARSET.search(data[:2000])
    if named and named[1].lower() in (b"iso-8859-1", b"latin-1", b"windows-1252"):
        data = data.decode("cp1252", "replace").encode()
    return source(decode(data, path))


def source(page: str) -> Source:
    """The visible text of a page, its blocks a blank line apart."""
    parser = _Page()
    parser.feed(page)
    parser.close()
    parser.end_block()
    article = [block for block in parser.blocks if block.inside]
    if article and not any(block.is_heading for block in article):
        # many sites keep the headline in a header outside the article
        outside = [block for block in parser.blocks if block.is_heading]
        article = [*outside[:1], *article]
    shown = article or parser.blocks
    return joined([(block.words, block.is_heading, block.is_cell) for block in shown])


class _Block(NamedTuple):
    words: str
    is_heading: bool
    is_cell: bool
    inside: bool


class _Page(HTMLParser):
    """Gathers blocks of words, and whether they stand inside the article."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = []
        self._words: list[str] = []
        self._hidden: list[str] = []
        self._headings = 0
        self._article = 0
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden:
            if tag == self._hidden[-1]:
                self._hidden.append(tag)
            return
        if tag in _UNSEEN:
            self._hidden.append(tag)
        elif tag == "br":
            self._words.append("\n")
        elif tag in _BLOCKS:
            self.end_block()
            self._headings += tag in _HEADINGS
            self._cells += tag in ("td", "th")
            self._article += tag in ("article", "main")

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            if tag == self._hidden[-1]:
                self._hidden.pop()
        elif tag in _BLOCKS:
            self.end_block()
            self._headings = max(0, self._headings - (tag in _HEADINGS))
            self._cells = max(0, self._cells - (tag in ("td", "th")))
            self._article = max(0, self._article - (tag in ("article", "main")))

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._words.append(re.sub(r"[ \t\r\n]+", " ", data))

    def end_block(self) -> None:
        """Keep the words gathered so far; lines that `br` parts are blocks of their own."""
        for line in "".join(self._words).split("\n"):
            words = " ".join(line.split(" ")).strip()
            if words:
                here = (bool(self._headings), bool(self._cells), bool(self._article))
                self.blocks.append(_Block(words, *here))
        self._words = []
