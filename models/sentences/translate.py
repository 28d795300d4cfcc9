"""Word-by-word translation, which is enough for a model that adds up words.

It makes English for Indonesian sentences that have none, so that the teacher can read them.
"""

from __future__ import annotations

from collections.abc import Sequence

from models.sentences.alignment import Dictionary
from models.sentences.stems import Stemmer

_LEAST_SHARE = 0.08


class ToEnglish:
    """Indonesian to English: the commonest translation of the word or of a word of its root."""

    def __init__(self, dictionary: Dictionary, stemmer: Stemmer) -> None:
        self._best = {
            word: shares[0][0]
            for word, shares in dictionary.items()
            if shares[0][1] >= _LEAST_SHARE
        }
        self._silent = set(dictionary) - set(self._best)
        self._stemmer = stemmer
        self._by_root: dict[str, str] = {}
        for word, english in self._best.items():
            self._by_root.setdefault(stemmer.stem(word), english)

    def translate(self, words: Sequence[str]) -> tuple[str, float]:
        """The translation and the share (0..1) of the words that have one."""
        out, known, letters = [], 0, 0
        for word in words:
            if not word.isalpha():
                out.append(word)
                continue
            letters += 1
            english = self._best.get(word) or self._by_root.get(self._stemmer.stem(word))
            known += english is not None
            if english or word not in self._silent:
                out.append(english or word)
        return " ".join(out), known / max(1, letters)
