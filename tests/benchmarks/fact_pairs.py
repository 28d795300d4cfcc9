"""Facts recognised and left alone: `python -m tests.benchmarks.fact_pairs [-v]`.

`tests/corpus/fakta-pasangan.jsonl` holds facts with passages that tell them, or only seem to,
written without sight of the code. Thresholds are chosen on the odd lines, which `-v` shows.
The last row is `tests/corpus/makna/tujuan.jsonl`: purposes, mostly in words of one's own.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from humaswriter import analyze, read_text
from humaswriter.analysis.facts import Fact, Kind, tell
from humaswriter.form.model import EventForm
from humaswriter.form.read import parse_form
from humaswriter.semantic import load

_CORPUS = Path(__file__).parents[1] / "corpus"
PAIRS = _CORPUS / "fakta-pasangan.jsonl"
PURPOSES = _CORPUS / "makna" / "tujuan.jsonl"
_PURPOSES = "tujuan.jsonl"
_KINDS = {
    "tanggal": Kind.DATE, "pukul": Kind.TIME, "peserta": Kind.COUNT, "nama": Kind.NAME,
    "tempat": Kind.PLACE, "tujuan": Kind.CLAUSE, "hasil": Kind.CLAUSE, "kutipan": Kind.QUOTE,
}  # fmt: skip


def pairs() -> Iterator[tuple[str, str, str, bool]]:
    """Field, fact, passage, and whether it tells the fact."""
    for line in PAIRS.read_text("utf-8").splitlines():
        one = json.loads(line)
        yield one["field"], one["fact"], one["text"], one["told"]


def purposes() -> Iterator[tuple[str, str, bool]]:
    """Purpose, passage, and whether it tells the purpose."""
    for line in PURPOSES.read_text("utf-8").splitlines():
        one = json.loads(line)
        yield one["fact"], one["passage"], one["label"] == "ada"


@cache
def form_with(field: str, fact: str) -> EventForm:
    """A form that holds little but the fact."""
    name, _, role = fact.partition(", ")
    person = {"nama": name, "jabatan": role or "Ketua"}
    speaker = {"nama": "Rini Lestari", "jabatan": "Ketua", "kutipan": [fact]}
    given = {
        "peserta": fact,
        "nama": [person],
        "tempat": fact.split(",")[0],
        "kutipan": [speaker],
    }
    path = {"nama": "narasumber", "kutipan": "narasumber"}.get(field, field)
    form = {"jenis": "umum", path: given.get(field, fact)}
    return parse_form(json.dumps(form, ensure_ascii=False)).form


def is_told(field: str, fact: str, text: str) -> bool:
    """What the grader says of a passage."""
    release = read_text(f"Pelatihan humas digelar di kota itu\n\n{text}\n")
    form = form_with(field, fact)
    value, path, of = fact, field, ""
    match field:
        case "nama":
            value, path = fact.partition(", ")[0], "narasumber[0].nama"
            of = value
        case "kutipan":
            path, of = "narasumber[0].kutipan[0]", ""
        case "tempat":
            value, path = fact.split(",")[0], "tempat.nama"
    key = Fact(path, _KINDS[field], value, of)
    return tell([key], analyze(release, form).reading, load())[0].told is not None


def main() -> None:
    """Print the counts by field, of all pairs and of the even ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    right: Counter[tuple[str, bool, bool]] = Counter()
    total: Counter[tuple[str, bool, bool]] = Counter()
    cases = [
        (n, field, field, fact, text, told)
        for n, (field, fact, text, told) in enumerate(pairs(), 1)
    ]
    cases += [(n, _PURPOSES, "tujuan", *one) for n, one in enumerate(purposes(), 1)]
    for number, row, field, fact, text, told in cases:
        held = number % 2 == 0
        said = is_told(field, fact, text)
        total[row, told, held] += 1
        right[row, told, held] += said == told
        if options.verbose and not held and said != told:
            print(f"  {'luput' if told else 'salah'} {row} {fact!r}: {text!r}")
    print("| field | told | recognised | not told | left alone | held: recognised | left alone |")
    print("|---|---|---|---|---|---|---|")
    for field in (*_KINDS, "", _PURPOSES):
        chosen = [field] if field else list(_KINDS)
        cells = []
        for told in (True, False):
            n = sum(total[f, told, h] for f in chosen for h in (True, False))
            ok = sum(right[f, told, h] for f in chosen for h in (True, False))
            cells += [str(n), str(ok)]
        for told in (True, False):
            n = sum(total[f, told, True] for f in chosen)
            cells.append(f"{sum(right[f, told, True] for f in chosen)} of {n}")
        print(f"| {field or 'all'} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
