"""Spasi ganda.

Satu spasi memisahkan dua kata; lebih dari satu membuat baris renggang di halaman berita.
Sumber: kelaziman pengetikan; anotasi rilis pengembangan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed, news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_GAP = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")


def check(context: Context) -> Iterator[Hit]:
    """Two or more spaces between words of the news."""
    for match in _GAP.finditer(context.release.text):
        if context.prose[match.start() - 1 : match.end() + 1].strip() and all(
            context.prose[at] != " " for at in (match.start() - 1, match.end())
        ):
            yield Hit(Span(*match.span()), "Hapus spasi ganda.", " ")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LANGUAGE,
    Severity.WARNING,
    good=(news("Warga antre."),),
    bad=(
        headed("Kudus (ANTARA) - Bupati Kudus Sri Wahyuni«  »membuka pasar murah di Kudus, Senin."),
    ),
)
