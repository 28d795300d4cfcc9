"""Nama lembaga yang sudah berganti.

Kementerian dan lembaga berganti nama; berita memakai nama yang berlaku pada hari kejadian.
Sumber: daftar kementerian dan lembaga dengan masa berlakunya (humaswriter/gazetteer/lembaga.toml);
sebagian tanggalnya belum dipastikan, maka ini hanya saran.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from humaswriter.dates import long_date
from humaswriter.finding import Family, Severity
from humaswriter.gazetteer import Institution, institutions
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, headed

# An old name is right where the text speaks of the past.
_PAST = re.compile(r"\b(?:dulu|dahulu|saat itu|kala itu|eks|mantan|sebelumnya|semula)\b")


def check(draft: Draft) -> Iterator[Hit]:
    """The first mention of each name that was no longer in force on the latest day of the text."""
    day = _latest_day(draft)
    for institution in institutions() if day else ():
        if institution.until is None or day is None or institution.until >= day:
            continue
        names = [name for name in (institution.name, institution.short) if name]
        pattern = r"\b(?:" + "|".join(map(re.escape, names)) + r")\b"
        match = re.search(pattern, draft.narration)
        if match and not _PAST.search(draft.narration, max(0, match.start() - 40), match.end()):
            yield Hit(Span(*match.span()), _message(institution, match[0]))


def _message(institution: Institution, name: str) -> str:
    until = f"{name} berlaku sampai {long_date(institution.until)}" if institution.until else name
    successors = f"; penggantinya {' dan '.join(institution.successors)}"
    return f"{until}{successors if institution.successors else ''}. Periksa konteksnya."


def _latest_day(draft: Draft) -> datetime.date | None:
    days = []
    for timex in draft.analysis.timexes:
        words = draft.release.prose[timex.span.start : timex.span.end]
        if len(timex.value) == 10 and timex.value[:4] in words:
            days.append(datetime.date.fromisoformat(timex.value))
    return max(days, default=None)


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
