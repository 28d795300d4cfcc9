"""Faults of quotes and of the people who say them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.analysis import Analysis, Attribution, Quote, Status
from humaswriter.analysis.people.names import name_words
from humaswriter.faults.fault import Edit, Fault
from humaswriter.release import Span

_CLOSERS = "\"”'’»"
# Names that the release does not have. Invented.
_STRANGERS = ("Prambudi", "Lestariwati", "Sudarmaji", "Kusdiharjo")
_SECOND = "Kepala Bidang Umum {name} Wirasaba ikut menyimak penjelasan itu. "
_TITLE = ' Kegiatan itu bertema "{title}".'
_TITLES = ("Melayani dengan Hati", "Sehat Bersama Rakyat", "Dari Desa untuk Negeri")
# Words of speech and others that change what was said. Chosen: common ones of any release.
_SWAPS = {
    "kami": "mereka", "kita": "kalian", "sudah": "belum", "akan": "tidak akan", "bisa": "harus",
    "dapat": "wajib", "tidak": "sering", "harus": "boleh", "setiap": "beberapa",
    "semua": "sebagian",
    "lebih": "kurang", "mudah": "sulit", "cukup": "kurang", "selalu": "jarang", "hanya": "juga",
}  # fmt: skip


def _direct(analysis: Analysis) -> Iterator[Quote]:
    return (quote for quote in analysis.quotes if quote.is_direct)


def _owned_behind(analysis: Analysis) -> Iterator[Quote]:
    """Direct quotes whose clause stands behind them and names the speaker."""
    for quote in _direct(analysis):
        if quote.status is Status.NAMED and quote.cue and quote.cue.start > quote.span.end:
            yield quote


def _paragraph(analysis: Analysis, at: int) -> Span:
    return next(span for span in analysis.news if span.start <= at < span.end)


def _sentence_end(analysis: Analysis, at: int) -> int:
    text = analysis.release.text
    paragraph = _paragraph(analysis, at)
    match = re.compile(r"[.!?](?=\s+[A-Z\"“]|\s*$)").search(text, at, paragraph.end)
    return match.end() if match else paragraph.end


def without_attribution(analysis: Analysis) -> Iterator[Fault]:
    """Q1: the clause that names the speaker is cut."""
    text = analysis.release.text
    for quote in _owned_behind(analysis):
        paragraph = _paragraph(analysis, quote.span.start)
        others = [q for q in _direct(analysis) if paragraph.start <= q.span.start < paragraph.end]
        if len(others) > 1 or text[quote.span.end : quote.span.end + 1].strip(_CLOSERS):
            continue
        end = _sentence_end(analysis, quote.cue.end if quote.cue else quote.span.end)
        stop = quote.span.end - (text[quote.span.end - 1] in ",;")
        mark = text[quote.span.end]
        before = "" if text[stop - 1] in ".?!" else "."
        yield Fault((Edit(Span(stop, end), before + mark),), "kutipan tanpa pemilik")


def another_speaker(analysis: Analysis) -> Iterator[Fault]:
    """Q2: the words are given to another person of the release."""
    people = analysis.registry.people
    for quote in _owned_behind(analysis):
        name = _name_in(analysis, quote)
        compared = {one.quote for one in analysis.against.compared}
        if name is None or quote.person is None or quote.span not in compared:
            continue
        own = people[quote.person]
        for other in people:
            if other.number != own.number and other.is_from_form and len(other.words) > 0:
                short = other.short_names[0] if other.short_names else _last_word(other.name)
                yield Fault((Edit(name, short),), f"ucapan {own.name} diberikan kepada {short}")
                break


def _name_in(analysis: Analysis, quote: Quote) -> Span | None:
    """The name in a quote's clause."""
    for found in analysis.registry.mentions:
        name = found.mention.name
        if name and quote.mention and quote.mention.start <= name.start < quote.mention.end:
            return name if found.mention.role is None else None
    return None


def _last_word(name: str | None) -> str:
    return (name or "").split(",")[0].split()[-1]


def nobody_before(analysis: Analysis) -> Iterator[Fault]:
    """Q3: every earlier mention of the person whom `-nya` leans on is gone."""
    text = analysis.release.text
    for quote in _direct(analysis):
        if quote.attribution is not Attribution.PRONOUN or quote.person is None:
            continue
        if _others_before(analysis, quote):
            continue  # `-nya` would lean on somebody else, and nobody could tell
        paragraph = _paragraph(analysis, quote.span.start)
        earlier = [span for span in analysis.news[1:] if span.end <= paragraph.start]
        gone = [span for span in earlier if _mentions(analysis, span, quote.person)]
        same = [
            span
            for span in analysis.sentences
            if paragraph.start <= span.start
            and span.end <= quote.span.start
            and _mentions(analysis, span, quote.person)
        ]
        lead = analysis.news[0]
        if _mentions(analysis, lead, quote.person) or not (gone or same):
            continue
        edits = [Edit(Span(span.start, _next(text, span.end)), "") for span in [*gone, *same]]
        yield Fault(tuple(edits), "kata ganti tanpa orang yang dirujuk")


