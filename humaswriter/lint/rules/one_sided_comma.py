"""Koma sebelah pada nama sesudah jabatan.

Nama yang dipisahkan dari jabatannya dengan koma diapit dua koma; tanpa koma sama sekali juga benar.
Sumber: EYD V, tanda koma; gaya ANTARA menulis jabatan dan nama tanpa koma.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.reporting import BEFORE, any_of
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.nlp.annotation import Label
from humaswriter.release import Span

# What follows the name when the sentence goes on.
_VERB = re.compile(
    r"\s+(?:juga\s+|pun\s+|kembali\s+)?(?:saat|ketika|usai|kepada|di(?=\s)|pada|dalam|dengan|sambil|seraya|melalui|"
    rf"me(?:m|n|ng|ny|l|r)?[a-z]{{4,}}|{any_of(BEFORE)}|hadir)\b"
)
_SUBJECT_END = re.compile(
    rf",\s+(?:{any_of(BEFORE)}|"
    r"membuka|menutup|menghadiri|memimpin|meresmikan|menyerahkan|melantik)\b"
)
# Words that open a sentence before its subject: "Pada kesempatan yang sama,".
_ADVERBIAL = 5
# A clause whose office is not the name behind the comma: "Setelah dilantik rektor, …".
_CLAUSE = re.compile(r"\b(?:Setelah|Usai|Seusai|Sebelum|Sesudah|Ketika|Saat|Sejak|Bersama)\b")
_LIST = re.compile(r"[,;]\s*(?:dan\s+)?$|\bserta\s*$|\bdan\s*$")


def check(context: Context) -> Iterator[Hit]:
    """The comma between an office and a name that a verb follows."""
    names = context.analysis.annotation.names
    ends = {name.span.end: name.span for name in names if name.label is Label.ROLE}
    for name in names:
        if name.label is not Label.PERSON:
            continue
        gap = context.prose[max(0, name.span.start - 9) : name.span.start]
        start = name.span.start - (len(gap) - len(gap.rstrip()))
        role = ends.get(start - 1)
        if role and _CLAUSE.search(context.prose, _sentence(context, role.start), role.start):
            continue
        if role is None or context.prose[start - 1] != ",":
            continue
        if _VERB.match(context.prose, name.span.end) and not _in_list(context, role.start):
            yield Hit(Span(start - 1, start), "Apit nama dengan dua koma, atau hapus komanya.", "")
    yield from _behind_the_name(context)


def _behind_the_name(context: Context) -> Iterator[Hit]:
    """The comma that parts an office with its name from their verb, where none stands before."""
    starts = {sentence.start for sentence in context.analysis.sentences}
    for resolved in context.analysis.registry.mentions:
        role, name = resolved.mention.role, resolved.mention.name
        if role is None or name is None or role.end > name.start or role.start not in starts:
            continue
        gap = context.prose[role.end : name.start]
        if not gap.strip() and "," not in context.prose[name.start : name.end]:
            comma = _SUBJECT_END.match(context.prose, name.end)
            if comma:
                span = Span(name.end, name.end + 1)
                yield Hit(span, "Apit nama dengan dua koma, atau hapus komanya.", "")


def _sentence(context: Context, at: int) -> int:
    """Where the sentence around a place starts."""
    sentences = context.analysis.sentences
    number = bisect_right(sentences, at, key=lambda sentence: sentence.start)
    return sentences[number - 1].start if number else 0


def _in_list(context: Context, at: int) -> bool:
    """Whether officials are counted up before a place; "Sementara itu," counts nobody."""
    before = context.prose[_sentence(context, at) : at]
    return len(before.split()) > _ADVERBIAL and _LIST.search(before) is not None


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.WARNING,
    good=(
        news("Kepala Rutan Kudus, Budi Santosa, berharap warga tertib."),
        news("Sementara itu, Kepala Rutan Kudus Budi Santosa berharap warga tertib."),
    ),
    bad=(news("Kepala Rutan Kudus«,» Budi Santosa berharap warga tertib."),),
    needs_model=True,
)
