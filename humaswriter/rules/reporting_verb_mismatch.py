"""Kata kerja pengutip tidak cocok dengan ucapannya.

'Ungkap' membuka hal yang belum diketahui, 'harap' menyampaikan harapan, 'tanya' menuntut tanda
tanya. Hanya saran: pilihan kata kerja juga soal rasa bahasa.
Sumber: kolom bahasa Kompas; daftar kata kerja pengutip yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.numbers import NUMBER_WORDS
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

_WISH = re.compile(
    r"\b(?:semoga|mudah-mudahan|moga|harap\w*|berharap|diharapkan|mengharapkan|ingin|kiranya|"
    r"insyaallah|insya allah|bisa|dapat|akan|mampu|agar|supaya|menjadi|jadi)\b",
    re.IGNORECASE,
)
_ORDER = re.compile(r"\b(?:harus|wajib|jangan|dilarang|tidak boleh|segera)\b", re.IGNORECASE)
_THANKS = re.compile(
    r"^\W*selamat\b|\b(?:(?<!Program )terima kasih|mengucapkan selamat|mohon maaf|minta maaf|"
    r"bersyukur|puji syukur)\b",
    re.IGNORECASE,
)
_CALL = re.compile(r"\b(?:mari|ayo|marilah|yuk|kita|bersama|silakan)\b", re.IGNORECASE)
_NUMBER = re.compile(
    rf"\d|\b(?:{'|'.join(sorted(NUMBER_WORDS))}|ratus\w*|puluh\w*|ribu\w*|seluruh|pertama|kedua)\b",
    re.IGNORECASE,
)
_ADMITS = re.compile(
    r"\b(?:memang|mengakui?|akui|salah|belum|kurang|terlambat|kelalaian|lalai|khilaf|menyesal|malu|"
    r"takut|ragu|sempat|awalnya|dulu|tidak|saya|senang)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:tidak|bukan|tak|tiada|belum|jangan|keliru|hoaks|fitnah|salah)\b", re.I)
_QUESTION = re.compile(
    r"\?|\b(?:apa|apakah|siapa|kapan|mengapa|kenapa|bagaimana|berapa|mana)\b", re.I
)

Misfit = Callable[[str], bool]
# The root, whether words do not fit it, what they are, a root that fits.
_MISFITS: tuple[tuple[str, Misfit, str, str], ...] = (
    ("harap", lambda w: bool(_ORDER.search(w)) and not _WISH.search(w), "perintah", "tegas"),
    ("ungkap", lambda w: bool(_THANKS.search(w)), "ucapan terima kasih atau selamat", "ucap"),
    ("beber", lambda w: bool(_THANKS.search(w) or _WISH.match(w)), "ucapan ini", "kata"),
    ("jelas", lambda w: bool(_THANKS.search(w)), "ucapan terima kasih atau selamat", "ucap"),
    ("papar", lambda w: bool(_THANKS.search(w)), "ucapan terima kasih atau selamat", "ucap"),
    ("terang", lambda w: bool(_THANKS.search(w)), "ucapan terima kasih atau selamat", "ucap"),
    ("tegas", lambda w: bool(_THANKS.search(w)), "ucapan terima kasih atau selamat", "ucap"),
    ("ajak", lambda w: not _CALL.search(w), "ucapan yang tidak mengajak", "kata"),
    ("rinci", lambda w: not _NUMBER.search(w), "ucapan tanpa angka", "jelas"),
    ("tanya", lambda w: not _QUESTION.search(w), "ucapan yang bukan pertanyaan", "kata"),
    ("aku", lambda w: not _ADMITS.search(w), "keterangan yang bukan pengakuan", "kata"),
    ("bantah", lambda w: not _DENIES.search(w), "ucapan yang tidak membantah", "kata"),
    ("seloroh", lambda _: True, "berita resmi", "kata"),
    ("kelakar", lambda _: True, "berita resmi", "kata"),
    ("klaim", lambda _: True, "pernyataan kantor sendiri", "kata"),
)
_BY_ROOT = {root: (misfits, what, better) for root, misfits, what, better in _MISFITS}
_ASKED = re.compile(r"\?\s*$")
_STATES = frozenset("tegas jelas terang papar rinci imbuh pungkas tandas sebut".split())


def check(draft: Draft) -> Iterator[Hit]:
    """The reporting verb behind words that it does not fit."""
    for quote in draft.direct():
        if quote.cue is None or quote.cue.start < quote.span.end:
            continue
        verb = draft.prose[quote.cue.start : quote.cue.end].casefold()
        root = verb
        words = draft.release.text[quote.span.start : quote.span.end]
        if _ASKED.search(words) and root in _STATES and _is_one_sentence(words):
            yield _hit(draft, quote.cue, root, "pertanyaan", "tanya")
        elif root in _BY_ROOT:
            misfits, what, better = _BY_ROOT[root]
            if misfits(words):
                yield _hit(draft, quote.cue, root, what, better)


def _is_one_sentence(words: str) -> bool:
    return not re.search(r"[.!]\s", words)


def _hit(draft: Draft, cue: Span, root: str, what: str, better: str) -> Hit:
    word = draft.release.text[cue.start : cue.end]
    return Hit(
        cue, f"'{word}' kurang pas untuk {what}. Coba '{word.lower().replace(root, better)}'."
    )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.HINT,
    good=(
        news('"Semoga beras ini cukup untuk semua warga," harap Sri Wahyuni.'),
        news('"Sebanyak 40 ton beras sudah terjual," rinci Sri Wahyuni.'),
    ),
    bad=(
        news('"Seluruh petugas harus siaga sampai sore," «harap» Sri Wahyuni.'),
        news('"Terima kasih atas kehadiran Bapak dan Ibu," «ungkap» Sri Wahyuni.'),
    ),
    certain=False,
)
