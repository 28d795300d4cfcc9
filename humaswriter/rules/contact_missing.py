"""Narahubung siaran pers belum ada.

Wartawan yang ingin bertanya memerlukan nama dan nomor. Berlaku hanya untuk naskah yang berkepala
SIARAN PERS.
Sumber: susunan siaran pers yang lazim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.release import Part
from humaswriter.rule import Draft, Hit, Rule, news

_CONTACT = re.compile(
    r"\b(?:narahubung|kontak|contact|hubungi|informasi lebih lanjut|telepon|telp|whatsapp|wa|hp|"
    r"surel|e-?mail|posel)\b[^\n]{0,80}?(?:\d{3}|@)|[\w.-]+@[\w-]+\.\w|\+62|\b08\d{2}",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Hit]:
    """The words SIARAN PERS, where nothing tells whom to ask."""
    title = draft.formal_head()
    if title is None or any(draft.paragraphs(Part.CONTACT)):
        return
    letterhead = [span.end for span in draft.paragraphs(Part.LETTERHEAD)]
    if not _CONTACT.search(draft.release.prose, max(letterhead, default=0)):
        yield Hit(title, "Tambahkan narahubung: nama, jabatan, nomor, surel.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FRAME,
    Severity.WARNING,
    good=(
        "SIARAN PERS\n\nNomor: 12/HM/IX/2024\n\nTanggal: 19 September 2024\n\n"
        + news()
        + "\n\nNarahubung: Budi Santosa, Kepala Subbagian Humas, 0812-0000-0000\n",
        news(),
    ),
    bad=("«SIARAN PERS»\n\nNomor: 12/HM/IX/2024\n\nTanggal: 19 September 2024\n\n" + news(),),
)
