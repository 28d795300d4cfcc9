"""What both readable reports show: each paragraph's marked words and the notes beside it."""

from __future__ import annotations

from collections.abc import Iterator
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
class Note:
    """A note beside a paragraph: what it says, and the number of the speaker's colour."""

    text: str
    colour: int | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a paragraph: plain, or the words of the speaker with a colour's number."""

    text: str
    colour: int | None = None


def colours(analysis: Analysis) -> dict[str, int]:
    """A number for every speaker, in the order in which they speak."""
    speakers = [quote.speaker for quote in analysis.quotes if quote.speaker]
    return {name: number for number, name in enumerate(dict.fromkeys(speakers))}


def stretches(analysis: Analysis, paragraph: Paragraph) -> Iterator[Marked]:
    """The paragraph cut where quoted words begin and end; white space made single spaces."""
    chosen = colours(analysis)
    at, stop = paragraph.span.start, paragraph.span.end
    for quote in quotes_in(analysis, paragraph):
        if not quote.is_direct:
            continue
        start, end = max(at, quote.span.start), min(stop, quote.span.end)
        yield Marked(_plain(analysis, at, start))
        yield Marked(_plain(analysis, start, end), chosen.get(quote.speaker or ""))
        at = end
    yield Marked(_plain(analysis, at, stop))


def _plain(analysis: Analysis, start: int, end: int) -> str:
    prose = analysis.release.prose[start:end]
    words = " ".join(prose.split())
    return (
        (" " if prose[:1].isspace() and words else "")
        + words
        + (" " if prose[-1:].isspace() else "")
    )


def quotes_in(analysis: Analysis, paragraph: Paragraph) -> list[Quote]:
    """The quotes that touch a paragraph."""
    span = paragraph.span
    return [q for q in analysis.quotes if q.span.start < span.end and span.start < q.span.end]


def notes(analysis: Analysis, paragraph: Paragraph) -> Iterator[Note]:
    """The part of a paragraph where it is not body, and who speaks in it."""
    if paragraph.part is not Part.BODY:
        yield Note(paragraph.part.label)
    chosen = colours(analysis)
    for quote in quotes_in(analysis, paragraph):
        yield Note(speaker_note(quote), chosen.get(quote.speaker or ""))


def speaker_note(quote: Quote) -> str:
    """Who says it, how the text shows that, and whose words they are."""
    what = "kutipan" if quote.is_direct else "ucapan"
    details = [_FORMS.get(quote.attribution, ""), _HOW_SURE[quote.status]]
    shown = ", ".join(detail for detail in details if detail)
    who = quote.speaker or "belum diketahui siapa yang berkata"
    relayed = f"; asalnya dari {quote.original_source}" if quote.original_source else ""
    return f"{what}: {who}{relayed}" + (f" ({shown})" if shown else "")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table of questions; `sentence` holds the answer, None where nothing does."""

    question: str
    answer: str
    sentence: str | None
    is_weak: bool = False


def rows(analysis: Analysis) -> Iterator[Row]:
    """The best answer to each question and the sentence that gives it."""
    for question in FiveW:
        answers = analysis.answers[question]
        if not answers:
            yield Row(question.label, "belum terjawab", None)
            continue
        best = answers[0]
        weak = best.strength.value == "weak"
        yield Row(question.label, _words(analysis, best.span), _sentence(analysis, best), weak)


def _sentence(analysis: Analysis, answer: Answer) -> str:
    for span in analysis.sentences:
        if span.start <= answer.span.start < span.end:
            return _words(analysis, span)
    return _words(analysis, answer.span)


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
    for person in analysis.registry.people:
        if person.name:
            yield person.name, person.role or ""


def lost_facts(analysis: Analysis) -> Iterator[tuple[str, str, bool]]:
    """The facts of the form: field, value, and whether the text tells them."""
    for slot in analysis.slots:
        yield slot.field, slot.value, slot.found is not None
