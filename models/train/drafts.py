"""Drafts of the example forms with invented people, offices and places: labels for nothing.

Every name of a draft comes from its form, so a draft knows who and what its names are.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from humaswriter.compose import Options, draft
from humaswriter.compose.layouts import LAYOUTS
from humaswriter.config import Office
from humaswriter.errors import InputError
from humaswriter.form.read import parse_form
from humaswriter.indonesian.provinces import PROVINCES
from models.train.invent import Inventor, short_name
from models.train.releases import Labelled, parse, plain

EXAMPLES = Path(__file__).parents[2] / "examples"

# Names in the example forms' running text that no field of its own holds.
_OTHERS = {
    "Dewan Pers": "ORG", "Joglo Jawa Tengah": "ORG", "Keresidenan Pati": "LOC", "Dhaka": "LOC",
    "Bangladesh": "LOC", "Pos Kupang": "ORG", "Direktorat Jenderal Imigrasi": "ORG",
    "Ombudsman Banten": "ORG", "Kepolisian Sektor Indralaya": "ORG", "Dinas Perhubungan": "ORG",
    "Dinas Kesehatan": "ORG", "Desa Mondu": "LOC", "Frans Lumowa": "PER", "Budi Santosa": "PER",
    "Pasar Wanayasa": "LOC", "Pasar Induk Wanayasa": "LOC",
}  # fmt: skip


@dataclass
class _Cast:
    """What stands for each old name, and how each new one is labelled."""

    new: dict[str, str] = field(default_factory=dict)
    markup: dict[str, str] = field(default_factory=dict)

    def put(self, old: str | None, new: str, label: str) -> None:
        """Let a new name of one class stand for an old one."""
        if old:
            self.new.setdefault(old, new)
            name = self.new[old]
            self.markup.setdefault(name, f"{{{label} {name}}}")


def labelled_drafts(count: int, seed: int) -> Iterator[Labelled]:
    """The paragraphs of that many drafts; the same seed gives the same ones."""
    chance = random.Random(f"drafts {seed}")
    inventor = Inventor(chance)
    forms = [YAML(typ="safe", pure=True).load(path) for path in sorted(EXAMPLES.glob("*.yaml"))]
    for number in range(count):
        yield from _draft(forms[number % len(forms)], inventor, chance, number)


def _draft(
    example: dict[str, Any], inventor: Inventor, chance: random.Random, number: int
) -> Iterator[Labelled]:
    cast = _cast(example, inventor, chance)
    form = _replaced(_without_notes(example), _pattern(cast.new), cast.new)
    office = Office.model_validate({"layout": chance.choice(sorted(LAYOUTS))})
    try:
        loaded = parse_form(json.dumps(form))
    except InputError:
        return  # an invented province may not keep the hours that the example gives
    release = draft(loaded, Options(office, seed=number)).release
    known = _pattern(cast.markup)
    for paragraph in release.paragraphs:
        text = release.slice(paragraph.span)
        if not set(text) & set("{}|"):
            yield parse(known.sub(lambda match: cast.markup[match[0]], text))


def _cast(example: dict[str, Any], inventor: Inventor, chance: random.Random) -> _Cast:
    cast = _Cast(markup={name: f"{{{label} {name}}}" for name, label in _OTHERS.items()})
    town = inventor.town()
    office = inventor.office(town)
    organiser, place = example["penyelenggara"], example["tempat"]
    cast.put(organiser["nama"], office.name, "ORG")
    cast.put(organiser.get("singkatan"), office.short, "ORG")
    cast.put(place["kota"], town, "LOC")
    cast.put(place.get("provinsi"), chance.choice(PROVINCES), "LOC")
    cast.put(place.get("nama"), inventor.venue(), "LOC")
    for person in _people(example):
        _add_person(person, cast, inventor, town)
    return cast


def _people(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "nama" in value and "jabatan" in value:
            yield value
        for inner in value.values():
            yield from _people(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _people(inner)


def _add_person(person: dict[str, Any], cast: _Cast, inventor: Inventor, town: str) -> None:
    if person["nama"] not in cast.new:
        cast.put(person["nama"], inventor.person().name, "PER")
    cast.put(person.get("nama_sapaan"), short_name(cast.new[person["nama"]]), "PER")
    if person.get("jabatan") and person["jabatan"] not in cast.new:
        role = inventor.role(town)
        cast.new[person["jabatan"]] = plain(role)
        cast.markup[plain(role)] = role
    if person.get("instansi"):
        cast.put(person["instansi"], inventor.office().name, "ORG")


def _without_notes(value: Any) -> Any:
    """The form without what would contradict its new names: zones and acronyms of roles."""
    if isinstance(value, dict):
        left_out = ("zona", "singkatan_jabatan")
        return {k: _without_notes(v) for k, v in value.items() if k not in left_out}
    return [_without_notes(v) for v in value] if isinstance(value, list) else value


def _pattern(names: dict[str, str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _replaced(value: Any, pattern: re.Pattern[str], new: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {k: _replaced(v, pattern, new) for k, v in value.items()}
    if isinstance(value, list):
        return [_replaced(v, pattern, new) for v in value]
    return pattern.sub(lambda match: new[match[0]], value) if isinstance(value, str) else str(value)
