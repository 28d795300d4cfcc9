"""Status hukum tidak sesuai tahap perkara.

Sebelum putusan hakim tetap, orang itu terduga, tersangka (penyidikan), atau terdakwa (sidang),
bukan pelaku atau pencuri.
Sumber: Kode Etik Jurnalistik pasal 3 (asas praduga tak bersalah).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_CULPRIT = re.compile(
    r"(?P<word>(?:[Pp]ara )?\b(?:[Pp]elaku(?! (?:usaha|UMKM|perjalanan|industri|ekonomi|seni|"
    r"wisata|"
    r"pariwisata|pasar|budaya|bisnis|jasa|pembangunan|sejarah|olahraga|UKM|IKM|perikanan|koperasi|"
    r"pertanian|ekspor|kreatif|transportasi|perbankan|digital))|[Pp]engedar|[Pp]encuri|[Pp]erampok|"
    r"[Pp]embunuh|[Pp]enjambret|[Bb]egal|[Kk]oruptor|[Bb]andar (?:sabu|narkoba|judi)|[Pp]enipu|"
    r"[Pp]emerkosa|[Pp]engeroyok|[Pp]embobol|[Pp]encopet|[Pp]enadah|[Pp]erusak))\b(?!-| (?:tak|"
    r"tidak) dikenal)"
)
_CASE = re.compile(
    r"\b(?:menangkap|ditangkap|tangkap|menahan|ditahan|tahan|membekuk|dibekuk|meringkus|diringkus|menciduk|diciduk|"
    r"mengamankan|diamankan|diperiksa|memeriksa|penyidik\w*|tersangka|menyita|melimpahkan|dilimpahkan|"
    r"menunggu sidang|penangkapan)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:terduga|diduga|tersangka|terdakwa|terpidana|dugaan|eks|mantan|bagi|sanksi|jadi|menjadi|"
    r"film|buku|lagu|antara|efek jera|para calon|memburu|mencari|"
    r"mengejar)\s+(?:sebagai\s+)?(?:para\s+)?$",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"\b(?:bersalah|divonis|vonis|memvonis|terpidana|dihukum|menghukum|berkekuatan hukum tetap|"
    r"inkrah|"
    r"narapidana|menjatuhkan (?:pidana|hukuman)|warga binaan)\b",
    re.IGNORECASE,
)
_COURT = re.compile(r"\b(?:sidang|persidangan|hakim|dakwaan|majelis)\b", re.IGNORECASE)
_INQUIRY = re.compile(
    r"\b(?:penyidik|penyidikan|penyelidikan|setelah penangkapan\w*|polisi (?:menangkap|menahan))\b",
    re.IGNORECASE,
)
_FINAL = re.compile(r"\b(?:berkekuatan hukum tetap|inkrah)\b", re.IGNORECASE)
_SUSPECT = re.compile(r"\b(?P<word>[Tt]ersangka)\b(?! (?:baru|lain))")
_ACCUSED = re.compile(r"\b(?P<word>[Tt]erdakwa)\b")
_MESSAGE = "Sesuaikan dengan tahap perkara: terduga, tersangka, terdakwa, atau terpidana."


def check(context: Context) -> Iterator[Hit]:
    """Words for a culprit before any verdict, and a status of another stage of the case."""
    for paragraph in context.analysis.news:
        text = context.narration[paragraph.start : paragraph.end]
        verdict = _VERDICT.search(text)
        if not verdict and _CASE.search(text):
            for match in _CULPRIT.finditer(text):
                before = text[max(0, match.start() - 30) : match.start()]
                if not _HEDGED.search(before):
                    yield _hit(paragraph, match)
    for sentence in context.analysis.sentences:
        text = context.narration[sentence.start : sentence.end]
        in_court, asked = _COURT.search(text), _INQUIRY.search(text)
        if in_court and not asked:
            yield from (_hit(sentence, match) for match in _SUSPECT.finditer(text))
        if (asked and not in_court) or _FINAL.search(text):
            yield from (_hit(sentence, match) for match in _ACCUSED.finditer(text))


def _hit(place: Span, match: re.Match[str]) -> Hit:
    start, end = match.span("word")
    return Hit(Span(place.start + start, place.start + end), _MESSAGE)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.ETHICS,
    Severity.WARNING,
    good=(news("Polres Kudus menangkap terduga pencuri beras. Pelaku usaha pasar merasa lega."),),
    bad=(news("Polres Kudus menangkap «pelaku» pencurian beras itu."),),
)
