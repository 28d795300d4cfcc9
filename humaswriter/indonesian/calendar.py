"""Dates, weekdays and times as Indonesian offices write them, resolved and written as news does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from difflib import get_close_matches
from enum import Enum

from humaswriter.indonesian.provinces import ZONES

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip

# As people write them in running text, by their pattern: `Jum'at` and `Ahad` as well.
WEEKDAY_NAMES = (*WEEKDAYS, "Jum'at", "Jum’at", "Ahad")
ANY_WEEKDAY = "|".join(WEEKDAY_NAMES)
ANY_MONTH = "|".join(MONTHS)

_WEEKDAY_OF = {name.casefold(): number for number, name in enumerate(WEEKDAYS)}
_WEEKDAY_OF |= {name.casefold()[:3]: number for number, name in enumerate(WEEKDAYS)}
_WEEKDAY_OF |= {"jum'at": 4, "jum’at": 4, "ahad": 6}
_MONTH_OF = {name.casefold(): number for number, name in enumerate(MONTHS, 1)}
_MONTH_OF |= {name.casefold()[:3]: number for number, name in enumerate(MONTHS, 1)}
_MONTH_OF |= {"pebruari": 2, "peb": 2, "agt": 8, "ags": 8, "sept": 9, "nopember": 11, "nop": 11}

# chosen: an event form older or newer than this is a slip of the keyboard
_YEARS = range(1945, 2101)

_RANGE = re.compile(
    r"\s*(?:-|–|—|\bs\.?\s?/?\s?d\.?(?=\s|\d)|\bsampai(?: dengan)?\b|\bhingga\b|\bdan\b)\s*"
)
_YEAR = re.compile(r"\d{4}")
_ISO = re.compile(r"(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})")
_NUMERIC = re.compile(
    r"(?P<d>\d{1,2})(?:(?P<sep>[/.-])(?P<m>\d{1,2})(?:(?P=sep)(?P<y>\d{4}|\d{2}))?)?"
)
_WORDED = re.compile(r"(?P<d>\d{1,2})\s+(?P<m>[a-z]+)\.?,?(?:\s+(?P<y>\d{4}|\d{2}))?")
_DAY_WORD = r"[a-z'’]+"
_WEEKDAY_OPENING = re.compile(
    rf"(?:pada\s+)?(?:hari\s+)?(?P<first>{_DAY_WORD})"
    rf"(?:\s*(?:-|–|hingga|sampai|s\.d\.)\s*(?P<last>{_DAY_WORD}))?"
    r"[\s,(/]+(?:tanggal\s+)?(?=\d)"
)
_TIME = re.compile(r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?")


class DateStyle(Enum):
    """How a layout writes the day of an event."""

    WEEKDAY = "hari"
    SHORT = "pendek"
    FULL = "lengkap"


@dataclass(frozen=True, slots=True)
class Days:
    """The first and the last day of an event; the same day when it takes one."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Hours:
    """When an event begins and, where known, ends, on the clocks of `zone`."""

    start: time
    end: time | None
    zone: str | None
    until_done: bool = False


@dataclass(frozen=True, slots=True)
class DayPart:
    """A run of a written date: `last` says which end it belongs to, None for what joins them."""

    text: str
    last: bool | None


def parse_days(text: str) -> Days:
    """The day or days that people mean by `19/9/2024`, `Kamis, 19 September 2024`, `1-3 Mei 2025`.

    Raises:
        ValueError: unreadable, no such day, or a weekday that contradicts it; Indonesian message.
    """
    days = resolve_days(text)
    for day in (days.first, days.last):
        if day.year not in _YEARS:
            raise ValueError(f"Tahun {day.year} tampaknya salah ketik. Periksa lagi.")
    return days


def resolve_days(text: str) -> Days:
    """As `parse_days`, for days of any year.

    Raises:
        ValueError: unreadable, no such day, or a weekday that contradicts it; Indonesian message.
    """
    plain = " ".join(text.casefold().split())
    weekdays, rest = _weekdays(plain, text)
    rest = re.sub(r"^(?:tanggal|tgl\.?)\s+", "", rest.strip(" ()"))
    days = _single(rest) or _range(rest)
    if days is None:
        raise ValueError(_why_unreadable(text, rest))
    for weekday, day in zip(weekdays, (days.first, days.last), strict=False):
        if weekday != day.weekday():
            raise ValueError(_contradiction(day, weekday))
    return days


def _contradiction(day: date, weekday: int) -> str:
    return (
        f"{long_date(day)} jatuh pada hari {WEEKDAYS[day.weekday()]}, "
        f"bukan {WEEKDAYS[weekday]}. Periksa lagi hari atau tanggalnya."
    )


