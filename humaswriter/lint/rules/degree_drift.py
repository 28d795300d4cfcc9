"""Gelar satu orang berubah.

Gelar orang yang sama ditulis sama; yang berbeda mungkin salah ketik atau salah orang.
Sumber: naskah itu sendiri.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.abbreviations import CLOSING
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_DEGREE = re.compile(r"[SMABPL]\.?(?:[A-Z][A-Za-z]{0,5}\.?){0,2}[A-Z]?[A-Za-z]{0,6}\.?|Ph\.?D\.?")
_KNOWN = {re.sub(r"\W", "", degree).casefold() for degree in CLOSING} | {"skm", "sst", "mba"}


def check(context: Context) -> Iterator[Hit]:
    """Degrees behind a name that are not those of the same person before, or are written apart."""
    first: dict[int, tuple[str, ...]] = {}
    for resolved in context.analysis.registry.mentions:
        name = resolved.mention.name
        row = _row(context, name) if name else None
        if row is None:
            continue
        written = tuple(context.prose[s.start : s.end].rstrip(".") for s in row)
        known = first.setdefault(resolved.person, written)
        if known != written:
            mine, theirs = ", ".join(written), ", ".join(known)
            yield Hit(
                Span(row[0].start, row[-1].end),
                f"Gelar {context.name_of(resolved.person).partition(',')[0]} berbeda: '{theirs}' "
                f"dan '{mine}'.",
            )


def _row(context: Context, name: Span) -> list[Span] | None:
    """The degrees that stand in a mention or right behind it."""
    start = context.prose.find(",", name.start, name.end + 1)
    if start < 0:
        return None
    row: list[Span] = []
    at = start
    while at < len(context.prose) and context.prose[at] == ",":
        gap = len(context.prose[at + 1 : at + 4]) - len(context.prose[at + 1 : at + 4].lstrip())
        match = _DEGREE.match(context.prose, at + 1 + gap)
        if not match or re.sub(r"\W", "", match[0]).casefold() not in _KNOWN:
            break
        row.append(Span(*match.span()))
        at = match.end()
    return row or None


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.HINT,
    good=(
        news(
            "Camat Jati Siti Aminah, S.H., M.H., hadir di alun-alun itu.",
            '"Beras ini cukup untuk semua warga," kata Siti Aminah.',
        ),
    ),
    bad=(
        news(
            "Camat Jati Siti Aminah, S.H., M.H., hadir di alun-alun itu.",
            '"Beras ini cukup untuk semua warga," kata Siti Aminah, «S.H., M.Si.»',
        ),
    ),
    certain=False,
    needs_model=True,
)
