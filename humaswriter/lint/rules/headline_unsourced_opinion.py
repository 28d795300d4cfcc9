"""Pendapat di judul tanpa sumber.

Kata 'harus', 'perlu', dan 'jangan' di judul adalah pendapat seseorang; jabatannya ditulis di depan
titik dua. Hanya saran: ketentuan yang sudah berlaku bukan pendapat.
Sumber: pedoman gaya ANTARA (pendapat dalam judul disertai sumbernya).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.reporting import BEFORE, BEHIND, any_of
from humaswriter.lint.context import Context
from humaswriter.lint.examples import titled
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_MODAL = re.compile(
    r"\b(?:harus(?:nya)?(?! menunggu| antre| mengungsi)|seharusnya|perlu|jangan|sebaiknya|"
    r"semestinya|mesti|sepatutnya|(?:sangat |amat )?penting|patut|layak|pantas|sudah saatnya|"
    r"(?:tidak|tak) (?:boleh|cukup)|musuh (?:terbesar|utama|bersama))\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    rf":|\b(?:{any_of(BEHIND | BEFORE)}|"
    r"ingatkan|dorong|tekankan|nyatakan|usulkan|soroti|pastikan|instruksikan|putuskan|tetapkan|"
    r"mulai|akan|larang|anggap|pandang|tolak|menurut|larangan|aturan|syarat|"
    r"tidak perlu|tak perlu|"
    r"bahas|siapkan|sepakati|terbitkan|atur|mewajibkan|wajibkan|yang (?:perlu|harus|wajib|"
    r"layak))\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Hit]:
    """A modal word in a headline that names nobody who says so."""
    headline = context.headline()
    if headline is None:
        return
    match = _MODAL.search(context.release.prose, headline.start, headline.end)
    if match and not _SOURCE.search(context.release.prose, headline.start, headline.end):
        yield Hit(Span(*match.span()), "Ini pendapat siapa? Tulis jabatannya di depan titik dua.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.HEADLINE,
    Severity.HINT,
    good=(
        titled("Bupati: Petugas humas harus siaga 24 jam"),
        titled("Bupati minta pasar harus bersih"),
    ),
    bad=(titled("Petugas humas «harus» siaga 24 jam"),),
    certain=False,
)
