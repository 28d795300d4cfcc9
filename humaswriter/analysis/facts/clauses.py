"""Whether a text tells a clause of the form, in its words or in others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from humaswriter.analysis.facts.denial import DENYING
from humaswriter.analysis.facts.fact import Fact, Telling
from humaswriter.analysis.facts.words import LITTLE, WORD, place_of, stem
from humaswriter.analysis.people.offices import is_acronym
from humaswriter.analysis.reading import Reading
from humaswriter.indonesian.numbers import find_numbers, in_digits
from humaswriter.release import Span

if TYPE_CHECKING:
    from humaswriter.semantic import Semantics

# Of a clause's content words in one sentence. Chosen on the odd pairs of
# tests/corpus/fakta-pasangan.jsonl.
_SHARE = 0.72
# The same where meanings cannot be compared. Chosen: a fact reworded keeps most of its content
# words, and another fact does not.
_SHARE_OF_STEMS = 0.6
# Of a clause's content words by their stems, before meaning is asked: that costs a hundred times
# more. Chosen: no pair of the table is decided by it.
_LEAST_SHARE = 0.2
# Names inside a clause, but not its first word.
_NAMES = re.compile(r"(?<=\w )(?:[A-Z]{2,}|[A-Z][a-z]{2,})\b")
# Words of which one excludes the others: directions, medals.
_EXCLUSIVE = tuple(
    tuple(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in kinds)
    for kinds in (
        (
            "naik|kenaikan|meningkat|peningkatan|meningkatkan|bertambah|tumbuh|menambah",
            "turun|penurunan|menurun|menurunkan|merosot|berkurang|menyusut|anjlok|mengurangi|menekan",
        ),
        ("emas", "perak", "perunggu"),
    )
)


def tell_clause(fact: Fact, reading: Reading, semantics: Semantics | None) -> Telling:
    """What it says of whom, how many, and which way. Otherwise: a sentence that denies it.

    Numbers and names must stand there as they are.
    """
    place = place_of(reading.prose, fact.value)
    if place and reading.is_news(place):
        return Telling(fact, place)
    denied = None
    for sentence in _passages(reading):
        words = reading.words(sentence)
        if not _has_names_and_numbers(fact.value, words):
            continue
        if _contradicts(fact.value, words):
            if denied is None and _share(fact.value, words, semantics) >= _least(semantics):
                denied = sentence
        elif _share(fact.value, words, semantics) >= _least(semantics):
            return Telling(fact, sentence)
    return Telling(fact, None, (denied,) if denied else ())


def named_in(name: str, reading: Reading, semantics: Semantics | None) -> Span | None:
    """The passage that says in other words what a name consists of, if there is one."""
    for sentence in _passages(reading):
        words = reading.words(sentence)
        if _numbers_in(name) <= _numbers_in(words) and (
            _share(name, words, None) >= _SHARE_OF_STEMS
            or (semantics and _share(name, words, semantics) >= _SHARE)
        ):
            return sentence
    return None


def _least(semantics: Semantics | None) -> float:
    return _SHARE if semantics else _SHARE_OF_STEMS


def _share(fact: str, words: str, semantics: Semantics | None) -> float:
    """How much of a clause a passage tells: 0..1.

    A word counts as told by its stem, or in part by the word nearest to it in meaning.
    """
    fact, words = in_digits(fact), in_digits(words)
    wanted = [w for w in WORD.findall(fact.casefold()) if w not in LITTLE]
    stems = {stem(word) for word in WORD.findall(words.casefold())}
    lacking = [word for word in wanted if stem(word) not in stems]
    if len(wanted) - len(lacking) < _LEAST_SHARE * len(wanted):
        return 0.0
    rest = sum(semantics.coverage(word, words) for word in lacking) if semantics else 0.0
    return (len(wanted) - len(lacking) + rest) / max(1, len(wanted))


def _has_names_and_numbers(fact: str, words: str) -> bool:
    """Whether the numbers and names of a clause stand in a passage."""
    if not _numbers_in(fact) <= _numbers_in(words):
        return False
    told = set(WORD.findall(words.casefold()))
    return all(name.casefold() in told or is_acronym(name, words) for name in _NAMES.findall(fact))


@lru_cache(maxsize=1 << 12)  # each fact asks it of each sentence; chosen: a long draft's worth
def _numbers_in(text: str) -> frozenset[Fraction]:
    """The values of the numbers of a text, in digits as in words."""
    return frozenset(number.value for number in find_numbers(text))


def _contradicts(fact: str, words: str) -> bool:
    """Whether one of the two denies what the other says, or says it the other way round."""
    if bool(DENYING.search(fact)) != bool(DENYING.search(words)):
        return True
    for kinds in _EXCLUSIVE:
        own = [n for n, kind in enumerate(kinds) if kind.search(fact)]
        theirs = [n for n, kind in enumerate(kinds) if kind.search(words)]
        if len(own) == 1 and theirs and own[0] not in theirs:
            return True
    return False


def _passages(reading: Reading) -> Sequence[Span]:
    """The sentences of lead and body, and each two neighbours, which may share a fact."""
    own = list(reading.sentences)
    return [*own, *(Span(a.start, b.end) for a, b in pairwise(own))]
