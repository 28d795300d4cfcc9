"""An exercise: what trainees are given, what the key knows, how it is marked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from humaswriter.analysis.facts import Fact


class Line(Enum):
    """The lines of a rubric; the value is the key in `latihan.toml`."""

    NEWS = "nilai_berita"
    HEADLINE = "judul"
    LEAD = "teras"
    FACTS = "unsur"
    QUOTES = "kutipan"
    STRUCTURE = "struktur"
    LANGUAGE = "bahasa"
    ACCURACY = "ketepatan"
    REPAIRS = "perbaikan"
    NO_HARM = "tidak_merusak"
    ORDER = "urutan"
    LENGTH = "panjang"
    CHOICE = "pilihan"
    REASON = "alasan"
    NAMED = "jawaban"

    @property
    def label(self) -> str:
        """The name that trainees read."""
        return _LINES[self]

    @property
    def is_human(self) -> bool:
        """Whether only a trainer can give the points."""
        return self in (Line.NEWS, Line.REASON)


_LINES = {
    Line.NEWS: "Nilai berita dan sudut pandang", Line.HEADLINE: "Judul", Line.LEAD: "Teras",
    Line.FACTS: "Kelengkapan fakta (5W+1H)", Line.QUOTES: "Kutipan dan atribusi",
    Line.STRUCTURE: "Struktur piramida terbalik", Line.LANGUAGE: "Bahasa dan ejaan",
    Line.ACCURACY: "Ketepatan nama, angka, dan tanggal", Line.REPAIRS: "Kesalahan yang diperbaiki",
    Line.NO_HARM: "Tidak menambah kesalahan", Line.ORDER: "Urutan paragraf",
    Line.LENGTH: "Panjang naskah", Line.CHOICE: "Pilihan teras", Line.REASON: "Alasan pilihan",
    Line.NAMED: "Unsur yang disebut",
}  # fmt: skip

TOTAL = 100
# A wrong name, number or date caps the marks. Source: sumber §6.
VETO = 60


@dataclass(frozen=True, slots=True)
class Seeded:
    """A fault put into the text of a `perbaiki`: its operator and what it is.

    `right` and `wrong` are the words before and after it was put there; `start` and `end` where the
    wrong ones stand in the faulty text.
    """

    operator: str
    what: str
    right: str
    wrong: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Variant:
    """What one trainee is given, and its key.

    `sheet` are the paragraphs of the sheet behind the instructions. `text` is the given text and
    `model` one sound answer, where the type has them; `order` numbers the paragraphs of the sheet
    in their right order; `answer` is the short right answer. `noise` are given facts that do not
    belong in a release.
    """

    sheet: tuple[str, ...]
    code: str = ""
    seed: int = 0
    text: str = ""
    model: str = ""
    faults: tuple[Seeded, ...] = ()
    order: tuple[int, ...] = ()
    answer: tuple[str, ...] = ()
    noise: tuple[str, ...] = ()
    most_words: int = 0


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise as `latihan.toml` holds it; `form` is the form's own text.

    `type` is the name of its type, a file of `exercise/types`.
    """

    type: str
    title: str
    form: str
    instructions: tuple[str, ...]
    facts: tuple[Fact, ...]
    variants: tuple[Variant, ...]
    rubric: Mapping[Line, int] = field(default_factory=dict)
    veto: int = VETO
