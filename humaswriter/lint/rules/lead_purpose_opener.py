"""Teras dibuka dengan tujuan.

Kata pertama teras adalah tempat termahal; isilah dengan pelaku, tindakan, atau hasilnya.
Sumber: Sepuluh Pedoman Penulisan Teras Berita PWI (1977); daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

_OPENER = re.compile(
    r"(?:dalam rangka|guna|supaya|agar|dengan (?:tujuan|maksud)|demi|untuk me\w+|sehubungan dengan|"
    r"sebagai (?:upaya|bentuk|wujud|komitmen|tindak lanjut))\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Hit]:
    """The first words of the lead."""
    span = context.opening(_OPENER)
    if span:
        words = context.prose[span.start : span.end]
        yield Hit(span, f"Jangan buka teras dengan '{words}'. Dahulukan pelaku dan tindakannya.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.WARNING,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus membuka pasar murah dalam rangka menekan harga, Senin."
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - «Dalam rangka» menekan harga beras, Bupati Kudus membuka pasar "
            "murah, Senin."
        ),
    ),
)
