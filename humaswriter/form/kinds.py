"""The kinds of event, each a folder of data: what it asks beside the common questions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from humaswriter.errors import HumaswriterError, InputError, Problem
from humaswriter.resources import TOMLError, folder, parse_toml

QUESTIONS = "formulir.toml"
DEFAULT = "umum"


class AnswerForm(Enum):
    """What an answer is; the value is the word that `formulir.toml` uses."""

    TEXT = "teks"
    LIST = "daftar"
    COUNT = "jumlah"
    MONEY = "rupiah"
    DATE = "tanggal"
    PERSON = "orang"
    PEOPLE = "daftar orang"
    OFFICIALS = "daftar pejabat"


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form. `needed`: no release without its answer."""

    key: str
    label: str
    hint: str = ""
    example: str | tuple[str, ...] | Mapping[str, str] = ""
    answer: AnswerForm = AnswerForm.TEXT
    needed: bool = False


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event, its own questions, and its wording of some common ones.

    What a question in `common` leaves empty stays as it is for all kinds.
    """

    key: str
    label: str
    folder: Path
    questions: tuple[Question, ...] = ()
    aliases: tuple[str, ...] = ()
    common: Mapping[str, Question] = field(default_factory=lambda: MappingProxyType({}))


def kind_folders(office: Path | None = None) -> dict[str, Path]:
    """The folder of every kind, sorted by key; the office's own folder wins over ours."""
    found: dict[str, Path] = {}
    for root in (folder("templates"), office):
        if root is not None and root.is_dir():
            found |= {p.parent.name: p.parent for p in root.glob(f"*/{QUESTIONS}")}
    return dict(sorted(found.items()))


def load_kind(key: str, office: Path | None = None) -> EventKind:
    """The kind of that key.

    Raises:
        InputError: its `formulir.toml` is broken.
        KeyError: there is no such kind.
    """
    return read_kind(kind_folders(office)[key])


def read_kind(place: Path) -> EventKind:
    """The kind that a folder describes.

    Raises:
        InputError: its `formulir.toml` is broken.
    """
    path = place / QUESTIONS
    try:
        table = parse_toml(path.read_text(encoding="utf-8"))
        _check(table)
        return EventKind(
            key=place.name,
            label=table["nama"],
            folder=place,
            aliases=tuple(table.get("alias", ())),
            questions=tuple(_question(key, item) for key, item in table.get("isian", {}).items()),
            common=MappingProxyType(
                {
                    key: _question(key, {"nama": "", **item})
                    for key, item in table.get("umum", {}).items()
                }
            ),
        )
    except (TOMLError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
        message = f"Daftar pertanyaan jenis kegiatan ini rusak: {error}"
        raise InputError(Problem(str(path), None, None, message)) from None


def _check(table: Mapping[str, Any]) -> None:
    unknown = set(table) - {"nama", "alias", "isian", "umum"}
    if unknown:
        raise ValueError(f"kunci tak dikenal: {', '.join(sorted(unknown))}")
    if not isinstance(table.get("nama"), str):
        raise ValueError("'nama' jenis kegiatan belum ditulis")
    for name in ("isian", "umum"):
        group = table.get(name, {})
        if not (isinstance(group, dict) and all(isinstance(v, dict) for v in group.values())):
            raise ValueError(f"'{name}' harus berisi tabel [{name}.kunci]")
    for key in table.get("isian", {}):
        if not _KEY.fullmatch(key):
            raise ValueError(f"'{key}' bukan nama isian: pakai huruf kecil dan garis bawah")


_KEY = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def _question(key: str, item: Mapping[str, Any]) -> Question:
    known = {"nama", "petunjuk", "contoh", "bentuk", "perlu"}
    if not set(item) <= known:
        raise ValueError(f"'{key}' memuat kunci tak dikenal: {', '.join(set(item) - known)}")
    example = item.get("contoh", "")
    return Question(
        key=key,
        label=item["nama"],
        hint=item.get("petunjuk", ""),
        example=tuple(example) if isinstance(example, list) else example,
        answer=AnswerForm(item.get("bentuk", "teks")),
        needed=item.get("perlu", False),
    )


class UnknownKindError(HumaswriterError):
    """An event kind that nobody has described."""

    def __init__(self, key: str, suggestion: str | None, known: Sequence[str]) -> None:
        self.suggestion = suggestion
        hint = f"Maksud Anda '{suggestion}'? " if suggestion else ""
        super().__init__(f"Jenis '{key}' tidak dikenal. {hint}Pilihan: {', '.join(known)}.")


def find_kind(key: str, office: Path | None = None) -> EventKind:
    """The kind of that key, however it is capitalised.

    Raises:
        UnknownKindError: no such kind; names the closest key or the kind of that alias.
    """
    from difflib import get_close_matches

    folders = kind_folders(office)
    plain = "-".join(key.casefold().split())
    if plain in folders:
        return read_kind(folders[plain])
    names = {name: name for name in folders}
    for name, place in folders.items():
        names |= {"-".join(alias.split()): name for alias in read_kind(place).aliases}
    close = get_close_matches(plain, names, n=1)
    raise UnknownKindError(key, names[close[0]] if close else None, tuple(folders))
