"""Lembaga yang berbicara.

Yang mengucapkan kutipan langsung adalah orang; lembaga menulis siaran pers atau surat.
Sumber: kaidah atribusi jurnalistik; daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_INSTITUTION = re.compile(
    r"\s*(?P<name>(?:(?:[Pp]ihak|[Tt]im)\s+)?(?:Biro|Dinas|Kantor|Kementerian|Badan|Balai|Lapas|"
    r"Rutan|Bapas|Kanwil|Kanim|Rudenim|Polres\w*|Polda|Polsek|Pemkab|Pemkot|Pemprov|Pemerintah|"
    r"Universitas|Komisi|Kejaksaan|Kejari|Kejati|Pengadilan|Direktorat|Ditjen|Humas|Sekretariat|"
    r"Bagian|Bidang|Satpol|BNN\w*|BPS|BMKG|BPBD|KPU|Bawaslu|Kemen[a-z]+|Disdik\w*|Dishub|Dinkes|"
    r"Dinsos|Diskominfo|Rumah Sakit|RSUD|Panitia|Redaksi|SD|SMP|SMA|SMK|Madrasah|Puskesmas|PDAM|"
    r"PMI|"
    r"(?<=[Pp]ihak )[A-Z]\w+)\b"
    r"(?:\s+(?!(?:saat|ketika|usai|dalam|di|pada|kepada|melalui)\b)[A-Z][\w.-]*|\s+dan(?=\s[A-Z])){0,7})"
)
# A document may say it, and a person may follow.
_WRITTEN = re.compile(
    r"\b(?:keterangan|siaran pers|rilis|unggahan|laman|situs|surat|pengumuman|laporan|akun|"
    r"pernyataan|edaran|dokumen|media sosial)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r",?\s+(?:melalui|lewat|diwakili)\b|,\s+[A-Z]\w+\s+[A-Z]")


def check(context: Context) -> Iterator[Hit]:
    """The institution that a tail such as `kata Biro Humas` names as the speaker."""
    people = {found.mention.span.start for found in context.analysis.registry.mentions}
    for quote in context.direct():
        if quote.cue is None or quote.cue.start < quote.span.end:
            continue
        if context.prose.startswith("tulis", quote.cue.start):
            continue
        match = _INSTITUTION.match(context.prose, quote.cue.end)
        if match is None or match.start("name") in people or _has_person(context, match):
            continue
        behind = context.prose[match.end() : match.end() + 80].partition(".")[0]
        if not _WRITTEN.search(behind) and not _PERSON.match(behind):
            yield Hit(
                Span(match.start("name"), match.start("name") + len(match["name"].rstrip("."))),
                "Lembaga tidak berbicara. Sebut pejabatnya, atau tulis 'dalam keterangan "
                "tertulis'.",
            )


def _has_person(context: Context, match: re.Match[str]) -> bool:
    """Whether the words name a person behind the institution: `kata Humas Polres Budi Santosa`."""
    return any(
        found.mention.name is not None
        and match.start() <= found.mention.name.start <= match.end() + 1
        for found in context.analysis.registry.mentions
    )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(
        news('"Beras ini cukup," kata Kepala Dinas Perdagangan Kudus Budi Santosa.'),
        news('"Beras ini cukup," tulis Dinas Perdagangan Kudus dalam keterangan resminya.'),
    ),
    bad=(news('"Beras ini cukup untuk semua warga," ucap «Dinas Perdagangan Kudus».'),),
)
