"""Kata tertulis dua kali.

Kata yang sama berturut-turut hampir selalu salah ketik; kata ulang ditulis dengan tanda hubung.
Sumber: EYD V, kata ulang.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.offices import ROLE_WORDS
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_TWICE = re.compile(
    r"(?<![\w-])(?P<word>[a-z]+)(?P<gap>[ \u00a0]+)(?P=word)(?![\w-])", re.IGNORECASE
)
# Said twice they mean something else, or are names and exclamations.
_EXEMPT = frozenset(
    "ha sama hati kura kupu bolong ting tok sen nya ibu bapak anak masing macam orang teman kawan "
    "guru murid pelan benar".split()
)


def check(context: Context) -> Iterator[Hit]:
    """The second of two equal words outside quotes."""
    for match in _TWICE.finditer(context.narration):
        word = match["word"]
        both_capital = word[0].isupper() and match[0].split()[1][0].isupper()
        if word.casefold() in _EXEMPT or (both_capital and word.casefold() not in ROLE_WORDS):
            continue  # a name: Walla Walla
        reduplicated = len(word) > 3 and word.casefold() not in _FUNCTION
        yield Hit(
            Span(match.start("gap"), match.end()),
            f"Kata '{word}' tertulis dua kali.",
            None if reduplicated else "",
            safe=not reduplicated,
        )


# Only these are never meant as a reduplication that lacks its hyphen.
_FUNCTION = frozenset(
    "yang dari dengan untuk pada dalam oleh sebagai kepada akan telah sudah juga serta atau "
    "bahwa karena agar adalah merupakan tersebut para ke di dan ini itu".split()
)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LANGUAGE,
    Severity.ERROR,
    good=(news("Masing-masing warga Walla Walla membawa undangan."),),
    bad=(news("Beras itu dari« dari» Demak."),),
)
