"""The office's profile, `humaswriter.toml`: who we are and how our releases look."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from humaswriter.errors import InputError, Problem, UsageError
from humaswriter.files import decode, read_bytes
from humaswriter.form.model import Contact

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

NAME = "humaswriter.toml"
_LARGEST = 1024 * 1024


class Office(BaseModel):
    """The `[office]` table. `templates`, the office's own template folder, is absolute."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    name: str | None = None
    short: str | None = None
    layout: Literal["antara", "siaran-pers", "web"] = "antara"
    date_style: Literal["hari", "pendek", "lengkap"] = "lengkap"
    letterhead: tuple[str, ...] = ()
    contact: Contact | None = None
    about: str | None = None
    templates: Path | None = None


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    office: Office = Office()


@dataclass(frozen=True, slots=True)
class Config:
    """What an office has set, and where it was read."""

    office: Office = Office()
    path: Path | None = None


def find_config(start: Path) -> Path | None:
    """The nearest `humaswriter.toml` in the folder `start` or above it."""
    for place in (start.absolute(), *start.absolute().parents):
        with suppress(PermissionError):  # a folder that we may not look into holds no profile
            if (place / NAME).is_file():
                return place / NAME
    return None


def read_config(path: Path) -> Config:
    """The profile in a file.

    Raises:
        InputError: broken TOML, an unknown key or an unusable value, with line and cure.
    """
    text = decode(read_bytes(path, _LARGEST), str(path))
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+), column (\d+)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (text.count("\n") + 1, 1)
        message = 'Baris ini bukan TOML. Teks harus diapit tanda petik: kunci = "nilai".'
        raise InputError(Problem(str(path), line, column, message)) from None
    try:
        office = _File.model_validate(table).office
    except ValidationError as error:
        raise InputError(
            *(
                Problem(str(path), *_place(text, fault["loc"]), _message(fault))
                for fault in error.errors(include_url=False)
            )
        ) from None
    if office.templates is not None:
        templates = path.parent / office.templates
        if not templates.is_dir():
            line, column = _place(text, ("office", "templates"))
            message = f"Folder templat {templates} tidak ada. Buat, atau hapus baris ini."
            raise InputError(Problem(str(path), line, column, message))
        office = office.model_copy(update={"templates": templates})
    return Config(office, path)


def _place(text: str, keys: tuple[Any, ...]) -> tuple[int, int]:
    """Line and column of the key that a fault is about."""
    words = [str(key) for key in keys if isinstance(key, str)]
    for number, row in enumerate(text.split("\n"), 1):
        found = re.match(rf"\s*(?:\[[^\]]*)?[\"']?{re.escape(words[-1])}[\"']?\s*[=\].]", row)
        if found:
            return number, len(row) - len(row.lstrip()) + 1
    return 1, 1


def _message(fault: Mapping[str, Any]) -> str:
    keys = [key for key in fault["loc"] if isinstance(key, str)]
    key = keys[-1]
    match fault["type"]:
        case "extra_forbidden":
            known = _known(keys[:-1])
            close = get_close_matches(key, known, n=1)
            hint = f"Maksud Anda '{close[0]}'?" if close else f"Yang dikenal: {', '.join(known)}."
            return f"Kunci '{key}' tidak dikenal. {hint}"
        case "literal_error":
            return (
                f"'{key}' harus salah satu dari {fault['ctx']['expected'].replace(' or ', ', ')}."
            )
        case "tuple_type":
            return f'\'{key}\' harus berupa daftar: {key} = ["baris 1", "baris 2"].'
        case "string_type" | "path_type":
            return f"'{key}' harus berupa teks di dalam tanda petik."
    return f"'{key}' harus berupa tabel, misalnya [{'.'.join(keys)}]."


def _known(keys: list[str]) -> list[str]:
    tables: dict[str, type[BaseModel]] = {"office": Office, "contact": Contact}
    return list(tables.get(keys[-1] if keys else "", _File).model_fields)


def with_settings(config: Config, settings: Mapping[str, object]) -> Config:
    """The profile with some keys of `[office]` replaced from the command line.

    Raises:
        UsageError: an unknown key or an unusable value.
    """
    table = config.office.model_dump(exclude_none=True)
    for key, value in settings.items():
        *outer, last = key.removeprefix("office.").split(".")
        inner = table
        for step in outer:
            inner = inner.setdefault(step, {})
        inner[last] = value
    try:
        return replace(config, office=Office.model_validate(table))
    except ValidationError as error:
        faults = [
            {**fault, "loc": ("office", *fault["loc"])} for fault in error.errors(include_url=False)
        ]
        raise UsageError(" ".join(map(_message, faults))) from None
