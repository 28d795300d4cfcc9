"""Quotes of a draft beside those of its form, word for word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from humaswriter.analysis.quotes import Quote
from humaswriter.form.model import EventForm
from humaswriter.release import Span

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# Where an editor has left words out, and said so.
_CUT = re.compile(r"\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}")
# A quote with fewer words in common is another quote. Chosen: because a changed quote keeps most
# of its words, and two quotes of one event share fewer than half.
_LIKE = 0.6


@dataclass(frozen=True, slots=True)
class Given:
    """A quote of the form and its field."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A direct quote of the draft and the one of the form that it should be.

    `changed` is where the words first differ, None where they are the form's, whole or in part;
    `given` is what the form has there, empty where the draft adds words.
    """

    quote: Span
    source: Given
    changed: Span | None = None
    given: str = ""


def given_quotes(form: EventForm) -> list[Given]:
    """All quotes of a form."""
    return [
        Given(f"narasumber[{number}].kutipan[{at}]", str(text))
        for number, speaker in enumerate(form.narasumber or ())
        for at, text in enumerate(speaker.kutipan or ())
    ]


def compare_quotes(form: EventForm, quotes: Sequence[Quote], text: str) -> Iterator[Compared]:
    """Each direct quote that has one like it in the form."""
    given = [(source, _words(source.text)) for source in given_quotes(form)]
    for quote in quotes:
        if not quote.is_direct:
            continue
        words = text[quote.span.start : quote.span.end]
        own = _words(words)
        whole = [source for source, theirs in given if is_part(words, theirs)]
        if whole:
            yield Compared(quote.span, whole[0])
            continue
        likeness = [(_likeness(own, theirs), -n) for n, (_, theirs) in enumerate(given)]
        best, at = max(likeness, default=(0.0, 0))
        if best >= _LIKE:
            yield _difference(quote, words, *given[-at])


def given_words(given: Given) -> list[str]:
    """The words of a quote of the form, in lower case."""
    return _words(given.text)


def _words(text: str) -> list[str]:
    return [match[0].casefold() for match in _WORD.finditer(text)]


def is_part(text: str, given: Sequence[str]) -> bool:
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


def _difference(quote: Quote, words: str, source: Given, given: list[str]) -> Compared:
    places = [match.span() for match in _WORD.finditer(words)]
    matcher = SequenceMatcher(None, _words(words), given, autojunk=False)
    codes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    # words that the form has before or behind the quote are no change
    inner = [c for c in codes if not (c[0] == "insert" and c[1] in (0, len(places)))]
    _, start, end, given_start, given_end = (inner or codes)[0]
    first = places[min(start, len(places) - 1)][0]
    last = places[max(start, end - 1)][1] if start < len(places) else len(words)
    changed = Span(quote.span.start + first, quote.span.start + last)
    return Compared(quote.span, source, changed, " ".join(given[given_start:given_end]))
