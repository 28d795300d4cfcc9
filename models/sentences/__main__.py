"""Train the Indonesian sentence model: `python -m models.sentences --data DIR`."""

from __future__ import annotations

import argparse
from pathlib import Path

from humaswriter.resources import folder
from models.sentences.data import data_folder, read_open_texts
from models.sentences.export import write_model
from models.sentences.fit import fit
from models.sentences.lessons import prepare


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(prog="python -m models.sentences", description=__doc__)
    parser.add_argument("--data", type=data_folder, required=True, help="folder with pairs/ …")
    parser.add_argument("-o", "--output", type=Path, default=folder("models") / "id_kalimat")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cache", type=Path, help="folder that keeps the teacher's vectors")
    arguments = parser.parse_args()
    lessons = prepare(read_open_texts(arguments.data), arguments.cache)
    table = fit(lessons, arguments.seed)
    write_model(lessons.tokenizer, table, lessons.indonesian, arguments.output)


if __name__ == "__main__":
    main()
