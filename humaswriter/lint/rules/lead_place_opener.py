"""Teras dibuka dengan tempat.

Kata pertama teras adalah tempat termahal; isilah dengan pelaku, tindakan, atau hasilnya.
Sumber: Sepuluh Pedoman Penulisan Teras Berita PWI (1977); daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re

from humaswriter.finding import Family, Severity
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Rule, opens_with

_OPENER = re.compile(
    r"(?:bertempat di|berlokasi di|"
    r"di (?:aula|gedung|ruang|halaman|lapangan|kantor|hotel|pendapa|pendopo))\b",
    re.IGNORECASE,
)


RULE = Rule(
    __name__,
    __doc__,
    opens_with(_OPENER, "Tempat bukan beritanya. Mulai dari apa yang terjadi."),
    Family.LEAD,
    Severity.WARNING,
    good=(
        headed("Kudus (ANTARA) - Bupati Kudus membuka pasar murah di Aula Kantor Bupati, Senin."),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - «Bertempat di» Aula Kartini, Bupati Kudus membuka pasar murah, Senin."
        ),
    ),
)
