"""Woven paragraphs to a release: frame and news in one text, with the source of each character."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaswriter.compose.realise import FieldSpan, Woven, line, merge, sentence
from humaswriter.compose.story import Line, Story
from humaswriter.release import Paragraph, Part, Release, Span


def only(rows: Sequence[Line] | None) -> Line:
    """The one row of a section that holds a single line; empty where it holds none."""
    return rows[0] if rows else ()


def frame(story: Story, section: str, part: Part) -> Iterator[tuple[Part, Woven]]:
    """The rows of a frame section as one paragraph, a row a line."""
    rows = [
        sentence(row) if part is Part.BOILERPLATE and number else line(row)
        for number, row in enumerate(story.sections.get(section, []))
    ]
    runs: list[tuple[str, str | None]] = []
    for number, row in enumerate(rows):
        if number:
            runs.append(("\n", None))
        runs += _runs(row)
    if runs:
        yield part, merge(runs)


def _runs(woven: Woven) -> Iterator[tuple[str, str | None]]:
    at = 0
    for span in woven.spans:
        yield woven.text[at : span.start], None
        yield woven.text[span.start : span.end], span.field
        at = span.end
    yield woven.text[at:], None


def laid_out(
    blocks: Sequence[tuple[Part, Woven]], dateline: Woven
) -> tuple[Release, tuple[FieldSpan, ...]]:
    """The blocks as one text with a blank line between them, the dateline opening the lead."""
    runs: list[tuple[str, str | None]] = []
    paragraphs = []
    dateline_span = None
    at = 0
    for number, (part, woven) in enumerate(blocks):
        if number:
            runs.append(("\n\n", None))
            at += 2
        start = at
        if part is Part.LEAD and dateline.text:
            runs += [*_runs(dateline), (" ", None)]
            at += len(dateline.text) + 1
            dateline_span = Span(start, at)
        runs += _runs(woven)
        at += len(woven.text)
        paragraphs.append(Paragraph(Span(start, at), part))
    whole = merge([*runs, ("\n", None)])
    return Release(whole.text, whole.text, tuple(paragraphs), dateline_span), whole.spans
