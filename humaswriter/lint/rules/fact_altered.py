"""Fakta berbeda dari formulir.

Nama, jabatan, tanggal, pukul, dan angka di formulir sudah dipastikan; yang berbeda di naskah harus
diperiksa.
Sumber: formulir naskah itu sendiri.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis.facts import EXACT, Kind
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """The first place where the draft tells a fact of the form otherwise."""
    told: set[str] = set()
    for hit in (*_altered(context), *_given_away(context)):
        if hit.message not in told:
            told.add(hit.message)
            yield hit


def _altered(context: Context) -> Iterator[Hit]:
    """The places that tell a fact otherwise."""
    # a day whose weekday is another's is told by `weekday-date-mismatch`
    unsound = {timex.span for timex in context.analysis.timexes if not timex.is_sound}
    for one in context.analysis.against.tellings:
        for span in one.otherwise if one.fact.kind in EXACT else ():
            if span not in unsound:
                words = context.release.text[span.start : span.end]
                given = f"{one.fact.label}: '{one.fact.value}'"
                yield Hit(
                    span,
                    f"'{words}' berbeda dari {context.given} ({given}). Periksa lagi.",
                    field=one.fact.field,
                )


def _given_away(context: Context) -> Iterator[Hit]:
    """The places that give a quote to somebody else."""
    against = context.analysis.against
    names = {one.fact.value: one.fact for one in against.tellings if one.fact.kind is Kind.NAME}
    for compared in against.compared:
        owner = names.get(compared.fact.of)
        if compared.stranger and owner:
            words = context.release.text[compared.stranger.start : compared.stranger.end]
            yield Hit(
                compared.stranger,
                f"Kutipan ini di {context.given} ucapan {owner.value}, bukan '{words}'. "
                "Periksa lagi.",
                field=owner.field,
            )


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
