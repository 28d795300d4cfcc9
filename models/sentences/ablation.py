"""What each addition brings: `python -m models.sentences.ablation --data DIR [--cache DIR]`.

Spearman on the development half of STS-B-id, the set that all choices were made on, with the
spread of three seeds beside it.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from models.sentences.data import STS, data_folder, read_json, read_open_texts
from models.sentences.fit import ADDITIONS, fit
from models.sentences.lessons import Lessons, prepare
from models.sentences.measure import spearman
from models.sentences.teacher import unit

_SEEDS = range(3)


def main() -> None:
    """Print one line for each model."""
    parser = argparse.ArgumentParser(prog="python -m models.sentences.ablation")
    parser.add_argument("--data", type=data_folder, required=True)
    parser.add_argument("--cache", type=Path, help="folder that keeps the teacher's vectors")
    arguments = parser.parse_args()
    rows = read_json(arguments.data, STS[0])
    lessons = prepare(read_open_texts(arguments.data), arguments.cache)
    for seed in _SEEDS:
        print(f"all, seed {seed}: {_score(lessons, rows, seed):.1f}", flush=True)
    for addition in ADDITIONS:
        print(f"without {addition}: {_score(lessons, rows, 0, (addition,)):.1f}", flush=True)


def _score(
    lessons: Lessons, rows: Sequence[dict[str, object]], seed: int, without: Sequence[str] = ()
) -> float:
    table = fit(lessons, seed, without)
    sides = []
    for key in ("id1", "id2"):
        texts = [str(row[key]) for row in rows]
        cut = lessons.tokenizer.encode_batch(texts, add_special_tokens=False)
        sides.append(unit(np.stack([table[encoding.ids].mean(axis=0) for encoding in cut])))
    return 100 * spearman((sides[0] * sides[1]).sum(axis=1), np.array([r["score"] for r in rows]))


if __name__ == "__main__":
    main()
