"""Hari dan tanggal tidak cocok.

Satu tanggal jatuh pada satu hari; salah hari membuat pembaca dan wartawan salah datang.
Sumber: kalender; tahun yang tidak ditulis tidak dinilai kecuali satu tahun lain dalam naskah
menjelaskannya.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import WEEKDAYS, weekday
from humaswriter.indonesian.timex import Timex, TimexKind, Year
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """A date whose weekday is another, by its own year or that of the same day elsewhere."""
    found = [t for t in context.analysis.timexes if t.kind is TimexKind.DATE]
    written = [t.day for t in found if t.day and t.year is Year.WRITTEN]
    dated = {(day.month, day.day): day for day in written}
    for timex in found:
        day = _day(timex, dated)
        named = [timex.days.first.weekday()] if timex.days and timex.year is Year.WRITTEN else []
        if day is None or timex.weekday is None or timex.weekday in (*named, day.weekday()):
            continue
        words = context.release.text[timex.span.start : timex.span.end]
        yield Hit(
            timex.span,
            f"'{words}': tanggal itu jatuh pada {weekday(day)}, bukan {WEEKDAYS[timex.weekday]}. "
            "Periksa lagi.",
        )


def _day(timex: Timex, dated: Mapping[tuple[int, int], date]) -> date | None:
    """The last day with its own year, or with that of the same day elsewhere."""
    if timex.days is None:
        return None
    last = timex.days.last
    return last if timex.year is Year.WRITTEN else dated.get((last.month, last.day))


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.ERROR,
    good=(news("Pasar murah ditutup Kamis (19/9/2024)."),),
    bad=(news("Pasar murah ditutup «Rabu (19/9/2024)»."),),
)
