"""A class of graded quality: one sound answer, and known edits put into it one after another.

Answer n of a series carries the first n edits, so that n is the order in which marks must fall.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from humaswriter.exercise.model import Exercise
from humaswriter.exercise.types import type_of
from humaswriter.form.read import read_form
from tests.conftest import REPOSITORY

FORM = REPOSITORY / "examples" / "bimtek-jepara.yaml"
Edit = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Made:
    """An answer, the number of its edits, and the words of the facts that were taken out."""

    trainee: str
    level: int
    text: str
    dropped: tuple[str, ...]


def exercise() -> Exercise:
    """The exercise of the class."""
    from humaswriter.exercise.make import make

    return make(read_form(FORM), type_of("fakta"), 1, 3)


def _without(start: str) -> Edit:
    def edit(text: str) -> str:
        kept = [p for p in text.split("\n\n") if not p.startswith(start)]
        assert len(kept) == len(text.split("\n\n")) - 1, start
        return "\n\n".join(kept)

    return edit


def _with(*pairs: tuple[str, str]) -> Edit:
    def edit(text: str) -> str:
        for old, new in pairs:
            assert old in text, old
            text = text.replace(old, new, 1)
        return text

    return edit


_DATELINE = "Jepara (ANTARA) - Kantor"
# Each edit beside the facts that nobody reads afterwards. Both series begin with slips and end with
# what makes a release useless.
SERIES: tuple[tuple[tuple[Edit, tuple[str, ...]], ...], ...] = (
    (
        (_with(("Kerja Sama\n\n", "Kerja Sama.\n\n")), ()),
        (
            _with(
                ("sesuai dengan peraturan", "sesuai peraturan"),
                ("kepada publik", "kepada publik di wilayah tersebut tersebut"),
            ),
            (),
        ),
        (_without("Kegiatan itu digelar"), ("meningkatkan citra positif",)),
        (_without("Peserta mempelajari"), ("pemantauan media", "tantangan humas pemerintah")),
        (_without('"Naskah kerja sama'), ()),
        (_without('"Mulailah dari daftar'), ("Mulailah dari daftar",)),
        (_without("Kepala Subbagian Humas"), ("Hazmi Saefi", "Kepala Subbagian Humas")),
        (_with((_DATELINE, "Jepara (ANTARA) - Dalam rangka peningkatan pelayanan, Kantor")), ()),
        (_without('"Semoga ilmu'), ("Semoga ilmu",)),
        (_without("Menurut Kepala Rutan"), ("Anton Heru Susanto", "modal dasar")),
        (_without("Menurut Kadivmin"), ("salinan naskah",)),
        (_with(("(19/9/2024)", "(18/9/2024)")), ()),
    ),
    (
        (_with(('kembali ke kantor,"', 'kembali ke kantor"')), ()),
        (_without("Menurut Kadivmin"), ("salinan naskah",)),
        (_with(("melatih pengelola", "telah  melatih para pengelola-pengelola")), ()),
        (_without('"Pilih media'), ()),
        (_without("Kegiatan itu digelar"), ("meningkatkan citra positif",)),
        (_without('"Semoga ilmu'), ("Semoga ilmu",)),
        (_with(("Kerja Sama\n\n", "Kerja Sama.\n\n")), ()),
        (_without("Menurut Kepala Rutan"), ("Anton Heru Susanto", "modal dasar")),
        (_with((_DATELINE, "Jepara (ANTARA) - Bertempat di Jepara, Kantor")), ()),
        (_without("Peserta mempelajari"), ("pemantauan media", "tantangan humas pemerintah")),
        (_without('"Mulailah dari daftar'), ("Mulailah dari daftar",)),
        (_with(("Hazmi Saefi", "Hazmi Safei")), ()),
    ),
)  # fmt: skip
_NAMES = (
    "Ayu Lestari", "Bima Prakoso", "Citra Maharani", "Dewi Anggraini", "Eko Santoso",
    "Fitri Handayani", "Galih Saputra", "Hana Pertiwi", "Indra Gunawan", "Joko Susilo",
    "Kartika Sari", "Lukman Hakim", "Maya Puspita", "Nanda Kurnia", "Oki Firmansyah",
    "Putri Wulandari", "Rizal Maulana", "Sinta Rahayu", "Teguh Wibowo", "Utami Nugraheni",
    "Vina Oktaviani", "Wahyu Setiawan", "Yanti Kusuma", "Zaki Ramadhan", "Arif Budiman",
    "Bella Safitri",
)  # fmt: skip


def answers(sound: str) -> list[Made]:
    """The class: for each series the sound answer, and one more edit at a time."""
    made = []
    names = iter(_NAMES)
    for edits in SERIES:
        text = sound
        dropped: tuple[str, ...] = ()
        made.append(Made(next(names), 0, text, dropped))
        for level, (edit, gone) in enumerate(edits, 1):
            text, dropped = edit(text), (*dropped, *gone)
            made.append(Made(next(names), level, text, dropped))
    return made
