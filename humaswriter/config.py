"""The office's profile, `humaswriter.toml`: who we are and how our releases look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from humaswriter.characters import is_unseen, unseen_message
from humaswriter.errors import InputError, Problem, SettingError, UsageError
from humaswriter.files import decode, read_bytes, toml_of
from humaswriter.form.model import Contact

NAME = "humaswriter.toml"
_LARGEST = 1024 * 1024
_NOT_TOML = 'Baris ini bukan TOML. Teks harus diapit tanda petik: kunci = "nilai".'


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


class _Semantic(BaseModel):
    """The `[semantic]` table: a SentenceTransformer model in the place of ours."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    model: str | None = Field(default=None, min_length=1)


class Wanted(BaseModel):
    """What an office wants of the checker, for all drafts or for some.

    `vocabulary` holds accepted words, and names of text files with one of them a line; `words` are
    files of the office's own word lists (absolute). `rules` maps rule ids to `severity` (or `off`)
    and their options.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    profile: Literal["antara", "siaran-pers", "web", "latihan"] | None = None
    fail_on: Literal["error", "warning", "hint"] | None = None
    ignore: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    words: tuple[Path, ...] = ()
    rules: dict[str, dict[str, Any]] = {}


class ForPaths(Wanted):
    """A `[[lint.paths]]` table: what holds for the files that `glob` names."""

    glob: str = Field(min_length=1)


class Lint(Wanted):
    """The `[lint]` table."""

    paths: tuple[ForPaths, ...] = ()


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    office: Office = Office()
    semantic: _Semantic = _Semantic()
    lint: Lint = Lint()


@dataclass(frozen=True, slots=True)
class Config:
    """What an office has set, and where it was read.

    `semantic_model` is the folder (absolute) or the public name of a SentenceTransformer model.
    """

    office: Office = Office()
    path: Path | None = None
    semantic_model: str | None = None
    lint: Lint = Lint()


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
    table = toml_of(text, str(path), _NOT_TOML)
    try:
        file = _File.model_validate(table)
    except ValidationError as error:
        raise InputError(
            *(
                Problem(str(path), *_place(text, fault["loc"]), _message(fault))
                for fault in error.errors(include_url=False)
            )
        ) from None
    try:
        office = _sound(file.office, path.parent)
        lint = _with_files(file.lint, path.parent)
    except SettingError as error:
        place = _place(text, (error.table, *error.key.split(".")))
        raise InputError(Problem(str(path), *place, str(error))) from None
    return Config(office, path, _model(file.semantic.model, path.parent), lint)


def _with_files(lint: Lint, folder: Path) -> Lint:
    """The table with its word files read or made absolute, also those of its paths.

    Raises:
        SettingError: a file is absent or is no text.
    """
    paths = tuple(one.model_copy(update=_files_of(one, folder)) for one in lint.paths)
    return lint.model_copy(update={**_files_of(lint, folder), "paths": paths})


def _files_of(wanted: Wanted, folder: Path) -> dict[str, Any]:
    accepted: list[str] = []
    for item in wanted.vocabulary:
        accepted += _accepted(folder / item) if item.endswith(".txt") else [item]
    words = tuple((folder / one).absolute() for one in wanted.words)
    for one in words:
        if not one.is_file():
            raise SettingError("lint", "words", f"Berkas {one} tidak ada. Periksa namanya.")
    return {"vocabulary": tuple(accepted), "words": words}


def _accepted(path: Path) -> list[str]:
    """The words of a file, one a line; what follows # is a note."""
    if not path.is_file():
        raise SettingError("lint", "vocabulary", f"Berkas {path} tidak ada. Periksa namanya.")
    try:
        text = decode(read_bytes(path, _LARGEST), str(path))
    except InputError as error:
        raise SettingError("lint", "vocabulary", str(error)) from None
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]


def _model(name: str | None, folder: Path) -> str | None:
    """The model with a path where it is a folder seen from the profile."""
    return str((folder / name).absolute()) if name and (folder / name).is_dir() else name


def _sound(office: Office, folder: Path) -> Office:
    """The profile with an absolute template folder.

    Raises:
        SettingError: the folder is absent, or a value holds characters that nobody can see.
    """
    for key, value in _texts(office.model_dump(exclude_none=True), ""):
        bad = next((char for char in value if is_unseen(char)), None)
        if bad is not None:
            raise SettingError("office", key, unseen_message(bad))
    if office.templates is None:
        return office
    templates = folder / office.templates
    if not templates.is_dir():
        message = f"Folder {templates} tidak ada. Buat, atau hapus isian ini."
        raise SettingError("office", "templates", message)
    return office.model_copy(update={"templates": templates.absolute()})


def _texts(value: Any, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts(inner, f"{key}.{name}" if key else name)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _texts(inner, key)
    elif isinstance(value, str):
        yield key, value


def _place(text: str, keys: tuple[Any, ...]) -> tuple[int, int]:
    """Line and column of the key that a fault is about, in its own table."""
    words = [str(key) for key in keys if isinstance(key, str)]
    table: list[str] = []
    for number, row in enumerate(text.split("\n"), 1):
        header = re.match(r"\s*\[+([^\]]*)\]", row)
        if header:
            table = [part.strip().strip("\"'") for part in header[1].split(".")]
            if table == words:
                return number, 1
            continue
        found = re.match(r"\s*[\"']?([\w.-]+)[\"']?\s*=", row)
        if found and [*table, *found[1].split(".")] == words:
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
        case "string_too_short":
            return f"'{key}' jangan dikosongkan; hapus barisnya bila tidak dipakai."
    return f"'{key}' harus berupa tabel, misalnya [{'.'.join(keys)}]."


def _known(keys: list[str]) -> list[str]:
    tables: dict[str, type[BaseModel]] = {
        "office": Office,
        "contact": Contact,
        "semantic": _Semantic,
        "lint": Lint,
        "paths": ForPaths,
    }
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
            if not isinstance(inner, dict):
                raise UsageError(f"Kunci '{key}' tidak dikenal: '{step}' tidak punya bagian.")
        inner[last] = value
    try:
        return replace(config, office=_sound(Office.model_validate(table), Path.cwd()))
    except ValidationError as error:
        faults = [
            {**fault, "loc": ("office", *fault["loc"])} for fault in error.errors(include_url=False)
        ]
        raise UsageError(" ".join(map(_message, faults))) from None
