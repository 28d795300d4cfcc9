"""The training and development corpora, put together from the files of a data folder."""

from __future__ import annotations

import random
import re
from argparse import ArgumentTypeError
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from humaswriter.indonesian.offices import ROLE_WORDS
from models.train.drafts import labelled_drafts
from models.train.entities import read_iob
from models.train.invent import names_in
from models.train.releases import Labelled, parse, read_lines, to_sentences
from models.train.sentence import Sentence, grouped, merge_tokens, to_doc
from models.train.swap import all_swapped, as_line
from models.train.treebank import read_conllu

TREEBANKS = ("gsd-upgraded-train", "gsd-dev400-train", "csui-train")
ENTITIES = ("idner-train", "gsdner-train", "nergrit-train")
TESTS = (
    "ud/gsd-test.conllu", "ud/csui-test.conllu", "ud/pud-test.conllu",
    "ner/idner-test.iob", "ner/nergrit-test.iob", "ner/gsdner-test.iob",
)  # fmt: skip
DEV = ("ud/dev.conllu", "ner/idner-dev.iob", "ner/nergrit-dev.iob", "ner/gsdner-dev.iob")
RELEASES = Path(__file__).parents[1] / "corpus"
TRAINING_RELEASES = RELEASES / "rilis-latih.txt"
TEST_RELEASES = RELEASES / "rilis-uji.txt"

# How often an epoch shows each source. Chosen on the development files: gold annotation would
# drown in the silver treebank, and releases are nearest to news.
_TIMES = {
    "gsd-dev400-train": 4, "csui-train": 5, "idner-train": 2, "nergrit-train": 2, "releases": 4,
    "swapped-releases": 6, "swapped-news": 1,
}  # fmt: skip
_DRAFTS = 120
# What `--without` can leave out, to measure what it brings.
ADDITIONS = ("releases", "swapped-releases", "swapped-news", "drafts")


def read(path: Path) -> list[Sentence]:
    """The sentences of a treebank or of a file of labelled tokens."""
    return list(read_conllu(path) if path.suffix == ".conllu" else read_iob(path))


def fingerprint(text: str) -> str:
    """The letters and digits of a text, so that spacing and punctuation hide no copy."""
    return re.sub(r"[\W_]+", "", text).casefold()


def fingerprints(data: Path, names: Sequence[str]) -> set[str]:
    """The fingerprints of all sentences of some files."""
    return {fingerprint(s.text) for name in names for s in read(data / name)}


def data_folder(text: str) -> Path:
    """The folder of a `--data` option.

    Raises:
        ArgumentTypeError: a test or development file is not in it; Indonesian message.
    """
    folder = Path(text)
    lacking = [name for name in (*TESTS, *DEV) if not (folder / name).is_file()]
    if lacking:
        raise ArgumentTypeError(
            f"{folder / lacking[0]} tidak ditemukan. models/README.md menyebut isi folder data."
        )
    return folder


def fingerprints_of_tests(data: Path) -> set[str]:
    """The fingerprints of all sentences of the test files, our release paragraphs among them."""
    releases = {fingerprint(parse(line).text) for line in read_lines(TEST_RELEASES)}
    return releases | fingerprints(data, TESTS)


def held_out(data: Path) -> set[str]:
    """The fingerprints of all sentences of the test and development files."""
    return fingerprints_of_tests(data) | fingerprints(data, DEV)


def training_sentences(data: Path) -> dict[str, list[Sentence]]:
    """The sentences of each source that occur in no test file.

    Nor in a development file of their own kind: a treebank sentence may serve to choose entities.
    A treebank sentence that an entity file also holds carries both annotations, once.
    """
    tests = fingerprints_of_tests(data)
    sources = {}
    for kind, names, suffix in (("ud", TREEBANKS, "conllu"), ("ner", ENTITIES, "iob")):
        kept = tests | fingerprints(data, [name for name in DEV if name.startswith(kind)])
        for name in names:
            sentences = read(data / kind / f"{name}.{suffix}")
            sources[name] = [s for s in sentences if fingerprint(s.text) not in kept]
    _combine(sources)
    return sources


