"""Bilangan ditulis dua kali.

Angka disertai huruf hanya untuk naskah hukum dan kuitansi.
Sumber: EYD V, angka dan bilangan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.numbers import NUMBER_WORDS
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_WORD = "|".join(sorted(NUMBER_WORDS))
_TWICE = re.compile(
    rf"(?<=\d)(?P<words>[ \u00a0]*\((?:{_WORD})(?:[ \u00a0](?:{_WORD}))*\))", re.IGNORECASE
)


def check(context: Context) -> Iterator[Hit]:
    """A number in words and brackets behind its digits."""
    for match in _TWICE.finditer(context.narration):
        yield Hit(
            Span(*match.span()),
            "Cukup angkanya. Bentuk ganda hanya untuk naskah hukum.",
            "",
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.WARNING,
    good=(news("Pasar itu diikuti 20 petani (sepuluh dari Demak)."),),
    bad=(news("Pasar itu diikuti 20« (dua puluh)» petani."),),
)
