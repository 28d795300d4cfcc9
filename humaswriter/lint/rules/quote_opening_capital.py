"""Huruf awal kutipan.

Kutipan utuh sesudah 'mengatakan,' diawali huruf kapital.
Sumber: EYD V, huruf kapital (petikan langsung).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

# Words that introduce a whole quote: a verb, or a name, then a comma or colon.
_INTRODUCED = re.compile(r"[^\W\d_]{3,}[,:]\s*[\"'“”„‘’`´«»]{1,2}$")
_SPLIT = re.compile(r"[,—–]\s*[\"”’'“„‘`´»]{1,2}[^\"“”]{2,70}[,:]\s*[\"'“”„‘’`´«»]{1,2}$")
# A quote that opens a paragraph or a sentence of its own.
_OPENS = re.compile(r"(?:^|[.?!][\"”]?\s+)[\"'“”„‘’`´«»]{1,2}$")
_ENDED = re.compile(r"[.?!,]\s*$")
# Chosen: because fewer words may be a part of a sentence.
_LEAST_WORDS = 4


def check(context: Context) -> Iterator[Hit]:
    """The small first letter of a whole quote behind the words that introduce it."""
    for quote in context.direct():
        start, text = quote.span.start, context.release.text
        words = text[start : quote.span.end]
        if not words[:1].islower() or len(words.split()) < _LEAST_WORDS:
            continue
        before = context.prose[max(0, start - 120) : start].rpartition("\n")[2]
        introduced = _INTRODUCED.search(before) or _OPENS.search(
            before.removeprefix(_dateline(context))
        )
        if _SPLIT.search(before) or not introduced or not _ENDED.search(words):
            continue
        if words[1:2].isupper():  # iPusnas, e-KTP
            continue
        yield Hit(
            Span(start, start + len(words.split()[0])),
            "Awali kutipan dengan huruf kapital.",
            words[0].upper(),
            Span(start, start + 1),
            safe=False,
        )


def _dateline(context: Context) -> str:
    """The opening of the lead with the space behind it, as it stands in the prose."""
    place = context.release.dateline
    return context.prose[place.start : place.end] + " " if place else ""


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(
        news('Sri Wahyuni mengatakan, "Beras ini cukup untuk semua warga."'),
        news('"Beras ini," kata Sri Wahyuni, "cukup untuk semua warga Kudus."'),
    ),
    bad=(news('Sri Wahyuni mengatakan, "«beras» ini cukup untuk semua warga."'),),
)
