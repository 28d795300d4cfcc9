"""Spasi di dalam tanda petik.

Tanda petik menempel pada kata yang diapitnya.
Sumber: EYD V, tanda petik.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_GLUED = re.compile(r"(?<=[^\W\d_][,.?!])[\"”](?=[^\W\d_])")
_SPACES = re.compile(r"[ \u00a0]+")


def check(context: Context) -> Iterator[Hit]:
    """Spaces between a mark and the words of a quote."""
    text = context.release.text
    spoken = [quote.span for quote in context.direct()]
    for span in [*spoken, *(term.inner for term in context.analysis.terms)]:
        before = _SPACES.match(text, span.start, span.end)
        if before:
            yield Hit(Span(*before.span()), "Hapus spasi sesudah tanda petik pembuka.", "")
        inner = text[span.start : span.end]
        start = span.start + len(inner.rstrip(" \u00a0"))
        if span.start < start < span.end:
            yield Hit(Span(start, span.end), "Hapus spasi sebelum tanda petik penutup.", "")
    ends = {span.end for span in spoken}
    for match in _GLUED.finditer(context.prose):
        if match.start() in ends:
            new = match[0] + " "
            yield Hit(Span(*match.span()), "Beri spasi sesudah tanda petik penutup.", new)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.ERROR,
    good=(news('"Beras ini cukup untuk semua warga," kata Sri Wahyuni.'),),
    bad=(news('"« »Beras ini cukup untuk semua warga,« »" kata Sri Wahyuni.'),),
)
