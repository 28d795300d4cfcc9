"""What a text tells that no field of its form has: numbers, sums of money, people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from humaswriter.analysis.facts.counts import counts
from humaswriter.analysis.facts.fact import Fact, Kind
from humaswriter.analysis.people.names import is_short_for, name_words
from humaswriter.analysis.quotes import Quote, Status
from humaswriter.analysis.reading import Reading
from humaswriter.indonesian.numbers import find_numbers
from humaswriter.release import Span

# Chosen: because a count of one or two things is often a way of speaking.
_LEAST = 3


def unsupported(facts: Sequence[Fact], reading: Reading) -> Iterator[Span]:
    """The counts, sums and people with an office that the facts do not have, each kind in order."""
    texts = [fact.value for fact in facts]
    numbers = {number.value for text in texts for number in find_numbers(text)}
    numbers |= {Fraction(digits) for text in texts for digits in re.findall(r"\d+", text)}
    for count in counts(reading.narrated.prose):
        if count.value not in numbers and count.value >= _LEAST and reading.is_news(count.span):
            yield count.span
    for number in find_numbers(reading.narrated.prose):
        if number.is_money and number.value not in numbers and reading.is_news(number.span):
            yield number.span
    yield from _people(facts, reading, "\n".join(texts))


def _people(facts: Sequence[Fact], reading: Reading, whole_form: str) -> Iterator[Span]:
    known = _names(facts)
    words_of_form = set(re.findall(r"\w+", whole_form.casefold()))
    told = {quote.person for quote in reading.quotes if quote.is_direct}
    for found in reading.registry.mentions:
        name = found.mention.name
        if name is None or found.mention.role is None or found.person in told:
            continue
        words = name_words(reading.words(name))
        told.add(found.person)
        if not any(is_short_for(words, one) for one in known) and not set(words) <= words_of_form:
            yield name


def strange_speakers(facts: Sequence[Fact], reading: Reading) -> Iterator[Quote]:
    """The first quote of each speaker, named by name, whom the facts do not know."""
    known = _names(facts)
    told: set[str] = set()
    for quote in reading.quotes:
        if not quote.is_direct or quote.status is not Status.NAMED:
            continue
        speaker = quote.speaker
        if not speaker or not quote.mention or speaker in told or speaker == quote.role:
            continue
        words = name_words(speaker) if speaker[0].isupper() else ()
        if words and not any(is_short_for(words, n) or is_short_for(n, words) for n in known):
            told.add(speaker)
            yield quote


def _names(facts: Sequence[Fact]) -> list[tuple[str, ...]]:
    return [name_words(fact.value) for fact in facts if fact.kind is Kind.NAME]
