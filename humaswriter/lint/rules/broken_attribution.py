"""Atribusi yang bercampur.

"lanjut Kepala Divisi mengharapkan" menggabungkan dua bentuk: kata kerja di depan pembicara
(lanjut Kepala Divisi) dan kalimat biasa (Kepala Divisi mengharapkan). Pilih satu.
Sumber: daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import WEEKDAY_NAMES
from humaswriter.indonesian.reporting import BEFORE, BEHIND, NOUNS, any_of, before
from humaswriter.indonesian.titles import STOPPED
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_ROOT = any_of(BEHIND - {"harap", "sampaikan", "jelaskan"})
_VERB = any_of(BEFORE)
# A subject: capitalised words, offices with a small `dan` or `dan`/`di` between them, or `dia`.
_WORD = rf"(?:(?:{'|'.join(STOPPED)}|Moh|Muh|Plt|Plh|Pj|Pol|St|K\.H|[A-Z])\.|[A-Z][\w'’-]*)"
_SUBJECT = rf"(?:dia|ia|{_WORD}(?:,?[ ]+(?:dan[ ]+|di[ ]+)?{_WORD}){{0,9}})"
_BLEND = re.compile(
    rf"(?:(?<=[,.?!][\"”'’])|(?<=[\"”][,.])|(?<=,)|"
    rf"(?<=[.\n]))\s{{0,3}}(?P<root>(?i:{_ROOT}))\s+{_SUBJECT}"
    rf"[ \t]{{1,3}}(?:juga\s+|pun\s+|kembali\s+)?(?P<verb>{_VERB})\b(?!-)(?=\s+[\w\"“])"
)
_CALLING = any_of(before("imbau", "pinta", "ajak", "harap", "ingat", "instruksi"))
# `lanjutnya mengimbau warga`: the second verb has an object of its own.
_CALLS = re.compile(rf"(?<=,)\s{{0,3}}(?P<root>(?:{_ROOT})nya)\s+(?P<verb>{_CALLING})(?=\s+\w)")
# `bebernya Aris`: the tail has its subject already.
_TWICE = re.compile(
    rf"(?<=[\"”])\s{{0,3}}(?P<root>(?:{_ROOT})nya)\s+(?P<verb>[A-Z][\w.'’-]+)(?=[\s.,])"
)
# At the head of a sentence some roots are nouns, and a comma ends the frame.
_NOUN = re.compile(rf"(?:{any_of(noun.capitalize() for noun in NOUNS)})\b|[^,]*,")


def check(context: Context) -> Iterator[Hit]:
    """A reporting root, its subject and a second finite verb; or `-nya` and a name."""
    for match in _BLEND.finditer(context.prose):
        opens = match["root"][0].isupper()
        if not _is_separate(context, match) and not (opens and _NOUN.match(match[0].lstrip())):
            yield Hit(
                Span(match.start("root"), match.end("verb")),
                f"'{match['root']} … {match['verb']}' mencampur dua bentuk. Tulis "
                f"'{match['root']} {{nama}}' saja, atau mulai kalimat baru.",
            )
    for match in _CALLS.finditer(context.narration):
        yield Hit(
            Span(match.start("root"), match.end("verb")),
            f"'{match['root']} {match['verb']}' mencampur dua bentuk. Mulai kalimat baru: "
            f"'Ia {match['verb']} …'.",
        )
    for match in _TWICE.finditer(context.prose):
        if match["verb"] not in WEEKDAY_NAMES:
            bare = match["root"].removesuffix("nya")
            yield Hit(
                Span(match.start("root"), match.end("verb")),
                f"'-nya' dan nama dipakai sekaligus. Tulis '{bare} {match['verb']}'.",
            )


def _is_separate(context: Context, match: re.Match[str]) -> bool:
    """Whether words said stand in between, or the comma belongs to a list of things."""
    return not context.narration[match.start("root") : match.end()].strip()


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(
        news('"Beras ini cukup," lanjut Sri Wahyuni, mengharapkan warga tertib.'),
        news('"Beras ini cukup," ujarnya. Sri Wahyuni mengharapkan warga tertib.'),
    ),
    bad=(
        news('"Beras ini cukup," «lanjut Sri Wahyuni mengharapkan» warga tertib.'),
        news('"Beras ini cukup," «bebernya Wahyuni».'),
    ),
)
