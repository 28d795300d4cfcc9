"""What stands outside the quoted words, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from humaswriter.analysis.quotes.marks import Quoted
from humaswriter.indonesian.sentences import sentences
from humaswriter.release import Span

# How far back from a verb or a mark its clause may begin, in code points. Chosen: because the
# longest sentences of releases run to some 600, and a text without full stops must not be slow.
REACH = 600


@dataclass(frozen=True, slots=True)
class Narration:
    """The prose with all words in marks blanked, and its sentences with their paragraphs.

    A full stop at their end stays. The marks themselves are “ and ”, whatever their shape in the
    text, so that a sentence ends before an opening one.
    """

    prose: str
    sentences: tuple[Span, ...]
    paragraphs: tuple[Span, ...]

    def sentence_at(self, place: int) -> int:
        """The number of the last sentence that begins at or before a place; -1 before all."""
        return bisect_right(self.sentences, place, key=lambda span: span.start) - 1

    def paragraph_at(self, place: int) -> int:
        """The number of the paragraph that a place is in, or the last before it."""
        return bisect_right(self.paragraphs, place, key=lambda span: span.start) - 1


def narration(prose: str, paragraphs: Sequence[Span], marked: Sequence[Quoted]) -> Narration:
    """The narration around quoted words: a quote with its owning clause is one sentence."""
    pieces = []
    at = 0
    for quoted in marked:
        opening = quoted.inner.start - quoted.outer.start
        closing = quoted.outer.end - quoted.inner.end
        inside = "_" * (quoted.inner.end - quoted.inner.start)
        if prose[quoted.inner.end - 1] in ".?!…" and inside:
            inside = inside[:-1] + prose[quoted.inner.end - 1]
        pieces += [prose[at : quoted.outer.start], "“".ljust(opening, "_") if opening else ""]
        pieces += [inside, "”".rjust(closing, "_") if closing else ""]
        at = quoted.outer.end
    masked = "".join([*pieces, prose[at:]])
    found = [
        Span(paragraph.start + span.start, paragraph.start + span.end)
        for paragraph in paragraphs
        for span in sentences(masked[paragraph.start : paragraph.end])
    ]
    return Narration(masked, tuple(found), tuple(paragraphs))
