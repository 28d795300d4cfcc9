"""Nol di depan tanggal.

Gaya berita menulis tanggal dan bulan tanpa nol di depan: (7/2), bukan (07/02).
Sumber: praktik ANTARA.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import ANY_MONTH
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_ZERO = re.compile(
    r"(?<![\d/.-])(?:0[1-9]/(?:0?[1-9]|1[0-2])|(?:[12]\d|3[01]|[1-9])/0[1-9])(?:/(?:20)?\d\d)?(?![\d/])"
    rf"|(?<![\d/.,-])0[1-9](?= (?:{ANY_MONTH})\b)"
)


def check(context: Context) -> Iterator[Hit]:
    """A day or month written with a zero in front."""
    for match in _ZERO.finditer(context.narration):
        new = re.sub(r"(?<!\d)0(?=\d)", "", match[0])
        yield Hit(Span(*match.span()), f"Tulis '{new}', tanpa nol di depan.", new)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.HINT,
    good=(news("Pasar ditutup Kamis (19/10/2024) pukul 09.00 WIB."),),
    bad=(news("Pasar ditutup Kamis («07/02»)."),),
)
