"""Counts, money and time zones as news writes them."""

from __future__ import annotations

import pytest

from humaswriter.indonesian.numbers import write_count, write_money
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
