"""Faults of the six answers, of dates and of the lead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from humaswriter.analysis import Analysis, FiveW, analyze
from humaswriter.faults.fault import Edit, Fault
from humaswriter.indonesian.calendar import WEEKDAYS
from humaswriter.indonesian.timex import Timex, TimexKind
from humaswriter.nlp.annotation import Label
from humaswriter.readers.drafts import read_text
from humaswriter.release import Part, Span

_BACKGROUND = "Pelayanan publik memiliki peran yang sangat penting dalam kehidupan masyarakat. "
_STUFFING = (
    " sebagai wujud nyata komitmen bersama seluruh jajaran dalam meningkatkan mutu pelayanan "
    "kepada masyarakat luas di berbagai wilayah secara berkelanjutan dengan tetap memperhatikan "
    "asas keterbukaan dan ketepatan sasaran yang selama ini menjadi perhatian semua pihak"
)
_LONG_LEAD = 46
_ROUNDS = 3
_WHY = re.compile(
    r",?\s(?:untuk|agar|guna|supaya|demi|karena|sebab|sehingga|dalam rangka|akibat)\b[^.,;\"“”]*"
)


def _dates(analysis: Analysis) -> list[Timex]:
    """The dates of lead and body, outside quotes as well as inside."""
    return [
        timex
        for timex in analysis.timexes
        if timex.kind is TimexKind.DATE
        and any(span.start <= timex.span.start < span.end for span in analysis.news)
    ]


def _with_comma(text: str, span: Span) -> Span:
    """A place with the comma or preposition that binds it to the sentence."""
    before = re.search(
        r"(?:,\s*|\s+(?:pada|sejak|mulai|hingga|hari|sampai)\s+|\s+)+(?:tanggal\s+)?$",
        text[max(0, span.start - 20) : span.start],
    )
    start = span.start - len(before[0]) if before else span.start
    end = span.end + 1 if text[span.end : span.end + 1] == "," and text[start] == "," else span.end
    return Span(start, end)


def without_date(analysis: Analysis) -> Iterator[Fault]:
    """W1: nothing tells when."""
    text = analysis.release.text
    answers = [answer.span for answer in analysis.answers.get(FiveW.WHEN, ())]
    times = [t.span for t in analysis.timexes if t.kind is TimexKind.TIME]
    spans = _apart([*(t.span for t in _dates(analysis)), *times, *answers])
    inside = [s for s in spans if any(p.start <= s.start < p.end for p in analysis.news)]
    if inside:
        edits = tuple(Edit(_with_comma(text, span), "") for span in inside)
        yield Fault(_distinct(edits), "tidak ada waktu kejadian")


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Places in order, those that overlap taken together."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _distinct(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    spans = _apart([edit.span for edit in edits])
    return tuple(Edit(span, "") for span in spans)


def without_place(analysis: Analysis) -> Iterator[Fault]:
    """W2: nothing tells where, the dateline included."""
    text = analysis.release.text
    if not analysis.answers.get(FiveW.WHERE, ()):
        return
    edits = list(_places(analysis))
    for _ in range(_ROUNDS):  # what is left may be read as a place only now
        shorter = _applied(text, edits)
        again = analyze(read_text(shorter), with_model=analysis.is_trained)
        if not again.answers.get(FiveW.WHERE, ()):
            break
        text_left = _applied(shorter, list(_places(again)))
        edits = _difference(text, text_left)
    yield Fault(tuple(edits), "tidak ada tempat kejadian")


def _applied(text: str, edits: Sequence[Edit]) -> str:
    pieces, at = [], 0
    for edit in edits:
        pieces += [text[at : edit.span.start], edit.new]
        at = edit.span.end
    return "".join([*pieces, text[at:]])


def _difference(old: str, new: str) -> list[Edit]:
    """The words that a text has lost, as edits of it."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        Edit(Span(a, b), new[c:d]) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"
    ]


def _places(analysis: Analysis) -> Iterator[Edit]:
    """What tells a place: answers, names of places outside offices, the dateline."""
    text = analysis.release.text
    spans = [answer.span for answer in analysis.answers.get(FiveW.WHERE, ())]
    names = analysis.annotation.names
    offices = [name.span for name in names if name.label is Label.ROLE]
    spans += [
        name.span
        for name in names
        if name.label is Label.PLACE
        and not any(o.start <= name.span.start < o.end for o in offices)
    ]
    widened = [_with_preposition(text, span) for span in spans]
    if analysis.release.dateline:
        line = analysis.release.dateline
        end = line.end
        while text[end : end + 1].isspace():
            end += 1
        widened.append(Span(line.start, end))
    yield from _distinct([Edit(span, "") for span in widened])


