"""What a form says and what it still owes: the facts given and the needed ones missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from humaswriter.form.model import EventForm, Speaker, is_needed


@dataclass(frozen=True, slots=True)
class Missing:
    """A needed fact that the form lacks: its path, its name in the draft, the question to answer.

    The name holds no word of the form, so that a draft shows it as the template's own.
    """

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

    A section that was left out whole counts once; one that was begun owes its needed parts. The
    role of a person who is a speaker too is asked for there only.
    """
    introduced = {p.nama for p in form.narasumber or () if p.nama and p.jabatan}
    return tuple(_missing(form, "", "", introduced))


def _missing(section: BaseModel, path: str, place: str, introduced: set[str]) -> Iterator[Missing]:
    who = getattr(section, "nama", None)
    for key, field in type(section).model_fields.items():
        value = getattr(section, key)
        at, name = f"{path}.{key}" if path else key, key.replace("_", " ")
        if value is None and is_needed(field):
            if key == "jabatan" and who in introduced and not isinstance(section, Speaker):
                continue
            question = " ".join(filter(None, (f"{field.title}?", field.description)))
            owner = f"{who or place}: " if place else ""
            yield Missing(at, f"{name} {place}".strip(), owner + question)
        elif isinstance(value, BaseModel):
            yield from _missing(value, at, f"{name} {place}".strip(), introduced)
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _missing(
                        item, f"{at}[{number}]", f"{name} ke-{number + 1}", introduced
                    )
