"""Release sentences with labels in braces: `{ROLE Camat {LOC Wonosalam}} {PER Sri Wahyuni}`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.tokenizer import Tokenizer

from models.train.sentence import Sentence

_MARK = re.compile(r"\{(PER|ORG|LOC|ROLE) |\}| \| ")


@dataclass(frozen=True)
class Labelled:
    """One paragraph: its text, the starts of its sentences, and its spans (start, end, label).

    All offsets are code points of the text; ORG and LOC may lie inside ROLE.
    """

    text: str
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int, str], ...]

    @property
    def sentences(self) -> list[str]:
        """The texts of the sentences."""
        ends = (*self.starts[1:], len(self.text))
        return [self.text[a:b].rstrip() for a, b in zip(self.starts, ends, strict=True)]


def read_lines(path: Path) -> list[str]:
    """The labelled lines of a file, without its comments."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def read_releases(path: Path) -> list[Labelled]:
    """The paragraphs of a file.

    Raises:
        ValueError: braces that do not match.
    """
    return [parse(line) for line in read_lines(path)]


def parse(line: str) -> Labelled:
    """The paragraph that one line describes.

    Raises:
        ValueError: braces that do not match.
    """
    text = ""
    starts = [0]
    spans: list[tuple[int, int, str]] = []
    open_spans: list[tuple[int, str]] = []
    at = 0
    for mark in _MARK.finditer(line):
        text += line[at : mark.start()]
        at = mark.end()
        if mark[1]:
            open_spans.append((len(text), mark[1]))
        elif mark[0] == "}":
            if not open_spans:
                raise ValueError("} without {")
            start, label = open_spans.pop()
            spans.append((start, len(text), label))
        else:
            text += " "
            starts.append(len(text))
    if open_spans:
        raise ValueError("{ without }")
    return Labelled(text + line[at:], tuple(starts), tuple(sorted(spans)))


def to_sentences(tokenizer: Tokenizer, paragraph: Labelled) -> list[Sentence]:
    """The paragraph's sentences, cut into tokens, with flat entities.

    Of a ROLE that holds an institution or place only the words before that stay ROLE
    (`Kepala` + `Rutan Demak`): the pipeline joins them again. Tokens of a label that begins or
    ends inside a token are left unjudged.
    """
    ends = (*paragraph.starts[1:], len(paragraph.text))
    flat = list(_flat(paragraph.spans, paragraph.text))
    sentences = []
    for start, end in zip(paragraph.starts, ends, strict=True):
        text = paragraph.text[start:end].rstrip()
        tokens = tuple((t.idx, t.idx + len(t)) for t in tokenizer(text))
        inside = [(a - start, b - start, label) for a, b, label in flat if start <= a < end]
        sentences.append(_sentence(text, tokens, inside))
    return sentences


def _flat(spans: Sequence[tuple[int, int, str]], text: str) -> Iterator[tuple[int, int, str]]:
    for start, end, label in spans:
        if label != "ROLE":
            yield start, end, label
            continue
        inner = [a for a, b, name in spans if name != "ROLE" and start <= a and b <= end]
        stop = min(inner, default=end)
        head = text[start:stop].rstrip()
        for word in (" pada", " di", " dari"):
            head = head.removesuffix(word)
        if head:
            yield start, start + len(head), label


def _sentence(
    text: str, tokens: tuple[tuple[int, int], ...], spans: Sequence[tuple[int, int, str]]
) -> Sentence:
    first = {start: at for at, (start, _) in enumerate(tokens)}
    last = {end: at + 1 for at, (_, end) in enumerate(tokens)}
    entities = []
    unsure: set[int] = set()
    for start, end, label in sorted(spans):
        if start in first and end in last:
            entities.append((first[start], last[end], label))
        else:
            unsure |= {at for at, (a, b) in enumerate(tokens) if a < end and b > start}
    return Sentence(text, tokens, entities=tuple(entities), unsure=frozenset(unsure))


def plain(markup: str) -> str:
    """The text of a labelled line."""
    return parse(markup).text
