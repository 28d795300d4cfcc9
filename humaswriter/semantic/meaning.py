"""What the checker and the grader ask about meaning, with thresholds that were measured.

Every threshold is chosen on the odd cases of `tests/corpus/makna`, as the one that finds most and
is right nineteen times in twenty there. How often it is right on the even ones is told by
`python -m tests.benchmarks.semantic_uses` and docs/semantic.md. Between two thresholds the answer
is None: not sure. The thresholds hold for the shipped model alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from humaswriter.indonesian.sentences import sentences
from humaswriter.semantic import Semantics
from humaswriter.semantic.lexical import words


@dataclass(frozen=True, slots=True)
class Judgement:
    """Yes, no or not sure (None), and the score (0..1) that it rests on."""

    holds: bool | None
    score: float


@dataclass(frozen=True, slots=True)
class Band:
    """Yes from `yes` on, no below `no`; a band without one of them never gives that answer."""

    yes: float | None
    no: float | None

    def answer(self, score: float) -> Judgement:
        """The answer to a score."""
        if self.yes is not None and score >= self.yes:
            return Judgement(True, score)
        if self.no is not None and score < self.no:
            return Judgement(False, score)
        return Judgement(None, score)


HEADLINE = Band(yes=None, no=0.48)
REPEAT = Band(yes=0.75, no=0.37)
# A later paragraph has to outdo the lead by more than the cases demand: with less, paragraphs that
# only repeat the headline's names were taken for the news in real releases.
BURIED = Band(yes=0.1, no=-0.04)
SHARED = Band(yes=0.38, no=0.38)
# A sentence of which fewer words are left once the given facts are masked says nothing of wording.
_LEAST_WORDS = 3


def headline_in_lead(semantics: Semantics, headline: str, lead: str) -> Judgement:
    """Whether the lead says what the headline promises."""
    return HEADLINE.answer(semantics.coverage(headline, lead))


def quote_repeats(semantics: Semantics, quote: str, before: str) -> Judgement:
    """Whether a quote only repeats the paragraph before it."""
    return REPEAT.answer(semantics.coverage(quote, before))


@dataclass(frozen=True, slots=True)
class Buried:
    """The paragraph that carries the headline, by its index, and the lead it outdoes."""

    paragraph: int
    answer: Judgement


def buried_news(semantics: Semantics, headline: str, paragraphs: Sequence[str]) -> Buried | None:
    """Whether a later paragraph carries the headline better than the lead, the first of them.

    The score is how much more of the headline it holds. None where there is no later paragraph.
    """
    held = [semantics.coverage(headline, paragraph) for paragraph in paragraphs]
    if len(held) < 2:
        return None
    best = 1 + int(np.argmax(held[1:]))
    return Buried(best, BURIED.answer(held[best] - held[0]))


@dataclass(frozen=True, slots=True)
class Alike:
    """Two sentences of two texts, by their indices, and how alike they are."""

    left: int
    right: int
    score: float


def shared_wording(
    semantics: Semantics, left: str, right: str, given: Collection[str] = ()
) -> tuple[Judgement, list[Alike]]:
    """Whether two texts share more of their wording than the facts given to both explain.

    Also, for each sentence of the left text that says more than the facts, the sentence of the
    right one that is most like it. The score is the mean likeness of sentence to best sentence
    both ways, by their words; it says nothing of who took from whom.
    """
    facts = {word for text in given for word in words(text)}
    own, other = _masked(left, facts), _masked(right, facts)
    if not own or not other:
        return SHARED.answer(0.0), []
    table = semantics.similarity([text for _, text in own], [text for _, text in other])
    sizes = [np.array([len(text.split()) for _, text in some]) for some in (own, other)]
    total = sizes[0] @ table.max(axis=1) + sizes[1] @ table.max(axis=0)
    pairs = [
        Alike(number, other[int(row.argmax())][0], float(row.max()))
        for (number, _), row in zip(own, table, strict=True)
    ]
    return SHARED.answer(float(total / (sizes[0].sum() + sizes[1].sum()))), pairs


def _masked(text: str, facts: Collection[str]) -> list[tuple[int, str]]:
    """The sentences by number, without the words of the facts."""
    kept = []
    for number, span in enumerate(sentences(text)):
        left = [w for w in re.findall(r"\w+", text[span.start : span.end].casefold())
                if w not in facts]  # fmt: skip
        if len(left) >= _LEAST_WORDS:
            kept.append((number, " ".join(left)))
    return kept
