"""Regions, ministries and agencies: what the lists hold and that they hang together."""

from __future__ import annotations

from collections import Counter

import pytest

from humaswriter.indonesian.gazetteer import institutions, is_region, regions, short_heads
from humaswriter.indonesian.provinces import PROVINCES


def test_all_provinces_regencies_and_cities_are_there() -> None:
    assert {name for name, kinds in regions().items() if "provinsi" in kinds} == {
        name.casefold() for name in PROVINCES
    }
    counts = Counter(kind for kinds in regions().values() for kind in kinds)
    assert counts == {"provinsi": 38, "kabupaten": 416, "kota": 98}


@pytest.mark.parametrize("name", ["Demak", "Kab. Demak", "Kota Tegal", "Provinsi Jawa  Tengah"])
def test_regions_with_or_without_their_kind(name: str) -> None:
    assert is_region(name)


@pytest.mark.parametrize("name", ["Kota", "Sayung", "Kabupaten Bandung Raya", ""])
def test_what_is_no_region(name: str) -> None:
    assert not is_region(name)


def test_a_successor_is_in_the_list() -> None:
    names = {one.name for one in institutions()}
    assert {name for one in institutions() for name in one.successors} <= names


def test_no_institution_exists_twice_at_a_time() -> None:
    for one in institutions():
        assert one.until is None or one.since < one.until
        for other in institutions():
            if one is not other and one.name == other.name:
                assert (one.until and one.until < other.since) or (
                    other.until and other.until < one.since
                )


def test_a_short_title_stands_for_the_whole_one() -> None:
    assert short_heads()["menkes"] == "menteri kesehatan"
