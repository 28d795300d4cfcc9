"""Answers to the six questions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from humaswriter.release import Span


class FiveW(Enum):
    """The six questions; the label is Indonesian."""

    WHO = "who"
    WHAT = "what"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    HOW = "how"

    @property
    def label(self) -> str:
        """The question's Indonesian name."""
        return _LABELS[self]


_LABELS = {
    FiveW.WHO: "siapa", FiveW.WHAT: "apa", FiveW.WHEN: "kapan", FiveW.WHERE: "di mana",
    FiveW.WHY: "mengapa", FiveW.HOW: "bagaimana",
}  # fmt: skip


class Strength(Enum):
    """Whether the words answer the question, or only hint at an answer."""

    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Answer:
    """Words that answer a question; `value` is a date resolved (TIMEX3), where there is one."""

    span: Span
    strength: Strength
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible answer; of equally strong ones the lowest `rank` is best.

    A `resort` counts only where a text has no other candidate.
    """

    answer: Answer
    rank: int = 0
    resort: bool = False


def strong(start: int, end: int, value: str | None = None, *, rank: int = 0) -> Candidate:
    """A plain answer."""
    return Candidate(Answer(Span(start, end), Strength.STRONG, value), rank)


def weak(
    start: int, end: int, value: str | None = None, *, rank: int = 0, resort: bool = False
) -> Candidate:
    """A hint of an answer."""
    return Candidate(Answer(Span(start, end), Strength.WEAK, value), rank, resort)