def _weekdays(plain: str, original: str) -> tuple[list[int], str]:
    opening = _WEEKDAY_OPENING.match(plain)
    if opening is None or opening["first"] in ("tanggal", "tgl"):
        return [], plain
    found = []
    for name in filter(None, (opening["first"], opening["last"])):
        if name not in _WEEKDAY_OF:
            close = get_close_matches(name, _WEEKDAY_OF, n=1)
            hint = f" Maksud Anda '{WEEKDAYS[_WEEKDAY_OF[close[0]]]}'?" if close else ""
            raise ValueError(f"Nama hari pada '{original}' tidak dikenal.{hint}")
        found.append(_WEEKDAY_OF[name])
    return found, plain[opening.end() :]


def _single(text: str) -> Days | None:
    day = _date(text, None)
    return Days(day, day) if day else None


def _range(text: str) -> Days | None:
    for joint in _RANGE.finditer(text):
        weekdays, rest = _weekdays(text[joint.end() :], text)
        last = _date(rest.rstrip(")"), None)
        if last and weekdays and weekdays[0] != last.weekday():
            raise ValueError(_contradiction(last, weekdays[0]))
        first = _date(text[: joint.start()], last) if last else None
        if (
            first
            and last
            and _over_new_year(first, last)
            and not _YEAR.search(text[: joint.start()])
        ):
            first = first.replace(year=first.year - 1)
        if first and last:
            if first > last:
                raise ValueError(
                    f"Tanggal akhir {long_date(last)} mendahului tanggal awal {long_date(first)}."
                )
            return Days(first, last)
    return None


def _over_new_year(first: date, last: date) -> bool:
    return first.month >= 11 and last.month <= 2


def _date(text: str, complete: date | None) -> date | None:
    """A date; where month or year is left out, that of `complete`, the later end of a range."""
    parts = _ISO.fullmatch(text) or _WORDED.fullmatch(text) or _NUMERIC.fullmatch(text)
    if parts is None:
        return None
    month = _month(parts["m"]) if parts["m"] else complete.month if complete else None
    year = _year(parts["y"]) if parts["y"] else complete.year if complete else None
    if month is None or year is None:
        return None
    return _existing(int(parts["d"]), month, year)


def _month(text: str) -> int | None:
    return int(text) if text.isdigit() else _MONTH_OF.get(text)


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)


def _existing(day: int, month: int, year: int) -> date:
    if not 1 <= month <= 12:
        swapped = f" Tulis hari dahulu: {month}/{day}/{year}." if day <= 12 and month <= 31 else ""
        raise ValueError(f"Bulan {month} tidak ada.{swapped}")
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"Tanggal {day} {MONTHS[month - 1]} {year} tidak ada.") from None


def _why_unreadable(text: str, rest: str) -> str:
    words = re.findall(r"[a-z]{3,}", rest)
    for word in words:
        close = get_close_matches(word, [m.casefold() for m in MONTHS], n=1, cutoff=0.7)
        if word not in _MONTH_OF and close:
            return f"Nama bulan '{word}' tidak dikenal. Maksud Anda '{close[0].capitalize()}'?"
    partial = _WORDED.fullmatch(rest) or _NUMERIC.fullmatch(rest)
    if partial and partial["m"] and not partial["y"]:
        return f"Tahun belum ditulis pada '{text}'. Tulis, misalnya, 19/9/2024."
    return (
        f"Tanggal '{text}' tidak terbaca. Tulis, misalnya, 19/9/2024 atau Kamis, 19 September 2024."
    )


def month_number(name: str) -> int:
    """1 to 12 for a month's name, short or long, old spelling or new.

    Raises:
        KeyError: there is no such month.
    """
    return _MONTH_OF[name.casefold()]


def weekday_number(name: str) -> int:
    """0 (Monday) to 6 for a weekday's name.

    Raises:
        KeyError: there is no such weekday.
    """
    return _WEEKDAY_OF[name.casefold()]


