"""Kata kerja pengutip yang berparade.

Mengganti 'kata' dengan kata lain pada tiap kutipan tidak menambah informasi; mengulang 'kata' dan
'ujar' justru gaya yang baik. Hanya saran.
Sumber: daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.reporting import NEUTRAL
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule

_NEUTRAL = NEUTRAL | {"demikian"}


def check(context: Context, *, most: int = 5, in_a_row: int = 3) -> Iterator[Hit]:
    """The verb at which a text has used too many coloured ones, or one too often in a row.

    Defaults: sumber §3.5 (23) counts five different ones and three in a row.
    """
    seen: set[str] = set()
    row: list[str] = []
    for quote in context.direct():
        place = context.verb_of(quote)
        if quote.cue is None or place is None:
            continue
        verb = context.prose[quote.cue.start : quote.cue.end].casefold()
        row = [*row, verb] if row and row[-1] == verb else [verb]
        if verb in _NEUTRAL:
            continue
        is_new = verb not in seen
        seen.add(verb)
        if is_new and len(seen) == most:
            yield Hit(place, f"Sudah {most} macam kata kerja pengutip. 'kata' pun cukup.")
        elif len(row) == in_a_row:
            yield Hit(place, f"'{verb}' dipakai {in_a_row} kali berturut-turut.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.HINT,
    good=(
        news(
            '"Beras ini cukup," kata Sri Wahyuni.',
            '"Datanglah pagi," kata Sri Wahyuni. "Bawa tas," katanya.',
        ),
    ),
    bad=(
        news(
            '"Beras ini cukup," tegas Sri Wahyuni.',
            '"Datanglah pagi," tegas Sri Wahyuni. "Bawa tas sendiri," «tegasnya».',
        ),
    ),
    certain=False,
)
