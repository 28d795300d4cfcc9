"""Fakta berbeda dari formulir.

Nama, jabatan, tanggal, pukul, dan angka di formulir sudah dipastikan; yang berbeda di naskah harus
diperiksa.
Sumber: formulir naskah itu sendiri.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.rule import Draft, Hit, Rule, headed


def check(draft: Draft) -> Iterator[Hit]:
    """The first place where the draft tells a fact of the form otherwise."""
    told: set[tuple[str, str]] = set()
    for altered in draft.analysis.against.altered:
        words = draft.release.text[altered.span.start : altered.span.end]
        if (altered.field, words) in told:
            continue
        told.add((altered.field, words))
        yield Hit(
            altered.span,
            f"'{words}' berbeda dari formulir ({altered.field}: '{altered.given}'). Periksa lagi.",
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.ERROR,
    good=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis "
            "(19/9).",
            '"Mulailah dari yang berlaku," kata Kepala Subbagian Humas Hazmi Saefi.',
        ),
    ),
    bad=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, "
            "«Jumat (20/9)».",
            '"Mulailah dari yang berlaku," kata «Kepala Divisi Imigrasi» Hazmi Saefi.',
        ),
    ),
    needs_form=True,
)
