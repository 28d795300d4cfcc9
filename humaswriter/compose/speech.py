"""Which verb a statement gets: by its place among the speaker's statements and by its content."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from humaswriter.resources import folder

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

NEUTRAL = ("kata", "mengatakan")  # repeating them is good style. Source: dossier §3.5 (23)


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb: where it may stand, and the signs in a statement that call for it."""

    word: str
    positions: frozenset[str]
    signs: re.Pattern[str] | None
    continues: bool


@dataclass(frozen=True, slots=True)
class Verbs:
    """The reporting verbs after quotes, those before conveyed speech, and those a clause brings."""

    tails: tuple[Verb, ...]
    frames: tuple[Verb, ...]
    spoken: frozenset[str]


@dataclass(frozen=True, slots=True)
class Statement:
    """Where a statement stands: `position` among its speaker's; `continues` their last one."""

    position: str
    continues: bool
    key: str


@lru_cache(maxsize=1)
def load_verbs() -> Verbs:
    """The verbs that are shipped in `templates/kata.toml`, read once."""
    table = tomllib.loads((folder("templates") / "kata.toml").read_text(encoding="utf-8"))
    return Verbs(
        tuple(_verb(item) for item in table["ekor"]),
        tuple(_verb(item) for item in table["induk"]),
        frozenset(table["pewarta"]["kata"]),
    )


def _verb(item: dict[str, object]) -> Verb:
    signs = item.get("isyarat")
    positions = item.get("posisi", ())
    assert isinstance(positions, Sequence)
    return Verb(
        word=str(item["kata"]),
        positions=frozenset(positions),
        signs=re.compile("|".join(signs), re.IGNORECASE) if isinstance(signs, list) else None,
        continues=bool(item.get("sambung", False)),
    )


def tells(clause: str, verbs: Verbs) -> bool:
    """Whether a conveyed clause opens with its own reporting verb (`mendorong peserta …`)."""
    return clause.split(maxsplit=1)[0].casefold() in verbs.spoken if clause else False


def bound(clause: str, verbs: Verbs) -> bool:
    """Whether the opening of a conveyed clause needs a verb before it (`agar …`, `bahwa …`)."""
    return any(
        verb.signs is not None and verb.signs.pattern.startswith("^") and verb.signs.search(clause)
        for verb in verbs.frames
    )


def fitting_verb(verbs: Sequence[Verb], content: str) -> str | None:
    """The verb that a statement's own words call for, if any does."""
    return next((v.word for v in verbs if v.signs and v.signs.search(content)), None)


def drawn_verb(
    verbs: Sequence[Verb], statement: Statement, seed: str, previous: str, *, plain: bool
) -> str:
    """A verb that fits the position, never the one drawn before unless it is a neutral one.

    `plain`: only verbs that may open. What statements say has no part in the draw, so that a
    changed quote leaves the verbs of the others alone.
    """
    free = [
        verb.word
        for verb in verbs
        if not verb.signs
        and statement.position in verb.positions
        and ("pertama" in verb.positions or not plain)
        and (statement.continues or not verb.continues)
    ]
    other = [word for word in free if word in NEUTRAL or word != previous]
    return other[draw(len(other), seed, statement.key)]


def draw(count: int, seed: str, key: str) -> int:
    """A number below `count`, the same for the same seed and key on every machine."""
    digest = blake2b(f"{seed}\0{key}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % count
