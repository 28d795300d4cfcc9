"""The people of a form, as the registry wants to know them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from humaswriter.analysis.people import Known
from humaswriter.form.model import EventForm, Person, Represented


def known_people(form: EventForm) -> Iterator[Known]:
    """Everybody with a name in a form, speakers first."""
    for person in _people(form):
        if not person.nama:
            continue
        degrees = getattr(person, "gelar", None)
        yield Known(
            name=f"{person.nama}, {degrees}" if degrees else person.nama,
            role=person.jabatan,
            short_names=_given(person, "nama_sapaan"),
            short_roles=_given(person, "singkatan_jabatan"),
        )


def _given(person: Any, field: str) -> tuple[str, ...]:
    value = getattr(person, field, None)
    return (value,) if value else ()


def _people(form: EventForm) -> Iterator[Person | Represented]:
    for name in type(form).model_fields:
        value = getattr(form, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Person):
                yield item
                represented = getattr(item, "mewakili", None)
                if represented:
                    yield represented
