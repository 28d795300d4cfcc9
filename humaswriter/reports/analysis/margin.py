"""What both readable reports show: each paragraph's marked words and the notes beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from humaswriter.analysis import Analysis, Answer, Attribution, FiveW, Quote, Status
from humaswriter.release import Paragraph, Part, Span

_HOW_SURE = {
    Status.NAMED: "",
    Status.CARRIED: "dari kalimat sebelumnya",
    Status.AMBIGUOUS: "lebih dari satu orang cocok",
    Status.UNRESOLVED: "",
}
_FORMS = {
    Attribution.PRONOUN: "-nya/dia",
    Attribution.EPITHET: "julukan",
    Attribution.CARRIED: "tanpa atribusi",
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a paragraph, or a note beside it; `colour` numbers the speaker they belong to."""

    text: str
    colour: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph cut where quoted words begin and end, and the notes beside it."""

    part: Part
    pieces: tuple[Stretch, ...]
    notes: tuple[Stretch, ...]


def rows(analysis: Analysis) -> Iterator[Row]:
    """The paragraphs of a release in order; white space is made single spaces."""
    colours: dict[str, int] = {}
    for quote in analysis.quotes:
        if quote.speaker:
            colours.setdefault(quote.speaker, len(colours))
    starts = [quote.span.start for quote in analysis.quotes]
    cells: list[str] = []
    for paragraph in analysis.release.paragraphs:
        if paragraph.part is Part.TABLE:
            cells.append(_plain(analysis, paragraph.span.start, paragraph.span.end))
            continue
        if cells:
            yield _table(cells)
            cells = []
        # the quote before the first one inside may run on into this paragraph
        first = max(0, bisect_left(starts, paragraph.span.start) - 1)
        last = bisect_right(starts, paragraph.span.end)
        quotes = [q for q in analysis.quotes[first:last] if q.span.end > paragraph.span.start]
        pieces = tuple(_pieces(analysis, paragraph, quotes, colours))
        notes = tuple(_notes(paragraph, quotes, colours))
        yield Row(paragraph.part, pieces, notes)
    if cells:
        yield _table(cells)


def _table(cells: Sequence[str]) -> Row:
    """The cells of a table in one row, as they say little alone."""
    return Row(Part.TABLE, (Stretch(" · ".join(cells)),), (Stretch(Part.TABLE.label),))


def _pieces(
    analysis: Analysis, paragraph: Paragraph, quotes: Sequence[Quote], colours: dict[str, int]
) -> Iterator[Stretch]:
    at, stop = paragraph.span.start, paragraph.span.end
    for quote in quotes:
        if quote.is_direct:
            start, end = max(at, quote.span.start), min(stop, quote.span.end)
            yield Stretch(_plain(analysis, at, start))
            yield Stretch(_plain(analysis, start, end), colours.get(quote.speaker or ""))
            at = end
    yield Stretch(_plain(analysis, at, stop))


def _plain(analysis: Analysis, start: int, end: int) -> str:
    """The words between two places; a space at either end where the text has one."""
    prose = analysis.release.prose[start:end]
    # markup that was blanked leaves a space before the comma behind it
    words = re.sub(r" (?=[,.;:!?])", "", " ".join(prose.split()))
    before = " " if prose[:1].isspace() else ""
    return before + words + (" " if words and prose[-1:].isspace() else "")


def _notes(
    paragraph: Paragraph, quotes: Sequence[Quote], colours: dict[str, int]
) -> Iterator[Stretch]:
    """The part of a paragraph where it is not body, and who speaks in it."""
    if paragraph.part is not Part.BODY:
        yield Stretch(paragraph.part.label)
    for quote in quotes:
        yield Stretch(_speaker_note(quote), colours.get(quote.speaker or ""))


def _speaker_note(quote: Quote) -> str:
    what = "kutipan" if quote.is_direct else "ucapan"
    details = [_FORMS.get(quote.attribution, ""), _HOW_SURE[quote.status]]
    shown = ", ".join(detail for detail in details if detail)
    who = quote.speaker or "belum diketahui siapa yang berkata"
    relayed = f"; asalnya dari {quote.original_source}" if quote.original_source else ""
    return f"{what}: {who}{relayed}" + (f" ({shown})" if shown else "")


@dataclass(frozen=True, slots=True)
class Answered:
    """The best answer to one question; `sentence` gives it, None where nothing does."""

    question: str
    answer: str
    sentence: str | None
    is_weak: bool = False


def answered(analysis: Analysis) -> Iterator[Answered]:
    """The six questions in order."""
    for question in FiveW:
        answers = analysis.answers[question]
        if not answers:
            yield Answered(question.label, "belum terjawab", None)
            continue
        best = answers[0]
        weak = best.strength.value == "weak"
        yield Answered(question.label, _words(analysis, best.span), _sentence(analysis, best), weak)


def _sentence(analysis: Analysis, answer: Answer) -> str:
    at = bisect_right(analysis.sentences, answer.span.start, key=lambda span: span.start) - 1
    inside = at >= 0 and answer.span.start < analysis.sentences[at].end
    return _words(analysis, analysis.sentences[at] if inside else answer.span)


def _words(analysis: Analysis, span: Span) -> str:
    return " ".join(analysis.release.prose[span.start : span.end].split())


def figures(analysis: Analysis) -> list[tuple[str, str]]:
    """The counts of a text, named in Indonesian."""
    counts = analysis.readability
    found = [
        ("Kata", f"{counts.words}"),
        ("Kalimat", f"{counts.sentences}"),
        ("Kata per kalimat", _comma(counts.words_per_sentence)),
        ("Kalimat terpanjang", f"{counts.longest_sentence} kata"),
        ("Paragraf terpanjang", f"{counts.longest_paragraph} kata"),
        ("LIX", _comma(counts.lix)),
    ]
    if counts.passive_share is not None:
        found.append(("Klausa pasif", f"{round(100 * counts.passive_share)} persen"))
    return found


def _comma(number: float) -> str:
    return f"{number}".replace(".", ",")


def people(analysis: Analysis) -> Iterator[tuple[str, str]]:
    """Everybody named, with the office."""
    mentioned = {resolved.person for resolved in analysis.registry.mentions}
    for person in analysis.registry.people:
        if person.name and person.number in mentioned:
            yield person.name, person.role or ""


def facts(analysis: Analysis) -> Iterator[tuple[str, str, bool]]:
    """The facts of the form: field, value, and whether the text tells them."""
    for one in analysis.against.answers:
        field = re.sub(r"\[(\d+)\]\.?", lambda m: f" {int(m[1]) + 1} ", one.fact.field)
        yield field.replace(".", ": ").strip(), one.fact.value, one.told is not None
