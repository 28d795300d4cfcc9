"""The questions of a kind's form in the order they are asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from humaswriter.form.kinds import EventKind
from humaswriter.form.model import form_model, is_needed, section_of

# A kind's own questions come after this common one.
_BEFORE_OWN = "hasil"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: its path of keys, what it is called, and the questions inside it."""

    key: str
    label: str
    hint: str
    example: Any
    needed: bool
    many: bool
    inside: tuple[Asked, ...] = ()


def questions(kind: EventKind) -> tuple[Asked, ...]:
    """All questions of a kind but the kind itself, the kind's own after the common `hasil`."""
    model = form_model(kind)
    own = [question.key for question in kind.questions]
    common = [key for key in model.model_fields if key not in own and key != "jenis"]
    at = common.index(_BEFORE_OWN) + 1
    order = [*common[:at], *own, *common[at:]]
    return tuple(_asked(model, order))


def _asked(model: type[BaseModel], order: list[str]) -> Iterator[Asked]:
    for key in order:
        field = model.model_fields[key]
        section = section_of(field.annotation)
        yield Asked(
            key=key,
            label=field.title or key,
            hint=field.description or "",
            example=(field.examples or [None])[0],
            needed=is_needed(field),
            many="tuple" in str(field.annotation),
            inside=tuple(_asked(section, list(section.model_fields))) if section else (),
        )
