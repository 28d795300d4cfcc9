"""Kutipan di teras tanpa pemilik.

Kutipan boleh membuka berita bila pembicara, tempat, dan acaranya segera menyusul di paragraf itu.
Sumber: pedoman teras berita PWI (1977), butir 10.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

# Chosen: shorter ones in marks may be slogans that slipped through.
_LEAST_WORDS = 5


_DOCUMENT = re.compile(r"\b(?:bunyi|isi|tulis|demikian (?:isi|petikan)|surat edaran|spanduk)\b")


def check(context: Context) -> Iterator[Hit]:
    """A direct quote of the lead whose speaker that paragraph does not name."""
    lead = context.lead()
    for quote in context.direct() if lead else ():
        if lead is None or not lead.start <= quote.span.start < lead.end:
            continue
        named = any(
            lead.start <= found.mention.span.start < lead.end
            for found in context.analysis.registry.mentions
        )
        if quote.speaker or _DOCUMENT.search(context.prose, quote.span.end, lead.end):
            continue
        words = context.release.text[quote.span.start : quote.span.end].split()
        if not named and len(words) >= _LEAST_WORDS:
            yield Hit(
                quote.span,
                "Siapa yang berbicara? Sebut nama dan jabatannya di paragraf ini.",
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.ERROR,
    good=(
        headed(
            'Kudus (ANTARA) - "Beras ini akan kami tambah kalau habis," kata Bupati Kudus Sri '
            "Wahyuni saat membuka pasar murah di Kudus, Senin."
        ),
    ),
    bad=(
        headed(
            'Kudus (ANTARA) - "«Beras ini akan kami tambah kalau memang habis sebelum sore.»" '
            "Pasar murah itu dibuka di Alun-alun Kudus, Senin.",
        ),
    ),
)
