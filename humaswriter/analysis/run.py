"""From a release to what was understood of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from humaswriter.analysis.facts import Against, against, expected_people
from humaswriter.analysis.fivew import Answer, FiveW, find_answers
from humaswriter.analysis.guess import guessed
from humaswriter.analysis.people import Registry, build_registry, find_mentions
from humaswriter.analysis.quotes import Quote, find_quotes
from humaswriter.analysis.quotes.marks import Quoted
from humaswriter.analysis.readability import Readability, measure
from humaswriter.analysis.reading import Reading
from humaswriter.form.model import EventForm
from humaswriter.indonesian.timex import Timex, find_timex
from humaswriter.nlp.annotation import Annotation
from humaswriter.readers.parts import Dateline, find_dateline
from humaswriter.release import Part, Release, Span

if TYPE_CHECKING:
    from humaswriter.semantic import Semantics


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a release says: quotes and speakers, people, answers to the six questions, length.

    `terms` are words in marks that nobody says; `odd_marks` are marks without a partner.
    `against` is the form beside the text.
    """

    release: Release
    reading: Reading
    terms: tuple[Quoted, ...]
    odd_marks: tuple[Span, ...]
    answers: Mapping[FiveW, tuple[Answer, ...]]
    annotation: Annotation
    against: Against = field(default_factory=Against)

    @property
    def dateline(self) -> Dateline | None:
        """The dateline of the lead."""
        return self.reading.dateline

    @property
    def news(self) -> tuple[Span, ...]:
        """The paragraphs of lead and body, without dateline."""
        return self.reading.news

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of lead and body; a quote with its owning clause is one."""
        return self.reading.sentences

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The quotes in order, direct and indirect."""
        return self.reading.quotes

    @property
    def registry(self) -> Registry:
        """The people, told apart."""
        return self.reading.registry

    @property
    def timexes(self) -> tuple[Timex, ...]:
        """The dates and hours of all parts, also of letterhead and quotes."""
        return self.reading.timexes

    @property
    def readability(self) -> Readability:
        """Counts of words and sentences; measured when asked for, as textstat loads slowly."""
        return measure(self.reading.prose, self.sentences, self.news, self.annotation.clauses)

    @property
    def is_trained(self) -> bool:
        """Whether the trained parts took part."""
        return self.annotation.is_trained


def analyze(
    release: Release, form: EventForm | None = None, *, with_model: bool = True
) -> Analysis:
    """What is understood of a release, with the people and facts of its form where there is one.

    Raises:
        ModelError: the trained parts are missing or damaged (never without them).
    """
    dateline = _dateline(release)
    news = tuple(_news(release))
    prose = _unwrapped(release.prose, news)
    annotation = _annotated(prose, news) if with_model else guessed(prose, news)
    known = tuple(expected_people(form)) if form else ()
    registry = build_registry(prose, find_mentions(prose, annotation.names, news), known)
    found = find_quotes(prose, news, annotation, registry)
    reading = Reading(
        prose, found.narrated, news, dateline, found.quotes, registry, tuple(find_timex(prose))
    )
    return Analysis(
        release=release,
        reading=reading,
        terms=found.terms,
        odd_marks=found.marks.odd,
        answers=find_answers(reading, annotation),
        annotation=annotation,
        against=against(form, reading, _semantics(with_model=with_model)) if form else Against(),
    )


def _semantics(*, with_model: bool) -> Semantics | None:
    """The shipped model: the thresholds of facts hold for it alone."""
    from humaswriter.semantic import load

    return load() if with_model else None


def _unwrapped(prose: str, news: Sequence[Span]) -> str:
    """The prose with the line ends inside paragraphs as spaces, so that no name is cut by one."""
    pieces = []
    at = 0
    for span in sorted(news, key=lambda span: span.start):
        pieces += [prose[at : span.start], prose[span.start : span.end].replace("\n", " ")]
        at = span.end
    return "".join([*pieces, prose[at:]])


def _annotated(prose: str, news: Sequence[Span]) -> Annotation:
    from humaswriter.nlp import annotate

    return annotate(prose, news)


def _news(release: Release) -> list[Span]:
    """Lead and body; the lead begins behind its dateline."""
    lead = release.lead()
    spans = [lead] if lead and lead.end > lead.start else []
    spans += [p.span for p in release.paragraphs if p.part is Part.BODY]
    return spans


def _dateline(release: Release) -> Dateline | None:
    place = release.dateline
    for paragraph in release.paragraphs:
        if place and paragraph.span.start <= place.start < paragraph.span.end:
            return find_dateline(release.prose, place.start, paragraph.span.end)
    return None
