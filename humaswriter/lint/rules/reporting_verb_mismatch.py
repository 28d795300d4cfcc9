"""Kata kerja pengutip tidak cocok dengan ucapannya.

'Ungkap' membuka hal yang belum diketahui, 'harap' menyampaikan harapan, 'tanya' menuntut tanda
tanya. Hanya saran: pilihan kata kerja juga soal rasa bahasa.
Sumber: kolom bahasa Kompas; daftar kata kerja pengutip yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.numbers import NUMBER_WORDS
from humaswriter.indonesian.reporting import BY_FORM
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

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
# By the names that `indonesian/reporting.toml` uses: whether words do not fit, and what they are.
MISFITS: Mapping[str, tuple[Misfit, str]] = {
    "order": (lambda w: bool(_ORDER.search(w)) and not _WISH.search(w), "perintah"),
    "thanks": (lambda w: bool(_THANKS.search(w)), "ucapan terima kasih atau selamat"),
    "greeting": (lambda w: bool(_THANKS.search(w) or _WISH.match(w)), "ucapan ini"),
    "no call": (lambda w: not _CALL.search(w), "ucapan yang tidak mengajak"),
    "no number": (lambda w: not _NUMBER.search(w), "ucapan tanpa angka"),
    "no question": (lambda w: not _QUESTION.search(w), "ucapan yang bukan pertanyaan"),
    "no admission": (lambda w: not _ADMITS.search(w), "keterangan yang bukan pengakuan"),
    "no denial": (lambda w: not _DENIES.search(w), "ucapan yang tidak membantah"),
    "official news": (lambda _: True, "berita resmi"),
    "own office": (lambda _: True, "pernyataan kantor sendiri"),
}
_ASKED = re.compile(r"\?\s*$")


def check(context: Context) -> Iterator[Hit]:
    """The reporting verb behind words that it does not fit."""
    for quote in context.direct():
        if quote.cue is None or quote.cue.start < quote.span.end:
            continue
        root = context.prose[quote.cue.start : quote.cue.end].casefold()
        verb = BY_FORM.get(root)
        if verb is None or root != verb.root:
            continue
        words = context.release.text[quote.span.start : quote.span.end]
        if _ASKED.search(words) and verb.states and _is_one_sentence(words):
            yield _hit(context, quote.cue, root, "pertanyaan", "tanya")
        elif verb.misfit:
            misfits, what = MISFITS[verb.misfit]
            if misfits(words):
                yield _hit(context, quote.cue, root, what, verb.instead)


def _is_one_sentence(words: str) -> bool:
    return not re.search(r"[.!]\s", words)


def _hit(context: Context, cue: Span, root: str, what: str, better: str) -> Hit:
    word = context.release.text[cue.start : cue.end]
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
