"""Where the sentences of a text begin and end, by punctuation alone.

Knows the abbreviations, degrees, initials, hours, amounts and quotes of Indonesian releases, and
needs no trained part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.indonesian.abbreviations import CLOSING, OPENING
from humaswriter.indonesian.lexicon import word_class
from humaswriter.indonesian.reporting import BEHIND, NOUNS, any_of
from humaswriter.indonesian.titles import SHORT_NAMES, STOPPED
from humaswriter.release import Span

_CLOSERS = "\"'”’»)\\]"
_OPENERS = "\"'“‘«(\\["
_STOP = re.compile(
    rf"(?<![.?!…])(?P<stop>[.?!…]+)(?P<closers>(?:\s?[{_CLOSERS}](?=[\s{_CLOSERS}.,]|$))*[.]?)"
    rf"(?P<gap>\s+|(?=[A-Z][a-z])|(?=“[A-Z]))"
)
_LINE_END = re.compile(r"(?<![ \t\r])[ \t\r]*[\n\v\u2028]\s*")
_WORD_BEFORE = re.compile(r"\S+$")
_NEXT_WORD = re.compile(rf"(?:[-–—•*]\s+)?[{_OPENERS}]*\s?(?P<word>[\w'’-]+)")
_DEGREE = re.compile(r"(?:[A-Z][A-Za-z]{0,5}\.){2,}$")
_INITIAL = re.compile(r"(?:^|[\s.(\"“])[A-Z]\.$")
_LIST_MARK = re.compile(r"(?:^|\n|[:;][ \t])[ \t]*(?:\d{1,2}|[a-zA-Z])\.$")
# They open a number and are words or names of their own: "hal. 3", but "dua hal. Pertama, …".
_EITHER = frozenset("No. Nr. Hal. hal. hlm. Vol. vol. Ps. ps. RT. RW. TK.".split())
# Short forms of names and titles that officers close with a full stop.
_NAME_PARTS = SHORT_NAMES | {title.casefold() for title in STOPPED} | {"mgr", "tgh", "rd", "kgs"}
# `selesai.Kegiatan` lacks a space; `S.Pd`, `www.Kemenkumham.go.id` and `info@Polri.id` do not
_LACKS_SPACE = re.compile(r"(?:^|\s)[^\s@/.]*[a-z]{3}[\d)\"”]?\.$")

# Words that open a sentence far more often than they continue a name or title, so that a degree
# or `dll.` before one of them ended the last. Chosen: function words and the nouns with which
# releases like to begin.
_OPENING_WORDS = frozenset(
    """
    acara ada adapun agar agenda akibat akhirnya anggaran apa apabila atas awalnya bagi bahkan
    bahwa banyak baik beberapa beliau berbagai berdasarkan beserta bersama bila bukan dalam dari
    demikian dengan di dia dikatakan diharapkan diketahui dirinya dua guna hadir hal hari harapan
    hasil hingga ia ini inilah itu itulah jadi jika juga jumlah kami karena kata kedua keduanya
    kegiatan kemudian kepada ketika ketiga ketiganya kini kita lalu lebih lewat malam materi
    mayoritas melalui melihat memasuki menanggapi mengawali mengingat menurut menutup mereka
    meski meskipun mulai nantinya namun nanti oleh pada padahal para pelaksanaan pelatihan peserta
    pemberian penandatanganan penyerahan pertama pihak pihaknya proses program rapat rangkaian
    saat salah saya sebagai sebanyak sebelum sebelumnya sebuah secara sedangkan sehingga sejak
    sejumlah selain selama selanjutnya seluruh semakin semua sementara semoga senada seperti
    serta sesuai setelah setiap siapa sosialisasi suasana tahun tak tampak tanpa tapi tentu terkait
    terhadap tetapi tidak tiga tim tujuan turut untuk upaya usai walaupun warga yaitu yang
    """.split()
)
# A clause that only owns the quote before it, though its writer began it with a capital; of the
# verbs that are nouns as well only those that no sentence opens with.
_OWNS = any_of(BEHIND - (NOUNS - {"kata", "pesan"}) - {"aku", "paparan", "minta", "sapa"})
_OWNING = re.compile(
    rf"(?:(?:{_OWNS})|(?:{any_of(BEHIND)})(?=nya)|kutip|demikian(?=\s+(?:{_OWNS})\b))(?:nya)?\b",
    re.IGNORECASE,
)


def sentence_starts(text: str) -> list[int]:
    """The offset of the first character of each sentence, in order; empty for a blank text."""
    first = len(text) - len(text.lstrip())
    if first == len(text):
        return []
    starts = {first}
    starts.update(match.end() for match in _STOP.finditer(text) if _ends_sentence(text, match))
    starts.update(match.end() for match in _LINE_END.finditer(text) if _ends_block(text, match))
    starts.discard(len(text))
    return sorted(starts)


def sentences(text: str) -> Iterator[Span]:
    """The sentences in order, without the white space around them."""
    starts = sentence_starts(text)
    for start, stop in zip(starts, [*starts[1:], len(text)], strict=False):
        yield Span(start, start + len(text[start:stop].rstrip()))


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    following = _NEXT_WORD.match(text, match.end())
    if following is None:
        return False
    word = following["word"]
    if match["stop"] == ".":
        before = text[max(0, match.start() - 40) : match.start() + 1]
        if not match["gap"] and not match["closers"]:
            return bool(_LACKS_SPACE.search(before))
        kind = _abbreviation(before)
        if kind is not None:
            opens = _opens_sentence(word) or text[match.end()] in '"“'
            return opens and kind is not OPENING
    if any(mark in match["closers"] for mark in "\"”’»'") and _OWNING.match(text, match.end()):
        return False
    return text[match.end()] == "(" or not word[0].islower()


def _opens_sentence(word: str) -> bool:
    """Whether a word behind a degree is a common one, and not another name or office."""
    if not word.istitle():
        return False
    return word.casefold() in _OPENING_WORDS or word_class(word) == "U"


def _abbreviation(before: str) -> frozenset[str] | None:
    """The list that the abbreviation at a text's end is of, if it is one."""
    word = _WORD_BEFORE.search(before)
    last = word.group().lstrip(_OPENERS) if word else ""
    if last in _EITHER:
        return _EITHER
    if last in OPENING or last[:-1].casefold() in _NAME_PARTS or _LIST_MARK.search(before):
        return OPENING
    if last in CLOSING or (_DEGREE.search(last) and not last.isupper()):
        return CLOSING
    return _EITHER if _INITIAL.search(before) else None


def _ends_block(text: str, match: re.Match[str]) -> bool:
    """Whether a line end also ends a sentence: always at a blank line, else not in a hard wrap."""
    if match.group().count("\n") > 1:
        return True
    before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    following = text[match.end() : match.end() + 1]
    wrapped = before[-1:].isalnum() or before[-1:] in ",-"
    # chosen: because mail programs and terminals wrap at 60 to 80 characters
    return not (wrapped and (following.islower() or (60 <= len(before) <= 100)))
