"""Kalimat terlalu panjang.

Kalimat pendek mudah dibacakan dan sulit disalahpahami. Teras dan isi kutipan tidak dihitung.
Sumber: rilis contoh rata-rata 24 kata per kalimat; batas 40 kata dari daftar keterbacaan.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule


def check(context: Context, *, most: int = 40) -> Iterator[Hit]:
    """A sentence of the narration, other than the lead's, of more words than the limit."""
    lead = context.lead()
    for sentence in context.analysis.sentences:
        count = len(context.narration[sentence.start : sentence.end].split())
        if count > most and not (lead and lead.start <= sentence.start < lead.end):
            yield Hit(sentence, f"Kalimat {count} kata. Pecah menjadi dua.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LANGUAGE,
    Severity.HINT,
    good=(news("Warga antre sejak pagi."),),
    bad=(
        news(
            "«Warga dari sembilan kecamatan yang datang sejak subuh dengan berjalan kaki, naik "
            "sepeda, menumpang truk, atau menyewa angkutan bersama tetangga harus menunggu di "
            "bawah tenda karena petugas baru membuka loket setelah beras, gula, minyak, telur, "
            "dan tepung selesai diturunkan dari gudang.»"
        ),
    ),
    certain=False,
)
