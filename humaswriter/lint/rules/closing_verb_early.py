"""Kata kerja penutup terlalu dini.

*Pungkas*, *tandas*, dan *tutup* menandai ucapan terakhir seseorang.
Sumber: daftar kata kerja pengutip yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.reporting import CLOSES
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule

_LAST = CLOSES | {"demikian"}

# What is read out, not a speaker's close: "demikian petikan sambutan Menteri".
_RECITES = re.compile(r"\s+(?:petikan|bunyi|isi|penggalan|kutipan)\b")


def check(context: Context) -> Iterator[Hit]:
    """A closing verb of a speaker who is quoted again further on."""
    told = [quote for quote in context.analysis.quotes if quote.cue and quote.person is not None]
    last = {quote.person: quote.cue for quote in told}
    for quote in told:
        if quote.cue is None or not quote.is_direct or quote.cue == last[quote.person]:
            continue
        verb = context.prose[quote.cue.start : quote.cue.end].casefold().removesuffix("nya")
        if verb in _LAST and not (
            verb == "demikian" and _RECITES.match(context.prose, quote.cue.end)
        ):
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
