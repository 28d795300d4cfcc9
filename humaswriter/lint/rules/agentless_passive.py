"""Kalimat pasif tanpa pelaku.

"Telah dilaksanakan", "diputuskan", dan "dicabut" menyembunyikan siapa yang bertanggung jawab. Hanya
saran: pada bencana, kejahatan, dan proses pelakunya memang sering tidak perlu.
Sumber: pedoman teras berita PWI (1977); daftar kata kerja yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

# Decisions for which somebody answers; in a lead, also what an office does for others.
_DECISIONS = (
    "putuskan|tetapkan|cabut|batalkan|hentikan|terbitkan|akhiri|mutasi|perpanjang|geledah|tebang|"
    "tertibkan|bongkar|segel|larang|naikkan|turunkan"
)
_DEEDS = (
    "laksanakan|selenggarakan|adakan|langsungkan|gelar|bagikan|serahkan|salurkan|resmikan|umumkan"
)
_BEHIND = (
    r"(?P<behind>(?:\s+(?:secara|dengan)\s+\w+|\s+(?:juga|kembali|langsung|hari|pula))?(?:\s+\S+)?)"
)
_IN_BODY, _IN_LEAD = (
    re.compile(rf"\b(?P<verb>(?:telah |sudah )?di(?:{verbs}))\b{_BEHIND}")
    for verbs in (_DECISIONS, f"{_DECISIONS}|{_DEEDS}")
)
_FORMAL = re.compile(rf"\b(?P<verb>telah di(?:{_DEEDS}))\b{_BEHIND}")
_AGENTS = frozenset(
    "oleh petugas polisi warga panitia pemerintah dinas tim bupati gubernur wali camat kepala "
    "ketua "
    "menteri presiden pihak pegawai siswa mahasiswa guru kami kita mereka masyarakat pengelola "
    "kantor kementerian badan rutan lapas penyidik jaksa hakim kampus sekolah perusahaan pelaku "
    "sejumlah puluhan ratusan para dua tiga empat lima pengurus aparat relawan kepolisian "
    "kontraktor "
    "perajin pedagang petani nelayan pembeli orang".split()
)
_AGENT = re.compile(r"\boleh\b|\bpihaknya\b|\bdari (?:Dinas|Kantor|Pemerintah|Kementerian)\b")
# A clause that only says which one is meant.
_RELATIVE = re.compile(r"\byang\s+(?:\w+nya\s+)?(?:telah\s+|sudah\s+|akan\s+|baru\s+)?$")


def check(context: Context) -> Iterator[Hit]:
    """The passive of an official act whose agent the sentence does not name."""
    lead = context.lead()
    for sentence in context.analysis.sentences:
        words = context.narration[sentence.start : sentence.end]
        if _AGENT.search(words):
            continue
        in_lead = lead is not None and lead.start <= sentence.start < lead.end
        pattern = _IN_LEAD if in_lead else _IN_BODY
        match = pattern.search(context.narration, sentence.start, sentence.end) or _FORMAL.search(
            context.narration, sentence.start, sentence.end
        )
        if match is None or _has_agent(match["behind"]):
            continue
        before = context.narration[sentence.start : match.start()]
        if not _RELATIVE.search(before) and not re.search(r"\b(?:akan|untuk|agar)\b", before):
            yield Hit(
                Span(match.start("verb"), match.end("verb")),
                "Siapa yang melakukannya? Sebutkan, atau ubah ke kalimat aktif.",
            )


def _has_agent(behind: str) -> bool:
    last = behind.split()[-1:]
    return any(word[0].isupper() or word.strip(",.").casefold() in _AGENTS for word in last)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LANGUAGE,
    Severity.HINT,
    good=(news("Beras itu dibagikan petugas di alun-alun. Pasar digelar Dinas Perdagangan."),),
    bad=(news("Izin usaha tiga toko beras itu «dicabut» pada Senin."),),
    certain=False,
)
