"""How alike two Indonesian texts are in meaning; the only part that knows sentence embeddings.

`encode` and `similarity` run the model that we ship, without torch. `load(name)` runs any
SentenceTransformer model in its place, with the extra `[semantic]` (`model` in the `[semantic]`
table of humaswriter.toml).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

import numpy as np

from humaswriter.errors import ModelError
from humaswriter.resources import folder
from humaswriter.semantic.encoder import Encoder, Vectors
from humaswriter.semantic.lexical import Rarity, words

MODEL = "id_kalimat"
# Words of which the vectors are kept. Chosen: a long day's drafts, 16 MB.
_REMEMBERED = 1 << 14
_Read = TypeVar("_Read")
_CURE = "Pasang ulang humaswriter: pip install --force-reinstall humaswriter"


class Semantics:
    """Compares texts by an encoder's vectors and by the letters that they share.

    A small model of averaged words knows what words mean; letters know names, numbers and
    inflected forms it has never met. Each alone is worse than both.
    """

    def __init__(self, encoder: Encoder, rarity: Rarity) -> None:
        self._encoder = encoder
        self._rarity = rarity
        self._of_word: dict[str, Vectors] = {}

    def encode(self, texts: Sequence[str]) -> Vectors:
        """A row of length 1 for each text, of zeros for one without a single token."""
        return self._encoder(list(texts))

    def similarity(self, left: Sequence[str], right: Sequence[str]) -> Vectors:
        """How alike each text on the left is to each on the right: -0.4..1, 1 for equal texts."""
        meaning: Vectors = self.encode(left) @ self.encode(right).T
        return fused(meaning, self._rarity.similarity(left, right))

    def coverage(self, part: str, whole: str) -> float:
        """How much of a text stands in another in whatever words: 0..1, 1 for a part of it.

        Each word counts by its rarity and finds the word nearest to it, by its letters or by its
        meaning; a number finds only itself.
        """
        sought, found = words(part), list(dict.fromkeys(words(whole)))
        if not sought or not found:
            return 0.0
        near = np.maximum(
            self._of_words(sought) @ self._of_words(found).T,
            self._rarity.similarity(sought, found, self._rarity.common),
        )
        for row, word in zip(near, sought, strict=True):
            if word[0].isdigit():
                row[:] = [word == other for other in found]
        weights = np.array([self._rarity.of_word(word) for word in sought])
        return float(weights @ near.max(axis=1).clip(0, 1) / weights.sum())

    def _of_words(self, wanted: Sequence[str]) -> Vectors:
        """`encode`, remembered: words come back in every sentence."""
        if len(self._of_word) > _REMEMBERED:
            self._of_word.clear()
        new = [word for word in dict.fromkeys(wanted) if word not in self._of_word]
        if new:
            self._of_word.update(zip(new, self.encode(new), strict=True))
        return np.array([self._of_word[word] for word in wanted])


# The letters' part beside 1 for the meaning. Chosen: on the development half of STS-B .3 to 1 do
# alike and 1.5 half a point worse, but entailment and headlines want no less.
LETTERS = 1.5


def fused(meaning: Vectors, letters: Vectors) -> Vectors:
    """Both kinds of evidence as one: their weighted mean."""
    return np.asarray((meaning + LETTERS * letters) / (1 + LETTERS), dtype=np.float32)


@cache
def load(name: str | None = None) -> Semantics:
    """The shipped model, or the SentenceTransformer model of that name or folder.

    Raises:
        ModelError: the model or the extra `[semantic]` is missing, or the model is damaged;
            Indonesian message.
    """
    own = folder("models") / MODEL
    rarity = _read(own, Rarity)
    if name is None:
        from humaswriter.semantic.static import StaticModel

        return Semantics(_read(own, StaticModel).encode, rarity)
    from humaswriter.semantic.external import read_transformer

    return Semantics(read_transformer(name), rarity)


def encode(texts: Sequence[str]) -> Vectors:
    """`Semantics.encode` of the shipped model."""
    return load().encode(texts)


def similarity(left: Sequence[str], right: Sequence[str]) -> Vectors:
    """`Semantics.similarity` of the shipped model."""
    return load().similarity(left, right)


def _read(place: Path, reader: Callable[[Path], _Read]) -> _Read:
    if not place.is_dir():
        raise ModelError(f"Model kalimat tidak ditemukan: {place}. {_CURE}")
    try:
        return reader(place)
    except Exception as error:  # whatever tokenizers and safetensors say of a damaged file
        reason = str(error).strip().split("\n")[0] or type(error).__name__
        raise ModelError(f"Model kalimat rusak: {place} ({reason}). {_CURE}") from error
