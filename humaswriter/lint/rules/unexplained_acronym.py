"""Singkatan tanpa kepanjangan.

Singkatan yang hanya dikenal di kantor ditulis panjang saat pertama muncul. Hanya saran: singkatan
daerah yang dikenal pembacanya tidak ada dalam daftar.
Sumber: EYD V, singkatan; daftar singkatan umum yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.gazetteer import institutions
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_ACRONYM = re.compile(r"(?<![\w.(/&-])[A-Z](?:[A-Z0-9]{1,6}|[A-Z]{1,4}[a-z])(?![\w.)/&-])")
_SHOUTED = 2
_INITIALS = re.compile(r"(?:inisial|berinisial|alias)\s+$|\bdan\s+$|,\s+$")
# Known to every reader of Indonesian news, or no acronyms: classes, degrees, Roman numbers.
_KNOWN = frozenset(
    """
    RI TNI AD AL AU ASN PNS PPPK DPR DPRD MPR DPD KPK BPK MK MA KY KPU BAWASLU BUMN BUMD APBN
    APBD HUT WIB WITA WIT SD SMP SMA SMK MI MTS MAN MTSN TK PAUD RT RW KTP KK SIM STNK BPKB
    SKCK NIK NPWP PBB PPN UMKM PKK KB HAM HIV AIDS TBC TB DBD ISPA RSUD RS RSUP UGD IGD ICU
    PMI BPJS BMKG BNN BNPB BPBD SAR BPS BPOM BKN BI OJK LPSK KUA MUI NU KONI PSSI PON SPBU PLN
    PDAM PDIP TVRI RRI ANTARA GPS USB TV FM AM AC WC PC IT AI VIP UU PP PERDA SK SOP MOU FGD
    WFH COVID II III IV VI VII VIII IX XI XII XIII XIV XV XX XXI KM CM MM KG NTB NTT DKI DIY
    ITB UGM UI IPB ITS UNDIP TU PU SE SH ST SP SIP HM MH DR IR IIA IIB TPI SDN SMAN SMKN SMPN
    BBM KUHP KUHAP SDM CSR UKM SR OPD SKPD UPTD SNMPTN PBNU BANK HP WA LED CCTV APD MC AKBP
    AKP OTT DPT TPS UN SNBP SNBT KIP PBI CPNS KKN S1 S2 S3 G20 ASEAN AS RRC WNI WNA TKI WBP
    UPT PT CV UD TBK
    """.split()
)


# Blends that only the service knows. Source: sumber §0, §3.3, §5.3.
_BLENDS = re.compile(
    r"\b(?:Kadiv(?:min|pas|im|keim|yankum(?:ham)?)|Kakankemenag|Kakantah|Karupbasan|Karudenim|Kalpka|"
    r"Hukerma|Lalintalkim|Inteldakim|Tikim|Giatja|Kamtib|Binadik|Datun|Pidsus|Pidum|Yankomas)\b"
)


def check(context: Context) -> Iterator[Hit]:
    """The first use of an acronym that the text never puts in brackets behind its words."""
    names = {name for place in institutions() for name in (place.short, *place.aliases) if name}
    seen: set[str] = set()
    shouting = context.prose.upper() == context.prose
    for match in _ACRONYM.finditer(context.narration) if not shouting else ():
        acronym = match[0]
        if acronym in seen or acronym in _KNOWN or acronym in names:
            continue
        seen.add(acronym)
        explained = f"({acronym}" in context.prose or f"{acronym} (" in context.prose
        if len(acronym) == 2 and _INITIALS.search(
            context.prose[max(0, match.start() - 12) : match.start()]
        ):
            continue
        neighbours = context.prose[max(0, match.start() - 12) : match.end() + 12]
        if not explained and not _in_capitals(neighbours, acronym):
            yield Hit(Span(*match.span()), f"Tulis kepanjangan '{acronym}' saat pertama muncul.")
    for match in _BLENDS.finditer(context.prose):
        if match[0] not in seen and f"({match[0]}" not in context.prose:
            seen.add(match[0])
            yield Hit(Span(*match.span()), f"Tulis kepanjangan '{match[0]}' saat pertama muncul.")


def _in_capitals(text: str, acronym: str) -> bool:
    """Whether the words around are all capitals too, as in a name that shouts."""
    others = [word for word in re.findall(r"[^\W\d_]{3,}", text) if word != acronym]
    return sum(1 for word in others if word.isupper()) >= _SHOUTED


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.HINT,
    good=(news("Warga menunjukkan KTP. Pusat Layanan Haji (PLH) buka; PLH tutup Minggu."),),
    bad=(news("Warga mendatangi «PLH» sejak pagi, lalu PLH tutup."),),
    certain=False,
)
