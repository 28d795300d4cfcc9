"""Sumber disebut dua kali.

*Menurut* atau *mengatakan* di depan sudah menyebut sumbernya; *katanya* di belakang ucapan yang
sama berlebihan.
Sumber: daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.reporting import BEFORE, BEHIND, NEED_CLAUSE, PASSIVE, any_of, before
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_TAILS = any_of(BEHIND - {"tutup", "aku", "lapor", "janji", "usul", "doa", "nilai", "minta"})
_ACCORDING = re.compile(r"(?:masih\s+|sementara itu,?\s+)?menurut(?:nya)?\b", re.IGNORECASE)
_FRAME = re.compile(
    rf"\b(?:{any_of(BEFORE)})(?:\s+bahwa)?\b|\b(?:{any_of(PASSIVE)})\b", re.IGNORECASE
)
# Behind a comma or a closing mark: the tail of words said.
_TAIL = re.compile(
    rf"(?:,|[\"”’'])\s*(?:demikian\s+)?(?P<tail>(?:{_TAILS})(?:nya\b|\s+(?:dia|ia|[A-Z]))|"
    r"(?<=demikian )(?:disampaikan|dikatakan)\b)"
)
_STATING = before("kata", "sampai", "nyata", "jelas", "tegas", "ungkap")
_SECOND_VERB = re.compile(rf"\b(?:{any_of({*_STATING} - NEED_CLAUSE)})\b")
_OTHER = re.compile(r"\b(?:yang|bahwa|seperti|sebagaimana|untuk|dan)\b", re.IGNORECASE)
# A document is another source than the person behind the words.
_DOCUMENT = re.compile(r"\s+(?:catatan|data|hasil|laporan|survei|peraturan|undang-undang|aturan)\b")
# Of the frame and its quote. Chosen: because a tail further on belongs to other words.
_REACH = 400


def check(context: Context) -> Iterator[Hit]:
    """A reporting verb in front of words said, and another one behind them."""
    for paragraph in context.analysis.news:
        for sentence in context.sentences(paragraph):
            yield from _in_sentence(context, sentence)
        yield from _around_quotes(context, paragraph)


def _in_sentence(context: Context, sentence: Span) -> Iterator[Hit]:
    """Words that are only reported, with a frame at both ends."""
    text = context.prose
    according = _ACCORDING.match(text, sentence.start, sentence.end)
    if according and _DOCUMENT.match(text, according.end(), sentence.end):
        return
    if according:
        again = _SECOND_VERB.search(text, according.end(), sentence.end)
        if again and not _OTHER.search(text, according.end(), again.start()):
            yield _hit(*again.span())
            return
    frame = according or _FRAME.search(text, sentence.start, sentence.end)
    if frame and not re.search(r"[\"“”]", text[frame.start() : sentence.end]):
        tail = _TAIL.search(text, frame.end(), sentence.end)
        if tail:
            yield _hit(*tail.span("tail"))


def _around_quotes(context: Context, paragraph: Span) -> Iterator[Hit]:
    """Direct words with a frame before the opening mark and a tail behind the closing one."""
    if any(paragraph.start <= odd.start < paragraph.end for odd in context.analysis.odd_marks):
        return  # where words said begin and end is not sure
    for quote in context.direct():
        if not paragraph.start <= quote.span.start < paragraph.end:
            continue
        before = context.prose[max(paragraph.start, quote.span.start - _REACH) : quote.span.start]
        clause = re.split(r"(?<=[.?!])\s+(?=[A-Z\"“])", before.rstrip("\"'“”„‘’ "))[-1]
        tail = _TAIL.match(context.prose, quote.span.end)
        frames = list(_FRAME.finditer(clause)) or list(_ACCORDING.finditer(clause))
        if not tail or not frames or re.search(r"[\"”]", clause[frames[-1].end() :]):
            continue
        if clause.rstrip().endswith((",", ":", "bahwa", frames[-1][0])):
            yield _hit(*tail.span("tail"))


def _hit(start: int, end: int) -> Hit:
    return Hit(Span(start, end), "Sumber disebut dua kali. Hapus salah satunya.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(news("Menurut Sri Wahyuni, beras itu cukup untuk warga yang mengatakan kekurangan."),),
    bad=(news("Menurut Sri Wahyuni «mengatakan» beras itu cukup untuk warga."),),
)
