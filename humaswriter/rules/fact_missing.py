"""Fakta formulir hilang dari naskah.

Formulir memuat fakta yang sudah dipastikan; yang hilang mungkin terlupa saat menyunting. Tujuan,
hasil, dan jalannya acara boleh ditulis dengan kata lain, dan pukul boleh ditinggalkan, maka itu
hanya saran.
Sumber: formulir naskah itu sendiri.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import FiveW
from humaswriter.finding import Family, Severity
from humaswriter.rule import Draft, Hit, Rule, headed

# These stand in a draft as they are, or in a form that dates and names have.
_EXACT = frozenset({FiveW.WHO, FiveW.WHEN, FiveW.WHERE})
# Chosen: because a sentence of the message should stay on one line.
_LONGEST = 60


def check(draft: Draft) -> Iterator[Hit]:
    """The lead, once for each fact that the text does not tell."""
    lead = draft.lead()
    told = {slot.field for slot in draft.analysis.against.slots if slot.found}
    altered = {one.field for one in draft.analysis.against.altered}
    for slot in draft.analysis.against.slots if lead else ():
        # readers know the province of a city that is named
        known = slot.field == "tempat.provinsi" and "tempat.kota" in told
        if slot.found is None and lead and not known and slot.field not in altered:
            value = slot.value if len(slot.value) <= _LONGEST else slot.value[:_LONGEST] + "…"
            is_exact = slot.question in _EXACT and slot.field != "pukul"
            yield Hit(
                lead,
                f"Fakta formulir belum ada di naskah: {slot.field} ('{value}').",
                severity=Severity.WARNING if is_exact else Severity.HINT,
                certain=is_exact,
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.WARNING,
    good=(
        headed(
            "Jepara (ANTARA) - Kantor Wilayah Kementerian Hukum dan HAM Jawa Tengah menggelar "
            "Bimbingan Teknis Kehumasan dan Kerja Sama di Aula Rumah Tahanan Negara Kelas IIB "
            "Jepara, Jawa Tengah, Kamis (19/9/2024), agar pengelola kehumasan mampu meningkatkan "
            "citra positif instansi dan menata kerja sama.",
            "Anton Edward Wardhana, Anton Heru Susanto, dan Hazmi Saefi menjadi narasumber. "
            "Peserta mempelajari manajemen pemberitaan, iklan, pemantauan media, komunikasi "
            "krisis, dan media sosial. Wartawan Joglo Jawa Tengah membahas tantangan humas "
            "pemerintah.",
        ),
    ),
    bad=(
        headed(
            "Jepara (ANTARA) - «Kantor Wilayah Kementerian Hukum dan HAM Jawa Tengah menggelar "
            "Bimbingan Teknis Kehumasan dan Kerja Sama di Aula Rumah Tahanan Negara Kelas IIB "
            "Jepara, Jawa Tengah, agar pengelola kehumasan mampu meningkatkan citra positif "
            "instansi dan menata kerja sama.»",
            "Anton Edward Wardhana, Anton Heru Susanto, dan Hazmi Saefi menjadi narasumber. "
            "Peserta mempelajari manajemen pemberitaan, iklan, pemantauan media, komunikasi "
            "krisis, dan media sosial. Wartawan Joglo Jawa Tengah membahas tantangan humas "
            "pemerintah.",
        ),
    ),
    needs_form=True,
)
