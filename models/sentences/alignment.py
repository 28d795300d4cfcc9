"""Which word translates which, learned from translations by IBM model 1.

Brown et al. 1993, with the preference for the diagonal of Dyer, Chahuneau and Smith 2013.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

_NOTHING = "<nothing>"
_ROUNDS = 6
# chosen: as in fast_align, which starts near these values
_TENSION, _TO_NOTHING = 5.0, 0.08
# chosen: rarer translations are mostly errors
_LEAST_SHARE = 0.04

# Shares are 0..1.
Dictionary = Mapping[str, Sequence[tuple[str, float]]]


@dataclass(frozen=True)
class WordPair:
    """The words of a text in both languages, and how much the pair counts."""

    indonesian: Sequence[str]
    english: Sequence[str]
    weight: float = 1.0


def align(pairs: Iterable[WordPair]) -> Dictionary:
    """The English of each Indonesian word, best first, with the share of its uses."""
    links = _links(pair for pair in pairs if pair.indonesian and pair.english)
    keys = links.own.astype(np.int64) * len(links.english) + links.other
    unique, which = np.unique(keys, return_inverse=True)
    own, other = unique // len(links.english), unique % len(links.english)
    chance: np.ndarray = np.ones(len(unique))
    counts = chance
    for _ in range(_ROUNDS):
        score = chance[which] * links.prior
        share = links.weight * score / np.bincount(links.word, score)[links.word]
        counts = np.bincount(which, share, len(unique))
        chance = counts / np.bincount(other, counts, len(links.english))[other]
    return _shares(links, own, other, counts)


@dataclass(frozen=True)
class _Links:
    indonesian: list[str]
    english: list[str]
    own: np.ndarray
    other: np.ndarray
    word: np.ndarray
    prior: np.ndarray
    weight: np.ndarray


def _links(pairs: Iterable[WordPair]) -> _Links:
    """Every Indonesian word of a pair with every English one, and with nothing."""
    numbers: tuple[dict[str, int], dict[str, int]] = ({}, {_NOTHING: 0})
    own, other, word, prior, weight = [], [], [], [], []
    running = 0
    for pair in pairs:
        english = [0, *(numbers[1].setdefault(x, len(numbers[1])) for x in pair.english)]
        places = (np.arange(len(pair.english)) + 0.5) / len(pair.english)
        for at, text in enumerate(pair.indonesian):
            near = np.exp(-_TENSION * np.abs(places - (at + 0.5) / len(pair.indonesian)))
            own.append(np.full(len(english), numbers[0].setdefault(text, len(numbers[0]))))
            other.append(np.array(english))
            word.append(np.full(len(english), running))
            prior.append(np.concatenate([[_TO_NOTHING], near / near.sum() * (1 - _TO_NOTHING)]))
            weight.append(np.full(len(english), pair.weight))
            running += 1
    return _Links(
        list(numbers[0]), list(numbers[1]), np.concatenate(own), np.concatenate(other),
        np.concatenate(word), np.concatenate(prior), np.concatenate(weight),
    )  # fmt: skip


def _shares(links: _Links, own: np.ndarray, other: np.ndarray, counts: np.ndarray) -> Dictionary:
    totals = np.bincount(own, counts, len(links.indonesian))
    found: dict[str, list[tuple[str, float]]] = {}
    for word, english, count in zip(own, other, counts, strict=True):
        share = float(count / totals[word])
        if share >= _LEAST_SHARE and links.english[english] != _NOTHING:
            found.setdefault(links.indonesian[word], []).append((links.english[english], share))
    return {word: sorted(by_share, key=lambda x: (-x[1], x[0])) for word, by_share in found.items()}


def meanings(senses: Iterable[tuple[Sequence[str], Sequence[str]]]) -> Iterator[WordPair]:
    """Word list entries as pairs: light, so that sentences decide where they know better."""
    counts = Counter((tuple(own), tuple(english)) for own, english in senses)
    totals = Counter(own for own, _ in counts.elements())
    for (own, english), count in counts.items():
        # chosen: all senses of a word together count as a third of one sentence
        yield WordPair(own, english, 0.3 * count / totals[own])
