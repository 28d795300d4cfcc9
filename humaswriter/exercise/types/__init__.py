"""All types of exercise, found by their files: a module holds one `TYPE`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from humaswriter.errors import UsageError
from humaswriter.exercise.type import ExerciseType


@cache
def all_types() -> Mapping[str, ExerciseType]:
    """The types by their name on the command line, sorted."""
    found = (
        importlib.import_module(f"{__name__}.{module.name}").TYPE
        for module in pkgutil.iter_modules(__path__)
    )
    return MappingProxyType({one.id: one for one in sorted(found, key=lambda one: one.id)})


def type_of(name: str) -> ExerciseType:
    """The type of a name.

    Raises:
        UsageError: there is none; names those that there are.
    """
    found = all_types().get(name.casefold())
    if found is None:
        known = ", ".join(all_types())
        raise UsageError(f"--type {name}: jenis ini tidak ada. Pilih {known}.")
    return found
