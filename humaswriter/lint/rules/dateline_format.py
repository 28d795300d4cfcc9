"""Baris tempat (dateline) ANTARA.

Bentuknya satu: kota dengan huruf biasa, (ANTARA), spasi, tanda hubung, spasi. Baris tempat situs
instansi punya bentuk sendiri dan tidak dinilai.
Sumber: dateline ANTARA 2022-2024.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Part, Span

_RIGHT = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z0-9][\w'’.-]*)* \(ANTARA\) - ?$")
# Of the letters. Chosen: `ANTRA` shares .91 with the name, `ANEKA` .55.
_ALIKE = 0.8
_ANY = re.compile(
    r"(?P<place>[^\W\d_][^()\n,;:|-]{1,40}?)(?P<date>\s*,[^()\n]{1,30})?\s*[-–—]?\s*[(\[]?\s*"
    r"(?P<agency>(?i:an\w{3,5}))\s*(?:/[^()\n]{1,20})?[)\]]?\s*(?P<mark>[-–—:]{0,2})\s*(?=\S)"
)


def check(context: Context) -> Iterator[Hit]:
    """The opening of a lead that names ANTARA in another form than its own."""
    lead = next(context.paragraphs(Part.LEAD), None)
    if lead is None:
        return
    text = context.release.prose[lead.start : lead.end]
    match = _ANY.match(text)
    if match is None or not _names_agency(match):
        return
    place = match["place"].strip()
    if _RIGHT.match(match[0]) and not place.isupper():
        return
    place = place.title() if place.isupper() or place.islower() else place
    span = Span(lead.start, lead.start + len(match[0].rstrip()))
    new = f"{place} (ANTARA) -"
    if text[match.end() - 1] != " " and match["mark"]:
        new += " "
    yield Hit(span, f"Tulis: '{place} (ANTARA) - ' diikuti teras.", new, safe=match["date"] is None)


def _names_agency(match: re.Match[str]) -> bool:
    """Whether the opening is meant as a dateline: brackets or capitals set the agency off."""
    agency = match["agency"]
    if SequenceMatcher(None, agency.upper(), "ANTARA").ratio() < _ALIKE:
        return False
    return agency.isupper() or match[0][match.start("agency") - match.start() - 1] in "(["


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FRAME,
    Severity.ERROR,
    good=(
        headed("Kudus (ANTARA) - Bupati Kudus membuka pasar murah di Alun-alun Kudus, Senin."),
        headed("Kudus, INFO_PAS - Bupati Kudus membuka pasar murah di Alun-alun Kudus, Senin."),
    ),
    bad=(
        headed("«KUDUS (ANTARA) –» Bupati Kudus membuka pasar murah di Alun-alun Kudus, Senin."),
        headed("«Kudus, 19/9 (ANTARA) -» Bupati Kudus membuka pasar murah di Alun-alun Kudus."),
    ),
)
