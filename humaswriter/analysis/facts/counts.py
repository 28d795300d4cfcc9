"""Numbers and what they count, in a form and in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from humaswriter.analysis.facts.denial import is_denied
from humaswriter.analysis.facts.fact import Fact, Kind, Telling
from humaswriter.analysis.facts.words import LITTLE, all_in, expanded
from humaswriter.analysis.reading import Reading
from humaswriter.indonesian.calendar import MONTHS
from humaswriter.indonesian.numbers import find_numbers
from humaswriter.indonesian.predicates import is_verb
from humaswriter.release import Span

_NOUN = re.compile(r"\s+(?P<noun>[a-z][\w-]{2,})", re.IGNORECASE)
# Without the point of thousands a number of four digits is a year.
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
# Behind a number, these tell how to read it, not what is counted.
_NOT_COUNTED = frozenset(
    "dan atau yang hingga sampai persen tahun bulan hari jam menit pekan minggu wib wita wit ribu "
    "juta miliar belas puluh ratus orang per sama hal cara sisi".split()
) | {month.casefold() for month in MONTHS}
# Smaller numbers are ways of speaking more often than counts: `satu per satu`, `dua belah pihak`.
_LEAST = 2
# Words that may stand between a number and what it counts. Chosen: a classifier
# (`orang`), a group and an adjective do.
_BETWEEN = 3
# Of the words behind a number, in code points. Chosen: no phrase is longer.
_REACH = 120
# A round number that only comes near is no other number.
_ABOUT = re.compile(
    r"\b(?:lebih dari|kurang dari|sekitar|hampir|kurang lebih|sedikitnya|setidaknya|paling "
    r"(?:sedikit|banyak)|minimal|maksimal|dari|tiap|setiap|per|masing-masing|ada|terdapat)\s+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Count:
    """A number and the word for what it counts, with the place of both."""

    value: Fraction
    noun: str
    span: Span


def counts(text: str) -> Iterator[Count]:
    """The numbers of a text with what they count, in order; sums of money are none."""
    for number in find_numbers(text):
        noun = _NOUN.match(text, number.span.end)
        is_year = bool(_YEAR.fullmatch(text, number.span.start, number.span.end))
        is_count = not number.is_money and not is_year
        if noun and is_count and noun["noun"].casefold() not in _NOT_COUNTED:
            span = Span(number.span.start, noun.end())
            yield Count(number.value, noun["noun"].casefold(), span)


def counts_of(facts: Sequence[Fact]) -> Iterator[Fact]:
    """The counts inside the clauses of a form, of things that it counts only once."""
    given: dict[str, dict[Fraction, Fact]] = {}
    for fact in facts:
        for count in (one for one in counts(fact.value) if one.value >= _LEAST):
            words = fact.value[count.span.start : count.span.end]
            part = fact if fact.kind is Kind.COUNT else Fact(fact.field, Kind.COUNT, words)
            given.setdefault(count.noun, {})[count.value] = part
    for values in given.values():
        if len(values) == 1:
            yield from (fact for fact in values.values() if fact not in facts)


def tell_count(fact: Fact, reading: Reading) -> Telling:
    """The number before what it counts. Otherwise: another number before the same words."""
    wanted = next(find_numbers(fact.value), None)
    if wanted is None:
        return Telling(fact)
    noun = fact.value[wanted.span.end :]
    words = [word for word in expanded(noun) if word not in LITTLE | {"orang"}]
    if not words:
        return Telling(fact)
    otherwise = []
    for number in find_numbers(reading.prose):
        if number.is_money or not _counts(words, reading.prose, number.span):
            continue
        span = _with_noun(reading.prose, number.span)
        if number.value == wanted.value and not is_denied(reading.prose, number.span):
            return Telling(fact, span)
        is_count = number.value >= _LEAST and reading.is_narrated(number.span)
        if is_count and _is_other(reading.prose, number.span, words):
            otherwise.append(span)
    return Telling(fact, None, tuple(otherwise[:1]))


def _counts(words: Sequence[str], prose: str, number: Span) -> bool:
    """Whether a number counts these words: behind it, or before `24 orang`."""
    behind = _clause(prose[number.end : number.end + _REACH], 0)
    follows = expanded(behind)
    if all_in(words, follows[: len(words) + _BETWEEN]):
        return True
    before = _clause(prose[max(0, number.start - _REACH) : number.start], -1)
    return follows[:1] == ["orang"] and all_in(words, expanded(before))


def _clause(text: str, part: int) -> str:
    return re.split(r"[.;!?]\s", text)[part]


def _is_other(prose: str, number: Span, words: Sequence[str]) -> bool:
    """Whether another number stands right before the thing itself, and claims to be its count."""
    if _ABOUT.search(prose[max(0, number.start - 30) : number.start]):
        return False
    phrase = re.split(r"[,.;:!?()]", prose[number.end : number.end + _REACH])[0]
    follows = expanded(phrase)
    follows = follows[1:] if follows[:1] == ["orang"] else follows
    if follows[: len(words)] == list(words):
        return True
    ends = len(follows) == 1 or (follows[1:2] and (follows[1] in LITTLE or is_verb(follows[1])))
    return follows[:1] == list(words[:1]) and bool(ends)


def _with_noun(prose: str, number: Span) -> Span:
    noun = _NOUN.match(prose, number.end)
    return Span(number.start, noun.end()) if noun else number
