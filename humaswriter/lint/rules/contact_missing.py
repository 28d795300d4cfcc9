"""Narahubung siaran pers belum ada.

Wartawan yang ingin bertanya memerlukan nama dan nomor. Berlaku hanya untuk naskah yang berkepala
SIARAN PERS; profil `siaran-pers` menjadikannya peringatan.
Sumber: susunan siaran pers yang lazim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Part, Span

_CONTACT = re.compile(
    r"\b(?:narahubung|kontak|contact|(?:meng)?hubungi|"
    r"informasi lebih lanjut)\b.{0,160}?(?:\d{3}|@)",
    re.IGNORECASE | re.DOTALL,
)

_REACHABLE = re.compile(r"\d{3}|@")
_HEADING = re.compile(r"^(?:narahubung|kontak|contact)\b.*$", re.IGNORECASE | re.MULTILINE)


def check(context: Context) -> Iterator[Hit]:
    """The words SIARAN PERS, where nothing tells whom to ask."""
    title = context.formal_head()
    if title is None:
        return
    told = list(context.paragraphs(Part.CONTACT))
    if any(_REACHABLE.search(context.release.prose, s.start, s.end) for s in told):
        return
    if not _CONTACT.search(context.release.prose):
        empty = _HEADING.search(context.release.prose, context.head_end())
        yield Hit(
            Span(*empty.span()) if empty else title,
            "Tambahkan narahubung: nama, jabatan, nomor, surel.",
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FRAME,
    Severity.HINT,
    good=(
        "SIARAN PERS\n\nNomor: 12/HM/IX/2024\n\nTanggal: 19 September 2024\n\n"
        + news()
        + "\n\nNarahubung: Budi Santosa, Kepala Subbagian Humas, 0812-0000-0000\n",
        news(),
    ),
    bad=("«SIARAN PERS»\n\nNomor: 12/HM/IX/2024\n\nTanggal: 19 September 2024\n\n" + news(),),
)
