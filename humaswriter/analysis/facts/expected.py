"""The people of a form, as the registry wants to know them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from humaswriter.analysis.facts.fact import people_of
from humaswriter.analysis.people import Known
from humaswriter.form.model import EventForm


def expected_people(form: EventForm) -> Iterator[Known]:
    """Everybody with a name in a form, in its order."""
    for _, person in people_of(form):
        if person.nama:
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
