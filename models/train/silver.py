"""Trees for raw sentences, where two parsers that were trained apart agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from models.train.corpus import fingerprint

# Share of words with the same head and relation. Chosen: at 1.0 mostly short sentences are left.
_AGREEMENT = 0.9
_LENGTHS = range(4, 61)


def agreed(texts: Sequence[str], first: Language, second: Language) -> Iterator[Doc]:
    """The first parser's documents with which the second nearly agrees, one text each."""
    for doc, other in zip(first.pipe(texts), second.pipe(texts), strict=True):
        if len(doc) in _LENGTHS and _agreement(doc, other) >= _AGREEMENT:
            yield doc


def _agreement(one: Doc, other: Doc) -> float:
    same = [a.head.i == b.head.i and a.dep_ == b.dep_ for a, b in zip(one, other, strict=True)]
    return sum(same) / len(same)


def raw_texts(texts: Iterable[str], held_out: set[str]) -> list[str]:
    """The distinct texts, in order, of which no test or development file holds a copy."""
    seen = set(held_out)
    kept = []
    for text in texts:
        mark = fingerprint(text)
        if mark not in seen:
            seen.add(mark)
            kept.append(" ".join(text.split()))
    return kept
