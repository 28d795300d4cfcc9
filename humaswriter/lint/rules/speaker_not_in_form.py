"""Pembicara tidak ada di formulir.

Kutipan orang yang tidak tercatat perlu dipastikan: salah nama, atau formulirnya belum lengkap.
Sumber: formulir naskah itu sendiri.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """The name of a speaker, at the first quote, whom the form does not know."""
    for quote in context.analysis.against.strange_speakers:
        if quote.mention:
            yield Hit(
                quote.mention,
                f"{quote.speaker} tidak ada di {context.given}. Periksa namanya, atau lengkapi "
                f"{context.given}.",
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis.",
            '"Mulailah dari daftar kerja sama yang masih berlaku," kata Kepala Subbagian Humas '
            "Hazmi Saefi.",
        ),
    ),
    bad=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis.",
            '"Mulailah dari daftar kerja sama yang masih berlaku," kata «Kepala Subbagian Humas '
            "Budi Santosa».",
        ),
    ),
    needs_form=True,
)
