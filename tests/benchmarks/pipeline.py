"""Measure the Indonesian pipeline: `python -m tests.benchmarks.pipeline [--data DIR] [MODEL ...]`.

Scores are percentages on raw text, counted as `spacy evaluate` does: punctuation left out of
attachment, full relations, a token that is cut otherwise is wrong. Treebank tests are read ten
sentences a document, entity tests one, releases by paragraph. `CSUI joined` is the CSUI test with
its amounts joined (`Rp` + `9.000`), because an orthographic word is one token here. Costs are those
of a fresh process on one thread. With several models a last table gives the mean and the spread.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from humaswriter.nlp import MODEL, load
from humaswriter.resources import folder
from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from models.train.sentence import Sentence

DATA = REPOSITORY.parent / "shared" / "data"
TREEBANKS = {"GSD": "gsd-test", "CSUI": "csui-test", "CSUI joined": "csui-test", "PUD": "pud-test"}
SYNTAX = {
    "token_f": "token", "pos_acc": "UPOS", "morph_acc": "feats", "lemma_acc": "lemma",
    "dep_uas": "UAS", "dep_las": "LAS", "sents_f": "sent",
}  # fmt: skip
ENTITIES = {"idner": "idner-test", "NERGrit": "nergrit-test", "GSD-NER": "gsdner-test"}
NAMES = ("PER", "ORG", "LOC")
COUNTED = ("right", "given", "gold")

Counts = Counter[tuple[str, str]]
Marks = set[tuple[int, int, str]]
Row = dict[str, float]

_COST = """\
import json, os, resource, sys, time
import humaswriter.nlp as nlp
start = time.perf_counter()
with nlp._without_neural_frameworks():
    import spacy
imported = time.perf_counter()
pipeline = nlp.load(None if sys.argv[1] == "-" else __import__("pathlib").Path(sys.argv[1]))
loaded = time.perf_counter()
texts = json.load(sys.stdin)
words = sum(len(text.split()) for text in texts)


def speed(*left_out):
    best = float("inf")
    with pipeline.select_pipes(disable=left_out):
        for _ in range(3):
            begun = time.process_time()
            for _ in pipeline.pipe(texts, batch_size=32):
                pass
            best = min(best, time.process_time() - begun)
    return words / best


full = speed()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({
    "import s": imported - start, "load s": loaded - imported, "words/s": full, "peak MB": peak,
    "without parser words/s": speed("parser"),
    "entities alone words/s": speed("tok2vec", "morphologizer", "lemmas", "parser"),
    "tags and trees alone words/s": speed("ner", "names", "roles", "dates"),
}))
"""


def syntax_row(nlp: Language, sentences: Iterable[Sentence]) -> Row:
    """Tags, lemmas, attachment and sentences on one treebank."""
    from spacy.training import Example

    from models.train.sentence import grouped, to_doc

    examples = []
    for run in grouped(sentences, 10):
        reference = to_doc(nlp.vocab, run)
        examples.append(Example(nlp.make_doc(reference.text), reference))
    scores = nlp.evaluate(examples, batch_size=32)
    return {name: 100 * (scores.get(key) or 0.0) for key, name in SYNTAX.items()}


def entity_row(nlp: Language, path: Path) -> Row:
    """Entity F by label, over PER, ORG and LOC, and with dates too."""
    from models.train.entities import read_iob

    labels = (*NAMES, "DATE")
    sentences = list(read_iob(path, labels))
    counts: Counts = Counter()
    for sentence, doc in zip(sentences, nlp.pipe(s.text for s in sentences), strict=True):
        unsure = {sentence.tokens[at][0] for at in sentence.unsure}
        gold = {
            (sentence.tokens[a][0], sentence.tokens[b - 1][1], label)
            for a, b, label in sentence.entities or ()
        }
        count(counts, gold, marks(doc, unsure))
    return f_scores(counts, NAMES) | {
        "names": f_over(counts, NAMES), "with dates": f_over(counts, labels)
    }  # fmt: skip


def release_row(nlp: Language) -> Row:
    """Entities, offices and sentences on our own release paragraphs."""
    from models.train.corpus import TEST_RELEASES
    from models.train.releases import read_releases

    counts: Counts = Counter()
    for paragraph in read_releases(TEST_RELEASES):
        doc = nlp(paragraph.text)
        roles = {(s.start_char, s.end_char, "ROLE") for s in doc.spans["roles"]}
        names = {mark for mark in marks(doc) if mark[2] in NAMES}
        count(counts, set(paragraph.spans), names | roles)
        count(
            counts,
            {(start, 0, "sent") for start in paragraph.starts},
            {(s.start_char, 0, "sent") for s in doc.sents},
        )
    return f_scores(counts, (*NAMES, "ROLE", "sent")) | {"names": f_over(counts, NAMES)}


def marks(doc: Doc, unsure: Iterable[int] = ()) -> Marks:
    """The entities that touch no unjudged token, as (start, end, label); hours count as dates."""
    left_out = set(unsure)
    return {
        (e.start_char, e.end_char, "DATE" if e.label_ == "TIME" else e.label_)
        for e in doc.ents
        if left_out.isdisjoint(token.idx for token in e)
    }


def count(counts: Counts, gold: Marks, given: Marks) -> None:
    """Add one document's right, given and gold marks by label."""
    for kind, found in zip(COUNTED, (gold & given, given, gold), strict=True):
        counts.update((label, kind) for _, _, label in found)


