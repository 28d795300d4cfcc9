"""From a release to what was understood of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from humaswriter.analysis.against import Against, compare
from humaswriter.analysis.fivew import Answer, FiveW, find_answers
from humaswriter.analysis.guess import guessed
from humaswriter.analysis.known import known_people
from humaswriter.analysis.people import Registry, build_registry, find_mentions
from humaswriter.analysis.quotes import Quote, find_quotes
from humaswriter.analysis.quotes.marks import Quoted
from humaswriter.analysis.readability import Readability, measure
from humaswriter.annotation import Annotation
from humaswriter.form.model import EventForm
from humaswriter.parts import Dateline, find_dateline
from humaswriter.release import Part, Release, Span
from humaswriter.timex import Timex, find_timex

_NEWS = (Part.LEAD, Part.BODY)


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a release says: quotes and speakers, people, answers to the six questions, length.

    `terms` are words in marks that nobody says; `odd_marks` are marks without a partner. `news` are
    the paragraphs of lead and body, without dateline. `timexes` are the dates and hours of all
    parts, also of letterhead and quotes. `against` is the form beside the text.
    """

    release: Release
    dateline: Dateline | None
    news: tuple[Span, ...]
    sentences: tuple[Span, ...]
    quotes: tuple[Quote, ...]
    terms: tuple[Quoted, ...]
    odd_marks: tuple[Span, ...]
    registry: Registry
    answers: Mapping[FiveW, tuple[Answer, ...]]
    annotation: Annotation
    timexes: tuple[Timex, ...]
    against: Against = field(default_factory=Against)

    @property
    def readability(self) -> Readability:
        """Counts of words and sentences; measured when asked for, as textstat loads slowly."""
        prose = _unwrapped(self.release.prose, self.news)
        return measure(prose, self.sentences, self.news, self.annotation.clauses)

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
    known = tuple(known_people(form)) if form else ()
    registry = build_registry(prose, find_mentions(prose, annotation.names, news), known)
    reading = find_quotes(prose, news, annotation, registry)
    narrated = reading.narrated
    timexes = [timex for timex in find_timex(narrated.prose) if _is_inside(timex.span, news)]
    answers = find_answers(narrated, annotation, registry, timexes, dateline)
    return Analysis(
        release=release,
        dateline=dateline,
        news=news,
        sentences=narrated.sentences,
        quotes=reading.quotes,
        terms=reading.terms,
        odd_marks=reading.marks.odd,
        registry=registry,
        answers=answers,
        annotation=annotation,
        timexes=tuple(find_timex(release.prose)),
        against=compare(form, prose, known, registry, reading, timexes) if form else Against(),
    )


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


def _is_inside(span: Span, news: Sequence[Span]) -> bool:
    """Whether a place is in lead or body: the day of a letterhead or dateline is another's."""
    at = bisect_right(news, span.start, key=lambda paragraph: paragraph.start) - 1
    return at >= 0 and span.start < news[at].end


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
