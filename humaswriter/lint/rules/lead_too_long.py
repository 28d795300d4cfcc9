"""Teras terlalu panjang.

Teras memuat pokok berita dalam satu tarikan napas; rincian pindah ke paragraf kedua. Nama acara di
dalam tanda petik dihitung satu kata.
Sumber: Pedoman Teras PWI (30 sampai 45 kata); anotasi rilis pengembangan (kalimat di atas 40 atau
paragraf di atas 60 kata).
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed, news
from humaswriter.lint.rule import Hit, Rule


def check(
    context: Context, *, good: int = 35, sentence: int = 40, paragraph: int = 60
) -> Iterator[Hit]:
    """A lead with a sentence or a whole over the limit; over `good` words only a hint."""
    lead = context.lead()
    if lead is None:
        return
    total = _words(context, lead.start, lead.end)
    longest = max((_words(context, s.start, s.end) for s in context.sentences(lead)), default=0)
    message = f"Teras {total} kata. Sisakan siapa dan apa; pindahkan rincian ke paragraf 2."
    if longest > sentence or total > paragraph:
        yield Hit(lead, message)
    elif longest > good:
        yield Hit(lead, message, severity=Severity.HINT)


def _words(context: Context, start: int, end: int) -> int:
    terms = [t.inner for t in context.analysis.terms if start <= t.inner.start < end]
    inside = sum(max(0, len(context.prose[t.start : t.end].split()) - 1) for t in terms)
    return len(context.prose[start:end].split()) - inside


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.WARNING,
    good=(news(),),
    bad=(
        headed(
            "Kudus (ANTARA) - «Bupati Kudus Sri Wahyuni membuka pasar murah yang menjual beras,"
            " gula, minyak goreng, telur, tepung terigu, cabai, bawang merah, dan bawang putih "
            "dari 14 kelompok tani di sembilan kecamatan kepada warga yang telah mendaftar "
            "melalui kantor desa masing-masing sejak pekan lalu.»"
        ),
    ),
)
