"""Whether words between marks are speech, or a name, a title, a theme, a single term."""

from __future__ import annotations

import re

from humaswriter.analysis.quotes.cues import BEHIND, REPORTING
from humaswriter.analysis.quotes.marks import Quoted
from humaswriter.analysis.quotes.narration import REACH
from humaswriter.release import Span

# Before a name or title in marks, up to two words away.
# Source: sumber §3.4 (7); extended by the words that name things in releases.
_NAMING = re.compile(
    r"\b(?:tema|bertema(?:kan)?|bertajuk|judul|berjudul|bernama|nama|namanya|dinamai|dinamakan|"
    r"dijuluki|berjuluk|julukan|disebut|dikenal|istilah|slogan|moto|motto|tagline|semboyan|jargon|"
    r"sebutan|program|aplikasi|inovasi|acara|kegiatan|lomba|gerakan|kampanye|lagu|film|buku|novel|"
    r"puisi|tari|tarian|seminar|webinar|lokakarya|workshop|diskusi|pelatihan|bimtek|bimbingan|"
    r"sosialisasi|forum|festival|pameran|aksi|kategori|predikat|penghargaan|gelar|sandi|topik|"
    r"subtema|materi|modul|mata|rubrik|kolom|majalah|koran|laman|akun|tagar|tulisan|spanduk|"
    r"bertuliskan|berbunyi|kelas|paket|layanan|sistem|kode|merek|logo|maskot|visi|misi|tajuk|"
    r"konsep|prinsip|filosofi|pepatah|peribahasa|label|status|kata|frasa|makna|arti|sebagai|"
    r"bertagline|inisiatif|proyek|platform|kanal|grup|komunitas|yel-yel|pantun|menggelar|"
    r"melaksanakan|mengadakan|meluncurkan|mengusung|mengangkat|meraih)"
    r"(?:\s+(?:dengan|yang|tahun|ini|itu|besar|utama|acara|kegiatan|judul|nama|tema|singkat|baru|"
    r"bersama|digital|daring|nasional|aksi|[\d]{4}))?\s*[,:]?\s*\(?$",
    re.IGNORECASE,
)
_SMALL = frozenset(
    "dan di ke dari yang untuk dengan dalam bagi pada oleh atau serta the of and".split()
)
_WORD = re.compile(r"[^\W_][\w'’-]*")
_CLAUSE = re.compile(
    r"\b(?:kami|kita|saya|aku|kamu|anda|mereka|ini|itu|yang|akan|sudah|telah|harus|tidak|bukan|jangan|"
    r"semoga|mari|ayo|agar|supaya|karena|bisa|dapat|ada|adalah|merupakan|silakan|terima kasih|"
    r"alhamdulillah|insyaallah|selamat|tolong|mohon|(?:me|ber|di|ter)[a-z]{4,})\b",
    re.IGNORECASE,
)
# Words from which marked words are taken for speech, by what stands beside them. Eight with a mark
# at their end: sumber §3.4. The others chosen: because titles and terms are shorter, a clause
# seldom is, and words with a verb and an owner beside them may be few.
_SOME, _FEW, _CLAUSE_WORDS, _INTRODUCED_WORDS, _MANY = 2, 4, 5, 8, 12
# Between two parts of a quote, in code points. Chosen: a name with office and occasion is shorter.
_ATTRIBUTION = 160
# Of the words of a title that have a capital. Chosen: because little words and one slip do not.
_TITLE_SHARE = 0.75
_ENDS = re.compile(r"[.,?!…]\s*$")
_SENTENCE = re.compile(r"[.?!…]\s*$")
_INTRODUCED = re.compile(r"[,:]\s*$|\bbahwa\s*$|^\s*$")


def is_speech(
    prose: str, quoted: Quoted, sentence_start: int, paragraph_end: int, before_it: Span | None
) -> bool:
    """Whether somebody says the words; `sentence_start` opens the sentence that they stand in.

    `before_it` is the speech before them in their paragraph, if there is any.
    """
    inner = prose[quoted.inner.start : quoted.inner.end]
    words = _WORD.findall(inner)
    if not words:
        return False
    before = prose[max(sentence_start, quoted.outer.start - REACH) : quoted.outer.start]
    behind = BEHIND.match(prose, quoted.outer.end, paragraph_end)
    named = bool(_NAMING.search(before))
    if behind and not (named and _is_title(words)) and _owns(prose, behind, inner, words):
        return True
    if named or _is_title(words):
        return False
    if inner.rstrip().endswith(",") and len(words) >= _SOME:
        return True
    clause = bool(_CLAUSE.search(inner))
    cue = _last(REPORTING, before)
    if cue and _INTRODUCED.search(before[cue.end() :]) and before[cue.end() :].count(",") < 2:
        set_off = before.rstrip().endswith((",", ":")) and bool(_SENTENCE.search(inner))
        return set_off or (len(words) >= _FEW and (clause or bool(_ENDS.search(inner))))
    opens = not before.strip(" -–—*•:") or before.rstrip().endswith((".", "!", "?"))
    ended = bool(_ENDS.search(inner)) or _is_end(prose, quoted.outer, paragraph_end)
    alone = opens and not before.strip() and _is_end(prose, quoted.outer, paragraph_end)
    if alone and len(words) >= _SOME and _SENTENCE.search(inner):
        return True
    if before_it and _goes_on(prose[before_it.end : quoted.outer.start], opens=opens):
        return len(words) >= _SOME and ended
    if opens:
        return clause and (len(words) >= _MANY or (len(words) >= _CLAUSE_WORDS and ended))
    if before.rstrip().endswith(":") and _SENTENCE.search(inner):
        return len(words) >= _SOME
    introduced = before.rstrip().endswith((",", ":"))
    return introduced and len(words) >= _INTRODUCED_WORDS and ended and clause


def _goes_on(between: str, *, opens: bool) -> bool:
    """Whether only the clause of the speech before stands between: `"…," kata X, "…."`."""
    short = len(between) <= _ATTRIBUTION
    return short and (opens or not re.search(r"[.!?]\s", between))


def _owns(prose: str, behind: re.Match[str], inner: str, words: list[str]) -> bool:
    """Whether a verb behind the marks owns what is in them, and is not a noun of the sentence."""
    if _ENDS.search(inner) or "," in prose[behind.start() : behind.start(behind.lastgroup or 0)]:
        return not _is_title(words) or bool(behind["root"])
    if behind["nya"] or behind["nya2"]:
        return len(words) > _SOME
    named = prose[behind.end() : behind.end() + 2].strip()[:1].isupper()
    is_owned = len(words) >= _CLAUSE_WORDS or (named and bool(behind["root"]))
    return is_owned and not _is_title(words)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = list(pattern.finditer(text))
    return found[-1] if found else None


def _is_title(words: list[str]) -> bool:
    """Whether nearly all words have a capital, as names of events and books do."""
    heavy = [word for word in words if word.casefold() not in _SMALL]
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in heavy)
    return len(heavy) >= _SOME and capitals / len(heavy) >= _TITLE_SHARE


def _is_end(prose: str, outer: Span, paragraph_end: int) -> bool:
    return not prose[outer.end : paragraph_end].strip(" .,;*")
