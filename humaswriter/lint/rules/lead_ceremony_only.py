"""Teras hanya memberi tahu bahwa acara berlangsung.

Acara yang digelar bukan berita; hasil, angka, atau manfaatnya yang dicari pembaca. Hanya saran:
acara rutin kadang memang hanya punya itu.
Sumber: nasihat redaktur tentang siaran pers (JPNN 2011; lokakarya kehumasan).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import ANY_MONTH
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

_CEREMONY = re.compile(
    r"\b(?:menggelar|mengadakan|melaksanakan|melakukan|menyelenggarakan|menghadiri|mengikuti|membuka|menutup|"
    r"digelar|diadakan|dilaksanakan|diselenggarakan|dihadiri|diikuti|berlangsung)\s+"
    r"(?:\S+\s+){0,3}?(?:kegiatan|acara|rapat|upacara|apel|seminar|sosialisasi|bimbingan|bimtek|"
    r"pelatihan|diskusi|forum|lokakarya|pembukaan|penutupan|pertemuan|workshop|webinar|"
    r"peringatan|perayaan|kunjungan|audiensi|silaturahmi|pembinaan|penyuluhan|koordinasi|pengukuhan|"
    r"pelantikan|syukuran|halalbihalal|ramah tamah|jalan sehat|senam)\b",
    re.IGNORECASE,
)
_NEWS = re.compile(
    rf"\d+\s+(?!WIB|WITA|WIT|{ANY_MONTH})[a-z]|"
    r"\b(?:untuk|guna|agar|supaya|demi|sehingga|hasil|karena|setelah|"
    r"menyusul|menemukan|menyita|menangkap|menyerahkan|membagikan|bertambah|membahas|menghasilkan|sepakat|menyepakati|meminta|mengajak|menindaklanjuti|"
    r"ratusan|puluhan|ribuan|sebanyak|tentang|mengenai|menargetkan|menyiapkan)\b"
)


def check(context: Context) -> Iterator[Hit]:
    """A lead whose only verb is ceremonial, without result, number or purpose."""
    lead = context.lead()
    if lead is None:
        return
    match = _CEREMONY.search(context.narration, lead.start, lead.end)
    if match and not _NEWS.search(context.narration, lead.start, lead.end):
        yield Hit(
            lead,
            "Teras baru memberi tahu bahwa acara berlangsung. Apa hasil, angka, atau manfaatnya?",
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.HINT,
    good=(
        headed(
            "Kudus (ANTARA) - Rutan Kudus menggelar pelatihan membatik bagi 24 warga binaan di "
            "Kudus, Senin."
        ),
        headed("Kudus (ANTARA) - Polisi menggelar razia di Jalan Jati, Kudus, Senin."),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - «Rumah Tahanan Negara Kudus menggelar kegiatan pelatihan di aula "
            "rutan itu, Kudus, Senin.»"
        ),
    ),
    certain=False,
)