def _with_preposition(text: str, span: Span) -> Span:
    before = re.search(
        r"\s+(?:(?:di|ke|dari|pada)\s+)?$", text[max(0, span.start - 8) : span.start]
    )
    return Span(span.start - len(before[0]), span.end) if before else span


def without_actor(analysis: Analysis) -> Iterator[Fault]:
    """W3: the actor of the lead is "pihak terkait"."""
    lead = analysis.news[0] if analysis.news else None
    answers = analysis.answers.get(FiveW.WHO, ())
    for answer in answers:
        if lead and lead.start <= answer.span.start < lead.end:
            yield Fault((Edit(answer.span, "Pihak terkait"),), "pelaku tidak disebut")
            return


def without_purpose(analysis: Analysis) -> Iterator[Fault]:
    """W4: no clause tells why."""
    text = analysis.release.text
    spans = [answer.span for answer in analysis.answers.get(FiveW.WHY, ())]
    for paragraph in analysis.news:
        spans += [Span(*m.span()) for m in _WHY.finditer(text, paragraph.start, paragraph.end)]
    if spans:
        edits = [Edit(_with_comma(text, span), "") for span in spans]
        yield Fault(_distinct(edits), "tidak ada tujuan atau sebab")


def wrong_weekday(analysis: Analysis) -> Iterator[Fault]:
    """W5: the weekday is not that of the date."""
    text = analysis.release.text
    for timex in _dates(analysis):
        words = text[timex.span.start : timex.span.end]
        day = next((day for day in WEEKDAYS if words.startswith(day)), None)
        if day and re.search(r"\d{4}", words):
            new = WEEKDAYS[(WEEKDAYS.index(day) + 2) % len(WEEKDAYS)]
            place = Span(timex.span.start, timex.span.start + len(day))
            yield Fault((Edit(place, new),), f"{day} ditulis {new}")


def buried(analysis: Analysis) -> Iterator[Fault]:
    """L1: the lead's news stands in the fourth paragraph, and the last paragraph leads."""
    release = analysis.release
    lead = release.lead()
    body = [p.span for p in release.paragraphs if p.part is Part.BODY]
    if lead is None or len(body) < 4:
        return
    first = _plain_sentence(analysis, body[-1])
    if first is None:
        return
    moved = release.text[lead.start : lead.end]
    yield Fault(
        (
            Edit(lead, release.text[first.start : first.end]),
            Edit(Span(body[2].start, body[2].start), f"{moved}\n\n"),
        ),
        "berita utama terkubur di paragraf keempat",
    )


def _plain_sentence(analysis: Analysis, paragraph: Span) -> Span | None:
    """The first sentence of a paragraph that holds no quote."""
    quotes = [quote.span for quote in analysis.quotes if quote.is_direct]
    for sentence in analysis.sentences:
        if paragraph.start <= sentence.start < paragraph.end and not any(
            sentence.start <= span.start < sentence.end for span in quotes
        ):
            return sentence
    return None


def background_first(analysis: Analysis) -> Iterator[Fault]:
    """L2: the lead opens with a truism, or with the day."""
    lead = analysis.release.lead()
    if lead is None:
        return
    place = Span(lead.start, lead.start)
    yield Fault((Edit(place, _BACKGROUND),), "teras dibuka dengan latar umum")
    text = analysis.release.text
    opening = text[lead.start]
    new = f"Pada hari Senin, {opening}"
    yield Fault((Edit(Span(lead.start, lead.start + 1), new),), "teras dibuka dengan waktu")


def long_lead(analysis: Analysis) -> Iterator[Fault]:
    """L3: the lead is longer than a reader's breath."""
    lead = analysis.release.lead()
    if lead is None:
        return
    text = analysis.release.text[lead.start : lead.end]
    if len(text.split()) + len(_STUFFING.split()) >= _LONG_LEAD and text.endswith("."):
        place = Span(lead.end - 1, lead.end - 1)
        yield Fault((Edit(place, _STUFFING),), "teras terlalu panjang")
