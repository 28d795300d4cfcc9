"""The facts of a form that answer the six questions, and where a text tells them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from humaswriter.analysis.fivew import FiveW
from humaswriter.analysis.people import Registry
from humaswriter.analysis.people.words import name_words
from humaswriter.dates import parse_days, parse_hours
from humaswriter.form.model import EventForm
from humaswriter.release import Span
from humaswriter.timex import Timex, TimexKind

_WORD = re.compile(r"\w[\w'-]*")
_LITTLE = frozenset(
    "yang dan di ke dari untuk dengan dalam pada bagi oleh atau serta agar para akan ini itu guna "
    "adalah sebagai antara lain secara telah juga mampu dapat".split()
)
# Chosen: because a fact reworded keeps most of its content words, and another fact does not.
_SHARE = 0.6
# A government, its short form, and the title of the head who stands for it.
_GOVERNMENTS = {
    "Pemerintah Kota": ("Pemkot", "Wali Kota"),
    "Pemerintah Kabupaten": ("Pemkab", "Bupati"),
    "Pemerintah Provinsi": ("Pemprov", "Gubernur"),
}
_NUMBERS = {
    "satu": "1", "seorang": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6",
    "tujuh": "7", "delapan": "8", "sembilan": "9", "sepuluh": "10", "sebelas": "11",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slot:
    """One fact of the form: its question, field and value, and where the text tells it."""

    question: FiveW
    field: str
    value: str
    found: Span | None


def find_slots(
    form: EventForm,
    prose: str,
    sentences: Sequence[Span],
    registry: Registry,
    timexes: Sequence[Timex],
) -> Iterator[Slot]:
    """The given facts of a form in the order of the questions, each with its place in the text."""
    host = form.penyelenggara
    if host and host.nama:
        short = host.singkatan or host.nama
        yield Slot(
            FiveW.WHO,
            "penyelenggara.nama",
            host.nama,
            _hosted(prose, sentences, host.nama, short),
        )
    for number, speaker in enumerate(form.narasumber or ()):
        if speaker.nama:
            yield Slot(
                FiveW.WHO,
                f"narasumber[{number}].nama",
                speaker.nama,
                _mentioned(prose, registry, speaker.nama) or _named(prose, speaker.nama),
            )
    for field, fact in (("kegiatan", form.kegiatan), ("hasil", form.hasil)):
        if fact:
            found = _named(prose, fact) or _told(prose, fact, sentences)
            yield Slot(FiveW.WHAT, field, fact, found)
    if form.tanggal:
        yield Slot(FiveW.WHEN, "tanggal", form.tanggal, _dated(form.tanggal, timexes))
    if form.sampai:
        last = parse_days(form.sampai).last
        yield Slot(FiveW.WHEN, "sampai", form.sampai, _on(last, timexes, end=True))
    if form.pukul:
        yield Slot(FiveW.WHEN, "pukul", form.pukul, _timed(form.pukul, timexes))
    if form.tempat:
        for field in ("nama", "kota", "provinsi"):
            place = getattr(form.tempat, field)
            if place:
                found = _named(prose, place) or _told(prose, place, sentences)
                yield Slot(FiveW.WHERE, f"tempat.{field}", place, found)
    if form.tujuan:
        yield Slot(FiveW.WHY, "tujuan", form.tujuan, _told(prose, form.tujuan, sentences))
    for number, step in enumerate(form.jalannya or ()):
        yield Slot(FiveW.HOW, f"jalannya[{number}]", step, _told(prose, step, sentences))


def _named(prose: str, name: str) -> Span | None:
    """The words of a name in their order, whatever stands between them."""
    words = [re.escape(word) for word in _WORD.findall(name)]
    found = words and re.search(r"\b" + r"[\W_]+".join(words) + r"\b", prose, re.IGNORECASE)
    return Span(*found.span()) if found else None


def _mentioned(prose: str, registry: Registry, name: str) -> Span | None:
    for person in registry.people:
        if person.introduced == -1 and (person.name or "").startswith(name):
            wanted = set(name_words(name))
            for resolved in registry.mentions:
                place = resolved.mention.name
                if resolved.person != person.number or place is None:
                    continue
                # spelled as in the form: the register forgives a slip, a fact does not
                if set(name_words(prose[place.start : place.end])) <= wanted:
                    return resolved.mention.span
    return None


def _hosted(prose: str, sentences: Sequence[Span], name: str, short: str) -> Span | None:
    """A host by the name, its short form, or most of its words: the head stands for the office."""
    plain = re.sub(r"\s*\([^()]*\)", "", name)
    for long, government in _GOVERNMENTS.items():
        if plain.startswith(long):
            region = plain.removeprefix(long)
            named = _named(prose, government[0] + region) or _named(prose, government[1] + region)
            return _named(prose, plain) or named
    found = _named(prose, name) or _named(prose, plain) or _named(prose, short)
    return found or _told(prose, plain, sentences)


def _dated(day: str, timexes: Sequence[Timex]) -> Span | None:
    return _on(parse_days(day).first, timexes)


def _on(day: date, timexes: Sequence[Timex], *, end: bool = False) -> Span | None:
    """Where the text tells a day, whole, without its year, or by its weekday."""
    wanted = {day.isoformat(), f"XXXX{day:-%m-%d}", f"XXXX-WXX-{day.isoweekday()}"}
    for timex in timexes:
        value = timex.value.rpartition("/")[2] if end else timex.value.partition("/")[0]
        if timex.kind is TimexKind.DATE and (value in wanted or value[4:] == f"{day:-%m-%d}"):
            return timex.span
    return None


def _timed(hours: str, timexes: Sequence[Timex]) -> Span | None:
    start = f"T{parse_hours(hours).start:%H:%M}"
    return next((timex.span for timex in timexes if timex.value.startswith(start)), None)


def _told(prose: str, fact: str, sentences: Sequence[Span]) -> Span | None:
    """The sentence that shares most content words with a fact, if it shares enough."""
    wanted = _content(fact)
    best, place = 0.0, None
    numbers = _numbers(fact)
    for sentence in sentences:
        told = prose[sentence.start : sentence.end]
        # two people are not three, however alike the sentences are
        if not numbers <= _numbers(told):
            continue
        share = len(wanted & _content(told)) / max(1, len(wanted))
        if share > best:
            best, place = share, sentence
    return place if best >= _SHARE else None


def _numbers(text: str) -> set[str]:
    """The numbers of a text, in digits as in words."""
    found = re.findall(r"\d[\d.,]*\d|\d", text)
    words = {_NUMBERS[w] for w in _WORD.findall(text.casefold()) if w in _NUMBERS}
    return words | {number.replace(".", "") for number in found}


def _content(text: str) -> set[str]:
    """The words that carry meaning, without the affixes that change when a fact is reworded."""
    words = (word.casefold() for word in _WORD.findall(text))
    return {stem(word) for word in words if word not in _LITTLE}


def stem(word: str) -> str:
    """The last letters of a word without its affixes: `menulis` and `tulisan` give `ulis`."""
    for ending in ("nya", "kan", "an", "i"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    return word[-4:]
