"""Fakta formulir hilang dari naskah.

Formulir memuat fakta yang sudah dipastikan; yang hilang mungkin terlupa saat menyunting. Tujuan,
hasil, jalannya acara, dan nama gedung boleh ditulis dengan kata lain, dan pukul boleh
ditinggalkan, maka itu hanya saran.
Sumber: formulir naskah itu sendiri.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import FiveW
from humaswriter.analysis.facts import EXACT
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

# These stand in a draft as they are, or in a form that dates and names have.
_EXACT = frozenset({FiveW.WHO, FiveW.WHEN, FiveW.WHERE})
# An hour may be left out, and a venue named by what it is: `di aula kantornya`.
_FREE = frozenset(("pukul", "tempat.nama"))
# Chosen: because a sentence of the message should stay on one line.
_LONGEST = 60


def check(context: Context) -> Iterator[Hit]:
    """The lead, once for each fact that the text does not tell."""
    lead = context.lead()
    answers = context.analysis.against.answers
    told = {one.fact.field for one in answers if one.told}
    for one in answers if lead else ():
        fact = one.fact
        # readers know the province of a city that is named
        known = fact.field == "tempat.provinsi" and "tempat.kota" in told
        is_altered = bool(one.otherwise) and fact.kind in EXACT
        if one.told is None and lead and not known and not is_altered:
            value = fact.value if len(fact.value) <= _LONGEST else fact.value[:_LONGEST] + "…"
            is_exact = fact.question in _EXACT and fact.field not in _FREE
            yield Hit(
                lead,
                f"Fakta {context.given} belum ada di naskah: {fact.label} ('{value}').",
                severity=Severity.WARNING if is_exact else Severity.HINT,
                certain=is_exact,
                field=fact.field,
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
