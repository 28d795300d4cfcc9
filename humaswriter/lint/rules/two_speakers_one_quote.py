"""Satu kutipan, dua pembicara.

Dua orang tidak mengucapkan kata yang sama pada saat yang sama; pernyataan bersama disebut begitu.
Sumber: kaidah kutipan langsung; daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.analysis import Quote
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_AND = re.compile(r"(?:,\s*(?:S|M)[\w.]+)*(?:,?\s+(?:dan|serta|bersama)|,)\s+$")
_JOINT = re.compile(
    r"\b(?:pernyataan bersama|bersama-sama|serentak|kompak|bersamaan|bergantian|koor|deklarasi)\b",
    re.IGNORECASE,
)
_REACH = 80


def check(context: Context) -> Iterator[Hit]:
    """Two people joined by `dan` behind the verb of one direct quote."""
    mentions = [found.mention for found in context.analysis.registry.mentions]
    for quote in context.direct():
        if quote.cue is None:
            continue
        if quote.cue.start < quote.span.end:
            yield from _in_front(context, quote)
            continue
        sentence_end = _end(context, quote.cue.end)
        named = [m.span for m in mentions if quote.cue.end <= m.span.start < sentence_end]
        clause = context.prose[quote.cue.end : sentence_end]
        if len(named) < 2 or _JOINT.search(clause):
            continue
        one, other = named[:2]
        if context.prose[quote.cue.end : one.start].strip() or not _AND.fullmatch(
            context.prose[one.end : other.start]
        ):
            continue
        yield Hit(Span(one.start, other.end), "Satu kutipan, satu pembicara. Pisahkan.")


def _in_front(context: Context, quote: Quote) -> Iterator[Hit]:
    """Two people joined by `dan` as the subject of the verb before a quote."""
    assert quote.cue is not None
    start = max(
        (s.start for s in context.analysis.sentences if s.start <= quote.cue.start), default=0
    )
    mentions = [found.mention.span for found in context.analysis.registry.mentions]
    named = [span for span in mentions if start <= span.start < quote.cue.start]
    clause = context.prose[start : quote.cue.start]
    if len(named) != 2 or _JOINT.search(clause) or context.prose[start : named[0].start].strip():
        return
    one, other = named
    if _AND.fullmatch(context.prose[one.end : other.start]) and not (
        context.prose[other.end : quote.cue.start].strip()
    ):
        yield Hit(Span(one.start, other.end), "Satu kutipan, satu pembicara. Pisahkan.")


def _end(context: Context, at: int) -> int:
    return next((s.end for s in context.analysis.sentences if s.start <= at < s.end), at + _REACH)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(
        news(
            '"Beras ini cukup," kata Sri Wahyuni dan Budi Santosa dalam pernyataan bersama.',
            '"Beras ini cukup," kata Sri Wahyuni didampingi Camat Jati Budi Santosa.',
        ),
    ),
    bad=(
        news(
            "Camat Jati Budi Santosa hadir.",
            '"Beras ini cukup untuk semua warga," kata «Sri Wahyuni dan Budi Santosa».',
        ),
    ),
    needs_model=True,
)
