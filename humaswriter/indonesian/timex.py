"""Dates and hours in running text, with the values they stand for.

Values follow TIMEX3: `2024-09-19`, `2024-09-19/2024-09-21`, `2024-09`, `2024`, `T09:00+07:00`,
`T09:00/T12:00`; what the text leaves open is X: `XXXX-09-19`, `XXXX-WXX-4` (a Thursday).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import Enum

from humaswriter.indonesian.calendar import (
    ANY_WEEKDAY,
    MONTHS,
    Days,
    Hours,
    month_number,
    resolve_days,
    weekday_number,
)
from humaswriter.indonesian.provinces import UTC_OFFSETS
from humaswriter.release import Span


class TimexKind(Enum):
    """What an expression stands for; the values are the names of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"


class Grain(Enum):
    """How much a date tells: `2024`, `Mei 2024`, `Kamis`, `Kamis (19/9)`."""

    YEAR = "year"
    MONTH = "month"
    WEEKDAY = "weekday"
    DAY = "day"


class Year(Enum):
    """Where the year of a day comes from: the text itself, the day next to another, nowhere."""

    WRITTEN = "written"
    NEAREST = "nearest"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Timex:
    """One expression: its place, its value as TIMEX3, and what a program can reckon with.

    A date has a `grain`; one of a `DAY` has `days`, whose year may be no more than the `nearest`,
    or left `open` (then it is 2024). `weekday` is the one it names (Monday is 0). A time has
    `hours`, None for an hour that no clock has (`25.00`, `24.00`).
    """

    span: Span
    kind: TimexKind
    value: str
    grain: Grain | None = None
    days: Days | None = None
    year: Year = Year.OPEN
    weekday: int | None = None
    hours: Hours | None = None

    @property
    def day(self) -> date | None:
        """The day, where it is one, of a year that is known."""
        one = self.days is not None and self.days.first == self.days.last
        return self.days.first if self.days and one and self.year is not Year.OPEN else None

    def tells(self, day: date, *, last: bool = False) -> bool:
        """Whether it names a day, as far as it goes: whole, without year, or by its weekday.

        Of a range its first day, or the `last`.
        """
        if self.grain is Grain.WEEKDAY:
            return self.weekday == day.weekday()
        if self.days is None:
            return False
        own = self.days.last if last else self.days.first
        same_year = self.year is Year.OPEN or own.year == day.year
        return same_year and self.is_sound and (own.month, own.day) == (day.month, day.day)

    @property
    def is_sound(self) -> bool:
        """Whether the weekday is that of the first or the last day, as far as the year is known."""
        if self.weekday is None or self.days is None or self.year is Year.OPEN:
            return True
        return self.weekday in (self.days.first.weekday(), self.days.last.weekday())


# `Minggu ini` is a week.
_NAMED = ANY_WEEKDAY.replace("Minggu", "Minggu(?! (?:ini|lalu|depan|ke-))")
_WEEKDAY = rf"(?:(?:{_NAMED})|{ANY_WEEKDAY.upper()}|(?<=[Hh]ari )(?:{ANY_WEEKDAY.casefold()}))"
_GAP = r"\s{1,3}"  # a space, a line end with or without carriage return, a slip of two spaces
_MAYBE = r"\s{0,3}"
_WEEKDAYS = rf"{_WEEKDAY}(?:{_MAYBE}[-–/]{_MAYBE}{_WEEKDAY})?"
# In full with a small or capital first letter, in old spelling, short, or all in capitals.
_FULL_MONTHS = (*MONTHS, "Pebruari", "Nopember")
_SHORT_MONTHS = (
    *(name[:3] for name in MONTHS if name != "Mei"),
    "Peb",
    "Agt",
    "Ags",
    "Sept",
    "Nop",
)
_MONTH = "(?:{})".format(
    "|".join(
        (
            *(f"[{name[0].casefold()}{name[0]}]{name[1:]}" for name in _FULL_MONTHS),
            *sorted(_SHORT_MONTHS, key=len, reverse=True),
            *(name.upper() for name in MONTHS),
        )
    )
)
_HIJRI = r"\s?H(?:ijriah)?\b"
_YEAR = rf"(?:(?:1\d\d\d|20\d\d)(?!{_HIJRI}))"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_TO = rf"{_MAYBE}(?:-|–|—|s\.?\s?/?\s?d\.?(?=[\s\d])|hingga|sampai(?:\sdengan)?){_MAYBE}"
_WORDED = (
    rf"{_DAY}(?:(?:{_TO}|{_GAP}dan{_GAP}){_DAY})?{_GAP}{_MONTH}(?:,?{_GAP}{_YEAR})?"
    rf"(?:{_TO}{_DAY}{_GAP}{_MONTH}(?:{_GAP}{_YEAR})?)?\b"
)
_FULL_NUMERIC = (
    rf"(?:{_DAY}(?:/\d\d?(?:/{_YEAR})?)?[-–])?"
    rf"{_DAY}(?P<sep>[/.-])(?:0?[1-9]|1[0-2])(?P=sep)(?:{_YEAR}|\d\d)\b"
)
_SHORT_NUMERIC = rf"{_DAY}(?:/(?:0?[1-9]|1[0-2]))?(?:[-–]{_DAY})?/(?:0?[1-9]|1[0-2])\b"
_ISO = rf"{_YEAR}-\d\d-\d\d\b"
_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_ZONE = r"(?i:WIB|WITA|WIT)\b"

