"""Identitas yang dilindungi.

Nama, inisial, sekolah, alamat, dan keluarga anak yang berhadapan dengan hukum atau korban kejahatan
seksual tidak diberitakan.
Sumber: Kode Etik Jurnalistik pasal 5; UU 11/2012 pasal 19; Pedoman Pemberitaan Ramah Anak (Dewan
Pers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.numbers import number_value
from humaswriter.indonesian.reporting import BEHIND, any_of
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.nlp.annotation import Label
from humaswriter.release import Span

_ADULT = 18
_AGE = re.compile(
    r"(?:berusia|berumur|umur|usia)\s+(?P<told>\d{1,2}|[a-z]+(?: belas)?)\s+tahun|"
    r"\((?P<bracket>\d{1,2})(?: tahun)?\)"
)
_CHILD = re.compile(
    r"\b(?:anak (?:berhadapan dengan hukum|di bawah umur|binaan|pelaku|korban)|anak berinisial|"
    r"ABH)\b"
)
_CASE = re.compile(
    r"\b(?:tersangka|terdakwa|ditangkap|menangkap|ditahan|menyidangkan|perkara|kasus|pencurian|"
    r"mencuri|sabu|narkoba|pengeroyokan|perampasan|tawuran|merundung|perundungan|penganiayaan|"
    r"menganiaya|pembunuhan|membunuh|begal|berhadapan dengan hukum|anak binaan)\b",
    re.IGNORECASE,
)
_SEXUAL = re.compile(
    r"\b(?:pencabulan|mencabuli|dicabuli|pemerkosaan|memerkosa|diperkosa|pelecehan|dilecehkan|"
    r"kekerasan seksual|persetubuhan|rudapaksa|perkosaan)\b",
    re.IGNORECASE,
)
_VICTIM = re.compile(r"\b(?:korban|putrinya|putranya|anaknya|siswi|siswa|santri)\b", re.IGNORECASE)
_INITIALS = re.compile(r"\b(?:berinisial|inisial|alias)\s+(?P<what>[A-Z](?:\.?[A-Z]){0,3}\b)")
_SCHOOL = re.compile(
    r"\b(?P<what>(?:SD|SMP|SMA|SMK|MI|MTs|MA|SDN|SMPN|SMAN|Madrasah|"
    r"Pesantren)\b[A-Z\w ]{2,30}?)(?=\s+[a-z(]|[.,])"
)
_HOME = re.compile(r"\bwarga\s+(?P<what>(?:Perumahan|Jalan|Gang|RT|Dusun)\s[\w ]{2,30})")
_RELATIVE = re.compile(
    r"\b(?:putra|putri|anak|cucu)\s+(?:dari\s+|pemilik\s+)?(?P<what>(?:[A-Z]\w+\s?){2,6})"
)
# Those who act in the case are no children, and no victims.
_OTHERS = re.compile(
    rf"\b(?:tersangka|pria|lelaki|pelaku|terduga|{any_of(BEHIND)}|psikolog|pengacara|"
    r"pendamping|saksi|guru|dokter|hakim|jaksa)\s+(?:utama\s+)?$",
    re.IGNORECASE,
)
_COMMON = frozenset(("Anak", "Hakim", "Jaksa", "Polisi", "Siswa", "Korban"))
_MESSAGE = "Rahasiakan identitasnya: nama, inisial, wajah, alamat, sekolah, keluarga."


def check(context: Context) -> Iterator[Hit]:
    """What tells who a child in a legal case, or a victim of a sexual crime, is."""
    offices = {
        found.mention.name.start
        for found in context.analysis.registry.mentions
        if found.mention.name and found.mention.role
    }
    for sentence in context.analysis.sentences:
        text = context.prose[sentence.start : sentence.end]
        if not _is_protected(text):
            continue
        for pattern in (_INITIALS, _HOME, _SCHOOL, _RELATIVE):
            for match in pattern.finditer(text):
                start, end = match.span("what")
                yield Hit(Span(sentence.start + start, sentence.start + end), _MESSAGE)
        for name in context.analysis.annotation.names:
            inside = sentence.start <= name.span.start < sentence.end
            person = (
                name.label is Label.PERSON
                and context.prose[name.span.start : name.span.end] not in _COMMON
            )
            if inside and person and name.span.start not in offices:
                before = context.prose[sentence.start : name.span.start]
                age = _AGE.match(context.prose, name.span.end + 1)
                grown = age is not None and _age(age) >= _ADULT and not _SEXUAL.search(text)
                if not _OTHERS.search(before) and not grown:
                    yield Hit(name.span, _MESSAGE)


def _is_protected(text: str) -> bool:
    """Whether a sentence is about a child in a legal case, or a victim of a sexual crime."""
    minor = bool(_CHILD.search(text)) or any(_age(m) < _ADULT for m in _AGE.finditer(text))
    sexual = bool(_SEXUAL.search(text))
    return (minor and (sexual or bool(_CASE.search(text)))) or (
        sexual and bool(_VICTIM.search(text))
    )


def _age(match: re.Match[str]) -> int:
    value = number_value(match["told"] or match["bracket"])
    return int(value) if value is not None else _ADULT


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.ETHICS,
    Severity.WARNING,
    good=(news("Siti Aminah (15) meraih medali emas. Polisi mendampingi korban pencabulan itu."),),
    bad=(
        news(
            "Polres Kudus menahan «Dimas Saputra», pelajar berusia 15 tahun, atas pencurian beras."
        ),
    ),
    needs_model=True,
)
