"""Unsur 'bagaimana' tidak ada.

Pembaca menanyakan enam hal: apa, siapa, kapan, di mana, mengapa, dan bagaimana. Kota di awal teras
tidak dihitung sebagai tempat acara.
Sumber: 5W+1H; isyarat tiap unsur di dokumen pembacaan naskah.
"""

from __future__ import annotations

from humaswriter.analysis import FiveW
from humaswriter.finding import Family, Severity
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Rule, unanswered

RULE = Rule(
    __name__,
    __doc__,
    unanswered(
        FiveW.HOW, "Unsur 'bagaimana' belum ditemukan. Bagaimana jalannya, dan apa rinciannya?"
    ),
    Family.FIVE_W,
    Severity.HINT,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus, "
            "Senin, untuk menekan harga beras melalui subsidi dari pemerintah."
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - «Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus,"
            " Senin.»"
        ),
    ),
)
