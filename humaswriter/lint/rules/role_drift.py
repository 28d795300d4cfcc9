"""Jabatan satu orang berubah.

Bila naskah menyebut orang yang sama dengan dua jabatan, salah satunya mungkin salah. Jabatan yang
disingkat, pelaksana tugas, dan jabatan lama tidak dihitung.
Sumber: naskah itu sendiri.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.analysis.people.offices import fits, office_words
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule

_FORMER = re.compile(
    r"\b(?:mantan|eks|bekas|sebelumnya|semula|dulu|lama|dilantik|menggantikan|menjabat|sekaligus|"
    r"merangkap|juga|selaku|calon|terpilih|purnatugas|kini|menjadi|sebagai|ketika|saat)\b",
    re.IGNORECASE,
)
# Code points before a mention in which the second office was told. Chosen: a release is shorter.
_REACH = 5000
# General ways of naming any head or official.
_GENERAL = frozenset("pimpinan pejabat anggota narasumber pemateri ketua kepala dosen".split())


def check(context: Context) -> Iterator[Hit]:
    """An office before a name that shares nothing with the person's first office."""
    first: dict[int, str] = {}
    for resolved in context.analysis.registry.mentions:
        role, name = resolved.mention.role, resolved.mention.name
        if role is None or name is None or resolved.is_ambiguous:
            continue
        office = context.prose[role.start : role.end]
        known = first.setdefault(resolved.person, office)
        around = context.prose[max(0, role.start - 40) : role.end]
        if _holds_both(context, office, role.start):
            continue
        if not (known[0].isupper() and office[0].isupper()):
            continue
        if known == office or _FORMER.search(around) or _agree(known, office):
            continue
        yield Hit(
            role,
            f"Jabatan {context.name_of(resolved.person)} tertulis berbeda: '{known}' dan "
            f"'{office}'. Samakan.",
        )


def _holds_both(context: Context, office: str, at: int) -> bool:
    """Whether the text has said before that the person holds this office as well, or will."""
    pattern = (
        rf"\b(?:juga|sekaligus|merangkap|terpilih|ditunjuk|menjadi|sebagai)\s+{re.escape(office)}"
    )
    return re.search(pattern, context.prose[max(0, at - _REACH) : at], re.IGNORECASE) is not None


def _agree(one: str, other: str) -> bool:
    """Whether two offices may be one: shortened, an acronym, or a general word."""
    if fits(one, other) or fits(other, one):
        return True
    mine, theirs = office_words(one), office_words(other)
    if {mine[0], theirs[0]} & _GENERAL and min(len(mine), len(theirs)) == 1:
        return True
    return set(mine) <= set(theirs) or set(theirs) <= set(mine)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.WARNING,
    good=(
        news(
            "Kepala Divisi Administrasi Budi Santosa hadir di alun-alun itu.",
            '"Beras ini cukup untuk semua warga," kata Kadivmin Budi Santosa.',
        ),
    ),
    bad=(
        news(
            "Kepala Divisi Administrasi Budi Santosa hadir di alun-alun itu.",
            '"Beras ini cukup untuk semua warga," kata «Kepala Divisi Pemasyarakatan» Budi '
            "Santosa.",
        ),
    ),
    needs_model=True,
)
