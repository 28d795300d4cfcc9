"""Rincian tidak sama dengan jumlahnya.

Pembaca menjumlahkan; angka yang tidak cocok membuat seluruh berita diragukan.
Sumber: hitungan dari naskah itu sendiri.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import MONTHS
from humaswriter.indonesian.numbers import find_numbers
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_NOUN = re.compile(r"\s+([a-z][\w-]*)")
_LISTED = re.compile(
    r"\b(?:terdiri (?:atas|dari)|yakni|yaitu|meliputi|mencakup|rinciannya|(?:dengan )?rincian|"
    r"dengan perincian|masing-masing|terbagi (?:atas|menjadi|dalam)|dibagi menjadi)\b:?",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:antara lain|di antaranya|termasuk|misalnya|seperti|sekitar|lebih|kurang|hampir|per|tiap|"
    r"setiap|lainnya|sisanya|selebihnya)\b",
    re.IGNORECASE,
)
# Not counts of things: measures, dates, ages, and words behind a date.
_NOT_COUNTED = frozenset(
    "persen tahun bulan hari jam menit detik pekan minggu kali rupiah wib wita wit meter kilometer "
    "kg kilogram gram ton liter hektare derajat belas puluh ratus hingga sampai".split()
) | {month.casefold() for month in MONTHS}
_ITEM = re.compile(r",\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+(?=Rp|\d|[a-z]+\s)")
_FEWEST = 2
# Sentences back in which the total may stand. Chosen: because parts follow their total closely.
_BACK = 2


@dataclass(frozen=True, slots=True)
class _Count:
    value: Fraction
    is_money: bool
    noun: str
    span: Span


def check(context: Context) -> Iterator[Hit]:
    """The parts behind `terdiri atas` and the like, where they make another sum than the total."""
    sentences = context.analysis.sentences
    for at, sentence in enumerate(sentences):
        listed = _LISTED.search(context.prose, sentence.start, sentence.end)
        if listed is None or _OPEN.search(context.prose, sentence.start, sentence.end):
            continue
        parts = _parts(context.prose, Span(listed.end(), sentence.end))
        total = _total(context, sentences[max(0, at - _BACK) : at + 1], listed.start(), parts)
        if total is None:
            continue
        made = sum(part.value for part in parts)
        if made != total.value and all(part.value < total.value for part in parts):
            yield Hit(
                Span(parts[0].span.start, parts[-1].span.end),
                f"Rincian berjumlah {_written(made)}, total tertulis {_written(total.value)}.",
            )


def _parts(text: str, listed: Span) -> list[_Count]:
    """The counts that open each item of a list; none where an item opens otherwise."""
    parts = []
    start = listed.start
    found_items = _ITEM.finditer(text, listed.start, listed.end)
    ends = [*(item.span() for item in found_items), (listed.end, listed.end)]
    for end, following in ends:
        while start < end and text[start].isspace():
            start += 1
        found = next(_counts(text, start, end), None)
        if found and found.span.start == start:
            parts.append(found)
        elif not parts or re.search(r"\d", text[start:end]):
            return []
        start = following
    kinds = {part.is_money for part in parts}
    return parts if len(parts) >= _FEWEST and len(kinds) == 1 else []


def _total(
    context: Context, sentences: Sequence[Span], until: int, parts: Sequence[_Count]
) -> _Count | None:
    """The last count of the same kind before the list; in another sentence, that of its subject."""
    if not parts:
        return None
    for sentence in reversed(sentences):
        end = min(until, sentence.end)
        counts = _counts(context.prose, sentence.start, end)
        own = [n for n in counts if n.is_money == parts[0].is_money and n.noun]
        if sentence is sentences[-1]:
            if own:
                return own[-1]
            subject = context.prose[sentence.start : until].casefold()
            subjects = set(re.findall(r"\w+", subject))
            continue
        meant = [n for n in own if n.noun in subjects or "mereka" in subjects]
        if meant:
            return meant[-1]
    return None


def _counts(text: str, start: int, end: int) -> Iterator[_Count]:
    """The counts and sums of a stretch, with what they count."""
    for number in find_numbers(text[start:end]):
        span = Span(start + number.span.start, start + number.span.end)
        match = _NOUN.match(text, span.end, end)
        noun = match[1] if match else ""
        if noun not in _NOT_COUNTED and (noun or number.is_money) and number.value:
            stop = match.end() if match else span.end
            yield _Count(number.value, number.is_money, noun, Span(span.start, stop))


def _written(number: Fraction | int) -> str:
    return f"{float(number):,.10g}".replace(",", ".")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.WARNING,
    good=(
        news("Pasar itu diikuti 24 pedagang, terdiri atas 14 petani dan 10 nelayan."),
        news("Pasar itu diikuti 24 pedagang, antara lain 14 petani dan 5 nelayan."),
    ),
    bad=(news("Pasar itu diikuti 24 pedagang, terdiri atas «14 petani dan 12 nelayan»."),),
)
