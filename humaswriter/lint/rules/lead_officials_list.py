"""Teras berisi daftar pejabat.

Pembaca menunggu apa yang terjadi; cukup satu pejabat, yang lain menyusul di tubuh berita.
Sumber: katalog kelemahan teras yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.predicates import is_verb
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule
from humaswriter.nlp.annotation import Label
from humaswriter.release import Span


def check(context: Context, *, most: int = 2) -> Iterator[Hit]:
    """The officials of a lead, where more than `most` of them stand together.

    Default 2: sumber §2.2 (5) warns from three.
    """
    lead = context.lead()
    for run in _runs(context, lead) if lead else ():
        if len(run) > most:
            yield Hit(
                Span(run[0].start, run[-1].end),
                "Cukup satu pejabat di teras. Daftar lain ke akhir berita.",
            )


def _runs(context: Context, lead: Span) -> Iterator[list[Span]]:
    """Offices with no verb between them."""
    run: list[Span] = []
    for name in sorted(context.analysis.annotation.names, key=lambda name: name.span.start):
        if name.label is not Label.ROLE or not lead.start <= name.span.start < lead.end:
            continue
        between = context.prose[run[-1].end : name.span.start] if run else ""
        between = between.replace("didampingi", "")
        if " sebagai " in between or any(map(is_verb, between.split())) or "." in between.rstrip():
            yield run
            run = []
        # a rank behind an office is the same man's: Kapolres Bima AKBP Eko Purwanto
        if not run or between.strip():
            run.append(name.span)
    yield run


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.WARNING,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni dan Kepala Dinas Perdagangan Budi Santosa "
            "membuka pasar murah di Alun-alun Kudus, Senin."
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - «Bupati Kudus Sri Wahyuni, Wakil Bupati Dwi Hartono, Sekretaris "
            "Daerah Rini Lestari, dan Ketua DPRD» Joko Susilo membuka pasar murah, Senin."
        ),
    ),
    needs_model=True,
)
