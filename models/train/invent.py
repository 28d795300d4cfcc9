"""Invented people, offices, roles and places, labelled as `models/corpus/README.md` says."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

from models.train.sentence import Sentence

NAMES = Path(__file__).parent / "names.toml"


@dataclass(frozen=True)
class Office:
    """An institution: its full and its short name, without labels."""

    name: str
    short: str


@dataclass(frozen=True)
class Person:
    """A person: the bare name, and the name as written with titles."""

    name: str
    titled: str


def short_name(name: str) -> str:
    """The word of a name that stands for it alone: the first that is no initial or particle."""
    words = [word for word in name.split() if len(word) > 3 and "." not in word]
    return words[0] if words else name


def names_in(sentences: Iterable[Sentence]) -> dict[str, list[str]]:
    """The distinct names of each class in labelled sentences, where they look like names."""
    found: dict[str, set[str]] = {"PER": set(), "ORG": set(), "LOC": set()}
    for sentence in sentences:
        for first, end, label in sentence.entities or ():
            name = sentence.text[sentence.tokens[first][0] : sentence.tokens[end - 1][1]]
            if name[0].isupper() and not set(name) & set('{}|()"') and len(name) < 60:
                found[label].add(name)
    found["PER"] = {n for n in found["PER"] if 1 < len(n.split()) < 5 and not n.isupper()}
    return {label: sorted(names) for label, names in found.items()}


def _words(text: str) -> list[str]:
    parts = text.split("|") if "|" in text else text.split()
    return [part.replace("_", " ") for part in parts if part]


class Inventor:
    """Draws names from the lists of names.toml; the same chance gives the same names.

    `seen` are names of each class from training corpora, which it uses as often as its own.
    """

    def __init__(
        self, chance: random.Random, seen: Mapping[str, Sequence[str]] = MappingProxyType({})
    ) -> None:
        self._seen = seen
        lists: dict[str, Any] = tomllib.loads(NAMES.read_text(encoding="utf-8"))
        self._chance = chance
        self._people = [
            (_words(region["first"]), _words(region["last"])) for region in lists["people"].values()
        ]
        self._degrees = lists["degrees"]
        self._cities = _words(lists["places"]["cities"])
        self._regencies = _words(lists["places"]["regencies"])
        self._villages = _words(lists["places"]["villages"])
        self._provinces: list[str] = lists["places"]["provinces"]
        self._venues: list[str] = lists["places"]["venues"]
        self._offices: list[str] = lists["offices"]["list"]
        self._roles = lists["roles"]

    def town(self) -> str:
        """A city or regency without that word."""
        return self._chance.choice(self._chance.choice((self._cities, self._regencies)))

    def area(self, town: str) -> str:
        """`Kabupaten Demak` or `Kota Semarang`."""
        return f"{'Kota' if town in self._cities else 'Kabupaten'} {town}"

    def province(self) -> str:
        """A province, now and then by its short name."""
        return self._chance.choice(self._provinces)

    def village(self) -> str:
        """A village without that word."""
        return self._chance.choice(self._villages)

    def venue(self) -> str:
        """A hall, hotel or square with a name of its own."""
        return self._filled(self._chance.choice(self._venues), self.town())

    def place(self) -> str:
        """Any place, with or without the word for its kind."""
        if seen := self._from_corpus("LOC"):
            return seen
        town = self.town()
        draws = (
            town, town, self.area(town), self.province(), f"Kecamatan {self.village()}",
            f"Desa {self.village()}", f"Kelurahan {self.village()}", f"Kabupaten {town}",
            f"Jalan {self.village()}", self.village(), "Indonesia", "Jakarta",
        )  # fmt: skip
        return self._chance.choice(draws)

    def office(self, town: str | None = None) -> Office:
        """An institution, of that town when one is given."""
        if town is None and (seen := self._from_corpus("ORG")):
            return Office(seen, seen)
        town = town or self.town()
        pattern = self._chance.choice(self._offices)
        full, _, short = self._filled(pattern, town).partition(" = ")
        return Office(full, short)

    def _filled(self, pattern: str, town: str) -> str:
        values = {
            "C": town, "A": self.area(town), "P": self.province(), "V": self.village()
        }  # fmt: skip
        return re.sub(r"\{([CAPV])\}", lambda match: values[match[1]], pattern)

    def _from_corpus(self, label: str) -> str | None:
        names = self._seen.get(label)
        return self._chance.choice(names) if names and self._chance.random() < 0.5 else None

    def person(self) -> Person:
        """A person with a name of one to four words, mostly with titles."""
        name = self._from_corpus("PER") or self._name()
        return Person(name, self._titled(name))

    def _name(self) -> str:
        """One to four words from one region."""
        chance = self._chance
        first, last = chance.choice(self._people)
        given = chance.choice(first)
        family = [] if chance.random() < 0.07 else [chance.choice(last)]
        if chance.random() < 0.3:
            family.insert(0, chance.choice(last))
        if chance.random() < 0.04:
            family.insert(0, chance.choice("ABDFHLMRSTY") + ".")
        return " ".join([given, *family])

    def _titled(self, name: str) -> str:
        chance = self._chance
        style = chance.random()
        if style < 0.4:
            return name
        front = f"{chance.choice(self._degrees['front'])} " if chance.random() < 0.35 else ""
        if style < 0.5:
            return f"{front}{name}"
        count = chance.choice((1, 1, 2, 2, 3))
        degrees = chance.sample(self._degrees["back"], count)
        return f"{front}{name}{self._degree_tail(degrees)}"

    def _degree_tail(self, degrees: list[str]) -> str:
        """Degrees as offices write them: mostly right, often without stops, commas or spaces."""
        style = self._chance.random()
        bare = [degree.replace(".", "") for degree in degrees]
        if style < 0.55:
            return ", " + ", ".join(degrees)
        if style < 0.65:
            return ", " + ",".join(degrees)
        if style < 0.75:
            return ", " + ", ".join(bare)
        if style < 0.83:
            return " " + " ".join(degrees)
        if style < 0.92:
            return " " + " ".join(bare)
        return ", " + ", ".join(degree.rstrip(".") for degree in degrees)

    def role(self, town: str | None = None) -> str:
        """A role with its labels: `{ROLE Kepala {ORG Rutan Demak}}`."""
        chance = self._chance
        town = town or self.town()
        kind = chance.choices(("office", "place", "province", "bare"), (10, 5, 1, 5))[0]
        if kind == "office":
            office = self.office(town)
            pattern = chance.choice(self._roles["of_office"])
            text = pattern.replace("{O}", f"{{ORG {office.name}}}")
            return f"{{ROLE {text.replace('{o}', f'{{ORG {office.short}}}')}}}"
        if kind == "place":
            place = chance.choice((town, town, self.area(town), self.village()))
            return f"{{ROLE {self._of('of_place').replace('{L}', f'{{LOC {place}}}')}}}"
        if kind == "province":
            return (
                f"{{ROLE {self._of('of_province').replace('{P}', f'{{LOC {self.province()}}}')}}}"
            )
        return f"{{ROLE {self._of('bare')}}}"

    def _of(self, kind: str) -> str:
        return str(self._chance.choice(self._roles[kind]))
