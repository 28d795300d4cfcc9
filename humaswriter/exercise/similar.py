"""How alike the wording of two answers is, the given facts apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from humaswriter.exercise.model import Exercise
from humaswriter.exercise.submissions import Submission
from humaswriter.exercise.types import type_of
from humaswriter.exercise.work import variant_of
from humaswriter.indonesian.sentences import sentences
from humaswriter.semantic import load
from humaswriter.semantic.meaning import Alike, shared_wording

_SHOWN = 3
# A pair of sentences below it is not worth showing. Chosen: by then they share a word or two.
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Pair:
    """Two trainees whose wording is alike: the score (0..1), and the most alike passages.

    It says nothing of who took from whom, or whether anyone did.
    """

    left: str
    right: str
    score: float
    passages: tuple[tuple[str, str], ...]


def alike(exercise: Exercise, answers: Sequence[Submission]) -> list[Pair]:
    """Pairs of answers that share wording beyond the given facts, most first.

    Raises:
        ModelError: the shipped model is missing or damaged.
    """
    if not type_of(exercise.type).is_written:
        return []  # everyone has the same text by design
    semantics = load()
    facts = [fact.value for fact in exercise.facts]
    found = []
    for left, right in combinations(answers, 2):
        sheets = (*variant_of(exercise, left).sheet, *variant_of(exercise, right).sheet)
        judged, pairs = shared_wording(semantics, left.text, right.text, [*facts, *sheets])
        if judged.holds:
            shown = _passages(left.text, right.text, pairs)
            found.append(Pair(left.trainee, right.trainee, min(1.0, judged.score), shown))
    return sorted(found, key=lambda pair: (-pair.score, pair.left, pair.right))


def _passages(left: str, right: str, pairs: Sequence[Alike]) -> tuple[tuple[str, str], ...]:
    own, other = list(sentences(left)), list(sentences(right))
    best = sorted(pairs, key=lambda pair: -pair.score)[:_SHOWN]
    return tuple(
        (
            left[own[pair.left].start : own[pair.left].end],
            right[other[pair.right].start : other[pair.right].end],
        )
        for pair in best
        if pair.score >= _LEAST
    )