def long_date(day: date) -> str:
    """`19 September 2024`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def write_days(days: Days, style: DateStyle) -> Iterator[DayPart]:
    """The days as news writes them: `Kamis (19/9/2024)`, `Senin-Rabu (30/9-2/10/2024)`.

    Weekdays would mislead over a week or more: `29 September-10 Oktober 2025`.

    Source: sumber §1.8 (weekday with the date in brackets, no leading zeros, hyphen for ranges).
    """
    ends = _end_dates(days, style)
    if days.first == days.last:
        yield DayPart(WEEKDAYS[days.first.weekday()] + ends[0], last=False)
        return
    if (days.last - days.first).days >= 7:
        first, _, last = long_days(days).partition("-")
        yield from (DayPart(first, last=False), DayPart("-", last=None), DayPart(last, last=True))
        return
    yield DayPart(WEEKDAYS[days.first.weekday()], last=False)
    yield DayPart("-", last=None)
    yield DayPart(WEEKDAYS[days.last.weekday()], last=True)
    if style is not DateStyle.WEEKDAY:
        yield DayPart(" (", last=None)
        yield DayPart(ends[0], last=False)
        yield DayPart("-", last=None)
        yield DayPart(ends[1], last=True)
        yield DayPart(")", last=None)


def _end_dates(days: Days, style: DateStyle) -> tuple[str, str]:
    first, last = days.first, days.last
    numbers = [f"{day.day}/{day.month}/{day.year}" for day in (first, last)]
    if style is not DateStyle.FULL:
        numbers = [number.rpartition("/")[0] for number in numbers]
    if first == last:
        return ("" if style is DateStyle.WEEKDAY else f" ({numbers[0]})"), ""
    if first.year == last.year:
        same_month = first.month == last.month
        numbers[0] = str(first.day) if same_month else f"{first.day}/{first.month}"
    return numbers[0], numbers[1]


def parse_hours(text: str) -> Hours:
    """The hours that people mean by `08.30`, `pukul 08:30-12.00 WIB`, `9.00 s.d. selesai`.

    Raises:
        ValueError: unreadable, no such hour, or an end before its start; Indonesian message.
    """
    plain = re.sub(r"^(?:pukul|jam|pkl\.?)\s*", "", " ".join(text.casefold().split()))
    zone = next((z for z in ZONES if re.search(rf"\b{z.casefold()}\b", plain)), None)
    if zone:
        plain = re.sub(rf"\s*\b{zone.casefold()}\b", "", plain)
    start, *rest = _RANGE.split(plain, maxsplit=1)
    done = rest == ["selesai"]
    start_time = _time(start.strip(), text)
    end_time = _time(rest[0].strip(), text) if rest and not done else None
    if end_time and end_time <= start_time and not _overnight(start_time, end_time):
        raise ValueError(
            f"Pukul akhir {_clock(end_time)} tidak sesudah pukul awal {_clock(start_time)}."
        )
    return Hours(start_time, end_time, zone, done)


def _overnight(start: time, end: time) -> bool:
    # chosen: raids and vigils run past midnight, from the evening to the early morning
    return start.hour >= 18 and end.hour < 6


def _time(text: str, original: str) -> time:
    parts = _TIME.fullmatch(text)
    if parts is None:
        raise ValueError(
            f"Waktu '{original}' tidak terbaca. "
            "Tulis, misalnya, 08.30, 08.30-12.00, atau 08.30-selesai."
        )
    try:
        return time(int(parts["hour"]), int(parts["minute"] or 0))
    except ValueError:
        raise ValueError(f"Pukul '{text}' tidak ada. Jam 0-23, menit 00-59.") from None


def _clock(moment: time) -> str:
    return moment.strftime("%H.%M")


def write_hours(hours: Hours) -> str:
    """`08.30` or `08.30-12.00`, without the zone and without `selesai`."""
    if hours.end:
        return f"{_clock(hours.start)}-{_clock(hours.end)}"
    return _clock(hours.start)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day with an hour: when an embargo ends."""

    day: date
    hours: Hours


_MOMENT = re.compile(
    r"(?P<day>.*?)[\s,;]+(?:pukul|jam|pkl\.?)?\s*(?P<time>\d{1,2}[.:]\d{2}(?:\s*wi(?:b|ta|t))?)",
    re.IGNORECASE,
)


def parse_moment(text: str) -> Moment:
    """The day and hour of `Selasa, 11 Maret 2025, pukul 12.00 WIB`.

    Raises:
        ValueError: the day or the hour is missing or unreadable; Indonesian message.
    """
    parts = _MOMENT.fullmatch(text.strip())
    if parts is None:
        raise ValueError(
            "Embargo harus memuat tanggal, jam, dan zona waktu, misalnya 11/3/2025 pukul 12.00 WIB."
        )
    days = parse_days(parts["day"])
    if days.first != days.last:
        raise ValueError("Embargo berakhir pada satu hari. Tulis satu tanggal dan jam.")
    return Moment(days.first, parse_hours(parts["time"]))


def weekday(day: date) -> str:
    """`Kamis`."""
    return WEEKDAYS[day.weekday()]


def long_days(days: Days) -> str:
    """`19 September 2024`, `29-31 Maret 2022`, `30 September-2 Oktober 2024`."""
    first, last = days.first, days.last
    if first == last:
        return long_date(first)
    opening = long_date(first)
    if first.year == last.year:
        opening = f"{first.day} {MONTHS[first.month - 1]}"
        if first.month == last.month:
            opening = str(first.day)
    return f"{opening}-{long_date(last)}"
