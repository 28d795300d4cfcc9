"""Sentences of the token-and-label files of the entity corpora."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from models.train.sentence import Sentence, locate

LABELS = ("PER", "ORG", "LOC")


def read_iob(path: Path) -> Iterator[Sentence]:
    """The sentences of a file with their PER, ORG and LOC; `-` marks a token nobody judged."""
    for block in path.read_text(encoding="utf-8").strip("\n").split("\n\n"):
        first, *lines = block.split("\n")
        text = first[len("# text = ") :]
        rows = [line.split("\t") for line in lines]
        labels = [label for _, label in rows]
        yield Sentence(
            text=text,
            tokens=locate(text, [word for word, _ in rows]),
            entities=tuple(_spans(labels)),
            unsure=frozenset(at for at, label in enumerate(labels) if label == "-"),
        )


def _spans(labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    start = 0
    for at, label in enumerate([*labels, "O"]):
        open_label = labels[start][2:] if at else ""
        continues = at < len(labels) and label == f"I-{open_label}" and open_label
        if at and not continues:
            if open_label in LABELS:
                yield start, at, open_label
            start = at
        elif not at:
            start = 0
