"""Drafts whose names are marked by hand, so that tests need no trained parts.

`{ROLE Kepala {ORG Rutan Demak}} {PER Sri Wahyuni} berharap …`, a blank line between paragraphs.
"""

from __future__ import annotations

from humaswriter.analysis.people import Registry, build_registry, find_mentions
from humaswriter.analysis.quotes import FoundQuotes, Quote, find_quotes
from humaswriter.nlp.annotation import Annotation, Label, Name
from humaswriter.release import Span
from models.train.releases import parse


def annotated(markup: str) -> tuple[str, Annotation, list[Span]]:
    """The prose of a marked draft, its names and its paragraphs."""
    labelled = parse(markup)
    names = [Name(Span(start, end), Label(label)) for start, end, label in labelled.spans]
    names.sort(key=lambda name: (name.span.start, -name.span.end))
    paragraphs = []
    at = 0
    for block in labelled.text.split("\n\n"):
        paragraphs.append(Span(at, at + len(block)))
        at += len(block) + 2
    return labelled.text, Annotation(tuple(names)), paragraphs


def registry_of(markup: str) -> Registry:
    """The people of a marked draft."""
    prose, annotation, paragraphs = annotated(markup)
    return build_registry(prose, find_mentions(prose, annotation.names, paragraphs))


def read_marked(markup: str) -> FoundQuotes:
    """The quotes of a marked draft."""
    prose, annotation, paragraphs = annotated(markup)
    return find_quotes(prose, paragraphs, annotation, registry_of(markup))


def direct(markup: str) -> list[Quote]:
    """Its direct quotes."""
    return [quote for quote in read_marked(markup).quotes if quote.is_direct]


def speakers(markup: str) -> list[str | None]:
    """The speakers of its direct quotes."""
    return [quote.speaker for quote in direct(markup)]
