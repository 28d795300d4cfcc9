"""Kutipan mengulang narasi.

Kutipan sebaiknya menambah alasan, angka, atau perasaan, bukan mengulang kalimat sebelumnya.
Sumber: kelaziman penyuntingan kutipan. Dinilai dari kata yang sama atau searti; ketepatannya di
docs/semantic.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule

_WORD = re.compile(r"[^\W\d_]{3,}")
# Of the quote's words. Chosen: because of 46 labelled echoes none shares fewer.
_LEAST = 0.3


def check(context: Context) -> Iterator[Hit]:
    """A quote of which nearly every word stands in the sentence or paragraph before it."""
    from humaswriter.semantic.meaning import quote_repeats

    for quote in context.direct():
        paragraphs = [span for span in context.analysis.news if span.end <= quote.span.start]
        sentences = [span for span in context.analysis.sentences if span.end <= quote.span.start]
        start = min((spans[-1].start for spans in (paragraphs, sentences) if spans), default=None)
        if start is None:
            continue
        narration = context.narration[start : quote.span.start]
        words = context.prose[quote.span.start : quote.span.end]
        if (
            len(words.split()) > 5
            and _may_repeat(words, narration)
            and quote_repeats(context.semantics(), words, narration).holds
        ):
            yield Hit(quote.span, "Kutipan mengulang paragraf sebelumnya. Pilih salah satu.")


def _may_repeat(words: str, narration: str) -> bool:
    """Whether enough words are the very same, so that comparing meanings is worth its time."""
    own = set(_WORD.findall(words.casefold()))
    shared = own & set(_WORD.findall(narration.casefold()))
    return len(shared) >= _LEAST * len(own)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.HINT,
    good=(news('"Kami menambah beras karena panen di Demak mundur sebulan," kata Sri Wahyuni.'),),
    bad=(
        news('"«Kami membuka pasar murah di Alun-alun Kudus hari Senin ini,»" kata Sri Wahyuni.'),
    ),
    certain=False,
    needs_model=True,
)
