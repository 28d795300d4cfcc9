"""Ucapan orang lain di dalam kutipan.

Bila pembicara membawakan pesan orang lain, pemilik kata-kata itu harus disebut jelas.
Sumber: daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.rule import Draft, Hit, Rule, news


def check(draft: Draft) -> Iterator[Hit]:
    """The clause of a quote that relays another person's words."""
    for quote in draft.direct():
        if quote.original_source and quote.cue:
            yield Hit(
                quote.cue,
                f"Kata-kata ini milik {quote.original_source}. Tulis 'kata {quote.original_source} "
                f"seperti disampaikan {quote.speaker or '{nama}'}'.",
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(news('"Beras ini cukup untuk semua warga," kata Sri Wahyuni.'),),
    bad=(
        news(
            '"Pastikan semua warga terlayani dengan baik," «imbuh»nya mengutip pesan Gubernur '
            "Budi Santosa."
        ),
    ),
    certain=False,
)
