"""What size, sharing and each addition bring: `python -m models.train.tradeoff --data DIR`.

Every variant sees 1,200 batches, an eighth of the full training, without silver trees. Scores are
those of the best state on the development files; words a second are those of the pipeline with an
empty lemma table, on one thread.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from contextlib import redirect_stdout

os.environ.setdefault("OMP_NUM_THREADS", "1")

from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Config

from humaswriter.nlp.lemmas import Lemmatizer
from humaswriter.nlp.pipeline import Indonesian, complete
from models.train import corpus
from models.train.fit import fit, read_config
from models.train.sentence import Sentence

# name: width, depth, whether entities share the network of tags and trees
VARIANTS: dict[str, tuple[int, int, bool]] = {
    "width 96": (96, 4, True),
    "width 128": (128, 4, True),
    "width 192 (shipped)": (192, 4, True),
    "width 256": (256, 4, True),
    "depth 2": (192, 2, True),
    "depth 6": (192, 6, True),
    "width 128, entities on a network of their own": (128, 4, False),
}
# The additions left out, together, in a row of the other table.
LEFT_OUT: tuple[tuple[str, ...], ...] = (
    (),
    ("drafts",),
    ("swapped-releases", "swapped-news"),
    ("releases", "swapped-releases"),
    corpus.ADDITIONS,
)
_NETWORK = "components.tok2vec.model"


def config_of(width: int, depth: int, shared: bool) -> Config:
    """The config of a variant."""
    config = read_config(
        {
            "training.max_steps": 1200,
            "training.eval_frequency": 400,
            f"{_NETWORK}.embed.width": width,
            f"{_NETWORK}.encode.width": width,
            f"{_NETWORK}.encode.depth": depth,
        }
    )
    if not shared:
        config["components"]["ner"]["model"]["tok2vec"] = config["components"]["tok2vec"]["model"]
    return config


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
    """Print the table of sizes, or that of additions."""
    parser = argparse.ArgumentParser(prog="python -m models.train.tradeoff")
    parser.add_argument("--data", type=corpus.data_folder, required=True)
    parser.add_argument("--additions", action="store_true", help="leave each addition out")
    arguments = parser.parse_args()
    blank = Indonesian()
    sources = corpus.training_sentences(arguments.data)
    dev = list(corpus.development_documents(blank, arguments.data))
    if arguments.additions:
        _show_additions(blank, sources, dev)
    else:
        _show_sizes(list(corpus.documents(blank, sources, seed=0)), dev)


def _show_sizes(docs: Sequence[Doc], dev: Sequence[Doc]) -> None:
    texts = [doc.text for doc in dev]
    print("| variant | UPOS | UAS | LAS | entities F | words/s | MB |")
    print("|---|---|---|---|---|---|---|")
    for name in VARIANTS:
        with redirect_stdout(sys.stderr):
            nlp = fit(config_of(*VARIANTS[name]), docs, dev, seed=0)
            scores = nlp.meta["performance"]
        complete(nlp, Lemmatizer({}, frozenset()))
        size = len(nlp.to_bytes()) / 1024 / 1024
        row = [f"{100 * scores[k]:.1f}" for k in ("pos_acc", "dep_uas", "dep_las", "ents_f")]
        speed = f"{words_a_second(nlp, texts):,.0f}"
        print(f"| {name} | {' | '.join(row)} | {speed} | {size:.1f} |", flush=True)


def _show_additions(
    blank: Language, sources: dict[str, list[Sentence]], dev: Sequence[Doc]
) -> None:
    print("| left out | all names | PER | ORG | LOC | ROLE |")
    print("|---|---|---|---|---|---|")
    for without in LEFT_OUT:
        docs = list(corpus.documents(blank, sources, 0, without))
        with redirect_stdout(sys.stderr):
            scores = fit(config_of(192, 4, True), docs, dev, seed=0).meta["performance"]
        kinds = [scores["ents_per_type"][kind]["f"] for kind in ("PER", "ORG", "LOC", "ROLE")]
        row = [f"{100 * score:.1f}" for score in (scores["ents_f"], *kinds)]
        print(f"| {' '.join(without) or 'nothing'} | {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    main()
