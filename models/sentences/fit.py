"""Fit one row for each token, so that the mean of a text's rows points where the teacher says."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Sequence

import numpy as np
import torch
from torch.nn import functional

from models.sentences.lessons import DIMENSIONS, Lessons
from models.sentences.stems import share_stems
from models.sentences.vocabulary import UNKNOWN

# All chosen on the development half of STS-B: docs in models/id_kalimat/README.md.
_EPOCHS = 9
_BATCH = {"pairs": 256, "words": 512, "office": 128, "alone": 256}
_WEIGHT = {"pairs": 1.0, "words": 0.3, "office": 0.1, "alone": 0.5}
# Texts whose neighbours in the batch are pushed away; a word has too many meanings for that.
_CONTRASTED = ("pairs", "alone")
_CONTRAST, _TEMPERATURE = 0.15, 0.05
_WORD_DROPOUT = 0.1
_RATE, _WEIGHT_RATE, _WARM_UP, _FLOOR = 2e-3, 2e-2, 100, 0.02
# Arora, Liang and Ma 2017: a frequent word says little; this is the `a` of a / (a + p).
_SIF = 1e-2
_OWN, _SHARED = 0.15, 0.5
# What `fit(without=…)` can leave out, to measure what it brings.
ADDITIONS = ("words", "office", "alone", "stems", "contrast")


class _Table(torch.nn.Module):
    """Rows made of the token's own part and that of its root, times a learned weight."""

    def __init__(self, features: Sequence[Sequence[int]], share: np.ndarray) -> None:
        super().__init__()
        tokens = len(features)
        self.padding = max(row for rows in features for row in rows) + 1
        parts = torch.randn(self.padding + 1, DIMENSIONS) / DIMENSIONS**0.5
        parts[:tokens] *= _OWN
        parts[tokens:] *= _SHARED
        parts[self.padding] = 0
        self.parts = torch.nn.Parameter(parts)
        self.weights = torch.nn.Parameter(torch.zeros(tokens))
        widest = max(map(len, features))
        padded = [[*rows, *[self.padding] * (widest - len(rows))] for rows in features]
        self.features = torch.tensor(padded)
        self.frequency = torch.tensor(_SIF / (_SIF + share), dtype=torch.float32)

    def rows(self, tokens: torch.Tensor) -> torch.Tensor:
        sums = functional.embedding_bag(
            self.features[tokens], self.parts, mode="sum", padding_idx=self.padding
        )
        return sums * (self.frequency[tokens] * self.weights[tokens].exp())[:, None]

    def forward(self, texts: Sequence[Sequence[int]]) -> torch.Tensor:
        tokens = torch.tensor([token for text in texts for token in text])
        starts = torch.tensor(np.cumsum([0, *map(len, texts[:-1])]))
        distinct, place = torch.unique(tokens, return_inverse=True)
        means = functional.embedding_bag(place, self.rows(distinct), starts, mode="mean")
        return functional.normalize(means)


def fit(lessons: Lessons, seed: int, without: Collection[str] = ()) -> np.ndarray:
    """The table: a row for each token of the tokenizer."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    chance = random.Random(seed)
    table = _Table(_features(lessons, without), _shares(lessons))
    kinds = {kind: lesson for kind, lesson in lessons.kinds.items() if kind not in without}
    texts = {kind: _tokens(lessons, lesson.texts) for kind, lesson in kinds.items()}
    targets = {kind: torch.tensor(lesson.targets) for kind, lesson in kinds.items()}
    optimizer = torch.optim.Adam(
        [{"params": [table.parts], "lr": _RATE}, {"params": [table.weights], "lr": _WEIGHT_RATE}]
    )
    steps = _EPOCHS * (len(texts["pairs"]) // _BATCH["pairs"] + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / _WARM_UP) * max(_FLOOR, 1 - step / steps)
    )
    for _ in range(steps):
        loss = torch.zeros(())
        for kind, size in _BATCH.items():
            if kind in kinds:
                batch = chance.sample(range(len(texts[kind])), size)
                found = table([_thinned(texts[kind][n], chance) for n in batch])
                wanted = targets[kind][batch]
                loss = loss + _WEIGHT[kind] * _distance(found, wanted)
                if kind in _CONTRASTED and "contrast" not in without:
                    loss = loss + _WEIGHT[kind] * _CONTRAST * _confusion(found, wanted)
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        optimizer.step()
        schedule.step()
    with torch.no_grad():
        return np.asarray(table.rows(torch.arange(len(table.weights))).numpy())


def _distance(found: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    return (1 - (found * wanted).sum(1)).mean()


def _confusion(found: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """InfoNCE both ways: a text is nearer to its own vector than to those of the batch."""
    scores = found @ wanted.T / _TEMPERATURE
    own = torch.arange(len(found))
    return functional.cross_entropy(scores, own) + functional.cross_entropy(scores.T, own)


def _features(lessons: Lessons, without: Collection[str]) -> list[list[int]]:
    vocabulary = lessons.tokenizer.get_vocab()
    tokens = sorted(vocabulary, key=lambda token: vocabulary[token])
    if "stems" in without:
        return [[number] for number in range(len(tokens))]
    return share_stems(tokens, lessons.stemmer)


def _tokens(lessons: Lessons, texts: Sequence[str]) -> list[list[int]]:
    cut = lessons.tokenizer.encode_batch(texts, add_special_tokens=False)
    unknown = lessons.tokenizer.get_vocab()[UNKNOWN]
    return [one.ids or [unknown] for one in cut]


def _thinned(tokens: Sequence[int], chance: random.Random) -> Sequence[int]:
    return [token for token in tokens if chance.random() >= _WORD_DROPOUT] or tokens


def _shares(lessons: Lessons) -> np.ndarray:
    counts = Counter(n for text in _tokens(lessons, lessons.indonesian) for n in text)
    size = lessons.tokenizer.get_vocab_size()
    seen = np.array([counts[n] + 1 for n in range(size)], dtype=float)
    return np.asarray(seen / seen.sum())