def _others_before(analysis: Analysis, quote: Quote) -> bool:
    return any(
        found.person != quote.person and found.mention.span.start < quote.span.start
        for found in analysis.registry.mentions
    )


def _next(text: str, end: int) -> int:
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def _mentions(analysis: Analysis, span: Span, person: int) -> bool:
    return any(
        found.person == person and span.start <= found.mention.span.start < span.end
        for found in analysis.registry.mentions
    )


def unclosed(analysis: Analysis) -> Iterator[Fault]:
    """Q4: a closing mark is lost."""
    text = analysis.release.text
    for quote in _direct(analysis):
        if text[quote.span.end : quote.span.end + 1] in ('"', "”"):
            place = Span(quote.span.end, quote.span.end + 1)
            yield Fault((Edit(place, ""),), "tanda petik penutup hilang")


def mixed_marks(analysis: Analysis) -> Iterator[Fault]:
    """Q5: one mark of a pair has another shape."""
    text = analysis.release.text
    for quote in _direct(analysis):
        mark = text[quote.span.end : quote.span.end + 1]
        if mark in ('"', "”"):
            place = Span(quote.span.end, quote.span.end + 1)
            yield Fault((Edit(place, "”" if mark == '"' else '"'),), "tanda petik tidak sejenis")


def without_comma(analysis: Analysis) -> Iterator[Fault]:
    """Q6: the comma before the closing mark is lost."""
    text = analysis.release.text
    for quote in _owned_behind(analysis):
        if text[quote.span.end - 1] == ",":
            place = Span(quote.span.end - 1, quote.span.end)
            yield Fault((Edit(place, ""),), "koma sebelum tanda petik penutup hilang")


def another_role(analysis: Analysis) -> Iterator[Fault]:
    """Q7: a speaker gets the office of another person."""
    people = analysis.registry.people
    for found in analysis.registry.mentions:
        role, name = found.mention.role, found.mention.name
        person = people[found.person]
        if role is None or name is None or not person.is_from_form or role.end > name.start:
            continue
        for other in people:
            is_office = (other.role or "")[:1].isupper()
            if other.number != person.number and other.is_from_form and is_office:
                yield Fault((Edit(role, other.role or ""),), f"jabatan {person.name} salah")
                break


def second_person(analysis: Analysis) -> Iterator[Fault]:
    """Q8: another person comes between `-nya` and the one it stands for."""
    for quote in _direct(analysis):
        if quote.attribution is not Attribution.PRONOUN or quote.cue is None:
            continue
        sentence = next(
            (s for s in analysis.sentences if s.start <= quote.span.start < s.end), None
        )
        if sentence and quote.span.start - sentence.start <= 2:
            text = _SECOND.format(name=_STRANGERS[0])
            place = Span(sentence.start, sentence.start)
            yield Fault((Edit(place, text),), "kata ganti dapat merujuk ke dua orang")


def changed_word(analysis: Analysis) -> Iterator[Fault]:
    """Q9: a word of a quote is another one than in the form."""
    text = analysis.release.text
    compared = {one.quote for one in analysis.against.compared if one.changed is None}
    for quote in _direct(analysis):
        for match in re.finditer(r"\w+", text[quote.span.start : quote.span.end]):
            new = _SWAPS.get(match[0])
            if new and quote.span in compared:
                start = quote.span.start + match.start()
                place = Span(start, start + len(match[0]))
                yield Fault((Edit(place, new),), f"kutipan diubah: '{match[0]}' menjadi '{new}'")


def stranger(analysis: Analysis) -> Iterator[Fault]:
    """Q10: a short name that nobody has introduced."""
    for quote in _owned_behind(analysis):
        name = _name_in(analysis, quote)
        if name and len(name_words(analysis.release.text[name.start : name.end])) == 1:
            yield Fault((Edit(name, _STRANGERS[1]),), "pembicara belum diperkenalkan")


def title_in_marks(analysis: Analysis) -> Iterator[Fault]:
    """Q11: a title in marks, which is no quote and no fault."""
    text = analysis.release.text
    for number, paragraph in enumerate(analysis.news[1:4]):
        if text[paragraph.end - 1] == "." and analysis.news[1:]:
            title = _TITLES[number % len(_TITLES)]
            place = Span(paragraph.end, paragraph.end)
            yield Fault((Edit(place, _TITLE.format(title=title)),), "judul dalam tanda petik")
