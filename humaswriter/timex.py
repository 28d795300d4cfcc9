"""Dates and hours in running text, with the values they stand for.

Values follow TIMEX3: `2024-09-19`, `2024-09-19/2024-09-21`, `2024-09`, `2024`, `T09:00+07:00`,
`T09:00/T12:00`; what the text leaves open is X: `XXXX-09-19`, `XXXX-WXX-4` (a Thursday).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from humaswriter.dates import Days, month_number, parse_hours, resolve_days, weekday_number
from humaswriter.places import UTC_OFFSETS
from humaswriter.release import Span


class TimexKind(Enum):
    """What an expression stands for; the values are the names of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"


@dataclass(frozen=True, slots=True)
class Timex:
    """One expression: its place, its value, and the weekday it names (Monday is 0)."""

    span: Span
    kind: TimexKind
    value: str
    weekday: int | None = None


_WEEKDAY = (
    r"(?:(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Ahad|Minggu(?! (?:ini|lalu|depan|ke-)))|"
    r"SENIN|SELASA|RABU|KAMIS|JUM['’]?AT|SABTU|MINGGU|"
    r"(?<=[Hh]ari )(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad))"
)
_WEEKDAYS = rf"{_WEEKDAY}(?:\s?[-–/]\s?{_WEEKDAY})?"
_MONTH = (
    r"(?:[Jj]anuari|[FfPp]ebruari|[Mm]aret|[Aa]pril|[Mm]ei|[Jj]uni|[Jj]uli|[Aa]gustus|"
    r"[Ss]eptember|[Oo]ktober|[NnN]o[vp]ember|[Dd]esember|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Ags|Agt|Sept?|Okt|Nov|Des|"
    r"JANUARI|FEBRUARI|MARET|APRIL|MEI|JUNI|JULI|AGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|DESEMBER)"
)
_YEAR = r"(?:1\d\d\d|20\d\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_TO = r"\s?(?:-|–|s\.?d\.?|hingga|sampai(?: dengan)?|dan)\s?"
_WORDED = (
    rf"{_DAY}(?:{_TO}{_DAY})?\s{_MONTH}(?:,?\s{_YEAR})?(?:{_TO}{_DAY}\s{_MONTH}(?:\s{_YEAR})?)?\b"
)
_FULL_NUMERIC = (
    rf"(?:{_DAY}(?:/\d\d?(?:/{_YEAR})?)?[-–])?"
    rf"{_DAY}(?P<sep>[/.-])(?:0?[1-9]|1[0-2])(?P=sep)(?:{_YEAR}|\d\d)\b"
)
_SHORT_NUMERIC = rf"{_DAY}(?:/(?:0?[1-9]|1[0-2]))?(?:[-–]{_DAY})?/(?:0?[1-9]|1[0-2])\b"
_ISO = rf"{_YEAR}-\d\d-\d\d\b"
_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_ZONE = r"(?:WIB|WITA|WIT|Wib|Wita|Wit)\b"

# A number of four digits is a year behind one of these words only.
_BEFORE_YEAR = "(?:{})".format(
    "|".join(
        rf"(?<=\b{word} )"
        for word in "tahun Tahun pada Pada sejak Sejak hingga sampai antara dari mulai awal akhir "
        "pertengahan periode".split()
    )
)

_DATE = re.compile(
    rf"\b(?P<weekday>{_WEEKDAYS})\b(?:\s(?:pagi|siang|sore|petang|malam|dini hari))?"
    rf"(?:,?\s(?:tanggal\s)?(?P<day>{_WORDED}|{_FULL_NUMERIC}|{_SHORT_NUMERIC})"
    rf"|,?\s?\(\s?(?P<bracket>{_WORDED}|{_FULL_NUMERIC.replace('sep', 'sep2')}|{_SHORT_NUMERIC})"
    r"\s?\))?"
    rf"|(?<![\w/.,-])(?P<worded>{_WORDED})"
    rf"|(?<![\w/.,-])(?P<iso>{_ISO})"
    rf"|(?<![\w/.,-])(?P<numeric>{_FULL_NUMERIC.replace('sep', 'sep3')})(?![/.-]?\w)"
    rf"|(?<=\()(?P<alone>{_SHORT_NUMERIC})(?=\))"
    rf"|(?<=[Tt]anggal )(?P<told>{_SHORT_NUMERIC})"
    rf"|(?<=[a-zA-Z], )(?P<dateline>{_SHORT_NUMERIC})(?= \()"
    rf"|\b(?P<month>{_MONTH}\s{_YEAR})\b"
    rf"|{_BEFORE_YEAR}(?P<year>{_YEAR}(?:[-–/]{_YEAR})?)\b(?!-an|[.,]\d)"
)
_TIME = re.compile(
    rf"\b(?:[Pp]ukul|[Jj]am|[Pp]kl?\.?)\s?(?P<told>{_CLOCK}|(?:[01]?\d|2[0-4])(?![\d.:,]))"
    rf"(?P<end>{_TO}(?:{_CLOCK}|selesai\b))?(?:\s?(?P<zone>{_ZONE}))?"
    rf"|(?<![\d.,/])(?P<clock>{_CLOCK})(?P<end2>{_TO}(?:{_CLOCK}|selesai))?\s?(?P<zone2>{_ZONE})"
)


