"""Train the Indonesian pipeline: `python -m models.train --data DIR`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

# Before numpy is imported: on small matrices a second thread only gets in the way.
os.environ.setdefault("OMP_NUM_THREADS", "1")

from humaswriter.resources import folder
from models.train.corpus import ADDITIONS, data_folder
from models.train.steps import SILVER, train_pipeline


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(prog="python -m models.train", description=__doc__)
    parser.add_argument(
        "--data", type=data_folder, required=True, help="folder with ud/, ner/ and pairs/"
    )
    parser.add_argument("-o", "--output", type=Path, default=folder("models") / "id_humas")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--without",
        nargs="*",
        default=(),
        choices=(*ADDITIONS, SILVER),
        help="leave out an addition, to measure what it brings",
    )
    arguments = parser.parse_args()
    train_pipeline(arguments.data, arguments.output, arguments.seed, arguments.without)


if __name__ == "__main__":
    main()
