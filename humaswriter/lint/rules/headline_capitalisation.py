"""Huruf besar pada judul bergaya ANTARA.

Judul ANTARA memakai huruf besar hanya pada kata pertama, nama diri, dan singkatan. Judul instansi
boleh memakai huruf besar pada tiap kata, maka aturan ini hanya berlaku untuk naskah ANTARA.
Sumber: judul ANTARA 2022-2024.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.lexicon import word_class
from humaswriter.indonesian.predicates import is_verb
from humaswriter.lint.context import Context
from humaswriter.lint.examples import titled
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LITTLE = frozenset("di ke dari dan yang untuk dengan pada dalam bagi oleh atau serta agar".split())
# Chosen: because a headline of three words may be names throughout.
_FEWEST = 3
# Ordinary words that are names of days and events when they stand alone.
_NAMED = frozenset("Natal Lebaran Ramadan Imlek Nyepi Pemilu Pilkada Paskah Waisak Senin".split())
_AGENCY = "ANTARA"


def check(context: Context) -> Iterator[Hit]:
    """A headline all in capitals, with a capital on each word, or with one on a verb."""
    headline, dateline = context.headline(), context.analysis.dateline
    if headline is None or dateline is None or dateline.agency != _AGENCY:
        return
    words = list(_WORD.finditer(context.release.prose, headline.start, headline.end))
    later = [word for word in words[1:] if word[0].casefold() not in _LITTLE]
    if len(later) < _FEWEST:
        return
    if all(word[0].isupper() for word in words):
        yield Hit(
            headline, "Judul ditulis dengan huruf biasa: kapital hanya di awal dan pada nama."
        )
    elif all(word[0][0].isupper() for word in later) and any(is_verb(w[0]) for w in later):
        yield Hit(
            headline,
            "Gaya ANTARA: kapital hanya pada kata pertama, nama diri, dan singkatan.",
        )
    else:
        if words[0].start() == headline.start and words[0][0].islower():
            new = words[0][0].capitalize()
            yield Hit(Span(*words[0].span()), f"Awali judul dengan huruf besar: '{new}'.")
        yield from _strays(later)
        for word in later:
            if word[0].istitle() and is_verb(word[0]) and word[0].casefold().startswith("me"):
                yield Hit(
                    Span(*word.span()), f"Tulis '{word[0].lower()}': kapital hanya pada nama diri."
                )


def _strays(later: list[re.Match[str]]) -> Iterator[Hit]:
    """Ordinary words with a capital between words without one."""
    for before, word, behind in zip(later, later[1:], [*later[2:], None], strict=False):
        alone = before[0].islower() and (behind is None or behind[0].islower())
        if alone and word[0].istitle() and word_class(word[0]) == "U" and word[0] not in _NAMED:
            yield Hit(
                Span(*word.span()),
                f"Tulis '{word[0].lower()}': kapital hanya pada nama diri.",
                severity=Severity.HINT,
                certain=False,
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.HEADLINE,
    Severity.WARNING,
    good=(
        titled("Pemerintah Kabupaten Kudus buka Pasar Murah Ramadan"),
        titled("Bupati Buka Pasar Murah").replace("Kudus (ANTARA) -", "Kudus -"),
    ),
    bad=(titled("«Bupati Buka Pasar Murah Ramadan»"), titled("«BUPATI BUKA PASAR MURAH»")),
)
