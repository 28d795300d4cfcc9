"""What the model is shown: texts, each with the teacher's vector of its meaning."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from models.sentences.alignment import Dictionary, WordPair, align, meanings
from models.sentences.data import OpenTexts
from models.sentences.stems import Stemmer
from models.sentences.teacher import projection, teach, unit
from models.sentences.translate import ToEnglish
from models.sentences.vocabulary import cut, make_tokenizer

# chosen: 384 brought nothing, 192 with more words nothing, 160 cost half a point
DIMENSIONS = 256
# A translation with more unknown words than this says too little of the sentence.
_KNOWN = 0.6
_SENTENCE_WORDS = range(4, 46)


@dataclass(frozen=True)
class Lesson:
    """Texts and, row by row, unit vectors of their meaning."""

    texts: list[str]
    targets: np.ndarray


@dataclass(frozen=True)
class Lessons:
    """All that is taught, by kind, with the tokenizer and the roots of words."""

    tokenizer: Tokenizer
    stemmer: Stemmer
    kinds: dict[str, Lesson]
    indonesian: list[str]


def prepare(texts: OpenTexts, cache: Path | None = None) -> Lessons:
    """Translate what has no translation and let the teacher read all English."""
    tokenizer = make_tokenizer(texts.indonesian(), texts.words())
    stemmer = Stemmer(texts.words())
    dictionary = _dictionary(tokenizer, texts)
    alone = list(_alone(tokenizer, texts, ToEnglish(dictionary, stemmer)))
    readings = {
        "pairs": [(pair.indonesian, pair.english) for pair in texts.pairs],
        "words": [
            (sense.word, english)
            for sense in texts.senses
            for english in (sense.english, f"{sense.english}: {sense.gloss}")
        ],
        "office": [(pair.indonesian, pair.english) for pair in texts.office],
        "alone": alone,
    }
    english = sorted({text for rows in readings.values() for _, text in rows}, key=_by_length)
    vectors = teach(english, cache)
    place = {text: number for number, text in enumerate(english)}
    basis = projection(vectors[[place[pair.english] for pair in texts.pairs]], DIMENSIONS)
    vectors = unit(vectors @ basis)
    kinds = {
        kind: Lesson([own for own, _ in rows], vectors[[place[text] for _, text in rows]])
        for kind, rows in readings.items()
    }
    return Lessons(tokenizer, stemmer, kinds, texts.indonesian())


def _by_length(text: str) -> tuple[int, str]:
    return len(text), text


def _dictionary(tokenizer: Tokenizer, texts: OpenTexts) -> Dictionary:
    pairs = (
        WordPair(cut(tokenizer, pair.indonesian), cut(tokenizer, pair.english))
        for pair in texts.pairs
    )
    words = [(sense.word, sense.english) for sense in texts.senses]
    words += [(pair.indonesian, pair.english.partition(",")[0]) for pair in texts.office]
    cut_words = [(cut(tokenizer, own), cut(tokenizer, english)) for own, english in words]
    return align([*pairs, *meanings(cut_words)])


def _alone(
    tokenizer: Tokenizer, texts: OpenTexts, translator: ToEnglish
) -> Iterable[tuple[str, str]]:
    for text in texts.alone:
        english, known = translator.translate(cut(tokenizer, text))
        if known >= _KNOWN and len(text.split()) in _SENTENCE_WORDS:
            yield text, english
