"""Pembicara belum diperkenalkan.

Nama pendek hanya berarti bagi pembaca yang sudah bertemu nama lengkap dan jabatannya.
Sumber: kaidah atribusi jurnalistik; daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.analysis import Person, Quote, Status
from humaswriter.analysis.people.mentions import Mention
from humaswriter.analysis.people.names import name_words
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span


def check(context: Context) -> Iterator[Hit]:
    """The first short name of a speaker whose full name and office stand later, or nowhere."""
    told: set[int] = set()
    for quote in context.analysis.quotes:
        if quote.person is None or quote.person in told or quote.mention is None:
            continue
        told.add(quote.person)
        person = context.analysis.registry.people[quote.person]
        name = _short_name(context, quote)
        introduced = _introductions(context, person) if name else []
        if name is None or any(start < name.start for start in introduced):
            continue
        words = context.release.text[name.start : name.end]
        if _is_met_before(context, name) or words.isupper() or words in _NO_NAMES:
            continue
        if introduced:
            yield Hit(
                name,
                f"'{words}' belum diperkenalkan. Tulis jabatan dan nama lengkapnya di sini.",
            )
        elif quote.status is Status.NAMED and len(person.words) == 1 and not person.roles:
            yield Hit(name, f"'{words}' belum diperkenalkan. Siapa nama lengkap dan jabatannya?")


def _short_name(context: Context, quote: Quote) -> Span | None:
    """The single name without an office by which a quote names its speaker."""
    for resolved in context.analysis.registry.mentions:
        mention = resolved.mention
        if mention.name is None or quote.mention is None or mention.role is not None:
            continue
        if quote.mention.start <= mention.name.start < quote.mention.end:
            is_short = len(name_words(context.prose[mention.name.start : mention.name.end])) == 1
            return mention.name if is_short and not _has_apposition(context, mention.name) else None
    return None


def _has_apposition(context: Context, name: Span) -> bool:
    """Whether words behind the name tell who that is: "Rini (27), warga Jati,"."""
    behind = context.prose[name.end : name.end + 25].lstrip()
    before = re.split(r"[\"”“]", context.prose[max(0, name.start - 40) : name.start].rstrip())[-1]
    if before.endswith(",") or _APPOSED.match(behind):
        return True
    return any(word in _PLAIN for word in before.split()[-3:])


_NO_NAMES = frozenset(("Anak", "Ibu", "Bapak", "Atdag", "Kades", "Polisi", "Bupati", "Warga"))
_APPOSED = re.compile(r"\(|,\s*(?![\"“”'‘])\S")
_PLAIN = frozenset(
    "warga peserta siswa siswi mahasiswa mahasiswi pedagang petani nelayan pengunjung ibu bapak "
    "penerima perwakilan orang keluarga seorang salah satu pelajar tahanan narapidana pengrajin "
    "perajin anggota pegawai petugas binaan bernama panggilan pelaku korban pemilik".split()
)


def _is_met_before(context: Context, name: Span) -> bool:
    """Whether the word stands earlier in the text: there it was told who that is."""
    word = re.escape(context.prose[name.start : name.end])
    return re.search(rf"\b{word}\b", context.narration[: name.start]) is not None


def _introductions(context: Context, person: Person) -> list[int]:
    """Where the text names a person by more than one name, or with the office."""
    return [
        found.mention.span.start
        for found in context.analysis.registry.mentions
        if found.person == person.number
        and (found.mention.role is not None or _words(context, found.mention) > 1)
    ]


def _words(context: Context, mention: Mention) -> int:
    name = mention.name
    return len(name_words(context.prose[name.start : name.end])) if name else 0


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus.",
            '"Beras ini cukup untuk semua warga," kata Wahyuni.',
            '"Saya beli lima kilogram," kata Rini, warga Desa Jati.',
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - Pemerintah Kabupaten Kudus membuka pasar murah di Alun-alun Kudus.",
            '"Beras ini cukup untuk semua warga," kata «Wahyuni».',
            "Bupati Kudus Sri Wahyuni membuka pasar itu.",
        ),
        headed(
            "Kudus (ANTARA) - Pemerintah Kabupaten Kudus membuka pasar murah di Alun-alun Kudus.",
            '"Beras ini cukup untuk semua warga," ujar «Hendra».',
        ),
    ),
    needs_model=True,
)
