"""Words that share a root share a part of their row."""

from __future__ import annotations

from collections.abc import Iterable

from humaswriter.nlp.lemmas import Lemmatizer

# `pembelajaran` loses two affixes a step, `keberlangsungannya` needs three steps
_STEPS = 4
_SHORTEST = 4


class Stemmer:
    """Takes affixes off as long as a known word is left."""

    def __init__(self, roots: Iterable[str]) -> None:
        self._lemmatizer = Lemmatizer({}, frozenset(root for root in roots if len(root) > 2))

    def stem(self, word: str) -> str:
        """The root of a lower-case word; the word itself where none is known."""
        for _ in range(_STEPS):
            shorter = self._lemmatizer.lemma(word, "NOUN")
            if shorter == word:
                break
            word = shorter
        return word


def share_stems(tokens: list[str], stemmer: Stemmer) -> list[list[int]]:
    """For each token the rows that add up to its own: itself, then that of its root."""
    rows: dict[str, int] = {}
    features = []
    for number, token in enumerate(tokens):
        word = token.removeprefix("##")
        features.append([number])
        if len(word) >= _SHORTEST and word.isalpha():
            root = rows.setdefault(stemmer.stem(word), len(tokens) + len(rows))
            features[-1].append(root)
    return features
