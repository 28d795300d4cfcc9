"""Penulisan bilangan.

Ribuan dipisah titik (13.000); bilangan satu sampai sembilan ditulis dengan huruf, kecuali dalam
rincian, ukuran, dan tanggal.
Sumber: EYD V, angka dan bilangan; praktik ANTARA.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.numbers import UNITS, write_count
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

# Things that are counted; before units, money, dates and ranks digits stay.
_COUNTED = (
    "orang|warga|peserta|siswa|mahasiswa|petugas|pegawai|anggota|narapidana|tahanan|desa|kecamatan|"
    "kelurahan|kabupaten|kota|provinsi|sekolah|kelompok|unit|buah|lembaga|instansi|tim|pelaku|"
    "korban|rumah|kali|kegiatan|program|narasumber|pejabat|dokter|guru|keluarga|anak|perusahaan|"
    "langkah|hari|tahun|bulan|minggu|pekan|hal|poin|cara|jenis|tahap|titik|lokasi|pihak|daerah"
)
_DIGIT = re.compile(
    rf"(?<![\d.,/:()–-])(?<![\d.,/:()–-] )\b(?P<number>[2-9])[ \u00a0](?P<noun>{_COUNTED})\b"
)
_THOUSANDS = re.compile(r"(?<![\w.,/:-])(?P<number>[1-9]\d{4,7})(?![\w.,/:-])(?= [a-z])")
_COMMA = re.compile(
    rf"(?<![\w.,/:-])(?P<number>[1-9]\d{{0,2}}(?:,\d{{3}})+)(?![\w.,/:-])(?= (?:{_COUNTED}|paket|"
    r"penumpang|hektare|kilogram|ton|liter|lembar|eksemplar|bibit|batang|ekor|meter|kilometer|kasus|"
    r"pemohon|pengunjung|personel|suara|kepala|jiwa|pelajar|santri|unit|rumah)\b)"
)
_ROMAN = re.compile(r"\b(?P<word>[Kk]e)[- ](?P<number>[IVXLC]{2,})\b")
_WORDED = re.compile(
    r"\b(?P<before>yang|kali|hari|juara|tahap|sesi) (?P<all>ke "
    rf"(?P<number>{'|'.join(UNITS[2:11])}))\b"
)
_DEFINITE = re.compile(r"\b(?P<word>ke) (?P<number>\d{1,3})(?= (?:itu|ini|tersebut|tahun \d{4})\b)")
_NOT_A_COUNT = re.compile(
    r"\b(?:nomor|menelepon|telepon|hubungi|menghubungi|SMS|WhatsApp|pusat panggilan|layanan|kode|"
    r"kode pos|indeks|IPK|nilai|skor)\s+$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\b(?P<word>[Kk]e)(?: -|- | )(?P<number>\d{1,3})\b(?! (?:desa|kota|daerah))")
_ANNIVERSARY = re.compile(
    r"(?:HUT|HAB|RI|hari jadi|ulang tahun|abad|generasi|peringatan|Kemenag)\b", re.IGNORECASE
)
_UNIT = "kg|km|cm|mm|ha|gram|kilogram|kilometer|meter|liter|ton|hektare|dus|kw|kWh"
_GLUED = re.compile(rf"\b(?P<number>\d[\d.,]*)(?={_UNIT}\b)")
_POINT = re.compile(
    rf"(?<![\d.,/])(?P<number>\d{{1,3}}\.\d{{1,2}})(?= ?(?:SR|persen|%|juta|miliar|triliun|"
    rf"{_UNIT})\b)"
)
# Neighbours of a series keep digits: "12 petani, 3 nelayan". Chosen: four words apart.
_NEAR = re.compile(r"\d[\d.]*\W+(?:\w+\W+){1,4}$")
_NEAR_BEHIND = re.compile(r"\W+(?:\w+\W+){0,3}(?<![/(])\b\d[\d.]*\s[a-z]")
_RANK = re.compile(
    r"(?:usia|umur|berusia|berumur|kelas|nomor|No\.|pasal|ayat|Negeri|tahun)\s+$", re.IGNORECASE
)


def check(context: Context) -> Iterator[Hit]:
    """A small number in digits before what it counts; a large one without points; an ordinal."""
    text = context.prose
    for match in _DIGIT.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        behind = text[match.end() : match.end() + 40].partition(". ")[0]
        if _NEAR.search(before) or _NEAR_BEHIND.match(behind) or _RANK.search(before):
            continue
        word = write_count(match["number"])
        yield _hit(context, match, f"Tulis '{word} {match['noun']}'.", word)
    for match in _COMMA.finditer(text):
        if not _NOT_A_COUNT.search(text[max(0, match.start() - 20) : match.start()]):
            new = match["number"].replace(",", ".")
            yield _hit(context, match, f"Pisahkan ribuan dengan titik: '{new}'.", new)
    for match in _WORDED.finditer(text):
        new = f"ke{match['number']}"
        yield Hit(Span(*match.span("all")), f"Tulis '{new}'.", new)
    for pattern in (_ROMAN, _DEFINITE):
        for match in pattern.finditer(text):
            new = match["number"] if pattern is _ROMAN else f"ke-{match['number']}"
            yield Hit(Span(*match.span()), f"Tulis '{new}'.", new)
    for match in _THOUSANDS.finditer(text):
        if _NOT_A_COUNT.search(text[max(0, match.start() - 20) : match.start()]):
            continue
        new = f"{int(match['number']):,}".replace(",", ".")
        yield _hit(context, match, f"Pisahkan ribuan dengan titik: '{new}'.", new)
    for match in _GLUED.finditer(text):
        yield _hit(context, match, "Beri spasi antara bilangan dan satuan.", match["number"] + " ")
    for match in _POINT.finditer(text):
        new = match["number"].replace(".", ",")
        yield _hit(context, match, f"Pecahan memakai koma: '{new}'.", new)
    for match in _ORDINAL.finditer(text):
        if _ANNIVERSARY.search(text, max(0, match.start() - 30), match.start()):
            new = f"{match['word']}-{match['number']}"
            yield Hit(Span(*match.span()), f"Tulis '{new}', dengan tanda hubung saja.", new)


def _hit(context: Context, match: re.Match[str], message: str, new: str) -> Hit:
    is_said = not context.narration[match.start() : match.end()].strip()
    return Hit(Span(*match.span("number")), message, new, safe=not is_said)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.WARNING,
    good=(
        news("Pasar itu diikuti 12 petani dan 3 nelayan dari 4 desa pada 2024. Ada dua peserta."),
    ),
    bad=(
        news("Pasar itu diikuti «4» warga Kudus."),
        news("Pasar itu didatangi «13000» warga."),
    ),
)
