"""How often the answers of `humaswriter.semantic.meaning` are right: `python -m
tests.benchmarks.semantic_uses [--model NAME]`.

For each use the labelled cases of `tests/corpus/makna`: thresholds are chosen on the odd cases, as
the lowest `yes` and the highest `no` that are right nineteen times in twenty there, and reported
on the even ones. `shipped` are the thresholds in the code. Recall counts a case without an answer
as missed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

import numpy as np

from humaswriter.semantic import Semantics, load
from humaswriter.semantic import meaning as u
from models.sentences.measure import area
from tests.conftest import REPOSITORY

CASES = REPOSITORY / "tests" / "corpus" / "makna"
# Each file, the text that is sought and the one it is sought in, and the label of a yes.
PAIRS = (
    ("judul-teras", ("headline", "lead"), "sesuai"),
    ("kutipan-ulang", ("quote", "paragraph"), "ulang"),
)
_PRECISION = 0.95


@dataclass(frozen=True)
class Case:
    """A score, the truth, and whether it is one of those that thresholds are chosen on."""

    score: float
    truth: bool
    chosen_on: bool


def cases(name: str) -> list[dict[str, Any]]:
    """The rows of one file."""
    return [json.loads(line) for line in (CASES / f"{name}.jsonl").read_text("utf-8").splitlines()]


def scored(semantics: Semantics) -> Iterator[tuple[str, u.Band, list[Case]]]:
    """Each use with its shipped thresholds and its cases."""
    asked = ((u.HEADLINE, u.headline_in_lead), (u.REPEAT, u.quote_repeats))
    for (name, keys, yes), (band, ask) in zip(PAIRS, asked, strict=True):
        rows = cases(name)
        yield (
            name,
            band,
            [
                Case(
                    ask(semantics, row[keys[0]], row[keys[1]]).score,
                    row["label"] == yes,
                    n % 2 == 0,
                )
                for n, row in enumerate(rows)
            ],
        )
    for name in ("terkubur-wajar", "terkubur"):
        yield (
            name,
            u.BURIED,
            [
                Case(_buried(semantics, row), row["label"] > 0, n % 2 == 0)
                for n, row in enumerate(cases(name))
            ],
        )
    yield "kembar", u.SHARED, list(_shared(semantics))


def _buried(semantics: Semantics, row: dict[str, Any]) -> float:
    found = u.buried_news(semantics, row["headline"], row["paragraphs"])
    return found.answer.score if found else -1.0


def _shared(semantics: Semantics) -> Iterator[Case]:
    for number, row in enumerate(cases("kembar")):
        given = list(_texts(row["facts"]))
        for left, right in combinations(row["answers"], 2):
            answer, _ = u.shared_wording(semantics, left["text"], right["text"], given)
            truth = left["id"] == right["from"] or right["id"] == left["from"]
            yield Case(answer.score, truth, number % 2 == 0)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)


def choose(found: Sequence[Case]) -> u.Band:
    """The widest band that is right nineteen times in twenty on these cases."""
    scores = sorted({case.score for case in found})
    edges = [(a + b) / 2 for a, b in pairwise(scores)]
    yes = [e for e in edges if _right([c.truth for c in found if c.score >= e])]
    no = [e for e in edges if _right([not c.truth for c in found if c.score < e])]
    low, high = min(yes, default=None), max(no, default=None)
    if low is not None and high is not None and low < high:
        low = high = (low + high) / 2
    return u.Band(low, high)


def _right(truths: list[bool]) -> bool:
    return len(truths) >= 5 and sum(truths) >= _PRECISION * len(truths)


def line(name: str, band: u.Band, found: Sequence[Case]) -> str:
    """Precision and recall of both answers."""
    cells = []
    for wanted in (True, False):
        said = [c.truth == wanted for c in found if band.answer(c.score).holds is wanted]
        of = sum(c.truth == wanted for c in found)
        right = f"{sum(said) / len(said):.2f}" if said else "-"
        cells.append(f"{len(said):>3} | {right:>4} | {sum(said) / of if of else 0:.2f}")
    edges = " | ".join("-" if edge is None else f"{edge:.2f}" for edge in (band.yes, band.no))
    return f"| {name:34} | {len(found):>3} | {edges} | {' | '.join(cells)} |"


def main() -> None:
    """Print thresholds and figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.semantic_uses")
    parser.add_argument("--model", help="a SentenceTransformer model in the place of ours")
    semantics = load(parser.parse_args().model)
    print("| cases | n | yes from | no below | yes, n | precision | recall "
          "| no, n | precision | recall |")  # fmt: skip
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name, band, found in scored(semantics):
        odd = [case for case in found if case.chosen_on]
        even = [case for case in found if not case.chosen_on]
        print(line(f"{name}, chosen", choose(odd), odd))
        print(line(f"{name}, shipped, odd", band, odd))
        print(line(f"{name}, shipped, even", band, even))
    print()
    for name, keys, yes in PAIRS:
        rows = cases(name)
        truth = np.array([row["label"] == yes for row in rows])
        texts = [(row[keys[0]], row[keys[1]]) for row in rows]
        coverage = np.array([semantics.coverage(*pair) for pair in texts])
        whole = np.array([semantics.similarity([a], [b])[0, 0] for a, b in texts])
        print(f"{name}: area under the curve {area(coverage, truth):.2f} by coverage, "
              f"{area(whole, truth):.2f} by whole sentences")  # fmt: skip


if __name__ == "__main__":
    main()
