"""Koma sebelah pada nama sesudah jabatan.

Nama yang dipisahkan dari jabatannya dengan koma diapit dua koma; tanpa koma sama sekali juga benar.
Sumber: EYD V, tanda koma; gaya ANTARA menulis jabatan dan nama tanpa koma.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from humaswriter.annotation import Label
from humaswriter.finding import Family, Severity
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

# What follows the name when it is the subject.
_VERB = re.compile(
    r"\s+(?:mengatakan|menyampaikan|menjelaskan|menegaskan|mengungkapkan|menyebut(?:kan)?|berharap|"
    r"mengajak|mengimbau|meminta|menambahkan|menuturkan|menyatakan|memaparkan|menerangkan|"
    r"mengapresiasi|membuka|menutup|menghadiri|memimpin|meresmikan|menyerahkan|melantik|hadir)\b"
)
# Words that open a sentence before its subject: "Pada kesempatan yang sama,".
_ADVERBIAL = 5
_LIST = re.compile(r"[,;]\s*(?:dan\s+)?$|\bserta\s*$|\bdan\s*$")


def check(draft: Draft) -> Iterator[Hit]:
    """The comma between an office and a name that a verb follows."""
    names = draft.analysis.annotation.names
    ends = {name.span.end: name.span for name in names if name.label is Label.ROLE}
    for name in names:
        if name.label is not Label.PERSON:
            continue
        gap = draft.prose[max(0, name.span.start - 9) : name.span.start]
        start = name.span.start - (len(gap) - len(gap.rstrip()))
        role = ends.get(start - 1)
        if role is None or draft.prose[start - 1] != ",":
            continue
        if _VERB.match(draft.prose, name.span.end) and not _in_list(draft, role.start):
            yield Hit(Span(start - 1, start), "Apit nama dengan dua koma, atau hapus komanya.", "")


def _in_list(draft: Draft, at: int) -> bool:
    """Whether officials are counted up before a place; "Sementara itu," counts nobody."""
    sentences = draft.analysis.sentences
    number = bisect_right(sentences, at, key=lambda sentence: sentence.start)
    before = draft.prose[sentences[number - 1].start if number else 0 : at]
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
