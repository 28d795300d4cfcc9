"""Judul tanpa kata kerja.

Judul berita adalah kalimat: siapa melakukan apa. Hanya saran: kata kerja yang tidak ada dalam
daftar tidak dikenali.
Sumber: pedoman gaya ANTARA (judul berupa klausa aktif); daftar kata kerja humaswriter/verbs.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.predicates import is_verb
from humaswriter.lint.context import Context
from humaswriter.lint.examples import titled
from humaswriter.lint.rule import Hit, Rule

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
# Predicates that are no verbs, and words that give a headline its news without one.
_PREDICATES = re.compile(
    r"\b(?:belum|sudah|telah|akan|bukan|tidak|tak|harus|perlu|masih|bisa|dapat|boleh|ada|jangan|"
    r"kian|makin|semakin|lebih|layak|penting|bebas|aman|lancar|nihil|gratis|resmi|kini|mulai|"
    r"meninggal|berakhir|selesai|lulus|juara|sah|tersangka|siaga|ayo|mari|negatif|positif|batal|"
    r"habis|rusak|hilang|penuh|ramai|sepi|surplus|defisit|untung|rugi|padam|banjir|putus)\b|[:?]",
    re.IGNORECASE,
)

# Verbs behind these words belong to the noun: "Upaya dinas menekan harga".
_NOUN_PHRASE = re.compile(
    r"(?:upaya|komitmen|peran|langkah|strategi|cara|wujud|bentuk|bukti|serah terima|kegiatan|acara|"
    r"pelaksanaan|razia|panen|sidak|uji|gelar)\b(?!.*\b(?:jadi|buah|tuai|raih|dapat|mulai|selesai|di[a-z]{4,}|"
    r"ber[a-z]{4,}|capai|hasilkan|naik|turun|temukan|sita|sasar|libatkan|ungkap)\b)(?!.*[:,])",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Hit]:
    """A headline in which no word can be a predicate."""
    headline = context.headline()
    if headline is None:
        return
    words = context.release.prose[headline.start : headline.end]
    if _NOUN_PHRASE.match(words):
        yield Hit(headline, "Judul belum memuat kata kerja. Sebut siapa melakukan apa.")
        return
    if not _PREDICATES.search(words) and not any(map(is_verb, _WORD.findall(words))):
        yield Hit(headline, "Judul belum memuat kata kerja. Sebut siapa melakukan apa.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.HEADLINE,
    Severity.HINT,
    good=(
        titled("Rutan Kudus gelar bimbingan kehumasan"),
        titled("BPS: Inflasi Kudus 0,2 persen"),
        titled("Jalan lingkar Kudus belum selesai"),
    ),
    bad=(titled("«Kegiatan bimbingan teknis kehumasan di Rutan Kudus»"),),
    certain=False,
)
