"""One annotated sentence, whichever file it came from, and the spaCy documents made of several."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab


@dataclass(frozen=True)
class Syntax:
    """What a treebank says of one token; `head` counts tokens of the sentence from 0."""

    pos: str
    morph: str
    lemma: str
    head: int
    dep: str


@dataclass(frozen=True)
class Sentence:
    """A text, its tokens (start, end) and their annotation; None where there is none.

    `entities` are (first token, last token + 1, label); `unsure` are tokens that no entity
    annotator judged.
    """

    text: str
    tokens: tuple[tuple[int, int], ...]
    syntax: tuple[Syntax, ...] | None = None
    entities: tuple[tuple[int, int, str], ...] | None = None
    unsure: frozenset[int] = frozenset()

    def words(self) -> list[str]:
        """The tokens' own characters."""
        return [self.text[start:end] for start, end in self.tokens]


def locate(text: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the words stand in the text, each behind the one before.

    Raises:
        ValueError: a word does not occur in the rest of the text.
    """
    places = []
    end = 0
    for word in words:
        start = text.index(word, end)
        end = start + len(word)
        places.append((start, end))
    return tuple(places)


def to_doc(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    """The sentences as one document whose text is theirs, joined by spaces."""
    words: list[str] = []
    spaces: list[bool] = []
    starts: list[bool] = []
    for sentence in sentences:
        ends = [start for start, _ in sentence.tokens[1:]]
        for position, (start, end) in enumerate(sentence.tokens):
            words.append(sentence.text[start:end])
            following = ends[position] if position < len(ends) else None
            spaces.append(following is None or following > end)
            starts.append(position == 0)
    if spaces:
        spaces[-1] = False
    values: dict[str, list[object]] = {}
    if all(sentence.syntax for sentence in sentences):
        values = _syntax(sentences)
    doc = Doc(vocab, words=words, spaces=spaces, sent_starts=None if values else starts, **values)  # type: ignore[arg-type]
    if all(sentence.entities is not None for sentence in sentences):
        _set_entities(doc, sentences)
    return doc


def _syntax(sentences: Sequence[Sentence]) -> dict[str, list[object]]:
    values: dict[str, list[object]] = {
        key: [] for key in ("pos", "morphs", "lemmas", "heads", "deps")
    }
    first = 0
    for sentence in sentences:
        for token in sentence.syntax or ():
            values["pos"].append(token.pos)
            values["morphs"].append(token.morph)
            values["lemmas"].append(token.lemma)
            values["heads"].append(first + token.head)
            values["deps"].append(token.dep)
        first += len(sentence.tokens)
    return values


def _set_entities(doc: Doc, sentences: Sequence[Sentence]) -> None:
    spans: list[Span] = []
    missing: list[Span] = []
    first = 0
    for sentence in sentences:
        for start, end, label in sentence.entities or ():
            spans.append(Span(doc, first + start, first + end, label=label))
        missing += [Span(doc, first + at, first + at + 1) for at in sorted(sentence.unsure)]
        first += len(sentence.tokens)
    doc.set_ents(spans, missing=missing, default="outside")


def merge_tokens(sentence: Sentence, tokens: Iterable[tuple[int, int]]) -> Sentence:
    """The sentence with those of its tokens joined that the given cut leaves together.

    The joined token takes the annotation of its part nearest to the root, so no circle can arise.
    """
    groups = _groups(sentence.tokens, list(tokens))
    if len(groups) == len(sentence.tokens):
        return sentence
    new_of = {old: new for new, group in enumerate(groups) for old in group}
    syntax = None
    if sentence.syntax:
        syntax = tuple(_merged(sentence.syntax, group, new_of) for group in groups)
    entities = None
    if sentence.entities is not None:
        moved = {(new_of[a], new_of[b - 1] + 1, label) for a, b, label in sentence.entities}
        entities = tuple(sorted(moved))
        if any(a[1] > b[0] for a, b in itertools.pairwise(entities)):
            return sentence
    return replace(
        sentence,
        tokens=tuple((sentence.tokens[g[0]][0], sentence.tokens[g[-1]][1]) for g in groups),
        syntax=syntax,
        entities=entities,
        unsure=frozenset(new_of[old] for old in sentence.unsure),
    )


def _groups(
    tokens: Sequence[tuple[int, int]], target: Sequence[tuple[int, int]]
) -> list[list[int]]:
    ends = dict(target)
    groups: list[list[int]] = []
    reach = -1
    for number, (start, end) in enumerate(tokens):
        if end <= reach:
            groups[-1].append(number)
            continue
        groups.append([number])
        wide = ends.get(start, end)
        reach = wide if wide in {e for _, e in tokens[number:]} else end
    return groups


def _merged(syntax: Sequence[Syntax], group: Sequence[int], new_of: dict[int, int]) -> Syntax:
    if len(group) == 1:
        only = syntax[group[0]]
        return replace(only, head=new_of[only.head])
    host = syntax[min(group, key=lambda at: _depth(syntax, at))]
    return replace(host, head=new_of[host.head], lemma="")


def _depth(syntax: Sequence[Syntax], at: int) -> int:
    steps = 0
    while syntax[at].head != at:
        at = syntax[at].head
        steps += 1
    return steps


def grouped(sentences: Iterable[Sentence], size: int) -> Iterator[list[Sentence]]:
    """The sentences in runs of `size`; the last may be shorter."""
    run: list[Sentence] = []
    for sentence in sentences:
        run.append(sentence)
        if len(run) == size:
            yield run
            run = []
    if run:
        yield run
