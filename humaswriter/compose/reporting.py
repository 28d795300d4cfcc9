"""Which verb a statement gets: by its place among the speaker's statements and by its content."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from humaswriter.indonesian.reporting import BEFORE, PLAIN, VERBS

# They report what is said without being verbs of saying; behind none of them stands a quote.
_TOPICS = frozenset("menitipkan membahas mengulas mengupas memperkenalkan".split())
_OPENS = "^"


@dataclass(frozen=True, slots=True)
class VerbChoice:
    """A form of a reporting verb: where it may stand, and the signs that call for it."""

    word: str
    positions: frozenset[str]
    signs: re.Pattern[str] | None
    continues: bool


@dataclass(frozen=True, slots=True)
class VerbChoices:
    """The verbs after quotes, those before conveyed speech, and those that a clause brings."""

    tails: tuple[VerbChoice, ...]
    frames: tuple[VerbChoice, ...]
    spoken: frozenset[str]


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a statement stands: `position` among its speaker's; `continues` their last one."""

    position: str
    continues: bool
    key: str


@lru_cache(maxsize=1)
def load_verbs() -> VerbChoices:
    """The reporting verbs that drafts use, in the order in which their signs are looked for.

    What calls for a verb by how a clause opens comes first, then what does by any of its words.
    """
    tails, frames = [], []
    for verb in VERBS:
        continues = verb.turn != ""  # a closing verb, too, needs words right before it
        if verb.tail or verb.tail_signs:
            signs = _signs(verb.tail_signs)
            tails.append(VerbChoice(verb.root, frozenset(verb.tail), signs, continues))
        for form, found in verb.frame_signs.items():
            frames.append(VerbChoice(form, frozenset(), _signs(found), continues))
        for form, positions in verb.frame.items():
            frames.append(VerbChoice(form, frozenset(positions), None, continues))
    frames.sort(key=_rank)
    return VerbChoices(tuple(tails), tuple(frames), BEFORE | _TOPICS)


def _rank(choice: VerbChoice) -> tuple[bool, bool, bool]:
    opens = choice.signs is not None and choice.signs.pattern.startswith(_OPENS)
    return choice.signs is None, not opens, not choice.continues


def _signs(patterns: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(patterns), re.IGNORECASE) if patterns else None


def tells(clause: str, verbs: VerbChoices) -> bool:
    """Whether a conveyed clause opens with its own reporting verb (`mendorong peserta …`)."""
    return clause.split(maxsplit=1)[0].casefold() in verbs.spoken if clause else False


def bound(clause: str, verbs: VerbChoices) -> bool:
    """Whether the opening of a conveyed clause needs a verb before it (`agar …`, `bahwa …`)."""
    return any(
        verb.signs is not None
        and verb.signs.pattern.startswith(_OPENS)
        and verb.signs.search(clause)
        for verb in verbs.frames
    )


def fitting_verb(verbs: Sequence[VerbChoice], content: str) -> str | None:
    """The verb that a statement's own words call for, if any does."""
    return next((v.word for v in verbs if v.signs and v.signs.search(content)), None)


def drawn_verb(
    verbs: Sequence[VerbChoice], statement: Turn, seed: str, previous: str, *, plain: bool
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
    other = [word for word in free if word in PLAIN or word != previous]
    return other[draw(len(other), seed, statement.key)]


def draw(count: int, seed: str, key: str) -> int:
    """A number below `count`, the same for the same seed and key on every machine."""
    digest = blake2b(f"{seed}\0{key}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % count
