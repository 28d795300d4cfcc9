"""Pembicara berganti tanpa tanda.

Sesudah dua orang berbicara bergantian, '-nya' pada kutipan berikutnya membuat pembaca menebak.
Hanya saran.
Sumber: daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import Attribution, Quote
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span


def check(context: Context) -> Iterator[Hit]:
    """A `-nya` in a new paragraph, behind another one's words that are only reported."""
    quotes = context.analysis.quotes
    for before, last, quote in zip(quotes, quotes[1:], quotes[2:], strict=False):
        verb = context.verb_of(quote)
        if not quote.is_direct or quote.attribution is not Attribution.PRONOUN or not verb:
            continue
        switched = before.is_direct and not last.is_direct
        people = {before.person, last.person}
        if switched and None not in people and len(people) == 2 and _apart(context, last, quote):
            word = context.release.text[verb.start : verb.end]
            yield Hit(
                verb,
                f"'{word}': {before.speaker} atau {last.speaker}? Sebut namanya.",
            )


def _apart(context: Context, last: Quote, quote: Quote) -> bool:
    return _paragraph(context, last.span.start) != _paragraph(context, quote.span.start)


def _paragraph(context: Context, at: int) -> Span | None:
    return next((s for s in context.analysis.news if s.start <= at < s.end), None)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.HINT,
    good=(
        news(
            '"Beras ini cukup untuk semua warga," kata Sri Wahyuni.',
            'Camat Jati Budi Santosa mengatakan pasar itu buka sampai sore. "Datanglah pagi," '
            "katanya.",
        ),
    ),
    bad=(
        news(
            '"Beras ini cukup untuk semua warga," kata Sri Wahyuni.',
            "Camat Jati Budi Santosa mengatakan pasar itu buka sampai sore.",
            '"Datanglah sejak pagi," «katanya».',
        ),
    ),
    certain=False,
    needs_model=True,
)
