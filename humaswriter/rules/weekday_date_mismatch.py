"""Hari dan tanggal tidak cocok.

Satu tanggal jatuh pada satu hari; salah hari membuat pembaca dan wartawan salah datang.
Sumber: kalender; tahun yang tidak ditulis tidak dinilai kecuali satu tahun lain dalam naskah
menjelaskannya.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from humaswriter.dates import weekday
from humaswriter.finding import Family, Severity
from humaswriter.rule import Draft, Hit, Rule, news
from humaswriter.timex import Timex, TimexKind

_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def check(draft: Draft) -> Iterator[Hit]:
    """A date whose weekday is another, by its own year or that of the same day elsewhere."""
    found = [t for t in draft.analysis.timexes if t.kind is TimexKind.DATE]
    dated = {t.value[-5:]: t.value for t in found if _has_year(draft, t)}
    for timex in found:
        if timex.weekday is None:
            continue
        value = timex.value if _has_year(draft, timex) else dated.get(timex.value[-5:], "")
        try:
            day = datetime.date.fromisoformat(value)
        except ValueError:
            continue
        if day.weekday() != timex.weekday:
            words = draft.release.text[timex.span.start : timex.span.end]
            yield Hit(
                timex.span,
                f"'{words}': tanggal itu jatuh pada {weekday(day)}, bukan {_DAYS[timex.weekday]}. "
                "Periksa lagi.",
            )


def _has_year(draft: Draft, timex: Timex) -> bool:
    words = draft.release.prose[timex.span.start : timex.span.end]
    return len(timex.value) == 10 and timex.value[:4] in words


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.ERROR,
    good=(news("Pasar murah ditutup Kamis (19/9/2024)."),),
    bad=(news("Pasar murah ditutup «Rabu (19/9/2024)»."),),
)
