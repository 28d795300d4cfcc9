"""Sapaan hormat dalam berita.

Berita memakai *ia*, *dia*, atau nama; *beliau*, *Bapak*, dan *Ibu* disimpan untuk percakapan.
Sumber: kelaziman kantor berita. Kutipan langsung dibiarkan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_POLITE = re.compile(
    r"\b[Bb]eliau\b|\b(?:Bapak|Ibu|Pak|Bu) (?=[A-Z][a-z])"
    r"(?!Kota\b|Pertiwi\b|Negara\b|Koperasi\b|Bangsa\b|Proklamator\b)"
)
# Words before the name of a shop, street or day that has a polite form in it.
_CALLED = frozenset("disapa dipanggil panggilan sapaan bernama".split())
_NAMES = frozenset(
    "hari dharma warung jalan jl toko makan gang soto sate bakso gudeg rumah depot klinik sakit "
    "anak pondok kedai salon".split()
)


def check(context: Context) -> Iterator[Hit]:
    """A polite form outside quotes."""
    for match in _POLITE.finditer(context.narration):
        words = match[0].rstrip()
        before = context.prose[max(0, match.start() - 20) : match.start()].split()
        if before and before[-1].strip(".").casefold() in _NAMES | _CALLED:
            continue
        cure = (
            "ia, dia, atau namanya" if words.casefold() == "beliau" else "jabatan atau namanya saja"
        )
        yield Hit(Span(match.start(), match.start() + len(words)), f"Dalam berita pakai {cure}.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.WARNING,
    good=(
        news(
            '"Terima kasih, Bapak Camat," kata Sri Wahyuni. Program ibu hamil berjalan di Ibu Kota.'
        ),
    ),
    bad=(news("Menurut «Bapak» Camat, «beliau» akan datang lagi."),),
)
