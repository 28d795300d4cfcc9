"""Nama lembaga yang sudah berganti.

Kementerian dan lembaga berganti nama; berita memakai nama yang berlaku pada hari kejadian.
Sumber: daftar kementerian dan lembaga dengan masa berlakunya (humaswriter/gazetteer/lembaga.toml);
sebagian tanggalnya belum dipastikan, maka ini hanya saran.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from functools import cache

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import long_date
from humaswriter.indonesian.gazetteer import Institution, institutions
from humaswriter.indonesian.timex import Year
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# An old name is right where the text speaks of the past.
_PAST = re.compile(r"\b(?:dulu|dahulu|saat itu|kala itu|eks|mantan|sebelumnya|semula)\b")


def check(context: Context) -> Iterator[Hit]:
    """The first mention of each name that was no longer in force on the latest day of the text."""
    day = _latest_day(context)
    told: set[str] = set()
    for match in _names().finditer(context.narration) if day else ():
        institution = _by_name()[match[0]]
        if institution.until is None or day is None or institution.until >= day:
            continue
        if institution.name not in told and not _is_history(context, match, institution.until):
            told.add(institution.name)
            yield Hit(Span(*match.span()), _message(institution, match[0]))


@cache
def _by_name() -> Mapping[str, Institution]:
    """Every name and short form, with the institution that had it last."""
    last: dict[str, Institution] = {}
    for one in institutions():
        heads = (*one.short_heads, one.head) if one.until else ()
        for name in filter(None, (one.name, one.short, *heads)):
            held = last.get(name)
            if held is None or (held.until and (one.until is None or one.until > held.until)):
                last[name] = one
    return last


@cache
def _names() -> re.Pattern[str]:
    """All names, the longest first, so that none is found inside a longer one."""
    names = sorted(_by_name(), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")


def _is_history(context: Context, match: re.Match[str], until: datetime.date) -> bool:
    """Whether the sentence speaks of the time in which the name was right."""
    sentence = next(
        (s for s in context.analysis.sentences if s.start <= match.start() < s.end),
        Span(*match.span()),
    )
    words = context.narration[sentence.start : sentence.end]
    years = [int(year) for year in _YEAR.findall(words)]
    return bool(_PAST.search(words)) or any(year <= until.year for year in years)


def _message(institution: Institution, name: str) -> str:
    until = f"{name} berlaku sampai {long_date(institution.until)}" if institution.until else name
    successors = f"; penggantinya {' dan '.join(institution.successors)}"
    return f"{until}{successors if institution.successors else ''}. Periksa konteksnya."


def _latest_day(context: Context) -> datetime.date | None:
    timexes = context.analysis.timexes
    return max((t.day for t in timexes if t.day and t.year is Year.WRITTEN), default=None)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.HINT,
    good=(
        headed(
            "Kudus (ANTARA) - Kementerian Komunikasi dan Informatika melatih petugas humas di "
            "Kudus, Kamis (19/9/2024)."
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - «Kementerian Komunikasi dan Informatika» melatih petugas humas di "
            "Kudus, Kamis (18/9/2025)."
        ),
    ),
    certain=False,
)
