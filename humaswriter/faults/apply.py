"""Put faults into a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from humaswriter.analysis import Analysis
from humaswriter.faults.fault import Fault, Operator
from humaswriter.release import Span


@dataclass(frozen=True, slots=True)
class Injected:
    """A text with faults: of each, the operator, the fault, and where it stands in the new text."""

    text: str
    faults: tuple[tuple[Operator, Fault, Span], ...]


def inject(analysis: Analysis, operators: Iterable[Operator], random: Random) -> Injected:
    """One fault of each operator that the release offers, chosen by `random`, none upon another."""
    chosen: list[tuple[Operator, Fault]] = []
    for operator in operators:
        offered = [
            fault
            for fault in operator.find(analysis)
            if not any(_meet(fault, other) for _, other in chosen)
        ]
        if offered:
            chosen.append((operator, random.choice(offered)))
    return injected_text(analysis.release.text, chosen)


def injected_text(text: str, faults: Sequence[tuple[Operator, Fault]]) -> Injected:
    """A text with these faults, which may not overlap."""
    edits = sorted(
        ((edit, number) for number, (_, fault) in enumerate(faults) for edit in fault.edits),
        key=lambda pair: (pair[0].span.start, pair[0].span.end),
    )
    pieces: list[str] = []
    places: dict[int, list[Span]] = {}
    at = length = 0
    for edit, number in edits:
        kept = text[at : edit.span.start]
        pieces += [kept, edit.new]
        length += len(kept)
        places.setdefault(number, []).append(Span(length, length + len(edit.new)))
        length += len(edit.new)
        at = edit.span.end
    pieces.append(text[at:])
    return Injected(
        "".join(pieces),
        tuple((operator, fault, places[n][0]) for n, (operator, fault) in enumerate(faults)),
    )


def _meet(one: Fault, other: Fault) -> bool:
    """Whether two faults touch the same words, or words side by side."""
    return any(
        mine.span.start <= theirs.span.end and theirs.span.start <= mine.span.end
        for mine in one.edits
        for theirs in other.edits
    )
