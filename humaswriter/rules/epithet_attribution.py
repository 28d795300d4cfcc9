"""Pembicara disebut dengan julukan.

"Pria asli Kudus itu" memaksa pembaca menebak siapa; nama atau jabatan lebih jelas.
Sumber: daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import Attribution
from humaswriter.finding import Family, Severity
from humaswriter.roles import ROLE_WORDS
from humaswriter.rule import Draft, Hit, Rule, news


def check(draft: Draft) -> Iterator[Hit]:
    """The words that name a speaker by a description other than an office."""
    for quote in draft.direct():
        if quote.attribution is not Attribution.EPITHET or not quote.mention:
            continue
        words = draft.release.text[quote.mention.start : quote.mention.end].split()
        if words[0].casefold() not in ROLE_WORDS:
            name = quote.speaker or "{nama}"
            yield Hit(quote.mention, f"Sebut namanya: '{name}'.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(news('"Beras ini cukup untuk semua warga," kata bupati itu.'),),
    bad=(
        news(
            '"Beras ini cukup untuk semua warga," kata Sri Wahyuni.',
            '"Kami akan menambah beras sampai Rabu," ujar «perempuan kelahiran Demak itu».',
        ),
    ),
)
