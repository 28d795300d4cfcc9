"""Kutipan berbeda dari formulir.

Kutipan langsung adalah janji bahwa orang itu memang berkata begitu; yang dipotong ditandai […].
Sumber: kaidah kutipan langsung; kutipan formulir dibandingkan kata demi kata, tanda baca dan huruf
besar diabaikan.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """The first words of a direct quote that the form has otherwise."""
    for compared in context.analysis.against.compared:
        if compared.changed is None:
            continue
        words = context.release.text[compared.changed.start : compared.changed.end]
        cure = f"tertulis '{compared.given}'" if compared.given else f"tidak ada '{words}'"
        yield Hit(
            compared.changed,
            f"Kutipan {compared.fact.of} berbeda dari {context.given}: di sana {cure}. "
            "Kutipan langsung harus persis.",
            field=compared.fact.field,
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.ERROR,
    good=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis.",
            '"Pilih media yang sudah diverifikasi Dewan Pers […]," kata Anton Edward Wardhana.',
        ),
    ),
    bad=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis.",
            '"Naskah kerja sama yang hanya disimpan di «laci» tidak menolong siapa pun," kata '
            "Anton Edward Wardhana.",
        ),
    ),
    needs_form=True,
)
