"""Kalimat kehilangan subjek.

"Dalam rapat itu membahas anggaran" tidak menjawab siapa yang membahas: kata depan di awal membuat
rapat menjadi keterangan. Hapus kata depannya, atau sebut pelakunya.
Sumber: EYD V dan tata bahasa baku (keterangan bukan subjek).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_PREPOSITION = (
    r"(?:(?:Di )?[Dd]alam|Dengan|Bagi|Untuk|Pada|Dari|Berdasarkan|Melalui|Kepada|Di|Lewat)"
)
_AUXILIARY = (
    r"(?:(?:akan|telah|sudah|juga|harus|wajib|dapat|bisa|mampu|kembali|turut|berhasil)\s+)*"
)
# These want no actor before them: something comes into being, or there is something.
_EXISTS = r"(?!menyusul|mengemuka|mengalir|muncul|menanti|membentang|mencuat|menunggu|meninggal)"
_VERB = rf"{_EXISTS}(?:me(?:m|n|ng|ny|l|r)?[a-z]{{4,}}|harus|wajib)"
# Words that end a phrase of time or place: nothing behind them but the verb.
_DETERMINED = re.compile(
    rf"(?P<prep>{_PREPOSITION})\s+(?:[a-z][\w-]*\s+){{1,6}}?(?:itu|ini|tersebut|[a-z]{{4,}}nya|kedua|pertama|"
    rf"ketiga)\s+{_AUXILIARY}(?P<verb>{_VERB})\b"
)
_RESULT = re.compile(
    r"(?P<prep>Dari|Berdasarkan)\s+(?:[\w-]+\s+){1,6}?"
    r"(?P<verb>menunjukkan|memperlihatkan|menyebutkan|mengungkapkan|membuktikan|menyatakan)\b"
)
_OBLIGED = re.compile(
    rf"(?P<prep>Bagi|Untuk|Kepada)\s+(?:para\s+)?(?:peserta|pemohon|warga|siswa|pegawai|petugas|"
    rf"masyarakat|pengunjung|calon|orang tua|mahasiswa|pelamar|pendaftar|pedagang|pelaku usaha|"
    rf"pengendara|penumpang)\b(?:\s+[\w-]+){{0,6}}?\s+(?P<verb>(?:harus|wajib|agar|diharuskan|dapat)"
    rf"(?:\s+{_VERB})?)\b"
)
_ACTION = re.compile(
    rf"(?P<prep>Dalam|Melalui|Dengan)\s+(?:kegiatan|operasi|razia|rapat|acara|pelatihan|program|"
    rf"sosialisasi|kunjungan|pertemuan)\s+(?:[\w-]+\s+){{0,4}}?(?P<verb>{_VERB})\b"
)
_SUBJECT = re.compile(
    r"\b(?:kami|kita|ia|dia|mereka|petugas|polisi|warga|peserta|panitia|dinas|pemerintah|tim|para|"
    r"pihaknya|siswa|pegawai|pemohon|masyarakat|pengunjung|setiap|semua|seluruh|sebanyak|seorang|"
    r"yang|bupati|gubernur|wali|camat|kepala|ketua|rektor|untuk|guna|agar|\d+)\b"
)


def check(context: Context) -> Iterator[Hit]:
    """A preposition that opens a sentence whose active verb has no subject before it."""
    for sentence in context.analysis.sentences:
        match = _match(context, sentence)
        if match:
            span = Span(match.start("prep"), match.end("verb"))
            word = match["prep"]
            yield Hit(
                span,
                f"Kalimat kehilangan subjek. Hapus '{word}', atau sebut siapa yang "
                f"{match['verb'].split()[-1]}.",
            )


def _match(context: Context, sentence: Span) -> re.Match[str] | None:
    text = context.narration
    for pattern in (_DETERMINED, _RESULT, _OBLIGED, _ACTION):
        match = pattern.match(text, sentence.start, sentence.end)
        if match is None:
            continue
        between = text[match.end("prep") : match.start("verb")]
        own_subject = pattern is not _OBLIGED and _has_subject(between)
        if not own_subject and "," not in between and not _is_inner(between):
            return match
    return None


def _has_subject(words: str) -> bool:
    """Whether a noun that acts stands between: behind the determiner, or as a name."""
    if pattern_end := re.search(r"\b(?:itu|ini|tersebut|\w{4,}nya)\s+", words):
        words = words[pattern_end.end() :]
        return bool(_SUBJECT.search(words)) or any(w[:1].isupper() for w in words.split())
    return bool(_SUBJECT.search(words)) or any(w[:1].isupper() for w in words.split()[-2:])


def _is_inner(words: str) -> bool:
    """Whether the verb belongs to a clause inside the phrase."""
    return bool(re.search(r"\b(?:untuk|guna|agar|dengan|sambil|dan|atau|terus)\s+$", words))


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LANGUAGE,
    Severity.WARNING,
    good=(
        news("Dalam rapat itu Sri Wahyuni membahas harga beras. Dalam rapat itu mengemuka usul."),
    ),
    bad=(news("«Dalam rapat itu membahas» harga beras dan gula."),),
)
