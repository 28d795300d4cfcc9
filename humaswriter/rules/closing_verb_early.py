"""Kata kerja penutup terlalu dini.

*Pungkas*, *tandas*, dan *tutup* menandai ucapan terakhir seseorang.
Sumber: daftar kata kerja pengutip yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.rule import Draft, Hit, Rule, news

_LAST = frozenset("pungkas tutup memungkasi".split())


def check(draft: Draft) -> Iterator[Hit]:
    """A closing verb of a speaker who is quoted again further on."""
    direct = list(draft.direct())
    for number, quote in enumerate(direct):
        if not quote.cue or not quote.speaker:
            continue
        verb = draft.prose[quote.cue.start : quote.cue.end].casefold().removesuffix("nya")
        later = [q for q in direct[number + 1 :] if q.cue and q.cue != quote.cue]
        if verb in _LAST and any(q.speaker == quote.speaker for q in later):
            yield Hit(
                quote.cue,
                f"{quote.speaker} masih berbicara setelah '{verb}'. Simpan untuk kutipan terakhir.",
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(
        news(
            '"Beras ini cukup untuk semua warga," kata Sri Wahyuni.',
            '"Kami akan menambah stok," pungkasnya.',
        ),
    ),
    bad=(
        news(
            '"Beras ini cukup untuk semua warga," «pungkas» Sri Wahyuni.',
            '"Kami akan menambah stok beras," kata Sri Wahyuni.',
        ),
    ),
)
