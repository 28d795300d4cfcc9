"""From blocks to parts: what stands before the news, the news itself, what stands behind it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import zip_longest

from humaswriter.readers import Source
from humaswriter.readers.parts.closing import closing_parts, inline_code
from humaswriter.readers.parts.dateline import find_dateline
from humaswriter.readers.parts.opening import opening_parts
from humaswriter.release import Paragraph, Part, Release, Span

# Chosen: because a subheading is a phrase; a paragraph that lacks its full stop is longer.
_LONGEST_SUBHEADING = 8
# Words of a table's cell that count as prose. Chosen: because releases pasted into a table have
# whole paragraphs in its cells, tables of figures have not.
_SHORTEST_CELL = 12
_ENDS_SENTENCE = re.compile(r"[.!?…]['\"”’»)\]]*$|[\"”’»]$")


def to_release(source: Source) -> Release:
    """The source with the part of each of its blocks."""
    prose = source.prose
    spans = [block.span for block in source.blocks]
    parts = opening_parts(prose, source.blocks)
    first = len(parts)
    parts += [Part.BODY] * (len(spans) - first)
    for number, part in closing_parts(prose, spans, first):
        parts[number] = part
    paragraphs = [Paragraph(span, part) for span, part in zip(spans, parts, strict=True)]
    headings = {block.span for block in source.blocks[first:] if block.is_heading}
    cells = {block.span for block in source.blocks[first:] if block.is_cell}
    cut = _cut(prose, paragraphs)
    paragraphs = [
        _named(prose, paragraph, following, headings, cells)
        for paragraph, following in zip_longest(cut, cut[1:])
    ]
    return Release(source.text, prose, tuple(paragraphs), _dateline(prose, paragraphs))


def _cut(prose: str, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with a code at the end of the last one of the news cut off."""
    kept = list(paragraphs)
    news = [n for n, p in enumerate(kept) if p.part in (Part.LEAD, Part.BODY)]
    code = inline_code(prose, kept[news[-1]].span) if news else None
    if code:
        number = news[-1]
        text, rest = code
        kept[number : number + 1] = [
            Paragraph(text, kept[number].part),
            Paragraph(rest, Part.CODE),
        ]
    return kept


def _named(
    prose: str,
    paragraph: Paragraph,
    following: Paragraph | None,
    headings: Collection[Span],
    cells: Collection[Span],
) -> Paragraph:
    """The paragraph, as a subheading or a piece of a table where it is one.

    A subheading has a paragraph of the body behind it.
    """
    span = paragraph.span
    words = prose[span.start : span.end]
    short = len(words.split()) <= _LONGEST_SUBHEADING and not _ENDS_SENTENCE.search(words)
    if paragraph.part is Part.BODY and span in cells and len(words.split()) < _SHORTEST_CELL:
        return Paragraph(span, Part.TABLE)
    looks_so = short and words[:1].isupper() and not re.search(r"[\"“]|\d\)", words)
    behind = following.span if following and following.part is Part.BODY else Span(0, 0)
    looks_so = looks_so and len(prose[behind.start : behind.end].split()) > _LONGEST_SUBHEADING
    if paragraph.part is Part.BODY and (span in headings or looks_so):
        return Paragraph(span, Part.SUBHEADING)
    return paragraph


def _dateline(prose: str, paragraphs: Sequence[Paragraph]) -> Span | None:
    for paragraph in paragraphs:
        if paragraph.part in (Part.DATELINE, Part.LEAD):
            found = find_dateline(prose, paragraph.span.start, paragraph.span.end)
            if found or paragraph.part is Part.LEAD:
                return found.span if found else None
    return None
