"""The open texts that the sentence model learns from."""

from __future__ import annotations

import json
from argparse import ArgumentTypeError
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.train import corpus
from models.train.releases import parse

# Held out of every training text, the English or Indonesian half of a pair alike.
STS = ("stsb_id_dev", "stsb_id_test")
INFERENCE = ("indonli_val", "indonli_test_lay", "indonli_test_expert")
# The tenth of the pairs that came from PUD, a test treebank; kept for retrieval.
RETRIEVAL_SOURCE = "pud"
OFFICE_WORDS = Path(__file__).with_name("padanan.tsv")
_TRAINING = ("parallel_open", "hold_ntrex", "wn_id_en", "indonli_train")


@dataclass(frozen=True)
class Pair:
    """A sentence in both languages."""

    indonesian: str
    english: str


@dataclass(frozen=True)
class Sense:
    """One meaning of an Indonesian word in Wordnet Bahasa."""

    word: str
    english: str
    gloss: str


@dataclass(frozen=True)
class OpenTexts:
    """Translations, meanings of words, and Indonesian sentences without a translation.

    `office` are words of government news with what they have in common, in English.
    """

    pairs: tuple[Pair, ...]
    senses: tuple[Sense, ...]
    alone: tuple[str, ...]
    office: tuple[Pair, ...]

    def indonesian(self) -> list[str]:
        """All Indonesian sentences."""
        return [pair.indonesian for pair in self.pairs] + list(self.alone)

    def words(self) -> set[str]:
        """The single words, in lower case, that have a meaning."""
        listed = [sense.word for sense in self.senses] + [pair.indonesian for pair in self.office]
        return {word.lower() for word in listed if " " not in word}


def read_json(data: Path, name: str) -> Any:
    """A file of `pairs/`."""
    return json.loads((data / "pairs" / f"{name}.json").read_text(encoding="utf-8"))


def data_folder(text: str) -> Path:
    """The folder of a `--data` option.

    Raises:
        ArgumentTypeError: a file is not in it; Indonesian message.
    """
    folder = corpus.data_folder(text)
    for name in (*_TRAINING, *STS, *INFERENCE):
        if not (folder / "pairs" / f"{name}.json").is_file():
            raise ArgumentTypeError(
                f"{folder}/pairs/{name}.json tidak ditemukan. "
                "models/README.md menyebut isi folder data."
            )
    return folder


def retrieval_pairs(data: Path) -> list[Pair]:
    """The held-out translations."""
    rows = read_json(data, "parallel_open")
    return [Pair(own, english) for source, english, own in rows if source == RETRIEVAL_SOURCE]


def held_out(data: Path) -> set[str]:
    """The fingerprints of all sentences that the model is tested on or chosen by."""
    texts = [row[key] for name in STS for row in read_json(data, name)
             for key in ("id1", "id2", "en1", "en2")]  # fmt: skip
    texts += [text for name in INFERENCE for row in read_json(data, name) for text in row[:2]]
    texts += [text for pair in retrieval_pairs(data) for text in (pair.indonesian, pair.english)]
    return corpus.held_out(data) | {corpus.fingerprint(text) for text in texts}


def read_open_texts(data: Path) -> OpenTexts:
    """All training texts, without those that are held out."""
    out = held_out(data)

    def kept(*texts: str) -> bool:
        return not any(corpus.fingerprint(text) in out for text in texts)

    rows = [(own, english) for _, english, own in read_json(data, "parallel_open")]
    rows += [(own, english) for english, own in read_json(data, "hold_ntrex")]
    lexicon = read_json(data, "wn_id_en")
    return OpenTexts(
        tuple(Pair(own, english) for own, english in rows if kept(own, english)),
        tuple(
            Sense(word.replace("_", " "), *meaning)
            for word, all_ in lexicon.items()
            for meaning in all_
        ),
        tuple(text for text in _unique(_alone(data)) if kept(text)),
        tuple(_office_words()),
    )


def _alone(data: Path) -> Iterable[str]:
    for premise, hypothesis, _ in read_json(data, "indonli_train"):
        yield premise
        yield hypothesis
    for sentences in corpus.training_sentences(data).values():
        for sentence in sentences:
            yield sentence.text

    for line in corpus.release_lines()[0]:
        yield from parse(line).sentences


def _office_words() -> Iterable[Pair]:
    for line in OFFICE_WORDS.read_text(encoding="utf-8").splitlines():
        english, words = line.split("\t")
        for word in words.split(", "):
            yield Pair(word, english)


def _unique(texts: Iterable[str]) -> list[str]:
    return sorted(set(texts))
