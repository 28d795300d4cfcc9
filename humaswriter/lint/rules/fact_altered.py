"""Fakta berbeda dari formulir.

Nama, jabatan, tanggal, pukul, dan angka di formulir sudah dipastikan; yang berbeda di naskah harus
diperiksa.
Sumber: formulir naskah itu sendiri.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis.facts import EXACT, Fact, Kind
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span


def check(context: Context) -> Iterator[Hit]:
    """The first place where the draft tells a fact of the form otherwise."""
    told: set[tuple[str, str]] = set()
    for span, fact in _altered(context):
        words = context.release.text[span.start : span.end]
        if (fact.label, words) not in told:
            told.add((fact.label, words))
            yield Hit(
                span,
                f"'{words}' berbeda dari {context.given} ({fact.label}: '{fact.value}'). "
                "Periksa lagi.",
                field=fact.field,
            )


def _altered(context: Context) -> Iterator[tuple[Span, Fact]]:
    """The places that tell a fact otherwise, and those that give a quote to somebody else."""
    against = context.analysis.against
    # a day whose weekday is another's is told by `weekday-date-mismatch`
    unsound = {timex.span for timex in context.analysis.timexes if not timex.is_sound}
    names = {one.fact.value: one.fact for one in against.tellings if one.fact.kind is Kind.NAME}
    for one in against.tellings:
        if one.fact.kind in EXACT:
            yield from ((span, one.fact) for span in one.otherwise if span not in unsound)
    for compared in against.compared:
        if compared.stranger and compared.fact.of in names:
            yield compared.stranger, names[compared.fact.of]


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.ERROR,
    good=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis "
            "(19/9).",
            '"Mulailah dari yang berlaku," kata Kepala Subbagian Humas Hazmi Saefi.',
        ),
    ),
    bad=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, "
            "«Jumat (20/9)».",
            '"Mulailah dari yang berlaku," kata «Kepala Divisi Imigrasi» Hazmi Saefi.',
        ),
    ),
    needs_form=True,
)