def _combine(sources: dict[str, list[Sentence]]) -> None:
    labelled = {s.text: s for s in sources["gsdner-train"]}
    used = set()
    for name in TREEBANKS:
        for at, sentence in enumerate(sources[name]):
            twin = labelled.get(sentence.text)
            if twin and twin.tokens == sentence.tokens:
                used.add(twin.text)
                sources[name][at] = replace(sentence, entities=twin.entities, unsure=twin.unsure)
    sources["gsdner-train"] = [s for s in sources["gsdner-train"] if s.text not in used]


def release_lines() -> tuple[list[str], list[str]]:
    """The labelled release paragraphs to train on, and those to choose by (every tenth)."""
    lines = read_lines(TRAINING_RELEASES)
    return [x for n, x in enumerate(lines) if n % 10], lines[::10]


def documents(
    nlp: Language, sources: dict[str, list[Sentence]], seed: int, without: Sequence[str] = ()
) -> Iterator[Doc]:
    """One epoch of training documents, each of one source: one to six sentences, or a paragraph."""
    chance = random.Random(seed)
    for name, sentences in sources.items():
        cut = [with_unsure_roles(joined_tokens(nlp, sentence)) for sentence in sentences]
        for _ in range(_TIMES.get(name, 1)):
            for run in _runs(cut, chance):
                yield to_doc(nlp.vocab, run)
    for name, paragraphs in _additions(sources, seed):
        if name not in without:
            for paragraph in paragraphs:
                parts = to_sentences(nlp.tokenizer, paragraph)
                if name == "swapped-news":
                    parts = [with_unsure_roles(part) for part in parts]
                yield to_doc(nlp.vocab, parts)


def _additions(
    sources: dict[str, list[Sentence]], seed: int
) -> Iterator[tuple[str, Iterable[Labelled]]]:
    seen = names_in(s for name in ENTITIES for s in sources[name])
    lines, _ = release_lines()
    news = [as_line(s) for name in ENTITIES for s in sources[name] if s.entities]
    news_lines = [line for line in news if line]
    yield "releases", [parse(line) for line in lines] * _TIMES["releases"]
    for round_ in range(_TIMES["swapped-releases"]):
        yield "swapped-releases", all_swapped(lines, 100 * seed + round_, seen)
    for round_ in range(_TIMES["swapped-news"]):
        yield "swapped-news", all_swapped(news_lines, 100 * seed + 50 + round_, seen)
    yield "drafts", labelled_drafts(_DRAFTS, seed)


def with_unsure_roles(sentence: Sentence) -> Sentence:
    """The words of offices marked as unjudged: the corpora label no ROLE."""
    if sentence.entities is None:
        return sentence
    taken = {at for start, end, _ in sentence.entities for at in range(start, end)}
    found: set[int] = set()
    inside = False
    for at, word in enumerate(sentence.words()):
        goes_on = inside and (word[:1].isupper() or word in ("dan", "bidang", "urusan"))
        inside = at not in taken and (word.casefold() in ROLE_WORDS or goes_on)
        if inside:
            found.add(at)
    return replace(sentence, unsure=sentence.unsure | found)


def _runs(sentences: Sequence[Sentence], chance: random.Random) -> Iterator[list[Sentence]]:
    """The sentences in runs of one to six, each run annotated alike."""
    run: list[Sentence] = []
    size = 1
    for sentence in sentences:
        if len(run) == size or (run and _layers(run[0]) != _layers(sentence)):
            yield run
            run = []
            size = chance.choice((1, 1, 2, 3, 4, 6))
        run.append(sentence)
    if run:
        yield run


def _layers(sentence: Sentence) -> tuple[bool, bool]:
    return sentence.syntax is not None, sentence.entities is not None


def joined_tokens(nlp: Language, sentence: Sentence) -> Sentence:
    """The sentence with the tokens that our tokenizer leaves together joined."""
    return merge_tokens(sentence, [(t.idx, t.idx + len(t)) for t in nlp.make_doc(sentence.text)])


def development_documents(nlp: Language, data: Path) -> Iterator[Doc]:
    """The development files as documents of ten sentences, and the release paragraphs kept back."""
    for name in DEV:
        for run in grouped(read(data / name), 10):
            yield to_doc(nlp.vocab, run)
    for line in release_lines()[1]:
        yield to_doc(nlp.vocab, to_sentences(nlp.tokenizer, parse(line)))
