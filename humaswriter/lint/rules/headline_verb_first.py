"""Judul dimulai dengan kata kerja.

Pembaca mencari pelaku lebih dahulu; predikat di depan membuat judul seperti perintah.
Sumber: pedoman gaya ANTARA (judul tidak dimulai dengan predikat).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.predicates import ALSO_NOUNS, BARE, is_verb
from humaswriter.lint.context import Context
from humaswriter.lint.examples import titled
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_FIRST = re.compile(r"[^\W\d_][\w'’-]*")
_VERB = re.compile(r"(?:me|di|ter)[a-z]{4,}")
_NAMES_A_THING = re.compile(
    r"catat,|ingat,|simak,|awas,|gelar (?:perkara|pasukan|kasus|budaya)|serah terima", re.IGNORECASE
)
_CLAUSE = re.compile(r",\s")


def check(context: Context) -> Iterator[Hit]:
    """The first word of a headline, where it is its predicate."""
    headline = context.headline()
    if headline is None:
        return
    text = context.release.prose[headline.start : headline.end]
    first = _FIRST.match(text)
    if (
        first is None
        or _NAMES_A_THING.match(text)
        or text.rstrip().endswith(("?", "!"))
        or ":" in text
    ):
        return
    word = first[0].casefold()
    if word not in ALSO_NOUNS and (word in BARE or (_VERB.fullmatch(word) and is_verb(word))):
        # a clause before the comma tells the purpose: widely used, and a matter of house style
        is_clause = bool(_CLAUSE.search(text))
        yield Hit(
            Span(headline.start, headline.start + first.end()),
            f"Dahulukan pelaku atau objeknya, baru kata kerja '{word}'.",
            severity=Severity.HINT if is_clause else None,
            certain=not is_clause,
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.HEADLINE,
    Severity.WARNING,
    good=(
        titled("Gelar perkara penipuan umrah selesai"),
        titled("Panen raya Kudus capai 12 ton"),
    ),
    bad=(titled("«Gelar» pasar murah di alun-alun"), titled("«Melatih» warga Kudus membatik")),
)
