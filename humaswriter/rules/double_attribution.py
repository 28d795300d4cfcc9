"""Sumber disebut dua kali.

*Menurut* sudah menyebut sumbernya; kata kerja pengutip di kalimat yang sama berlebihan.
Sumber: daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

_FRAME = re.compile(r"\bmenurut\b", re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?:mengatakan|berkata|menyampaikan|menyatakan|menjelaskan|menegaskan|mengungkapkan|"
    r"(?:kata|ujar|ucap|tutur|ungkap|jelas|terang|papar|tegas|imbuh|tambah)nya)\b(?! oleh)",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:yang|bahwa|seperti|sebagaimana)\b", re.IGNORECASE)


def check(draft: Draft) -> Iterator[Hit]:
    """A reporting verb in the sentence that opens with `menurut`."""
    for sentence in draft.analysis.sentences:
        frame = _FRAME.match(draft.narration, sentence.start, sentence.end)
        again = _AGAIN.search(draft.narration, frame.end(), sentence.end) if frame else None
        if frame and again and not _OTHER.search(draft.narration, frame.end(), again.start()):
            yield Hit(
                Span(*again.span()), "Sumber disebut dua kali. Hapus 'menurut' atau kata ini."
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(news("Menurut Sri Wahyuni, beras itu cukup untuk warga yang mengatakan kekurangan."),),
    bad=(news("Menurut Sri Wahyuni «mengatakan» beras itu cukup untuk warga."),),
)
