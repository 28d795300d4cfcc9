"""Gather the answers to all six questions, the best first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from humaswriter.analysis.fivew.actor import find_who_and_what
from humaswriter.analysis.fivew.answer import Answer, Candidate, FiveW, Strength, strong
from humaswriter.analysis.fivew.reason import find_how, find_why
from humaswriter.analysis.fivew.when import find_when
from humaswriter.analysis.fivew.where import find_where
from humaswriter.analysis.reading import Reading
from humaswriter.nlp.annotation import Annotation
from humaswriter.release import Span

# Chosen: because who acts and what happens is told in the first sentences; behind them are details.
_SENTENCES_OF_NEWS = 6


def find_answers(reading: Reading, annotation: Annotation) -> dict[FiveW, tuple[Answer, ...]]:
    """The answers of a release, the best first.

    An empty tuple means that nothing answers the question.
    """
    prose, sentences = reading.narrated.prose, reading.sentences
    lead = reading.news[0].end if reading.news else 0
    first = sentences[:_SENTENCES_OF_NEWS]
    who, what = find_who_and_what(prose, first, annotation, reading.registry.mentions)
    when = list(find_when(prose, reading.narrated_timexes(), sentences))
    dateline = reading.dateline
    if dateline and dateline.date:
        when.append(strong(dateline.date.start, dateline.date.end, rank=1))
    names = {name.span.start for name in annotation.names}
    found = {
        FiveW.WHO: who,
        FiveW.WHAT: what,
        FiveW.WHEN: when,
        FiveW.WHERE: list(find_where(prose, annotation.names, sentences)),
        FiveW.WHY: list(find_why(prose, sentences)),
        FiveW.HOW: list(find_how(prose, sentences, names)),
    }
    return {question: _ordered(candidates, lead) for question, candidates in found.items()}


def _ordered(candidates: Sequence[Candidate], lead: int) -> tuple[Answer, ...]:
    """Strong before weak, the lead before the body, then by rank and place; none overlaps another.

    Last resorts stay out where anything better was found.
    """
    better = [candidate for candidate in candidates if not candidate.resort] or candidates
    by_worth = sorted(
        better,
        key=lambda one: (
            one.answer.strength is Strength.WEAK,
            one.answer.span.start >= lead,
            one.rank,
            one.answer.span.start,
        ),
    )
    kept: list[Answer] = []
    taken: list[Span] = []
    for candidate in by_worth:
        span = candidate.answer.span
        at = bisect_left(taken, span.start, key=lambda other: other.start)
        near = taken[max(0, at - 1) : at + 1]
        if not any(span.start < other.end and other.start < span.end for other in near):
            taken.insert(at, span)
            kept.append(candidate.answer)
    return tuple(kept)
