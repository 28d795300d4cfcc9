"""Fakta yang tidak ada di formulir.

Angka atau nama yang tidak tercatat mungkin benar, tetapi sumbernya belum dipastikan. Hanya saran.
Sumber: formulir naskah itu sendiri.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """Numbers, sums of money and people with an office that no field of the form has."""
    for span in context.analysis.against.unsupported:
        words = context.release.text[span.start : span.end]
        yield Hit(span, f"'{words}' tidak ada di {context.given}. Pastikan sumbernya.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.HINT,
    good=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis "
            "(19/9).",
        ),
    ),
    bad=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis "
            "(19/9). Sebanyak «475 warga» ikut, dengan biaya «Rp12 juta».",
        ),
    ),
    certain=False,
    needs_form=True,
)
