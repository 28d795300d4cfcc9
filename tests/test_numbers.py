"""Counts, money and time zones as news writes them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from humaswriter.indonesian.numbers import (
    UNITS,
    find_numbers,
    number_value,
    write_count,
    write_money,
)
from humaswriter.indonesian.provinces import PROVINCES, zone_of


@pytest.mark.parametrize(
    ("typed", "news"),
    [
        ("1", "satu"),
        ("9", "sembilan"),
        ("10", "10"),
        ("1250", "1.250"),
        ("1.250", "1.250"),
        ("0812", "0812"),
        ("sekitar 50", "sekitar 50"),
        ("2,5", "2,5"),
    ],
)
def test_counts(typed: str, news: str) -> None:
    assert write_count(typed) == news


@pytest.mark.parametrize(
    ("typed", "news"),
    [
        ("2500000000", "Rp2,5 miliar"),
        ("Rp 2.500.000.000", "Rp2,5 miliar"),
        ("Rp. 150 juta", "Rp150 juta"),
        ("Rp2,5 milyar", "Rp2,5 miliar"),
        ("Rp1.234.567", "Rp1.234.567"),
        ("Rp5.000", "Rp5.000"),
        ("Rp 5.000,00", "Rp5.000"),
        ("Rp5.000,-", "Rp5.000"),
        ("50 ribu rupiah", "Rp50.000"),
        ("Rp5.000,50", "Rp5.000,50"),
        ("Rp 5.000,555", "Rp 5.000,555"),
        ("9" * 35, "9" * 35),
        ("gratis", "gratis"),
    ],
)
def test_money(typed: str, news: str) -> None:
    assert write_money(typed) == news


def test_every_province_has_its_zone() -> None:
    assert len(PROVINCES) == 38
    assert all(zone_of(name) for name in PROVINCES)


@pytest.mark.parametrize(
    ("province", "zone"),
    [
        ("Jawa Tengah", "WIB"),
        ("NTT", "WITA"),
        ("Provinsi Bali", "WITA"),
        ("papua selatan", "WIT"),
        ("Johor", None),
    ],
)
def test_zones(province: str, zone: str | None) -> None:
    assert zone_of(province) == zone


@given(st.one_of(st.integers(0, 9999), st.integers(0, 10**14)))
def test_number_words_are_read_as_num2words_writes_them(number: int) -> None:
    assert number_value(num2words(number, lang="id")) == number


@pytest.mark.parametrize("number", range(len(UNITS)))
def test_the_table_of_units_is_that_of_num2words(number: int) -> None:
    assert UNITS[number] == num2words(number, lang="id")


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("24 petugas", [24]),
        ("dua puluh empat petugas", [24]),
        ("1.250 orang", [1250]),
        ("2,5 juta", [2_500_000]),
        ("satu setengah juta", [1_500_000]),
        ("setengah juta", [500_000]),
        ("tiga perempat peserta", [Fraction(3, 4)]),
        ("dua lusin alat dan sekodi kain", [24, 20]),
        ("2 juta 500 ribu", [2_500_000]),
        ("seribu lima ratus", [1500]),
        ("dua tiga orang", [2, 3]),
        ("15 (lima belas)", [15, 15]),
        ("salah satu peserta", []),
        ("ke-24, kedua, dua-duanya", []),
        ("Kamis (19/9/2024) pukul 08.30", []),
    ],
)
def test_numbers_of_a_text(words: str, values: list[Fraction | int]) -> None:
    assert [number.value for number in find_numbers(words)] == values


def test_money_keeps_its_sign_in_the_span() -> None:
    (sum_of_money,) = find_numbers("senilai Rp2,5 miliar")
    assert sum_of_money.is_money
    assert (sum_of_money.span.start, sum_of_money.span.end) == (8, 20)


@given(st.text(alphabet="0123456789.,- dua puluh ratus ribu setengah Rp", max_size=60))
def test_any_text_has_numbers_apart_and_in_order(text: str) -> None:
    ends = [0]
    for number in find_numbers(text):
        assert ends[-1] <= number.span.start < number.span.end <= len(text)
        ends.append(number.span.end)
