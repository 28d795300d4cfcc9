"""What width, depth and sharing bring: `python -m models.train.tradeoff --data DIR`.

Every variant sees 600 batches of trees and 600 of entities, without silver trees; the shared one
sees 1,200 mixed ones. Scores are those of the best state on the development files; words
a second are those of the pipeline with an empty lemma table, on one thread.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Config

from humaswriter.nlp.lemmas import Lemmatizer
from humaswriter.nlp.pipeline import Indonesian, complete
from models.train import corpus
from models.train.fit import ENTITIES, SYNTAX, fit, labelled, parsed, read_config

# name: width, depth, one network for all
VARIANTS: dict[str, tuple[int, int, bool]] = {
    "width 64": (64, 4, False),
    "width 96": (96, 4, False),
    "width 128 (shipped)": (128, 4, False),
    "width 192": (192, 4, False),
    "depth 2": (128, 2, False),
    "depth 6": (128, 6, False),
    "one shared network": (128, 4, True),
}
_STEPS = {"training.max_steps": 600, "training.eval_frequency": 300}
_LISTENER = {
    "@architectures": "spacy.Tok2VecListener.v1",
    "width": "${components.tok2vec.model.encode.width}",
    "upstream": "tok2vec",
}


def sized(path: Path, prefix: str, width: int, depth: int) -> Config:
    """A config with its word vectors of this width and depth."""
    size = {f"{prefix}.embed.width": width, f"{prefix}.encode.width": width}
    return read_config(path, {**_STEPS, **size, f"{prefix}.encode.depth": depth})


def shared_config(width: int, depth: int) -> Config:
    """Trees and entities on one set of word vectors."""
    config = sized(SYNTAX, "components.tok2vec.model", width, depth)
    config["components"]["ner"] = read_config(ENTITIES)["components"]["ner"]
    config["components"]["ner"]["model"]["tok2vec"] = _LISTENER
    config["nlp"]["pipeline"] = [*config["nlp"]["pipeline"], "ner"]
    config["training"]["max_steps"] *= 2
    config["training"]["score_weights"] |= {"ents_f": 1.0}
    return config


def variant(name: str, docs: Sequence[Doc], dev: Sequence[Doc]) -> tuple[Language, dict[str, Any]]:
    """The pipeline of a variant and its scores."""
    width, depth, shared = VARIANTS[name]
    if shared:
        nlp = fit(shared_config(width, depth), docs, dev, seed=0)
        return nlp, nlp.meta["performance"]
    trees = sized(SYNTAX, "components.tok2vec.model", width, depth)
    nlp = fit(trees, parsed(docs), parsed(dev), seed=0)
    words = sized(ENTITIES, "components.ner.model.tok2vec", width, depth)
    entities = fit(words, labelled(docs), labelled(dev), seed=0, start=nlp)
    scores = {**nlp.meta["performance"], "ents_f": entities.meta["performance"]["ents_f"]}
    nlp.add_pipe("ner", source=entities)
    return nlp, scores


def words_a_second(nlp: Language, texts: Sequence[str]) -> float:
    """Of processor time at batch 32, the best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        for _ in nlp.pipe(texts, batch_size=32):
            pass
        best = min(best, time.process_time() - start)
    return sum(len(text.split()) for text in texts) / best


def main() -> None:
    """Fit every variant and print its row."""
    parser = argparse.ArgumentParser(prog="python -m models.train.tradeoff")
    parser.add_argument("--data", type=corpus.data_folder, required=True)
    data = parser.parse_args().data
    blank = Indonesian()
    docs = list(corpus.documents(blank, corpus.training_sentences(data), seed=0))
    dev = list(corpus.development_documents(blank, data))
    texts = [doc.text for doc in dev]
    print("| variant | UPOS | UAS | LAS | entities F | words/s | MB |")
    print("|---|---|---|---|---|---|---|")
    for name in VARIANTS:
        with redirect_stdout(sys.stderr):
            nlp, scores = variant(name, docs, dev)
        complete(nlp, Lemmatizer({}, frozenset()))
        size = len(nlp.to_bytes()) / 1024 / 1024
        row = [f"{100 * scores[k]:.1f}" for k in ("pos_acc", "dep_uas", "dep_las", "ents_f")]
        speed = f"{words_a_second(nlp, texts):,.0f}"
        print(f"| {name} | {' | '.join(row)} | {speed} | {size:.1f} |", flush=True)


if __name__ == "__main__":
    main()
