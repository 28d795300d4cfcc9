"""What a form says and what it still owes: the facts given and the needed ones missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from humaswriter.form.model import EventForm, Person, Represented, Speaker, is_needed


@dataclass(frozen=True, slots=True)
class Missing:
    """A needed fact that the form lacks: its path, its short name in the draft, the question."""

    path: str
    name: str
    question: str


def given_facts(form: EventForm) -> dict[str, str]:
    """Every value of the form by its path (`narasumber[0].kutipan[1]`), without the kind's key."""
    facts = dict(_values(form, ""))
    facts.pop("jenis", None)
    return facts


def _values(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, BaseModel):
        for key in type(value).model_fields:
            yield from _values(getattr(value, key), f"{path}.{key}" if path else key)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _values(item, f"{path}[{number}]")
    elif value is not None:
        yield path, value


def missing_facts(form: EventForm) -> tuple[Missing, ...]:
    """The needed facts that the form lacks, in the form's order.

    A section that was left out whole counts once; a section that was begun owes its needed parts.
    """
    introduced = {p.nama for p in form.narasumber or () if p.nama and p.jabatan}
    return tuple(
        item
        for item, person in _missing(form, "", None)
        if not (person in introduced and item.path.endswith(".jabatan"))
    )


def _missing(
    section: BaseModel, path: str, owner: str | None
) -> Iterator[tuple[Missing, str | None]]:
    for key, field in type(section).model_fields.items():
        value = getattr(section, key)
        at = f"{path}.{key}" if path else key
        if value is None and is_needed(field):
            name = key.replace("_", " ")
            question = " ".join(filter(None, (f"{field.title}?", field.description)))
            if owner:
                question = f"{owner}: {question}"
            yield Missing(at, f"{name} {owner or ''}".strip(), question), owner
        elif isinstance(value, BaseModel):
            yield from _missing(
                value, at, getattr(value, "nama", None) if _is_person(value) else None
            )
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _missing(item, f"{at}[{number}]", _owner(item, number))


def _is_person(section: BaseModel) -> bool:
    return isinstance(section, (Person, Represented))


def _owner(item: BaseModel, number: int) -> str:
    what = "narasumber" if isinstance(item, Speaker) else "orang"
    return getattr(item, "nama", None) or f"{what} ke-{number + 1}"
