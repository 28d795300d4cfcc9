"""Penulisan rupiah.

Lambang Rp menempel pada angkanya, tanpa titik dan tanpa spasi.
Sumber: EYD V, angka dan bilangan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_MONEY = re.compile(r"\bRp(?P<gap>\.\s?|\s+)(?=\d)", re.IGNORECASE)
_GLUED = re.compile(r"\bRp[\d.,]*\d(?=(?:ribu|juta|miliar|triliun)\b)")


def check(context: Context) -> Iterator[Hit]:
    """A dot or a space between Rp and its number."""
    for match in _MONEY.finditer(context.narration):
        number = re.match(r"[\d.,]*\d", context.narration[match.end() :])
        end = match.end() + (number.end() if number else 0)
        new = "Rp" + context.narration[match.end() : end]
        yield Hit(
            Span(match.start(), end),
            f"Tulis '{new}' tanpa spasi dan tanpa titik setelah Rp.",
            new,
        )
    for match in _GLUED.finditer(context.narration):
        new = match[0] + " "
        yield Hit(Span(*match.span()), f"Beri spasi sesudah '{match[0]}'.", new)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.ERROR,
    good=(news("Beras dijual Rp12.500 sekilogram."),),
    bad=(news("Beras dijual «Rp. 12.500» sekilogram dan gula «Rp 14.000»."),),
)
