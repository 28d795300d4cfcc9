"""Dates and hours in running text, with the values they stand for.

Values follow TIMEX3: `2024-09-19`, `2024-09-19/2024-09-21`, `2024-09`, `2024`, `T09:00+07:00`,
`T09:00/T12:00`; what the text leaves open is X: `XXXX-09-19`, `XXXX-WXX-4` (a Thursday).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from humaswriter.dates import Days, month_number, resolve_days, weekday_number
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
_GAP = r"\s{1,3}"  # a space, a line end with or without carriage return, a slip of two spaces
_MAYBE = r"\s{0,3}"
_WEEKDAYS = rf"{_WEEKDAY}(?:{_MAYBE}[-–/]{_MAYBE}{_WEEKDAY})?"
_MONTH = (
    r"(?:[Jj]anuari|[FfPp]ebruari|[Mm]aret|[Aa]pril|[Mm]ei|[Jj]uni|[Jj]uli|[Aa]gustus|"
    r"[Ss]eptember|[Oo]ktober|[Nn]o[vp]ember|[Dd]esember|"
    r"Jan|Feb|Peb|Mar|Apr|Jun|Jul|Ag[ust]|Ags|Sept?|Okt|No[vp]|Des|"
    r"JANUARI|FEBRUARI|MARET|APRIL|MEI|JUNI|JULI|AGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|DESEMBER)"
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
    named = re.split(r"\s*[-–/]\s*", match["weekday"]) if match["weekday"] else []
    weekdays = [weekday_number(name) for name in named]
    value = _date_value(match, weekdays, anchor)
    if value is None:
        return None
    return Timex(Span(*match.span()), TimexKind.DATE, value, weekdays[0] if weekdays else None)


def _date_value(match: re.Match[str], weekdays: list[int], anchor: date | None) -> str | None:
    if match["year"]:
        return re.sub(r"[–/-]", "/", match["year"])
    if match["month"]:
        name, year = match["month"].split()
        return f"{year}-{month_number(name):02}"
    open_weekdays = "/".join(f"XXXX-WXX-{number + 1}" for number in weekdays)
    day = _written_day(match)
    if day is None:
        return open_weekdays
    days = _days(day)
    if days:
        return _interval(days.first.isoformat(), days.last.isoformat())
    return _without_year(day, weekdays[0] if weekdays else None, anchor) or open_weekdays or None


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


def _time_timex(match: re.Match[str]) -> Timex:
    zone = (match["zone"] or match["zone2"] or "").upper()
    start = _clock(match["told"] or match["clock"], match["part"]) + UTC_OFFSETS.get(zone, "")
    end = re.search(r"\d.*", match["end"] or match["end2"] or "")
    value = f"{start}/{_clock(end[0], match['part'])}{UTC_OFFSETS.get(zone, '')}" if end else start
    return Timex(Span(*match.span()), TimexKind.TIME, value)


def _clock(text: str, part_of_day: str | None) -> str:
    hour, _, minute = text.replace(":", ".").partition(".")
    number = int(hour)
    if number < 12 and part_of_day in ("sore", "petang", "malam"):
        number += 12
    return f"T{number:02}:{minute or '00'}"