# A number of four digits is a year behind one of these words only, and not before what it counts.
_BEFORE_YEAR = "(?:{})".format(
    "|".join(
        rf"(?<=\b{word}\s)"
        for word in "tahun Tahun pada Pada sejak Sejak hingga sampai antara dari mulai awal akhir "
        "pertengahan periode".split()
    )
)
_COUNTED = (
    r"\s(?:orang|peserta|warga|unit|kali|meter|personel|pegawai|siswa|mahasiswa|buah|ekor|paket|"
    r"hektare|km|kilometer|rupiah|ton|liter|keluarga|kepala|jiwa|rumah|desa|sekolah|lembar|hingga|"
    r"sampai)\b"
)

_DATE = re.compile(
    rf"\b(?P<weekday>{_WEEKDAYS})\b(?:{_GAP}(?:pagi|siang|sore|petang|malam|dini hari))?"
    rf"(?:,?{_GAP}(?:tanggal{_GAP})?(?P<day>{_WORDED}|{_FULL_NUMERIC}|{_SHORT_NUMERIC})"
    rf"|,?{_MAYBE}\(\s?"
    rf"(?P<bracket>{_WORDED}|{_FULL_NUMERIC.replace('sep', 'sep2')}|{_SHORT_NUMERIC})\s?\))?"
    rf"|(?<![\w/.,-])(?P<worded>{_WORDED})"
    rf"|(?<![\w/.,-])(?P<iso>{_ISO})"
    rf"|(?<![\w/.,-])(?P<numeric>{_FULL_NUMERIC.replace('sep', 'sep3')})(?![/.-]?\w)"
    rf"|(?<=\()(?P<alone>{_SHORT_NUMERIC})(?=\))"
    rf"|(?<=[Tt]anggal\s)(?P<told>{_SHORT_NUMERIC})"
    rf"|(?<=[a-zA-Z],\s)(?P<dateline>{_SHORT_NUMERIC})(?=\s[(–—-])"
    rf"|\b(?P<month>{_MONTH}{_GAP}{_YEAR})\b"
    rf"|{_BEFORE_YEAR}(?P<year>{_YEAR}(?:[-–/]{_YEAR})?)\b(?!-an|[.,]\d|{_COUNTED})"
)
_TIME = re.compile(
    r"\b(?:[Pp]ukul|PUKUL|(?<!\d\s)(?:[Jj]am|JAM)|[Pp]kl?\.?)\s{0,3}"
    rf"(?P<told>{_CLOCK}|(?:[01]?\d|2[0-4])(?![\d.:,]|\s(?:jam|menit|detik|hari)\b))"
    rf"(?P<end>{_TO}(?:{_CLOCK}|selesai\b))?(?:\s(?P<part>pagi|siang|sore|petang|malam)\b)?"
    rf"(?:{_MAYBE}(?P<zone>{_ZONE}))?"
    rf"|(?<![\d.,/])(?P<clock>{_CLOCK})(?P<end2>{_TO}(?:{_CLOCK}|selesai))?{_MAYBE}"
    rf"(?P<zone2>{_ZONE})"
)


def find_timex(text: str, written: date | None = None) -> list[Timex]:
    """The dates and hours of a text in order.

    A date without a year takes one within a year of `written`, the day of the release, or else of
    the first recent complete date of the text: the nearest, as a rule one that fits its weekday.
    """
    matches = list(_DATE.finditer(text))
    anchor = written or _first_recent([day for day in map(_complete, matches) if day])
    found = [_date_timex(match, anchor) for match in matches]
    found += [_time_timex(match) for match in _TIME.finditer(text)]
    return list(_apart([timex for timex in found if timex]))


