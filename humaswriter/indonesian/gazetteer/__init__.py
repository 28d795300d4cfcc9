"""Regions of Indonesia, and its ministries and agencies with the time in which each existed.

Both lists were compiled for this project from general knowledge; lines of `lembaga.toml` that end
in `# periksa` hold a date or form that nobody has confirmed yet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from humaswriter.resources import parse_toml

_HERE = Path(__file__).parent
_KIND = re.compile(r"(?:kota|kabupaten|kab\.?|provinsi|prov\.?)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Institution:
    """A ministry or agency: its name and short forms, its head's title, and when it existed.

    `since` and `until` are the first and the last day; `until` is None where it still exists.
    """

    name: str
    short: str | None
    aliases: tuple[str, ...]
    head: str | None
    short_heads: tuple[str, ...]
    since: date
    until: date | None
    successors: tuple[str, ...]


@cache
def regions() -> Mapping[str, frozenset[str]]:
    """The kinds (`provinsi`, `kabupaten`, `kota`) of each region's name, in lower case."""
    kinds: dict[str, set[str]] = {}
    for line in (_HERE / "wilayah.tsv").read_text(encoding="utf-8").splitlines():
        _, kind, name = line.split("\t")
        kinds.setdefault(name.casefold(), set()).add(kind)
    return {name: frozenset(found) for name, found in kinds.items()}


@cache
def _provinces() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in (_HERE / "wilayah.tsv").read_text(encoding="utf-8").splitlines():
        province, _, name = line.split("\t")
        found.setdefault(name.casefold(), set()).add(province)
    return {name: frozenset(provinces) for name, provinces in found.items()}


def provinces_of(region: str) -> frozenset[str]:
    """The provinces that have a regency or city of this name; empty where none has."""
    name = _KIND.sub("", " ".join(region.split()), count=1).casefold()
    return _provinces().get(name, frozenset())


def is_region(name: str) -> bool:
    """Whether words name a province, regency or city, with or without that word before it."""
    return _KIND.sub("", " ".join(name.split()), count=1).casefold() in regions()


@cache
def institutions() -> tuple[Institution, ...]:
    """All ministries and agencies of the list, also those that are no more."""
    tables = parse_toml((_HERE / "lembaga.toml").read_text(encoding="utf-8"))["lembaga"]
    return tuple(
        Institution(
            name=table["nama"],
            short=table.get("singkatan"),
            aliases=tuple(table["alias"]),
            head=table.get("pemimpin"),
            short_heads=tuple(table["singkatan_pemimpin"]),
            since=table["berlaku_sejak"],
            until=table.get("berlaku_hingga"),
            successors=tuple(table.get("pengganti", ())),
        )
        for table in tables
    )


@cache
def short_heads() -> Mapping[str, str]:
    """What the short titles of heads stand for: `menkes` for `menteri kesehatan`."""
    return {
        short.casefold(): one.head.casefold()
        for one in institutions()
        if one.head
        for short in one.short_heads
        if " " not in short
    }
