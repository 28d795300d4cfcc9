"""Whether a text denies what it names: `bukan Kamis`, `tidak digelar di Aula Husada`."""

from __future__ import annotations

import re

from humaswriter.release import Span

DENYING = re.compile(
    r"\b(?:tidak|bukan(?:lah)?|tanpa|belum|jangan|batal|tak|menolak|gagal|urung|batalkan|"
    r"membatalkan)\b",
    re.IGNORECASE,
)
# `bukan` denies the words behind it, the others a verb and what belongs to it.
_NOT_THIS = re.compile(r"\bbukan(?:lah)?\s+(?:pada\s+|di\s+|hari\s+|oleh\s+)?$", re.IGNORECASE)
_NOT_DONE = re.compile(
    r"\b(?:tidak|tak|belum|batal|urung)\s+(?:jadi\s+|pernah\s+)?(?:di|ber|ter)[a-z]{3,}\b"
    r"(?:\s+(?!untuk|agar|karena|sehingga|yang|tetapi|namun)[\w'-]+){0,3}?\s+"
    r"(?:(?:di|pada|oleh|ke|hari|tanggal)\s+){0,2}$",
    re.IGNORECASE,
)
# Before a place, in code points: no denial reaches further. Chosen: a clause of ten words.
_REACH = 80


def is_denied(prose: str, place: Span) -> bool:
    """Whether the clause before a place says that it is not so."""
    before = re.split(r"[.;:!?,]\s|\n", prose[max(0, place.start - _REACH) : place.start])[-1]
    return bool(_NOT_THIS.search(before) or _NOT_DONE.search(before))