def f_over(counts: Counts, labels: Sequence[str]) -> float:
    """F over some labels together."""
    right, given, gold = (sum(counts[label, kind] for label in labels) for kind in COUNTED)
    return 200 * right / (given + gold) if given + gold else 0.0


def f_scores(counts: Counts, labels: Sequence[str]) -> Row:
    """F of each label."""
    return {label: f_over(counts, [label]) for label in labels}


def cost_row(model: Path | None, texts: Sequence[str]) -> Row:
    """Seconds to import spaCy and to load, words a second at batch 32, and peak memory."""
    done = subprocess.run(
        [sys.executable, "-c", _COST, str(model or "-")],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
    )
    row: Row = json.loads(done.stdout)
    return row


def rows(model: Path | None, data: Path) -> Iterator[tuple[str, Row]]:
    """Every row of a model's report, in order."""
    from models.train.corpus import joined_tokens
    from models.train.treebank import read_conllu

    nlp = load(model)
    texts = []
    for name, file in TREEBANKS.items():
        sentences = list(read_conllu(data / "ud" / f"{file}.conllu"))
        if name.endswith("joined"):
            sentences = [joined_tokens(nlp, sentence) for sentence in sentences]
        else:
            texts += [" ".join(s.text for s in sentences[n : n + 10]) for n in range(0, 400, 10)]
        yield name, syntax_row(nlp, sentences)
    for name, file in ENTITIES.items():
        yield name, entity_row(nlp, data / "ner" / f"{file}.iob")
    yield "releases", release_row(nlp)
    yield "cost", cost_row(model, texts)
    path = model or folder("models") / MODEL
    size = sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    yield "size", {"MB": size / 1024 / 1024}


def show(name: str, row: Mapping[str, float]) -> None:
    """Print one row."""
    print(f"{name:12}", "  ".join(f"{key} {value:,.2f}" for key, value in row.items()), flush=True)


def main() -> None:
    """Print the report of each model and, for several, their mean and spread."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.pipeline")
    parser.add_argument("models", nargs="*", type=Path, metavar="MODEL")
    parser.add_argument("--data", type=Path, default=DATA)
    arguments = parser.parse_args()
    reports: list[dict[str, Row]] = []
    for model in arguments.models or [None]:
        print(f"\n{model or 'shipped model'}")
        report = {}
        for name, row in rows(model, arguments.data):
            show(name, row)
            report[name] = row
        reports.append(report)
    if len(reports) > 1:
        print("\nmean, and largest minus smallest")
        for name, first in reports[0].items():
            values = {key: [report[name][key] for report in reports] for key in first}
            show(name, {key: sum(found) / len(found) for key, found in values.items()})
            show("", {key: max(found) - min(found) for key, found in values.items()})


if __name__ == "__main__":
    main()
