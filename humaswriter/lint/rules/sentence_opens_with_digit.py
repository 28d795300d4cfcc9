"""Kalimat dibuka dengan angka.

Bilangan di awal kalimat ditulis dengan huruf, atau didahului 'Sebanyak'.
Sumber: EYD V, angka dan bilangan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.numbers import write_count
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_NUMBER = re.compile(r"(?P<number>\d{1,3}(?:\.\d{3})*)(?![\d.,/:)%])(?= [a-z])")


def check(context: Context) -> Iterator[Hit]:
    """A number in digits at the start of a sentence of the narration."""
    for sentence in context.analysis.sentences:
        match = _NUMBER.match(context.narration, sentence.start, sentence.end)
        if not match:
            continue
        number = match["number"]
        word = write_count(number)
        new = f"Sebanyak {number}" if word == number else word.capitalize()
        yield Hit(
            Span(*match.span("number")),
            f"Jangan awali kalimat dengan angka. Tulis '{new}'.",
            new,
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.WARNING,
    good=(news("Sebanyak 24 petani hadir."),),
    bad=(news("«24» petani hadir sejak pagi."),),
)
