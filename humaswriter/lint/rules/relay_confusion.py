"""Pesan lewat orang lain.

Dalam "Bupati melalui Camat mengatakan" yang berbicara adalah camat; kutipan berikutnya menjadi
miliknya. Hanya saran: naskah tidak memberi tahu siapa yang sebenarnya berbicara.
Sumber: daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

_THROUGH = re.compile(r"\s*,?\s*(?:melalui|lewat)\s+$")
# Chosen: because the next quotes of an event follow within a few paragraphs.
_REACH = 600


def check(context: Context) -> Iterator[Hit]:
    """A quote given to the person for whom another one spoke just before."""
    mentions = context.analysis.registry.mentions
    for one, other in pairwise(mentions):
        between = context.prose[one.mention.span.end : other.mention.span.start]
        if one.person == other.person or not _THROUGH.fullmatch(between):
            continue
        later = [
            quote
            for quote in context.direct()
            if other.mention.span.end <= quote.span.start < other.mention.span.end + _REACH
        ]
        quote = later[0] if later else None
        if quote and quote.mention and quote.person == one.person:
            yield Hit(
                quote.mention,
                f"Tadi {context.name_of(other.person)} yang menyampaikan. Siapa yang berbicara di "
                "sini?",
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.HINT,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni melalui Camat Jati Budi Santosa "
            "mengajak warga Kudus menjaga pasar.",
            '"Pasar ini milik kita," kata Budi Santosa.',
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni melalui Camat Jati Budi Santosa "
            "mengajak warga Kudus menjaga pasar.",
            '"Pasar ini milik kita," kata «Sri Wahyuni».',
        ),
    ),
    certain=False,
    needs_model=True,
)
