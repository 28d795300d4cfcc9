"""Baris tempat (dateline) ANTARA.

Bentuknya satu: kota dengan huruf biasa, (ANTARA), spasi, tanda hubung, spasi. Baris tempat situs
instansi punya bentuk sendiri dan tidak dinilai.
Sumber: dateline ANTARA 2022-2024.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.release import Part, Span
from humaswriter.rule import Draft, Hit, Rule, headed

_RIGHT = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z0-9][\w'’.-]*)* \(ANTARA\) - ?$")
_ANY = re.compile(
    r"(?P<place>[^\W\d_][^()\n,;:|-]{1,40}?)(?P<date>\s*,[^()\n]{1,30})?\s*[(\[]?\s*(?i:antara)\s*"
    r"(?:/[^()\n]{1,20})?[)\]]?\s*(?P<mark>[-–—:]{0,2})\s*(?=\S)"
)


def check(draft: Draft) -> Iterator[Hit]:
    """The opening of a lead that names ANTARA in another form than its own."""
    lead = next(draft.paragraphs(Part.LEAD), None)
    if lead is None:
        return
    text = draft.release.prose[lead.start : lead.end]
    match = _ANY.match(text)
    if match is None or not _names_agency(match[0]) or _RIGHT.match(match[0]):
        return
    place = match["place"].strip()
    place = place.title() if place.isupper() or place.islower() else place
    span = Span(lead.start, lead.start + len(match[0].rstrip()))
    new = f"{place} (ANTARA) -"
    if text[match.end() - 1] != " " and match["mark"]:
        new += " "
    yield Hit(
        span, f"Tulis: '{place} (ANTARA) - ' diikuti teras.", new, safe=match["date"] is None
    )


def _names_agency(words: str) -> bool:
    """Whether the opening is meant as a dateline: brackets, capitals or a dash set it off."""
    return bool(re.search(r"[(\[]\s*(?i:antara)|ANTARA", words)) and not re.search(
        r"\bantara\s+\w", words
    )


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
