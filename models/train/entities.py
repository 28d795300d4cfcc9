"""Sentences of the token-and-label files of the entity corpora."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from models.train.sentence import Sentence, locate

LABELS = ("PER", "ORG", "LOC")


def read_iob(path: Path, labels: Collection[str] = LABELS) -> Iterator[Sentence]:
    """The sentences of a file with entities of these labels; `-` marks a token nobody judged."""
    for block in path.read_text(encoding="utf-8").strip("\n").split("\n\n"):
        first, *lines = block.split("\n")
        text = first[len("# text = ") :]
        rows = [line.split("\t") for line in lines]
        marks = [mark for _, mark in rows]
        yield Sentence(
            text=text,
            tokens=locate(text, [word for word, _ in rows]),
            entities=tuple(_spans(marks, labels)),
            unsure=frozenset(at for at, mark in enumerate(marks) if mark == "-"),
        )


def _spans(marks: Sequence[str], labels: Collection[str]) -> Iterator[tuple[int, int, str]]:
    start = 0
    for at, mark in enumerate([*marks, "O"]):
        open_label = marks[start][2:] if at else ""
        if at and not (open_label and mark == f"I-{open_label}"):
            if open_label in labels:
                yield start, at, open_label
            start = at
