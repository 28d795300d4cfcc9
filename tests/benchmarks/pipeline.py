"""Measure the Indonesian pipeline: `python -m tests.benchmarks.pipeline [--data DIR] [MODEL ...]`.

Scores are percentages on raw text, counted as `spacy evaluate` does: punctuation left out of
attachment, full relations, a token that is cut otherwise is wrong. Treebank tests are read ten
sentences a document, entity tests one, releases by paragraph.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from humaswriter import nlp as pipeline

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DATA = Path(__file__).parents[3] / "shared" / "data"
RELEASES = Path(__file__).parents[2] / "models" / "corpus" / "rilis-uji.txt"
TREEBANKS = {"GSD": "gsd-test", "CSUI": "csui-test", "PUD": "pud-test"}
ENTITIES = {"idner": "idner-test", "NERGrit": "nergrit-test", "GSD-NER": "gsdner-test"}
LABELS = ("PER", "ORG", "LOC")

Counts = Counter[str]
Marks = set[tuple[int, int, str]]


def f_score(right: int, given: int, gold: int) -> float:
    """The harmonic mean of precision and recall in percent."""
    return 200 * right / (given + gold) if given + gold else 0.0


def treebank_row(nlp: Language, path: Path) -> dict[str, float]:
    """Tags, lemmas, attachment and sentences on one treebank."""
    from spacy.training import Example

    from models.train.sentence import grouped, to_doc
    from models.train.treebank import read_conllu

    examples = []
    for run in grouped(read_conllu(path), 10):
        reference = to_doc(nlp.vocab, run)
        examples.append(Example(nlp.make_doc(reference.text), reference))
    scores = nlp.evaluate(examples, batch_size=32)
    names = ("token_f", "pos_acc", "morph_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f")
    return {name: 100 * (scores.get(name) or 0.0) for name in names}


def entity_row(nlp: Language, path: Path) -> dict[str, float]:
    """Entity F by label and over PER, ORG and LOC; entities on unjudged tokens are left out."""
    from models.train.entities import read_iob

    sentences = list(read_iob(path))
    counts: Counts = Counter()
    for sentence, doc in zip(sentences, nlp.pipe(s.text for s in sentences), strict=True):
        unsure = {sentence.tokens[at][0] for at in sentence.unsure}
        gold = {
            (sentence.tokens[a][0], sentence.tokens[b - 1][1], label)
            for a, b, label in sentence.entities or ()
        }
        count(counts, gold, spans(doc, unsure))
    return f_by_label(counts, LABELS)


def spans(doc: Doc, unsure: Iterable[int] = ()) -> set[tuple[int, int, str]]:
    """The entities of a document as (start, end, label) that start on no unjudged token."""
    left_out = set(unsure)
    return {
        (e.start_char, e.end_char, e.label_)
        for e in doc.ents
        if e.label_ in LABELS and not any(t.idx in left_out for t in e)
    }


def count(
    counts: Counts, gold: set[tuple[int, int, str]], given: set[tuple[int, int, str]]
) -> None:
    """Add one document's right, given and gold spans by label."""
    for kind, found in (("right", gold & given), ("given", given), ("gold", gold)):
        counts.update(f"{label} {kind}" for _, _, label in found)


def f_by_label(counts: Counts, labels: Sequence[str]) -> dict[str, float]:
    """F of each label and, as `all`, over all of them."""
    row = {
        label: f_score(*(counts[f"{label} {kind}"] for kind in ("right", "given", "gold")))
        for label in labels
    }
    total = [
        sum(counts[f"{label} {kind}"] for label in LABELS) for kind in ("right", "given", "gold")
    ]
    return row | {"all": f_score(*total)}


def release_row(nlp: Language, path: Path = RELEASES) -> dict[str, float]:
    """Entities, offices and sentences on our own release paragraphs."""
    from models.train.releases import read_releases

    counts: Counts = Counter()
    for paragraph in read_releases(path):
        doc = nlp(paragraph.text)
        given = spans(doc) | {
            (s.start_char, s.end_char, "ROLE") for s in doc.spans.get("roles", ())
        }
        [(a, b) for a, b, label in paragraph.spans if label == "ROLE"]
        count(counts, set(paragraph.spans), given)
        count(
            counts,
            {(s, s, "SENT") for s in paragraph.starts},
            {(s.start_char, s.start_char, "SENT") for s in doc.sents},
        )
    return f_by_label(counts, (*LABELS, "ROLE", "SENT"))


def speed_row(nlp: Language, texts: Sequence[str]) -> dict[str, float]:
    """Words a second of processor time at batch 32, the best of three."""
    words = sum(len(text.split()) for text in texts)
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        for _ in nlp.pipe(texts, batch_size=32):
            pass
        best = min(best, time.process_time() - start)
    return {"words/s": words / best}


def report(model: Path | None, data: Path) -> None:
    nlp = pipeline.load(model) if model else pipeline.load()
    print(f"\n{model or 'shipped model'}")
    print("treebank    token  UPOS morph lemma   UAS   LAS  sent")
    for name, file in TREEBANKS.items():
        row = treebank_row(nlp, data / "ud" / f"{file}.conllu")
        print(f"{name:10}", *(f"{value:5.1f}" for value in row.values()))
    print("entities      PER   ORG   LOC   all")
    for name, file in ENTITIES.items():
        row = entity_row(nlp, data / "ner" / f"{file}.iob")
        print(f"{name:10}", *(f"{value:5.1f}" for value in row.values()))
    print("releases      PER   ORG   LOC  ROLE  SENT   PER+ORG+LOC")
    print(f"{'own test':10}", *(f"{value:5.1f}" for value in release_row(nlp).values()))
    from models.train.sentence import grouped
    from models.train.treebank import read_conllu

    runs = grouped(read_conllu(data / "ud" / "pud-test.conllu"), 10)
    texts = [" ".join(s.text for s in run) for run in runs]
    print(f"words/s {speed_row(nlp, texts)['words/s']:,.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="*", type=Path)
    parser.add_argument("--data", type=Path, default=DATA)
    arguments = parser.parse_args()
    for model in arguments.models or [None]:
        report(model, arguments.data)


if __name__ == "__main__":
    main()
