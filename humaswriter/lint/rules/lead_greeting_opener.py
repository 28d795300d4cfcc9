"""Teras dibuka dengan salam atau ucapan syukur.

Kata pertama teras adalah tempat termahal; isilah dengan pelaku, tindakan, atau hasilnya.
Sumber: Sepuluh Pedoman Penulisan Teras Berita PWI (1977); daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re

from humaswriter.finding import Family, Severity
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Rule, opens_with

_OPENER = re.compile(
    r"(?:puji (?:syukur|tuhan)|alhamdulillah|dengan mengucap|assalamu\s?['’]?\s?alaikum|"
    r"segala puji|"
    r"syukur(?=,| kepada| alhamdulillah| ke hadirat)|dengan (?:penuh )?rasa syukur|"
    r"dengan (?:rahmat|izin|rida|mengharap)|bismillah\w*|"
    r"selamat (?:pagi|siang|sore|malam|datang)|yang terhormat|salam (?:sejahtera|hangat|sehat)|"
    r"patut disyukuri|om swastiastu|shalom|namo buddhaya|salam kebajikan|(?:halo|hai)\b(?=[,!]|"
    r" sobat| warga)|sobat |"
    r"luar biasa!)",
    re.IGNORECASE,
)


RULE = Rule(
    __name__,
    __doc__,
    opens_with(_OPENER, "Salam dan syukur bukan berita. Mulai dari apa yang terjadi."),
    Family.LEAD,
    Severity.WARNING,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus membuka pasar murah dengan ucapan alhamdulillah, Senin."
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - «Puji syukur» ke hadirat Tuhan, pasar murah Kudus dibuka bupati, "
            "Senin."
        ),
    ),
)
