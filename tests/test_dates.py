"""Dates and times: read as people write them, written as news does."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaswriter.indonesian.calendar import (
    MONTHS,
    WEEKDAYS,
    DateStyle,
    Days,
    long_days,
    parse_days,
    parse_hours,
    parse_moment,
    write_days,
    write_hours,
)


def written(text: str, style: DateStyle = DateStyle.FULL) -> str:
    return "".join(part.text for part in write_days(parse_days(text), style))


@pytest.mark.parametrize(
    "text",
    [
        "2024-09-19",
        "19/9/2024",
        "19-09-2024",
        "19.9.2024",
        "19/9/24",
        "19 September 2024",
        "19 Sept 2024",
        "Kamis, 19 September 2024",
        "Kamis (19/9/2024)",
        "hari Kamis tanggal 19 September 2024",
        "  kamis,  19  september  2024 ",
        "2024/09/19",
        "Tgl. 19 September 2024",
        "Kam, 19 Sep 2024",
    ],
)
def test_one_day_in_many_spellings(text: str) -> None:
    assert parse_days(text) == Days(date(2024, 9, 19), date(2024, 9, 19))


@pytest.mark.parametrize(
    ("text", "news"),
    [
        ("19/9/2024", "Kamis (19/9/2024)"),
        ("29-31 Maret 2022", "Selasa-Kamis (29-31/3/2022)"),
        ("29-31/3/2022", "Selasa-Kamis (29-31/3/2022)"),
        ("30 September - 2 Oktober 2024", "Senin-Rabu (30/9-2/10/2024)"),
        ("11 dan 12 Maret 2025", "Selasa-Rabu (11-12/3/2025)"),
        ("Kamis, 19/9/2024 - Sabtu, 21/9/2024", "Kamis-Sabtu (19-21/9/2024)"),
        ("29/9-10/10/2025", "29 September-10 Oktober 2025"),
        ("30 Desember 2024 s.d. 2 Januari 2025", "Senin-Kamis (30/12/2024-2/1/2025)"),
    ],
)
def test_news_style(text: str, news: str) -> None:
    assert written(text) == news


def test_short_and_weekday_styles() -> None:
    assert written("19/9/2024", DateStyle.SHORT) == "Kamis (19/9)"
    assert written("29-31 Maret 2022", DateStyle.SHORT) == "Selasa-Kamis (29-31/3)"
    assert written("19/9/2024", DateStyle.WEEKDAY) == "Kamis"


@given(st.dates(date(1945, 1, 1), date(2100, 12, 31)))
def test_every_long_date_reads_back(day: date) -> None:
    text = f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"
    assert parse_days(text) == Days(day, day)


@given(st.dates(date(1950, 1, 1), date(2099, 1, 1)), st.integers(1, 400))
def test_every_long_range_reads_back(first: date, length: int) -> None:
    days = Days(first, date.fromordinal(first.toordinal() + length))
    assert parse_days(long_days(days)) == days


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Rabu, 19 September 2024", "19 September 2024 jatuh pada hari Kamis, bukan Rabu"),
        ("9/19/2024", "Tulis hari dahulu: 19/9/2024"),
        ("31 April 2024", "Tanggal 31 April 2024 tidak ada"),
        ("29/2/2023", "Tanggal 29 Februari 2023 tidak ada"),
        ("19 Septmber 2024", "Maksud Anda 'September'?"),
        ("Kmis, 19/9/2024", "Maksud Anda 'Kamis'?"),
        ("19 September", "Tahun belum ditulis"),
        ("5-3 Mei 2024", "mendahului tanggal awal"),
        ("19/9/3024", "Tahun 3024 tampaknya salah ketik"),
        ("besok", "tidak terbaca"),
    ],
)
def test_a_wrong_date_says_what_is_wrong(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message.replace("?", r"\?").replace("(", r"\(")):
        parse_days(text)


@given(st.text(max_size=40))
def test_any_text_is_days_or_a_value_error(text: str) -> None:
    for parse in (parse_days, parse_hours, parse_moment):
        with suppress(ValueError):
            assert parse(text)


@pytest.mark.parametrize(
    ("text", "news"),
    [
        ("08.30", "08.30"),
        ("8:30", "08.30"),
        ("pukul 08.30 WIB", "08.30"),
        ("08.30-12.00", "08.30-12.00"),
        ("09.00 s.d. selesai", "09.00"),
        ("09.00 WIB-12.00 WIB", "09.00-12.00"),
        ("22.00-01.30", "22.00-01.30"),
    ],
)
def test_hours(text: str, news: str) -> None:
    assert write_hours(parse_hours(text)) == news


def test_the_zone_may_stand_beside_the_hours() -> None:
    assert parse_hours("09.00-12.00 WITA").zone == "WITA"


@pytest.mark.parametrize("text", ["25.00", "08.61", "pagi", "12.00-08.00"])
def test_wrong_hours_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"ukul|Waktu"):
        parse_hours(text)


def test_an_embargo_needs_an_hour() -> None:
    moment = parse_moment("Selasa, 11 Maret 2025, pukul 12.00 WIB")
    assert (moment.day, moment.hours.start) == (date(2025, 3, 11), time(12))
    with pytest.raises(ValueError, match="jam"):
        parse_moment("11/3/2025")
