"""Kata kerja sesudah kutipan berhuruf besar.

Keterangan pemilik kutipan masih satu kalimat dengan kutipannya, maka kata kerjanya berhuruf kecil.
Sumber: EYD V, huruf kapital dan tanda petik.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.reporting import BEHIND
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

# `Demikian petikan sambutan Menteri` owns a quote as well.
_OWNING = BEHIND | {"demikian"}


def check(context: Context) -> Iterator[Hit]:
    """A bare verb with a capital right behind the quote that it owns."""
    text = context.release.text
    for quote in context.direct():
        if quote.cue is None or quote.cue.start < quote.span.end:
            continue
        verb = text[quote.cue.start : quote.cue.end]
        if verb[:1].isupper() and verb.casefold() in _OWNING:
            small = verb[0].lower() + verb[1:]
            yield Hit(
                Span(quote.cue.start, quote.cue.end),
                f"Setelah kutipan, tulis '{small}' dengan huruf kecil.",
                small,
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.ERROR,
    good=(news('"Beras ini cukup untuk semua warga," kata Sri Wahyuni. Kata dia benar.'),),
    bad=(news('"Beras ini cukup untuk semua warga," «Kata» Sri Wahyuni.'),),
)
