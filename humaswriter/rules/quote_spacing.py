"""Spasi di dalam tanda petik.

Tanda petik menempel pada kata yang diapitnya.
Sumber: EYD V, tanda petik.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

_SPACES = re.compile(r"[ \u00a0]+")


def check(draft: Draft) -> Iterator[Hit]:
    """Spaces between a mark and the words of a quote."""
    text = draft.release.text
    for quote in draft.direct():
        before = _SPACES.match(text, quote.span.start, quote.span.end)
        if before:
            yield Hit(Span(*before.span()), "Hapus spasi sesudah tanda petik pembuka.", "")
        inner = text[quote.span.start : quote.span.end]
        start = quote.span.start + len(inner.rstrip(" \u00a0"))
        if quote.span.start < start < quote.span.end:
            yield Hit(Span(start, quote.span.end), "Hapus spasi sebelum tanda petik penutup.", "")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.ERROR,
    good=(news('"Beras ini cukup untuk semua warga," kata Sri Wahyuni.'),),
    bad=(news('"« »Beras ini cukup untuk semua warga,« »" kata Sri Wahyuni.'),),
)
