"""How many rare letter sequences two texts share: TF-IDF of characters 3 to 5 inside words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt

from humaswriter.semantic.encoder import Vectors

RARITY = "rarity.safetensors"
# chosen: 2^16 counts of two bytes are 128 kB; two sequences seldom meet in one bucket
BUCKETS = 1 << 16
_LENGTHS = (3, 4, 5)
_WORD = re.compile(r"\w+")
_NUMBER_OR_WORD = re.compile(r"\w+(?:[.,]\d+)*")
# The shipped counts weigh as much as so many texts of one's own; chosen on the development half
# of STS-B.
_BACKGROUND = 100

Buckets = npt.NDArray[np.int64]


def words(text: str) -> list[str]:
    """The words of a text in lower case; a number with its decimals is one."""
    return _NUMBER_OR_WORD.findall(text.casefold())


def ngrams(text: str) -> Buckets:
    """The bucket of each letter sequence, once for each time it occurs."""
    words = [_of_word(word) for word in _WORD.findall(text.casefold())]
    return np.concatenate(words) if words else np.zeros(0, dtype=np.int64)


@lru_cache(maxsize=1 << 15)
def _of_word(word: str) -> Buckets:
    padded = f" {word} "
    return np.array(
        [
            crc32(padded[start : start + length].encode()) % BUCKETS
            for length in _LENGTHS
            for start in range(len(padded) - length + 1)
        ]
    )


class Rarity:
    """How rare each letter sequence is in open Indonesian text."""

    def __init__(self, folder: Path) -> None:
        from safetensors.numpy import load_file

        counts = load_file(folder / RARITY)["rarity"]
        self._share = counts.astype(np.float32) / np.iinfo(np.uint16).max
        self.common = self.weights([])
        # words come back in every paragraph; chosen: as many as a long day's drafts hold
        self._common_vector = lru_cache(maxsize=1 << 14)(partial(_vector, weights=self.common))

    def of_word(self, word: str) -> float:
        """How much a word says: the square of the mean weight of its letter sequences."""
        return float(self.common[_of_word(word)].mean()) ** 2

    def weights(self, texts: Sequence[str]) -> Vectors:
        """The inverse document frequency of each bucket, by open text and by these texts."""
        seen = self._share * _BACKGROUND
        for text in texts:
            seen[np.unique(ngrams(text))] += 1
        return np.log((1 + _BACKGROUND + len(texts)) / (1 + seen)) + 1

    def similarity(
        self, left: Sequence[str], right: Sequence[str], weights: Vectors | None = None
    ) -> Vectors:
        """The cosine (0..1) of each text on the left with each on the right."""
        if weights is None:
            weights = self.weights([*dict.fromkeys([*left, *right])])
            rows = [_vector(text, weights) for text in (*left, *right)]
        elif weights is self.common:
            rows = [self._common_vector(text) for text in (*left, *right)]
        else:
            rows = [_vector(text, weights) for text in (*left, *right)]
        columns = np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *(b for b, _ in rows)]))
        table = np.zeros((len(rows), len(columns)), dtype=np.float32)
        for row, (buckets, values) in zip(table, rows, strict=True):
            row[np.searchsorted(columns, buckets)] = values
        return table[: len(left)] @ table[len(left) :].T


def _vector(text: str, weights: Vectors) -> tuple[Buckets, Vectors]:
    buckets, counts = np.unique(ngrams(text), return_counts=True)
    values = ((1 + np.log(counts)) * weights[buckets]).astype(np.float32)
    return buckets, values / max(float(np.linalg.norm(values)), 1e-9)
