"""Dates and hours in running text."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaswriter.indonesian.calendar import DateStyle, Days, write_days
from humaswriter.indonesian.timex import TimexKind, find_timex

CASES = (
    ("di Jepara, Kamis (19/9/2024).", "Kamis (19/9/2024)", "2024-09-19"),
    ("pada Kamis, 19 September 2024", "Kamis, 19 September 2024", "2024-09-19"),
    ("di Jepara, Kamis (19/9).", "Kamis (19/9)", "XXXX-09-19"),
    ("Senin-Rabu (1-3/4/2025)", "Senin-Rabu (1-3/4/2025)", "2025-04-01/2025-04-03"),
    ("(30/9-2/10/2024)", "30/9-2/10/2024", "2024-09-30/2024-10-02"),
    ("9 s.d. 11 Maret 2025", "9 s.d. 11 Maret 2025", "2025-03-09/2025-03-11"),
    ("29 September–3 Oktober 2025", "29 September–3 Oktober 2025", "2025-09-29/2025-10-03"),
    ("Rabu 5/2/25", "Rabu 5/2/25", "2025-02-05"),
    ("Jum'at, 20 Pebruari 2026", "Jum'at, 20 Pebruari 2026", "2026-02-20"),
    ("Kota Bima, 12/3 (Humas) - Warga", "12/3", "XXXX-03-12"),
    ("Jayapura, 21/8 - Warga", "21/8", "XXXX-08-21"),
    ("pkl 13.00 wita", "pkl 13.00 wita", "T13:00+08:00"),
    ("hingga September 2024", "September 2024", "2024-09"),
    ("anggaran tahun 2024", "2024", "2024"),
    ("pada Kamis pagi", "Kamis pagi", "XXXX-WXX-4"),
    ("hari kamis lalu", "kamis", "XXXX-WXX-4"),
    ("Kebangkitan Nasional 20 Mei 1908", "20 Mei 1908", "1908-05-20"),
    ("Kamis (31/4) di Demak", "Kamis (31/4)", "XXXX-WXX-4"),
    ("mulai pukul 09.00 WIB", "pukul 09.00 WIB", "T09:00+07:00"),
    ("pukul 08.00-12.00 WITA", "pukul 08.00-12.00 WITA", "T08:00+08:00/T12:00+08:00"),
    ("Pkl. 9.30 s.d. selesai", "Pkl. 9.30 s.d. selesai", "T09:30"),
    ("pada 19\r\nSeptember 2024", "19\r\nSeptember 2024", "2024-09-19"),
    ("Kamis,\u00a019  September 2024", "Kamis,\u00a019  September 2024", "2024-09-19"),
    ("9 s/d 11 Maret 2025", "9 s/d 11 Maret 2025", "2025-03-09/2025-03-11"),
    ("30 Desember-2 Januari 2025", "30 Desember-2 Januari 2025", "2024-12-30/2025-01-02"),
    ("9 dan 10 Maret 2025", "9 dan 10 Maret 2025", "2025-03-09/2025-03-10"),
    ("buka Sabtu-Minggu", "Sabtu-Minggu", "XXXX-WXX-6/XXXX-WXX-7"),
    ("19 Agu 2024", "19 Agu 2024", "2024-08-19"),
    ("PUKUL 09.00", "PUKUL 09.00", "T09:00"),
    ("pukul 09.00 s/d 12.00 WIB", "pukul 09.00 s/d 12.00 WIB", "T09:00+07:00/T12:00+07:00"),
    ("pukul 20.00-24.00", "pukul 20.00-24.00", "T20:00/T24:00"),
    ("jam 3 sore", "jam 3 sore", "T15:00"),
    ("tiba 14.30 WIT di", "14.30 WIT", "T14:30+09:00"),
)


@pytest.mark.parametrize(("text", "written", "value"), CASES)
def test_found_with_its_value(text: str, written: str, value: str) -> None:
    (timex,) = find_timex(text)
    assert text[timex.span.start : timex.span.end] == written
    assert timex.value == value


@pytest.mark.parametrize(
    "text",
    [
        "sekitar 19/9 bagian",
        "dua minggu lagi, Minggu depan",
        "naik 09.00 poin",
        "Nomor 22 Tahun ini",
        "sebanyak 2024 orang",
        "Rp2.024.000",
        "dekade 1990-an",
        "pukul 25.00",
        "nomor 081.234.567",
        "dari 1500 peserta, hingga 1200 orang",
        "Ramadan tahun 1446 H",
        "layanan 24 jam 7 hari, selama 2 jam 15 menit",
    ],
)
def test_not_a_time(text: str) -> None:
    assert find_timex(text) == []


def test_a_date_without_a_year_takes_the_nearest() -> None:
    text = "Rilis 2 Januari 2025. Rapat digelar Senin (30/12)."
    assert find_timex(text)[1].value == "2024-12-30"
    assert find_timex("Kamis (19/9)", date(2024, 9, 20))[0].value == "2024-09-19"


def test_a_commemorated_date_anchors_nothing() -> None:
    text = "HUT RI 17 Agustus 1945 diperingati Kamis (15/8). Rilis 16 Agustus 2024."
    assert find_timex(text)[1].value == "2024-08-15"


def test_a_wrong_weekday_keeps_the_date_and_is_told() -> None:
    (timex,) = find_timex("Selasa (19/9/2024)")
    assert (timex.value, timex.weekday) == ("2024-09-19", 1)


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(0, 20))
def test_what_a_draft_writes_is_read_back(first: date, length: int) -> None:
    days = Days(first, date.fromordinal(first.toordinal() + length))
    text = "Rapat digelar " + "".join(p.text for p in write_days(days, DateStyle.FULL)) + "."
    (timex,) = find_timex(text)
    assert timex.kind is TimexKind.DATE
    assert timex.value == "/".join(dict.fromkeys(d.isoformat() for d in (days.first, days.last)))


@given(st.text(alphabet="0123456789/.-–() KamisMei,pukul", max_size=40))
def test_never_fails_and_never_overlaps(text: str) -> None:
    found = find_timex(text)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(found))
