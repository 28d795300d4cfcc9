"""Teras tanpa pelaku.

Pembaca mencari siapa yang bertindak; kalimat pasif tanpa pelaku menyembunyikannya. Hanya saran.
Sumber: 5W+1H; pedoman teras berita PWI (1977).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.analysis import FiveW
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

# "pihak terkait" and the like name nobody.
_NOBODY = re.compile(
    r"\b(?:pihak|instansi|unsur|jajaran)\s+(?:terkait|berwenang|tertentu)\b", re.IGNORECASE
)
_ACTIVE = re.compile(
    r"(?!Telah|Sudah|Di)[A-Z][^.,]{3,100}?\s(?:me(?:m|n|ng|ny|l|r)?[a-z]{4,}|ber[a-z]{4,})\b"
)
_AGENT = re.compile(r"\boleh\s|\bdi[a-z]{4,}\s+(?:[A-Z]|petugas|polisi|warga|tim|pemerintah|dinas)")
# Accidents and decisions of many have no actor to name.
_HAPPENS = re.compile(
    r"\b(?:terjadi|tewas|meninggal|terbakar|banjir|gempa|longsor|erupsi|roboh|hanyut|tenggelam|lahir|turun|naik|habis|jatuh|tumbang|padam|rusak|"
    r"meletus|surut)\b"
)


def check(context: Context) -> Iterator[Hit]:
    """A lead that names no actor, though the text knows one or none."""
    lead = context.lead()
    if lead is None:
        return
    nobody = _NOBODY.search(context.narration, lead.start, lead.end)
    answers = context.analysis.answers.get(FiveW.WHO, ())
    named = any(lead.start <= answer.span.start < lead.end for answer in answers)
    subject = _is_active(context, lead)
    if (nobody or (not named and not subject)) and not _HAPPENS.search(
        context.narration, lead.start, lead.end
    ):
        yield Hit(lead, "Teras belum menyebut pelakunya. Siapa yang bertindak?")


def _is_active(context: Context, lead: Span) -> bool:
    """Whether the sentence has an active verb with words before it, or a passive with its agent."""
    words = context.narration[lead.start : lead.end]
    return bool(_ACTIVE.match(words) or _AGENT.search(words))


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.HINT,
    good=(
        headed(
            "Kudus (ANTARA) - Rumah di Desa Jati, Kudus, terbakar, Senin, akibat korsleting "
            "listrik."
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - «Telah dilaksanakan pasar murah dengan harga terjangkau di alun-alun "
            "kota, Senin.»",
            "Bupati Kudus Sri Wahyuni hadir.",
        ),
    ),
    certain=False,
)
