"""Koma kutipan salah tempat.

Koma yang memisahkan kutipan dari pemiliknya berdiri sebelum tanda petik penutup.
Sumber: EYD V, tanda koma dan tanda petik.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from humaswriter.analysis import Quote
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_ENDS = ",?!…-–—"
_BETWEEN = re.compile(r"""(?P<mark>["'”’»]+)(?P<outside>\s*[,.;])?\s*$""")


def check(context: Context) -> Iterator[Hit]:
    """The end of a quote before its clause where the comma lacks, is outside, or a full stop."""
    text = context.release.text
    for quote in context.direct():
        if quote.cue is None or quote.cue.start < quote.span.end:
            continue
        between = text[quote.span.end : quote.cue.start]
        match = _BETWEEN.fullmatch(between)
        if match is None:
            continue
        inner = text[quote.span.start : quote.span.end].rstrip()
        hit = _judged(inner, match, quote)
        if hit:
            end = quote.span.start + len(inner.rstrip("."))
            yield replace(hit, fixed=Span(end, quote.cue.start))


def _judged(inner: str, match: re.Match[str], quote: Quote) -> Hit | None:
    end = quote.span.end + match.end("mark")
    new = f",{match['mark']} "
    if inner.endswith("..") or (inner[-1:] in _ENDS and not match["outside"]):
        return None
    if match["outside"]:
        place = Span(end - 1, quote.span.end + match.end("outside"))
        if inner[-1:] in _ENDS:
            new = new[1:]
        return Hit(place, "Taruh koma sebelum petik penutup.", new)
    if inner.endswith("."):
        place = Span(quote.span.start + len(inner) - 1, end)
        return Hit(place, "Sebelum 'kata …' pakai koma, bukan titik.", new)
    return Hit(Span(end - len(match["mark"]), end), "Taruh koma sebelum petik penutup.", new)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.ERROR,
    good=(news('"Beras ini cukup untuk warga," kata Sri Wahyuni. "Sampai kapan?" tanya dia.'),),
    bad=(
        news('"Beras ini cukup untuk semua warga«",» kata Sri Wahyuni.'),
        news('"Beras ini cukup untuk semua warga«"» kata Sri Wahyuni.'),
        news('"Beras ini cukup untuk semua warga«."» kata Sri Wahyuni.'),
    ),
)
