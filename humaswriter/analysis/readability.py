"""How heavy a text is to read: counts that hold for Indonesian, and no formula made for English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from humaswriter.nlp.annotation import Clause
from humaswriter.release import Span

_MARKS = re.compile(r"[^\w\s'’/-]|(?<=\d)[.,:](?=\d)")


@dataclass(frozen=True, slots=True)
class Readability:
    """Words, sentences and their lengths in words; `lix` is Björnsson's index.

    LIX adds words a sentence to the percentage of words longer than six letters; releases lie
    around 65. It needs no syllables and no English constants. `passive_share` is that of clauses
    (0..1), None where nothing was parsed.
    """

    words: int
    sentences: int
    words_per_sentence: float
    longest_sentence: int
    longest_paragraph: int
    lix: float
    passive_share: float | None


def measure(
    prose: str, sentences: Sequence[Span], paragraphs: Sequence[Span], clauses: Sequence[Clause]
) -> Readability:
    """The readability of a text with these sentences and paragraphs.

    They are given because textstat ends a sentence at every full stop, also in `Rp2.500` and `S.H.`
    """
    import textstat

    lines = [_plain(prose[span.start : span.end]) for span in sentences]
    counts = [len(line.split()) for line in lines]
    text = ".\n".join(line for line in lines if line) + "."
    words = textstat.lexicon_count(text) if any(counts) else 0
    number = sum(1 for count in counts if count)
    passive = sum(clause.is_passive for clause in clauses)
    return Readability(
        words=words,
        sentences=number,
        words_per_sentence=round(words / number, 1) if number else 0.0,
        longest_sentence=max(counts, default=0),
        longest_paragraph=max(
            (len(_plain(prose[span.start : span.end]).split()) for span in paragraphs), default=0
        ),
        lix=round(textstat.lix(text), 1) if words else 0.0,
        passive_share=round(passive / len(clauses), 2) if clauses else None,
    )


def _plain(sentence: str) -> str:
    return _MARKS.sub("", sentence)
