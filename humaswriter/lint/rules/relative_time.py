"""Waktu relatif.

'Hari ini' dan 'kemarin' berubah arti begitu berita dibaca esok hari.
Sumber: kelaziman kantor berita.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import ANY_WEEKDAY
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_RELATIVE = re.compile(
    r"\b(?:hari ini|kemarin|besok|(?<!menginap )(?<!bermalam )semalam(?! suntuk)|lusa|(?:pagi|"
    r"siang|sore|malam|petang) ini|"
    r"tadi pagi|tadi malam|tadi siang|nanti malam|kemarin lusa)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"[\s,(]*(?:pada\s+)?(?:hari\s+)?(?:{ANY_WEEKDAY}|\d)",
    re.IGNORECASE,
)
_NOT_TIME = re.compile(
    r"(?:sampai|hingga|saat|era|zaman|masa|langkah|dunia|kondisi|situasi)\s+$", re.IGNORECASE
)


def check(context: Context) -> Iterator[Hit]:
    """A relative day outside quotes that no date follows."""
    for match in _RELATIVE.finditer(context.narration):
        if _DAY.match(context.narration, match.end()):
            continue
        if _NOT_TIME.search(context.narration, max(0, match.start() - 12), match.start()):
            continue
        yield Hit(Span(*match.span()), f"Ganti '{match[0]}' dengan hari dan tanggal.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.WARNING,
    good=(news("Pasar itu ramai sampai hari ini. Kemarin, Senin (16/9), sepi."),),
    bad=(news("Pasar itu dibuka lagi «besok»."),),
)
