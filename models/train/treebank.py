"""Sentences of a CoNLL-U treebank."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from models.train.sentence import Sentence, Syntax, locate


def read_conllu(path: Path) -> Iterator[Sentence]:
    """The sentences of a file, with syntax and without entities."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.split("\n")
        text = next(line[len("# text = ") :] for line in lines if line.startswith("# text = "))
        rows = [line.split("\t") for line in lines if line[:1].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        yield Sentence(
            text=text,
            tokens=locate(text, [row[1] for row in rows]),
            syntax=tuple(map(_syntax, rows)),
        )


def _syntax(row: list[str]) -> Syntax:
    number, _, lemma, pos, _, morph, head, dep = row[:8]
    return Syntax(
        pos=pos,
        morph=morph,
        lemma="" if lemma == "_" else lemma,
        head=int(head) - 1 if int(head) else int(number) - 1,
        dep="ROOT" if dep == "root" else dep,
    )
