"""Quotes of a text beside those of its form: word for word, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from humaswriter.analysis.facts.fact import Fact, Kind, Telling
from humaswriter.analysis.people.names import is_short_for, name_words
from humaswriter.analysis.quotes import Quote, Status
from humaswriter.analysis.reading import Reading
from humaswriter.release import Span

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+|(?<=\d)[.,](?=\d)[^\W_]+)*")
# Where an editor has left words out, and said so.
_CUT = re.compile(r"\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}")
# A quote with fewer words in common is another quote. Chosen: because a changed quote keeps most
# of its words, and two quotes of one event share fewer than half.
_LIKE = 0.6


@dataclass(frozen=True, slots=True)
class Compared:
    """A direct quote of the text and the one of the form that it should be.

    `changed` is where the words first differ, None where they are the form's, whole or in part;
    `given` is what the form has there, empty where the text adds words. `stranger` is where
    somebody else is named as its speaker.
    """

    quote: Span
    fact: Fact
    changed: Span | None = None
    given: str = ""
    stranger: Span | None = None


def compare_quotes(facts: Sequence[Fact], reading: Reading) -> Iterator[Compared]:
    """Each direct quote that has one like it among the facts."""
    given = [(fact, _words(fact.value)) for fact in facts if fact.kind is Kind.QUOTE]
    for quote in reading.quotes:
        if not quote.is_direct:
            continue
        words = reading.words(quote.span)
        own = _words(words)
        whole = [fact for fact, theirs in given if _is_part(words, theirs)]
        if whole:
            yield Compared(quote.span, whole[0], stranger=_stranger(quote, whole[0], reading))
            continue
        likeness = [(_likeness(own, theirs), -n) for n, (_, theirs) in enumerate(given)]
        best, at = max(likeness, default=(0.0, 0))
        if best >= _LIKE:
            yield _difference(quote, words, *given[-at], reading)


def tell_quote(fact: Fact, compared: Sequence[Compared]) -> Telling:
    """Verbatim, whole, split by its attribution or trimmed, and not given to somebody else."""
    own = [one for one in compared if one.fact == fact]
    right = [one.quote for one in own if one.changed is None and one.stranger is None]
    wrong = [place for one in own if (place := one.changed or one.stranger)]
    return Telling(fact, right[0] if right else None, () if right else tuple(wrong))


def _stranger(quote: Quote, fact: Fact, reading: Reading) -> Span | None:
    """Where a quote is given, by name, to somebody else than its owner."""
    if quote.mention is None or quote.speaker is None or not fact.of:
        return None
    name = _name_in(reading, quote.mention)
    named = quote.status in (Status.NAMED, Status.AMBIGUOUS) and quote.speaker[0].isupper()
    if name is None or not named or quote.speaker == quote.role or quote.mention == quote.cue:
        return None
    said_by, right = name_words(reading.words(name)), name_words(fact.of)
    is_owner = is_short_for(said_by, right) or is_short_for(right, said_by)
    return None if is_owner else quote.mention


def _name_in(reading: Reading, place: Span) -> Span | None:
    """The name that a mention of a speaker holds."""
    for found in reading.registry.mentions:
        name = found.mention.name
        if name and place.start <= name.start < place.end:
            return name
    return None


def _words(text: str) -> list[str]:
    return [match[0].casefold().replace(",", ".") for match in _WORD.finditer(text)]


def _is_part(text: str, given: Sequence[str]) -> bool:
    """Whether each stretch between marked cuts stands in the given words, in order."""
    at = 0
    for stretch in _CUT.split(text):
        words = _words(stretch)
        places = range(at, len(given) - len(words) + 1)
        found = next((n for n in places if given[n : n + len(words)] == words), None)
        if found is None:
            return False
        at = found + len(words)
    return at > 0


def _likeness(own: Sequence[str], given: Sequence[str]) -> float:
    """The share of the quote's words that stand in the given one, in order."""
    matcher = SequenceMatcher(None, own, given, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) / max(1, len(own))


def _difference(
    quote: Quote, words: str, fact: Fact, given: list[str], reading: Reading
) -> Compared:
    places = [match.span() for match in _WORD.finditer(words)]
    matcher = SequenceMatcher(None, _words(words), given, autojunk=False)
    codes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    # words that the form has before or behind the quote are no change
    inner = [c for c in codes if not (c[0] == "insert" and c[1] in (0, len(places)))]
    _, start, end, given_start, given_end = (inner or codes)[0]
    first = places[min(start, len(places) - 1)][0]
    last = places[max(start, end - 1)][1] if start < len(places) else len(words)
    changed = Span(quote.span.start + first, quote.span.start + last)
    there = [match[0] for match in _WORD.finditer(fact.value)]
    stands_there = " ".join(there[given_start:given_end])
    return Compared(quote.span, fact, changed, stands_there, _stranger(quote, fact, reading))