def _first_recent(days: list[date]) -> date | None:
    """The first day, but for those that the text only commemorates.

    Chosen: five years, because releases look back on last year's event, not on an older one.
    """
    return next((day for day in days if max(days) - day < timedelta(days=5 * 365)), None)


def _apart(found: list[Timex]) -> Iterator[Timex]:
    """Those that overlap none before them, in order; of two that begin together, the longer."""
    end = -1
    for timex in sorted(found, key=lambda timex: (timex.span.start, -timex.span.end)):
        if timex.span.start >= end:
            yield timex
            end = timex.span.end


def _written_day(match: re.Match[str]) -> str | None:
    names = ("day", "bracket", "worded", "iso", "numeric", "alone", "told", "dateline")
    return next((match[name] for name in names if match[name]), None)


def _complete(match: re.Match[str]) -> date | None:
    day = _written_day(match)
    days = _days(day) if day else None
    return days.first if days else None


def _days(text: str) -> Days | None:
    try:
        return resolve_days(text)
    except ValueError:
        return None


def _date_timex(match: re.Match[str], anchor: date | None) -> Timex | None:
    span = Span(*match.span())
    if match["year"]:
        return Timex(span, TimexKind.DATE, re.sub("[–/-]", "/", match["year"]), Grain.YEAR)
    if match["month"]:
        name, year = match["month"].split()
        return Timex(span, TimexKind.DATE, f"{year}-{month_number(name):02}", Grain.MONTH)
    named = re.split(r"\s*[-–/]\s*", match["weekday"]) if match["weekday"] else []
    weekdays = [weekday_number(name) for name in named]
    weekday = weekdays[0] if weekdays else None
    written = _written_day(match)
    days, year = _resolved(written, weekday, anchor) if written else (None, Year.OPEN)
    if days:
        value = _timex3(days, year)
        return Timex(span, TimexKind.DATE, value, Grain.DAY, days, year, weekday)
    if not weekdays:
        return None
    value = "/".join(f"XXXX-WXX-{number + 1}" for number in weekdays)
    return Timex(span, TimexKind.DATE, value, Grain.WEEKDAY, weekday=weekday)


def _resolved(text: str, weekday: int | None, anchor: date | None) -> tuple[Days | None, Year]:
    """The days that a text writes; without a year, those nearest to the anchor."""
    days = _days(text)
    if days:
        return days, Year.WRITTEN
    # 2024 is a leap year, so that every day exists in it
    years = [anchor.year - 1, anchor.year, anchor.year + 1] if anchor else [2024]
    joint = "/" if re.fullmatch(r"[\d/–-]+", text) else " "
    readings = filter(None, (_days(f"{text}{joint}{year}") for year in years))
    if anchor is None:
        return next(readings, None), Year.OPEN
    near = min(readings, key=lambda days: _distance(days.first, weekday, anchor), default=None)
    return near, Year.NEAREST


def _timex3(days: Days, year: Year) -> str:
    first, last = (
        f"XXXX{day:-%m-%d}" if year is Year.OPEN else day.isoformat()
        for day in (days.first, days.last)
    )
    return first if first == last else f"{first}/{last}"


def _distance(day: date, weekday: int | None, anchor: date) -> int:
    """Days from the anchor; a weekday that does not fit weighs as much as most of a year.

    Chosen: because releases often date from another half of the year than the first date that
    they mention, while a wrong weekday beside the right date is a slip, not another year.
    """
    misfit = 250 if weekday is not None and day.weekday() != weekday else 0
    return abs((day - anchor).days) + misfit


def _time_timex(match: re.Match[str]) -> Timex:
    zone = (match["zone"] or match["zone2"] or "").upper()
    offset = UTC_OFFSETS.get(zone, "")
    start = _clock(match["told"] or match["clock"], match["part"])
    ends = re.search(r"\d.*", match["end"] or match["end2"] or "")
    end = _clock(ends[0], match["part"]) if ends else None
    value = f"T{start[0]:02}:{start[1]:02}{offset}"
    if end:
        value += f"/T{end[0]:02}:{end[1]:02}{offset}"
    first, last = _time(start), _time(end) if end else None
    hours = Hours(first, last, zone or None) if first else None
    return Timex(Span(*match.span()), TimexKind.TIME, value, hours=hours)


def _clock(text: str, part_of_day: str | None) -> tuple[int, int]:
    hour, _, minute = text.replace(":", ".").partition(".")
    number = int(hour)
    if number < 12 and part_of_day in ("sore", "petang", "malam"):
        number += 12
    return number, int(minute or 0)


def _time(clock: tuple[int, int]) -> time | None:
    return time(*clock) if clock[0] < 24 else None
