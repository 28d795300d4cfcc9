"""Unsur 'di mana' tidak ada.

Pembaca menanyakan enam hal: apa, siapa, kapan, di mana, mengapa, dan bagaimana. Kota di awal teras
tidak dihitung sebagai tempat acara.
Sumber: 5W+1H; isyarat tiap unsur di dokumen pembacaan naskah.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import FiveW
from humaswriter.finding import Family, Severity
from humaswriter.rule import Draft, Hit, Rule, headed


def check(draft: Draft) -> Iterator[Hit]:
    """The lead, where nothing in the whole text answers the question."""
    lead = draft.unanswered(FiveW.WHERE)
    if lead:
        yield Hit(lead, "Unsur 'di mana' belum ditemukan. Di tempat dan kota mana?")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FIVE_W,
    Severity.WARNING,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus, "
            "Senin, untuk menekan harga beras melalui subsidi dari pemerintah."
        ),
    ),
    bad=(
        headed(
            "(ANTARA) - «Bupati Sri Wahyuni membuka pasar murah, Senin, untuk menekan harga beras.»"
        ),
    ),
)
