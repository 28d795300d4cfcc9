"""Sapaan hormat dalam berita.

Berita memakai *ia*, *dia*, atau nama; *beliau*, *Bapak*, dan *Ibu* disimpan untuk percakapan.
Sumber: kelaziman kantor berita. Kutipan langsung dibiarkan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

_POLITE = re.compile(
    r"\b[Bb]eliau\b|(?<!Hari )(?<!Dharma )(?<![Ww]arung )(?<!Jalan )(?<!Jl. )(?<!Toko )(?<!Makan )"
    r"(?<!Gang )(?<!Soto )(?<!Sate )(?<!Bakso )(?<!Gudeg )(?<!Rumah )(?<!Depot )(?<!Klinik "
    r")(?<!Sakit )\b(?:Bapak|Ibu|Pak|Bu) (?=[A-Z][a-z])"
    r"(?!Kota\b|Pertiwi\b|Negara\b)"
)


def check(draft: Draft) -> Iterator[Hit]:
    """A polite form outside quotes."""
    for match in _POLITE.finditer(draft.narration):
        words = match[0].rstrip()
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