def find_timex(text: str, written: date | None = None) -> list[Timex]:
    """The dates and hours of a text in order.

    A date without a year takes one within a year of `written`, the day of the release, or else of
    the first complete date of the text: the nearest, as a rule the one that fits its weekday.
    """
    matches = list(_DATE.finditer(text))
    anchor = written or next(filter(None, (_complete(match) for match in matches)), None)
    found = [_date_timex(match, anchor) for match in matches]
    found += [_time_timex(match) for match in _TIME.finditer(text)]
    return sorted(_apart([timex for timex in found if timex]), key=lambda timex: timex.span.start)


def _apart(found: list[Timex]) -> Iterator[Timex]:
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
    named = match["weekday"]
    weekday = weekday_number(re.split(r"\s?[-–/]\s?", named)[0]) if named else None
    value = _date_value(match, weekday, anchor)
    if value is None:
        return None
    return Timex(Span(*match.span()), TimexKind.DATE, value, weekday)


def _date_value(match: re.Match[str], weekday: int | None, anchor: date | None) -> str | None:
    if match["year"]:
        return re.sub(r"[–/-]", "/", match["year"])
    if match["month"]:
        name, year = match["month"].split()
        return f"{year}-{month_number(name):02}"
    day = _written_day(match)
    if day is None:
        return f"XXXX-WXX-{(weekday or 0) + 1}"
    days = _days(day)
    if days:
        return _interval(days.first.isoformat(), days.last.isoformat())
    if value := _without_year(day, weekday, anchor):
        return value
    return None if weekday is None else f"XXXX-WXX-{weekday + 1}"


def _without_year(text: str, weekday: int | None, anchor: date | None) -> str | None:
    # 2024 is a leap year, so that every day exists in it
    years = [anchor.year - 1, anchor.year, anchor.year + 1] if anchor else [2024]
    joint = "/" if re.fullmatch(r"[\d/–-]+", text) else " "
    readings = filter(None, (_days(f"{text}{joint}{year}") for year in years))
    if anchor is None:
        days = next(readings, None)
        return _interval(f"XXXX{days.first:-%m-%d}", f"XXXX{days.last:-%m-%d}") if days else None
    near = min(readings, key=lambda days: _distance(days.first, weekday, anchor), default=None)
    return _interval(near.first.isoformat(), near.last.isoformat()) if near else None


def _distance(day: date, weekday: int | None, anchor: date) -> int:
    """Days from the anchor; a weekday that does not fit weighs as much as most of a year.

    Chosen: because releases often date from another half of the year than the first date that
    they mention, while a wrong weekday beside the right date is a slip, not another year.
    """
    misfit = 250 if weekday is not None and day.weekday() != weekday else 0
    return abs((day - anchor).days) + misfit


def _interval(first: str, last: str) -> str:
    return first if first == last else f"{first}/{last}"


def _time_timex(match: re.Match[str]) -> Timex | None:
    start = match["told"] or match["clock"]
    end = match["end"] or match["end2"] or ""
    zone = (match["zone"] or match["zone2"] or "").upper()
    try:
        hours = parse_hours(f"{start}{end}")
    except ValueError:
        return None
    offset = UTC_OFFSETS.get(zone, "")
    value = f"T{hours.start:%H:%M}{offset}"
    if hours.end:
        value = f"{value}/T{hours.end:%H:%M}{offset}"
    return Timex(Span(*match.span()), TimexKind.TIME, value)
