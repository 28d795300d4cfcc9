"""Nomor atau tanggal siaran pers belum ada.

Redaksi memeriksa keaslian siaran pers dari nomor dan tanggalnya. Berlaku hanya untuk naskah yang
berkepala SIARAN PERS; bentuk nomornya bebas, menurut instansi. Profil `siaran-pers` menjadikannya
peringatan.
Sumber: siaran pers kementerian; kelaziman redaksi.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.timex import TimexKind
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

# A number with its own digits, not only a year behind empty places.
_NUMBER = re.compile(
    r"\b(?:nomor|no)\b[ \t.:]*(?=[\w.()/-]*\d)(?!x+/|-+/)[\w(][\w.()/-]*|"
    r"\b\d+[./][\w./-]*[A-Z][\w./-]*\d",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Hit]:
    """The words SIARAN PERS at the head, where no number or no date stands with them."""
    title = context.formal_head()
    if title is None:
        return
    end = context.head_end()
    head = context.release.prose[:end]
    dated = [
        timex
        for timex in context.analysis.timexes
        if timex.kind is TimexKind.DATE and timex.span.start < end
    ]
    without_dates = _blanked(head, [timex.span for timex in dated])
    absent = [
        name
        for name, present in (("nomor", _NUMBER.search(without_dates)), ("tanggal", dated))
        if not present
    ]
    if absent:
        empty = re.search(rf"^{absent[0]}\b.*$", head, re.IGNORECASE | re.MULTILINE)
        yield Hit(
            Span(*empty.span()) if empty else title,
            f"Siaran pers ini belum ber{' dan ber'.join(absent)}. Redaksi memerlukannya untuk "
            "memeriksa keaslian.",
        )


def _blanked(text: str, spans: list[Span]) -> str:
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FRAME,
    Severity.HINT,
    good=(
        "SIARAN PERS\n\nNomor: 12/HM/IX/2024\n\nTanggal: 19 September 2024\n\n" + news(),
        news(),
    ),
    bad=("«SIARAN PERS»\n\nTanggal: 19 September 2024\n\n" + news(),),
)
