"""The verbs by which Indonesian news says who says what, from `reporting.toml`.

Reading quotes, cutting sentences, the rules and drafting all take them from here, so that checker
and writer share one taste; a verb that is added there is known to all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from humaswriter.resources import parse_toml


@dataclass(frozen=True, slots=True)
class ReportingVerb:
    """A verb of saying; the head of `reporting.toml` tells what the fields mean."""

    root: str
    behind: tuple[str, ...]
    before: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    clause: tuple[str, ...] = ()
    turn: str = ""
    tone: str = ""
    noun: bool = False
    states: bool = False
    misfit: str = ""
    instead: str = ""
    tail: tuple[str, ...] = ()
    tail_signs: tuple[str, ...] = ()
    frame: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    frame_signs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def forms(self) -> tuple[str, ...]:
        """All forms: behind a quote, before speech, passive."""
        return (*self.behind, *self.before, *self.passive)


def _read(path: Path) -> tuple[ReportingVerb, ...]:
    table = parse_toml(path.read_text(encoding="utf-8"))["verbs"]
    return tuple(_verb(root, line) for root, line in table.items())


def _verb(root: str, line: Mapping[str, Any]) -> ReportingVerb:
    words = {key: tuple(line[key].split()) for key in _WORDS if key in line}
    frame = {form: tuple(places.split()) for form, places in line.get("frame", {}).items()}
    signs = {form: tuple(found) for form, found in line.get("frame_signs", {}).items()}
    rest = {key: line[key] for key in line.keys() - {*_WORDS, "frame", "frame_signs", "tail_signs"}}
    return ReportingVerb(
        **{"root": root, "behind": (root,), **words, **rest},
        tail_signs=tuple(line.get("tail_signs", ())),
        frame=frame,
        frame_signs=signs,
    )


_WORDS = ("behind", "before", "passive", "clause", "tail")
VERBS = _read(Path(__file__).with_suffix(".toml"))

# Behind a quote, bare or with -nya: `kata Rini`, `katanya`.
BEHIND = frozenset(form for verb in VERBS for form in verb.behind)
# In front of what is said: `Rini mengatakan`, `Rini berharap`.
BEFORE = frozenset(form for verb in VERBS for form in verb.before)
# `Dikatakannya`, `ditambahkan Aris`.
PASSIVE = frozenset(form for verb in VERBS for form in verb.passive)
# These report only where `bahwa` or a comma follows: `melanjutkan kunjungan` says nothing.
NEED_CLAUSE = frozenset(form for verb in VERBS for form in verb.clause)
# As often nouns at the head of a sentence: `Pesan itu sudah dibacakan.`
NOUNS = frozenset(form for verb in VERBS if verb.noun for form in verb.behind)
CONTINUES = frozenset(form for verb in VERBS if verb.turn == "continues" for form in verb.forms)
CLOSES = frozenset(form for verb in VERBS if verb.turn == "closes" for form in verb.forms)
# They colour nothing; using them again is good style. Source: sumber §3.5 (23).
NEUTRAL = frozenset(form for verb in VERBS if verb.tone for form in verb.forms)
PLAIN = frozenset(form for verb in VERBS if verb.tone == "plain" for form in verb.forms)
BY_FORM = {form: verb for verb in VERBS for form in verb.forms}


def before(*roots: str) -> tuple[str, ...]:
    """What stands in front of speech, of some verbs by their roots."""
    return tuple(form for verb in VERBS if verb.root in roots for form in verb.before)


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of some words, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
