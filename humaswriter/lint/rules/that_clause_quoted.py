"""Bahwa diikuti kutipan langsung.

*Bahwa* membuka ucapan tidak langsung; tanda petik membuka ucapan langsung. Pilih salah satu.
Sumber: kaidah kalimat langsung dan tidak langsung; kutipan sebagian sampai lima kata dikecualikan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_THAT = re.compile(r"\bbahwa\s*[,:]?\s*[\"“'‘]$", re.IGNORECASE)


def check(context: Context, *, most_words: int = 5) -> Iterator[Hit]:
    """`bahwa` before a quote of more than a few words."""
    text = context.release.text
    for quote in context.direct():
        match = _THAT.search(text, max(0, quote.span.start - 20), quote.span.start)
        if match and len(text[quote.span.start : quote.span.end].split()) > most_words:
            yield Hit(
                Span(match.start(), match.start() + len("bahwa")),
                "Pilih: 'bahwa' tanpa petik, atau kutipan langsung tanpa 'bahwa'.",
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(news('Sri Wahyuni mengatakan bahwa beras itu "cukup untuk warga" sampai Rabu.'),),
    bad=(
        news('Sri Wahyuni mengatakan «bahwa» "Kami akan menambah beras untuk warga sampai Rabu."'),
    ),
)
