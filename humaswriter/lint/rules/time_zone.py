"""Zona waktu tidak ada atau tidak cocok.

Jawa, Sumatra, Kalimantan Barat, dan Kalimantan Tengah memakai WIB; Bali, Nusa Tenggara, Sulawesi,
dan Kalimantan lainnya WITA; Maluku dan Papua WIT. Hanya saran: acara daring memakai zona tuan
rumah.
Sumber: Keppres 41/1987.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.gazetteer import provinces_of
from humaswriter.indonesian.provinces import zone_of
from humaswriter.indonesian.timex import TimexKind
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

_ZONE = re.compile(r"\b(WIB|WITA|WIT)\b", re.IGNORECASE)
_LOCAL = re.compile(r"\s+waktu\b", re.IGNORECASE)
_HOUR = re.compile(r"\b(?:pukul|pkl\.?|jam)\b", re.IGNORECASE)
# A city in the plain text: behind a preposition or a comma, as a venue is told.
_PLACE = re.compile(r"\b(?:di|ke|Kota|Kabupaten|,)\s+([A-Z][a-z]+(?: [A-Z][a-z]+)?)")
# Several zones are told apart there on purpose.
_ONLINE = re.compile(r"\b(?:daring|virtual|Zoom|YouTube|hibrida|online|siaran langsung)\b", re.I)


def check(context: Context) -> Iterator[Hit]:
    """The first hour without a zone in a text that names none; each zone that the place has not."""
    hours = [
        timex
        for timex in context.analysis.timexes
        if timex.kind is TimexKind.TIME and context.prose[timex.span.start] != " "
    ]
    zones = {match[0].upper() for match in _ZONE.finditer(context.release.prose)}
    hours = [t for t in hours if not _LOCAL.match(context.prose, t.span.end)]
    told = [t for t in hours if _HOUR.match(context.prose, t.span.start)]
    if told and not zones:
        here = _zone_here(context)
        yield Hit(told[0].span, f"Tambahkan zona waktunya{f': {here}' if here else ''}.")
        return
    if len(zones) != 1 or _ONLINE.search(context.prose):
        return
    here = _zone_here(context)
    for timex in hours if here else ():
        zone = _ZONE.search(context.prose, timex.span.start, timex.span.end)
        if zone and zone[0].upper() != here:
            yield Hit(
                timex.span, f"{_place_here(context)} memakai {here}, bukan {zone[0]}. Periksa lagi."
            )


def _zone_here(context: Context) -> str | None:
    """The one zone of all places that the text names."""
    zones = {zone for _, zone in _places(context)}
    return zones.pop() if len(zones) == 1 else None


def _place_here(context: Context) -> str:
    return next((place for place, _ in _places(context)), "")


def _places(context: Context) -> Iterator[tuple[str, str]]:
    dateline = context.analysis.dateline
    names = [dateline.place] if dateline and dateline.place else []
    names += [match[1] for match in _PLACE.finditer(context.prose)]
    for name in names:
        zones = {zone_of(province) for province in provinces_of(name)} or {zone_of(name)}
        zone = zones.pop() if len(zones) == 1 else None
        if zone:
            yield name, zone


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.HINT,
    good=(
        headed("Ambon (ANTARA) - Wali Kota Ambon membuka pasar murah di Ambon pukul 09.00 WIT."),
        headed("Kudus (ANTARA) - Warga Kudus mengikuti rapat Zoom dari Ambon pukul 09.00 WIT."),
    ),
    bad=(
        headed("Ambon (ANTARA) - Wali Kota Ambon membuka pasar murah «pukul 09.00 WIB» di Ambon."),
        headed("Ambon (ANTARA) - Wali Kota Ambon membuka pasar murah «pukul 09.00» di Ambon."),
    ),
    certain=False,
)
