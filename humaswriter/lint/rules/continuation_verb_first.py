"""Kata kerja lanjutan pada kutipan pertama.

*Imbuh*, *tambah*, *lanjut*, dan *sambung* berarti ada ucapan sebelumnya dari orang yang sama.
Sumber: daftar kata kerja pengutip yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import Quote, Status
from humaswriter.finding import Family, Severity
from humaswriter.indonesian.reporting import CONTINUES
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span


def check(context: Context) -> Iterator[Hit]:
    """A verb that continues, at the first words of its speaker."""
    heard: set[str] = set()
    for quote in context.analysis.quotes:
        if quote.cue and quote.speaker and quote.is_direct and quote.status is Status.NAMED:
            verb = context.prose[quote.cue.start : quote.cue.end].casefold().removesuffix("nya")
            if verb in CONTINUES and not _has_spoken(context, quote, heard):
                yield Hit(
                    Span(quote.cue.start, quote.cue.end),
                    f"'{verb}' dipakai untuk ucapan lanjutan. Ini kutipan pertama "
                    f"{quote.speaker}; pakai 'kata'.",
                )
        if quote.speaker:
            heard.add(quote.speaker)


def _has_spoken(context: Context, quote: Quote, heard: set[str]) -> bool:
    """Whether someone heard has this name, or may have it where names are only guessed."""
    name = quote.speaker or ""
    if any(set(name.split()) <= set(other.split()) for other in heard):
        return True
    guessed = not context.analysis.is_trained and " " not in name
    return guessed and name in context.narration[: quote.span.start]


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(
        news(
            '"Beras ini cukup untuk semua warga," kata Sri Wahyuni.',
            '"Kami akan menambah stok," imbuh Sri Wahyuni.',
        ),
    ),
    bad=(news('"Beras ini cukup untuk semua warga," «imbuh» Sri Wahyuni.'),),
)
