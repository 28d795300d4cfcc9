"""Judul memuji diri.

"Sukses" dan "berhasil" menilai kerja sendiri; angka atau hasil lebih meyakinkan.
Sumber: pedoman gaya ANTARA ("berhasil" kata mubazir).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import titled
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Part, Span

_PRAISE = re.compile(
    r"(?<!tim )(?<!kunci )(?<!kisah )(?<!tidak )(?<!tak )(?<!belum )(?<!Koperasi )(?<!PT )(?<!CV )"
    r"(?<!Yayasan )(?<!Sekolah )(?<!saham )(?<!Kejadian )(?<!kejadian )(?<!Rapat )(?<!rapat )"
    r"\b(?:sukses|berhasil|gemilang|luar biasa|spektakuler|(?:ke)?hebat(?:an)?|brilian|tangguh|"
    r"tuai pujian|diacungi jempol|mengagumkan|membanggakan|fenomenal)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Hit]:
    """Words of praise in a headline."""
    for span in context.paragraphs(Part.HEADLINE):
        for match in _PRAISE.finditer(context.release.prose, span.start, span.end):
            yield Hit(
                Span(*match.span()),
                f"Kata '{match[0]}' terkesan memuji diri. Sebutkan hasil terukurnya.",
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.HEADLINE,
    Severity.HINT,
    good=(titled("Rutan Kudus raih predikat bebas korupsi"),),
    bad=(titled("Rutan Kudus «sukses» gelar panen"),),
    certain=False,
)
