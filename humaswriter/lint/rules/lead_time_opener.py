"""Teras dibuka dengan waktu.

Kata pertama teras adalah tempat termahal; isilah dengan pelaku, tindakan, atau hasilnya.
Sumber: Sepuluh Pedoman Penulisan Teras Berita PWI (1977); daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import ANY_WEEKDAY
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

_OPENER = re.compile(
    r"(?:pada |sejak |mulai )?(?:hari (?!ibu|raya|jadi|pertama|kedua|terakhir|anak|guru|"
    r"kartini)|tanggal \d|(?:pagi|siang|sore) ini|tadi pagi|"
    rf"(?:{ANY_WEEKDAY})\b(?! (?-i:[A-Z])| pertama)|usai |seusai |"
    r"menjelang |memasuki |mengawali |selama \w+ hari\b)",
    re.IGNORECASE,
)
# A disaster or an accident: when it struck is part of the news.
_STRUCK = re.compile(
    r"\b(?:gempa|kebakaran|banjir|longsor|erupsi|meletus|kecelakaan|tabrakan|terbakar|tsunami|badai|"
    r"puting beliung|tenggelam|hujan|angin|terakhir|batas|tenggat)\b",
    re.IGNORECASE,
)


# Of the opener, in code points. Chosen: the disaster is then the subject.
_NEAR = 60


def check(context: Context) -> Iterator[Hit]:
    """The first words of the lead."""
    span = context.opening(_OPENER)
    lead = context.lead()
    if (
        span
        and lead
        and not _STRUCK.search(context.prose, lead.start, min(lead.end, span.end + _NEAR))
    ):
        words = context.prose[span.start : span.end]
        yield Hit(span, f"Waktu jarang menjadi pokok. Pindahkan '{words}' ke belakang.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.WARNING,
    good=(headed("Kudus (ANTARA) - Bupati Kudus membuka pasar murah pada hari Senin."),),
    bad=(
        headed("Kudus (ANTARA) - «Pada hari» Senin Bupati Kudus membuka pasar murah di Alun-alun."),
    ),
)
