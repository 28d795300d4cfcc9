"""Pembicara tidak ada di formulir.

Kutipan orang yang tidak tercatat perlu dipastikan: salah nama, atau formulirnya belum lengkap.
Sumber: formulir naskah itu sendiri.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import Status
from humaswriter.analysis.people.words import is_short_for, name_words
from humaswriter.finding import Family, Severity
from humaswriter.rule import Draft, Hit, Rule, headed


def check(draft: Draft) -> Iterator[Hit]:
    """The name of a speaker, at the first quote, whom the form does not know."""
    known = [name_words(person.name) for person in draft.analysis.against.expected]
    told: set[str] = set()
    for quote in draft.direct():
        if quote.status is not Status.NAMED or not quote.speaker or not quote.mention:
            continue
        words = name_words(quote.speaker) if quote.speaker[0].isupper() else ()
        if quote.speaker in told or quote.speaker == quote.role or not words:
            continue
        if not any(is_short_for(words, name) or is_short_for(name, words) for name in known):
            told.add(quote.speaker)
            yield Hit(
                quote.mention,
                f"{quote.speaker} tidak ada di formulir. Periksa namanya, atau lengkapi formulir.",
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
