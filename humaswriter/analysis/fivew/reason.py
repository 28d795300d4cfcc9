"""Why and how: clauses behind the words that announce a purpose, a cause, a manner.

Source: sumber §0a (5W1H cues), extended by the frames of agency releases.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from humaswriter.analysis.fivew.answer import Candidate, strong, weak
from humaswriter.indonesian.calendar import ANY_WEEKDAY
from humaswriter.release import Span

_ACTION = r"(?:me|ber|di|ter|pe)[a-z]{4,}"
# In the order of how plainly they tell a purpose.
_WHY = (
    r"bertujuan\b|tujuan(?:nya|\s+kegiatan)?\b|dimaksudkan\b|dengan\s+(?:tujuan|agenda)\b",
    r"dalam\s+rangka\b|menindaklanjuti\b|tindak\s+lanjut\b|memperingati\b|merespons?\b|"
    r"sebagai\s+(?:upaya|bentuk|tindak\s+lanjut|langkah|wujud|bagian|apresiasi|pelaksanaan|persiapan|dukungan)\b|akibat\b|berkat\b",
    rf"(?:untuk|guna|demi)\s+(?:(?:dapat|bisa|lebih|terus|semakin|turut|saling)\s+)?{_ACTION}|"
    r"demi\s+[a-z]+|mengantisipasi\b|agar\b|supaya\b|karena\b|sebab\b|lantaran\b|disebabkan\b|mengingat\b|sehingga\b|"
    r"dengan\s+harapan\b|diharapkan\b",
)
_WEAK_WHY = (
    r"menyusul\b|(?<!pihak\s)(?<!unsur\s)terkait\b|dalam\s+upaya\b|peringatan\s+hari\b|hari\s+ulang\s+tahun\b|HUT\b|ulang\s+tahun\b|"
    r"sesuai\s+(?:arahan|instruksi|amanat)\b"
)
_LAST_WHY = (
    r"menjelang\b|merupakan\s+(?:salah\s+satu|langkah|upaya|bentuk|bagian|tindak|"
    r"penilaian|wujud|program)|penting\s+untuk\b|atas\s+(?:kejadian|capaian)|sesuai\b|harapan\b|untuk\b"
)
_HOW = (
    r"secara\s+(?:virtual|daring|luring|hibrida?|langsung|simbolis|serentak|bertahap|gratis|terpadu|"
    r"bergantian|bersama-sama|gotong\s+royong|swadaya|door\s+to\s+door|tatap\s+muka|online|offline|"
    r"elektronik|digital|interaktif|estafet|acak|berkelompok|bergilir|mandiri)\b",
    rf"dengan\s+(?:cara|metode|sistem|mekanisme|melibatkan|menggunakan|{_ACTION})\b|menggunakan\b|"
    r"berbasis\b|(?:diawali|dilanjutkan|diisi|ditutup|diakhiri|disertai|dirangkaikan|dibagi)\b",
    r"(?:melalui|lewat)\s+(?!keterangan|siaran|rilis|kegiatan)[\w-]+",
)
_LAST_HOW = (
    r"bersama\b|didampingi\b|disaksikan\b|sambil\b|seraya\b|lalu\b|kemudian\b|dibuka\b|diikuti\b|"
    r"dihadiri\b|meliputi\b|antara\s+lain\b|terdiri\b|di\s+antaranya\b|dibimbing\b|memaparkan\b|"
    r"diberikan\b|peserta\b|dibacakan\b|membacakan\b|masing-masing\b|selama\b|langsung\b|"
    r"dibagikan\b|diserahkan\b|diumumkan\b|dimulai\b|secara\b|melakukan\b"
)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})", re.IGNORECASE)


_RANKED_WHY = tuple(map(_compiled, _WHY))
_RANKED_HOW = tuple(map(_compiled, _HOW))
_HINTS_WHY, _RESORTS_WHY, _RESORTS_HOW = map(_compiled, (_WEAK_WHY, _LAST_WHY, _LAST_HOW))
_CLAUSE_END = re.compile(rf"[;!?](?=\s|$)|\.$|,(?=\s)|_|\s+(?=(?:{ANY_WEEKDAY})\b)")
# Of an answer, in code points. Chosen: because a clause of 60 words answers nothing.
_LONGEST = 400
_ITU = re.compile(r"\s+(?:itu|ini)\b")


def find_why(prose: str, sentences: Sequence[Span]) -> Iterator[Candidate]:
    """Purposes and causes; occasions are weak, mere tasks a last resort."""
    for sentence in sentences:
        for rank, pattern in enumerate(_RANKED_WHY):
            for start, end in _clauses(pattern, prose, sentence):
                yield strong(start, end, rank=rank)
        for start, end in _clauses(_HINTS_WHY, prose, sentence):
            yield weak(start, end)
        for start, end in _clauses(_RESORTS_WHY, prose, sentence):
            yield weak(start, end, resort=True)


def find_how(prose: str, sentences: Sequence[Span], names: Collection[int]) -> Iterator[Candidate]:
    """Means and manners; `melalui` before a person or an institution (`names`) is none."""
    for sentence in sentences:
        for rank, pattern in enumerate(_RANKED_HOW):
            for found in pattern.finditer(prose, sentence.start, sentence.end):
                if found.start() + found.group().rfind(" ") + 1 not in names:
                    yield strong(found.start(), _end(prose, found.end(), sentence.end), rank=rank)
        for start, end in _clauses(_RESORTS_HOW, prose, sentence):
            yield weak(start, end, resort=True)


def _clauses(pattern: re.Pattern[str], prose: str, sentence: Span) -> Iterator[tuple[int, int]]:
    for found in pattern.finditer(prose, sentence.start, sentence.end):
        if not _ITU.match(prose, found.end()):
            yield found.start(), _end(prose, found.end(), sentence.end)


def _end(prose: str, start: int, limit: int) -> int:
    limit = min(limit, start + _LONGEST)
    stop = _CLAUSE_END.search(prose, start, limit)
    return stop.start() if stop else limit
