"""What a form says, fact by fact, and how a text fares with one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from pydantic import BaseModel

from humaswriter.analysis.fivew import FiveW
from humaswriter.form.model import EventForm, PersonEntry, Represented
from humaswriter.form.needs import given_facts
from humaswriter.release import Span


class Kind(Enum):
    """What sort of fact it is: how a text can tell it."""

    NAME = "nama"
    ROLE = "jabatan"
    HOST = "lembaga"
    EVENT = "acara"
    DATE = "tanggal"
    TIME = "pukul"
    PLACE = "tempat"
    COUNT = "jumlah"
    QUOTE = "kutipan"
    CLAUSE = "uraian"


# What may not differ by a letter: told otherwise, it is a mistake.
EXACT = frozenset((Kind.NAME, Kind.ROLE, Kind.DATE, Kind.TIME, Kind.COUNT))


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of a form: its path, kind and value.

    `of` is the person whose office or quote it is; `short` another way of naming it that the form
    gives: the acronym of a host or office, what a person is called.
    """

    field: str
    kind: Kind
    value: str
    of: str = ""
    short: str = ""

    @property
    def label(self) -> str:
        """What it is, for people: `Jabatan Hazmi Saefi`, `Tujuan`."""
        word = self.kind.value
        if self.kind is Kind.CLAUSE:
            word = "keterangan" if self.of else re.split(r"[\[.]", self.field)[0]
        whose = f" {self.of}" if self.of not in ("", self.value) else ""
        return _HEADINGS.get(word, word.replace("_", " ").capitalize()) + whose

    @property
    def question(self) -> FiveW | None:
        """Which of the six questions it answers; None for what only stands beside an answer."""
        if self.kind is Kind.COUNT:
            return None
        return next((q for pattern, q in _QUESTIONS if pattern.fullmatch(self.field)), None)


_HEADINGS = {"jalannya": "Jalannya acara"}
_QUESTIONS = (
    (re.compile(r"penyelenggara\.nama|narasumber\[\d+\]\.nama"), FiveW.WHO),
    (re.compile(r"kegiatan|hasil"), FiveW.WHAT),
    (re.compile(r"tanggal|sampai|pukul"), FiveW.WHEN),
    (re.compile(r"tempat\.(?:nama|kota|provinsi)"), FiveW.WHERE),
    (re.compile(r"tujuan"), FiveW.WHY),
    (re.compile(r"jalannya\[\d+\]"), FiveW.HOW),
)


class Outcome(Enum):
    """How a fact fares in a text; the label is for people."""

    TOLD = "told"
    OTHERWISE = "otherwise"
    ABSENT = "absent"

    @property
    def label(self) -> str:
        """The Indonesian name."""
        return _OUTCOMES[self]


_OUTCOMES = {Outcome.TOLD: "ada", Outcome.OTHERWISE: "berubah", Outcome.ABSENT: "tidak ada"}


@dataclass(frozen=True, slots=True)
class Telling:
    """How a fact fares: the place that tells it, and all places that tell it otherwise.

    A name may stand right in one place and wrong in another: then it is told, and otherwise too.
    """

    fact: Fact
    told: Span | None = None
    otherwise: tuple[Span, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """Told where any place tells it."""
        if self.told:
            return Outcome.TOLD
        return Outcome.OTHERWISE if self.otherwise else Outcome.ABSENT

    @property
    def span(self) -> Span | None:
        """The place that shows how it fares."""
        return self.told or next(iter(self.otherwise), None)


_KINDS = (
    (re.compile(r"narasumber\[\d+\]\.kutipan\[\d+\]"), Kind.QUOTE),
    (re.compile(r"penyelenggara\.nama"), Kind.HOST),
    (re.compile(r"kegiatan"), Kind.EVENT),
    (re.compile(r"tanggal|sampai"), Kind.DATE),
    (re.compile(r"pukul"), Kind.TIME),
    (re.compile(r"tempat\.(?:nama|kota|provinsi)"), Kind.PLACE),
    (re.compile(r"peserta\.jumlah"), Kind.COUNT),
)
_OWNED = re.compile(r"(narasumber\[\d+\])\.")


def facts_of(form: EventForm) -> tuple[Fact, ...]:
    """All that a form says, in its order; a count with what it counts."""
    given = given_facts(form)
    people = dict(people_of(form))
    found = []
    for path, value in given.items():
        owner, _, part = path.rpartition(".")
        person = people.get(owner)
        if person is not None and part == "nama":
            nickname = getattr(person, "nama_sapaan", None) or ""
            found.append(Fact(path, Kind.NAME, value, value, nickname))
        elif person is not None and part == "jabatan":
            short = getattr(person, "singkatan_jabatan", None) or ""
            found.append(Fact(path, Kind.ROLE, value, person.nama or "", short))
        else:
            found.append(_other(path, value, given))
    return tuple(found)


def _other(path: str, value: str, given: dict[str, str]) -> Fact:
    kind = next((kind for pattern, kind in _KINDS if pattern.fullmatch(path)), Kind.CLAUSE)
    if kind is Kind.COUNT:
        return Fact(path, kind, f"{value} {given.get('peserta.satuan', 'peserta')}")
    short = given.get("penyelenggara.singkatan", "") if kind is Kind.HOST else ""
    owner = _OWNED.match(path)
    return Fact(path, kind, value, given.get(f"{owner[1]}.nama", "") if owner else "", short)


def people_of(value: object, path: str = "") -> Iterator[tuple[str, PersonEntry | Represented]]:
    """Everybody in a form by path, each before whom they represent."""
    if isinstance(value, (PersonEntry, Represented)):
        yield path, value
    if isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from people_of(item, f"{path}[{number}]")
    elif isinstance(value, BaseModel):
        for key in type(value).model_fields:
            yield from people_of(getattr(value, key), f"{path}.{key}" if path else key)
