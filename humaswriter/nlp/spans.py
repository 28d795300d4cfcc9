"""What a spaCy document says, in plain spans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Token

from humaswriter.nlp.annotation import Annotation, Clause, Label, Name
from humaswriter.release import Span

_LABELS = {label.value: label for label in Label}
# Of a paragraph read at once, in code points. Chosen: because tokens of longer ones cost more than
# linear time, and spaCy refuses a million.
_LONGEST = 10_000
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass")


def annotation(nlp: Language, prose: str, spans: Iterable[Span]) -> Annotation:
    """The names and clauses of paragraphs; offsets are those of the whole prose."""
    names: list[Name] = []
    clauses: list[Clause] = []
    given = [(prose[a:b], a) for span in spans for a, b in _pieces(prose, span)]
    for doc, start in nlp.pipe(
        given,
        as_tuples=True,
        batch_size=32,
        disable=["dates"],  # found once, over the whole text
    ):
        names += _names(doc, start)
        clauses += _clauses(doc, start)
    return Annotation(tuple(names), tuple(clauses), is_trained=True)


def _pieces(prose: str, span: Span) -> Iterator[tuple[int, int]]:
    """A paragraph, cut at white space where it is longer than any real one."""
    start = span.start
    while span.end - start > _LONGEST:
        cut = prose.rfind(" ", start, start + _LONGEST)
        end = cut if cut > start else start + _LONGEST
        yield start, end
        start = end
    yield start, span.end


def _names(doc: Doc, start: int) -> list[Name]:
    found = [
        Name(Span(start + entity.start_char, start + entity.end_char), _LABELS[entity.label_])
        for entity in (*doc.ents, *doc.spans["roles"])
        if entity.label_ in _LABELS
    ]
    return sorted(found, key=lambda name: (name.span.start, -name.span.end))


def _clauses(doc: Doc, start: int) -> Iterator[Clause]:
    subjects: dict[int, Token] = {}
    for token in doc:
        if token.dep_ in _SUBJECTS:
            subjects.setdefault(token.head.i, token)
    for token in doc:
        subject = subjects.get(token.i)
        if subject is None and not (token.dep_ == "ROOT" and token.pos_ == "VERB"):
            continue
        yield Clause(
            Span(start + token.idx, start + token.idx + len(token)),
            _subtree(subject, start) if subject is not None else None,
            _is_passive(token, subject),
            token.dep_ == "ROOT",
        )


def _subtree(token: Token, start: int) -> Span:
    last = token.doc[token.right_edge.i]
    return Span(start + token.doc[token.left_edge.i].idx, start + last.idx + len(last))


def _is_passive(verb: Token, subject: Token | None) -> bool:
    by_relation = subject is not None and subject.dep_.endswith(":pass")
    return by_relation or "Voice=Pass" in str(verb.morph)
