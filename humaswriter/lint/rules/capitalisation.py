"""Huruf kapital.

Huruf pertama kalimat, hari, bulan, hari raya, tempat, dan jabatan yang diikuti nama berhuruf besar;
kata umum seperti masyarakat dan warga binaan tidak.
Sumber: EYD V, huruf kapital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.abbreviations import ABBREVIATIONS
from humaswriter.indonesian.calendar import MONTHS, WEEKDAYS
from humaswriter.indonesian.gazetteer import is_region
from humaswriter.indonesian.lexicon import word_class
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.nlp.annotation import Label
from humaswriter.release import Span

# Behind a word of four letters or more a full stop ends a sentence, unless it shortens the word.
_OPENS = re.compile(r"(?:^|(?<=\n)|(?<=[a-z]{4}[.!?]) +)(?P<word>[a-z]{2,})(?=[\s,])", re.MULTILINE)
_SHORT = frozenset(word.casefold().rstrip(".") for word in ABBREVIATIONS)
_LAST_WORD = re.compile(r"(\w+)\.\s*$")
# Names that no other Indonesian word looks like; `minggu`, `mei`, and `maret` are left out.
_DATES = [
    name.casefold() for name in (*WEEKDAYS, *MONTHS) if name not in ("Minggu", "Mei", "Maret")
]
_NAMES = re.compile(
    rf"\b(?:{'|'.join(_DATES)}|idulfitri|iduladha|idul fitri|idul adha|ramadan|ramadhan|"
    r"nyepi|waisak|imlek|indonesia|pancasila|tuhan(?! rumah)|alquran|islam|kristen|katolik)\b(?!-)"
)
_ACRONYMS = re.compile(
    r"\b(?:ktp|asn|pns|apbd|apbn|bpjs|umkm|dprd|polri|bumn|wib|wita|covid|hiv|napza|kk|sim|stnk)\b(?![-.@])"
)
# An office stands for one person where a name or the place it governs follows.
_OFFICE = re.compile(
    r"(?<![-\w])(?P<office>bupati|gubernur|wali kota|camat|lurah|menteri|presiden|kapolres|kapolda|"
    r"kapolsek|rektor|kalapas|karutan|kakanwil|kajari|kepala (?:dinas|kantor|lapas|rutan|bapas))"
    r"(?= (?!dan |se-|Se-)[A-Z][a-z])"
)
_MANY = re.compile(
    r"\b(?:para|semua|seluruh|setiap|tiap|seorang|calon|bakal|mantan|beberapa|sejumlah|jabatan|"
    r"oleh para|bagi|eks|antar\w*|pasangan|kantor|kursi|pemilihan|dua|tiga|empat|lima)\s+$|-$"
)
_PLACE = re.compile(r"\b(?:di|ke|dari|asal|Kabupaten|Kota|Provinsi)\s+(?P<place>[a-z]{4,})\b(?!-)")
_HALF = re.compile(r"\b[A-Z][a-z]{2,} [a-z]{4,}\b(?!-)")
# Kinds of people and things that offices like to honour with a capital.
_COMMON = re.compile(
    r"(?<=[a-z,] )(?P<words>Masyarakat|Warga Binaan|Narapidana|Tahanan|Pegawai|Petugas|Peserta|"
    r"Narasumber|Siswa|Mahasiswa|Wartawan|Anggota|Bahasa(?= [A-Z])|Stakeholder|Pelaku Usaha|"
    r"Tersangka|"
    r"Warga|Panitia|Pandemi|Tamu Undangan)\b(?![/-]| [A-Z(\d])"
)
_LANGUAGE = re.compile(r"(?<=[a-z,] )(?P<words>Bahasa|Suku)(?= [A-Z][a-z]+\b(?! [A-Z]))")


def check(context: Context) -> Iterator[Hit]:
    """Words that want a capital, or have one for nothing."""
    yield from _openings(context)
    for match in _NAMES.finditer(context.narration):
        yield _hit(context, Span(*match.span()), match[0].title())
    for match in _ACRONYMS.finditer(context.narration):
        yield _hit(context, Span(*match.span()), match[0].upper())
    for match in _OFFICE.finditer(context.narration):
        before = context.narration[max(0, match.start() - 20) : match.start()]
        if not _MANY.search(before) and _names_follow(context, match.end() + 1):
            yield _hit(context, Span(*match.span()), match[0].title())
    for match in _PLACE.finditer(context.narration):
        place = match["place"]
        if is_region(place) and word_class(place) == "-":
            yield _hit(context, Span(*match.span("place")), place.title())
    for match in _HALF.finditer(context.narration):
        if is_region(match[0]) and word_class(match[0].split()[1]) == "-":
            yield _hit(context, Span(*match.span()), match[0].title())
    names = _named_places(context)
    for pattern in (_COMMON, _LANGUAGE):
        for match in pattern.finditer(context.narration):
            if not any(span.start <= match.start() < span.end for span in names):
                yield _hit(context, Span(*match.span("words")), match["words"].lower())


def _openings(context: Context) -> Iterator[Hit]:
    """A word in lower case that opens a paragraph or follows the end of a sentence."""
    news = {span.start for span in context.analysis.news}
    for match in _OPENS.finditer(context.narration):
        start = match.start("word")
        before = _LAST_WORD.search(context.narration[max(0, start - 20) : start])
        if before is None and start not in news:
            continue
        if before and before[1].casefold() in _SHORT:
            continue
        word = match["word"]
        new = word[0].upper() + word[1:]
        yield Hit(
            Span(start, start + len(word)), f"Awali kalimat dengan huruf besar: '{new}'.", new
        )


def _names_follow(context: Context, at: int) -> bool:
    """Whether a region or a person's name stands behind an office."""
    word = re.match(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?", context.prose[at : at + 40])
    if word is None:
        return False
    first = word[0].split()[0]
    return is_region(word[0]) or is_region(first) or "N" in word_class(first)


def _named_places(context: Context) -> list[Span]:
    """Names of institutions and offices, whose words keep their capitals."""
    kinds = (Label.ORGANISATION, Label.ROLE, Label.PERSON)
    return [name.span for name in context.analysis.annotation.names if name.label in kinds]


def _hit(context: Context, span: Span, new: str) -> Hit:
    return Hit(span, f"Tulis '{new}'.", new)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LANGUAGE,
    Severity.ERROR,
    good=(news("Warga antre. dr. Budi memeriksa mereka. Harga beras Rp12.500 per kg."),),
    bad=(news("Warga antre sejak pagi. «petugas» membagikan nomor."),),
)
