"""Teras lebih dari tiga kalimat.

Teras yang panjang menyembunyikan pokok berita.
Sumber: Pedoman Teras PWI butir 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed, news
from humaswriter.lint.rule import Hit, Rule


def check(context: Context, *, most: int = 3) -> Iterator[Hit]:
    """A lead of more sentences than allowed."""
    lead = context.lead()
    if lead and len(context.sentences(lead)) > most:
        yield Hit(lead, f"Teras maksimal {most} kalimat. Pindahkan sisanya ke paragraf 2.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.WARNING,
    good=(news(),),
    bad=(
        headed(
            "Kudus (ANTARA) - «Bupati membuka pasar murah. Warga datang sejak pagi. Beras habis"
            " siang. Petugas menambah stok.»"
        ),
    ),
)
