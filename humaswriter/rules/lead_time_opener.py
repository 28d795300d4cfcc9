"""Teras dibuka dengan waktu.

Kata pertama teras adalah tempat termahal; isilah dengan pelaku, tindakan, atau hasilnya.
Sumber: Sepuluh Pedoman Penulisan Teras Berita PWI (1977); daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.rule import Draft, Hit, Rule, headed

_OPENER = re.compile(
    r"(?:pada )?(?:hari |(?:pagi|siang|sore) ini|tadi pagi|senin|selasa|rabu|kamis|jum['’]?at|"
    r"sabtu|minggu\b(?! pertama)|usai |seusai |menjelang |memasuki )",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Hit]:
    """The first words of the lead."""
    span = draft.opening(_OPENER)
    if span:
        words = draft.prose[span.start : span.end]
        yield Hit(span, f"Waktu jarang menjadi pokok. Pindahkan '{words}' ke belakang.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.WARNING,
    good=(headed("Kudus (ANTARA) - Bupati Kudus membuka pasar murah pada hari Senin."),),
    bad=(
        headed("Kudus (ANTARA) - «Pada hari» Senin Bupati Kudus membuka pasar murah di Alun-alun."),
    ),
)
