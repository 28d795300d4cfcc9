"""Measure the reading of drafts: `python -m tests.benchmarks.reading [--ablation] [--cost]`.

Three sets: real releases (`--gold DIR`, beside the project where it is present), our own in
`tests/corpus/rilis`, and those of them that rules are not mended on. Quotes: span exact after
shrinking white space, marks and punctuation; speaker right when the words of one name, without
titles and degrees, are among the other's (lenient), a missed quote is wrong; by kind of
attribution; accuracy of each status. Six questions: `absent from the lead` is the positive class.
Intervals: 95 percent of 1,000 resamples of documents. The baselines of `--peers FILE` are run on
the same texts and scored alike."""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import re
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import humaswriter
from humaswriter.analysis import Analysis, FiveW, analyze
from humaswriter.analysis.people.names import name_words
from humaswriter.nlp.annotation import Annotation
from humaswriter.release import Release
from tests.conftest import REPOSITORY

SHARED = REPOSITORY.parent / "shared"
OWN = REPOSITORY / "tests" / "corpus" / "rilis"
EDGE = "\"“”„‟«»″'‘’,.;:!?… \t\r\n\u00a0"
KINDS = ("explicit", "pronoun", "epithet", "carried")

Counts = Counter[str]
Predicted = list[tuple[int, int, str | None]]


@dataclass(frozen=True)
class Gold:
    """One annotated release; a quote's speakers are all names that count as right."""

    name: str
    release: Release
    quotes: Sequence[tuple[int, int, tuple[str | None, ...], str]]
    terms: Sequence[tuple[int, int]]
    dateline: Mapping[str, Any] | None
    lead: Mapping[str, bool]
    whole: Mapping[str, bool]
    spans: Mapping[str, Sequence[str]] = field(default_factory=dict)


def real_releases(folder: Path) -> Iterator[Gold]:
    """The annotated releases of a gold folder."""
    for path in sorted((folder / "ann").glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        w5h1 = data["w5h1"]
        release = humaswriter.read(folder / "docs" / f"{path.stem}.txt")
        yield Gold(
            name=path.stem,
            release=release,
            quotes=[
                (q["start"], q["end"], (q["speaker"], *_others(q)), q["attribution"])
                for q in data["direct_quotes"]
            ],
            terms=[(q["start"], q["end"]) for q in data["other_quotes"]],
            dateline=data["dateline"],
            lead={w: w5h1[w]["in_lead"] for w in w5h1},
            whole={w: w5h1[w]["present"] for w in w5h1},
            spans={
                w: [release.text[s["start"] : s["end"]] for s in w5h1[w]["spans"]] for w in w5h1
            },
        )


def _others(quote: Mapping[str, Any]) -> Sequence[str]:
    """The other names that a quote's speaker goes by."""
    others = quote.get("alt_speaker") or []
    return [others] if isinstance(others, str) else others


def own_releases(pattern: str) -> Iterator[Gold]:
    """The releases composed for this project whose names fit a pattern."""
    for path in sorted(OWN.glob(f"{pattern}.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        release = humaswriter.read(path.with_suffix(".txt"))
        at = 0
        quotes = []
        for quote in data["quotes"]:
            at = release.text.index(quote["text"], at)
            end = at + len(quote["text"])
            quotes.append((at, end, (quote["speaker"],), quote["attribution"]))
            at = end
        terms = [(release.text.index(t), release.text.index(t) + len(t)) for t in data["terms"]]
        yield Gold(path.stem, release, quotes, terms, data["dateline"], data["lead"], data["text"])


def shrunk(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without marks, punctuation and white space at its ends."""
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return start, end


def is_right(speaker: str | None, names: Sequence[str | None]) -> bool:
    """Whether a speaker is one of the names; the first is None where nobody is credited."""
    if not speaker:
        return names[0] is None
    said = set(name_words(speaker))
    known = [set(name_words(name)) for name in names if name]
    return any(said and (said <= name or name <= said) for name in known)


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Intersection over union of two spans."""
    inner = min(one[1], other[1]) - max(one[0], other[0])
    return max(0.0, inner) / (max(one[1], other[1]) - min(one[0], other[0]) or 1)


def count_quotes(gold: Gold, predicted: Predicted) -> Counts:
    """The counts of one release from which the rates of a set are made."""
    text = gold.release.text
    spans = [shrunk(text, start, end) for start, end, _ in predicted]
    counts: Counts = Counter(predicted=len(spans), gold=len(gold.quotes))
    counts["terms"] = len(gold.terms)
    counts["terms taken"] = sum(
        any(overlap(shrunk(text, *term), span) >= 0.5 for span in spans) for term in gold.terms
    )
    free = set(range(len(spans)))
    for start, end, names, kind in gold.quotes:
        wanted = shrunk(text, start, end)
        counts["exact"] += wanted in spans
        best = max(free, key=lambda n: overlap(wanted, spans[n]), default=None)
        found = best is not None and overlap(wanted, spans[best]) >= 0.5
        right = False
        if found and best is not None:
            free.remove(best)
            right = is_right(predicted[best][2], names)
        counts["right"] += right
        counts[f"{kind} n"] += 1
        counts[f"{kind} right"] += right
    return counts


def count_status(gold: Gold, analysis: Analysis) -> Counts:
    """How often each status is right, over the quotes that were found."""
    text = gold.release.text
    counts: Counts = Counter()
    for quote in analysis.quotes:
        if not quote.is_direct:
            continue
        span = shrunk(text, quote.span.start, quote.span.end)
        for start, end, names, _ in gold.quotes:
            if overlap(span, shrunk(text, start, end)) >= 0.5:
                counts[f"{quote.status.value} n"] += 1
                counts[f"{quote.status.value} right"] += is_right(quote.speaker, names)
    return counts


def count_questions(gold: Gold, analysis: Analysis) -> Counts:
    """Presence of the answers in lead and text, hits of the best answer, and the dateline."""
    counts: Counts = Counter()
    lead = gold.release.lead()
    for question in FiveW:
        name, answers = question.value, analysis.answers[question]
        inside = [a for a in answers if lead and lead.start <= a.span.start < lead.end]
        cell = {(False, False): "tp", (False, True): "fp", (True, False): "fn", (True, True): "tn"}
        counts[f"{name} {cell[bool(inside), gold.lead[name]]}"] += 1
        counts["falsely absent"] += not answers and gold.whole[name]
        if gold.spans.get(name):
            counts[f"{name} n"] += 1
            best = answers and gold.release.slice(answers[0].span)
            counts[f"{name} hit"] += bool(
                best and max(token_f(best, span) for span in gold.spans[name]) >= 0.5
            )
    place = analysis.dateline.place if analysis.dateline else None
    given = gold.dateline["place"] if gold.dateline else None
    counts["dateline"] += (place or "").casefold() == (given or "").casefold()
    counts["releases"] += 1
    return counts


def token_f(one: str, other: str) -> float:
    """F of the words that two texts share."""
    words = [Counter(re.findall(r"\w+", text.casefold())) for text in (one, other)]
    return 2 * sum((words[0] & words[1]).values()) / (sum(map(sum_of, words)) or 1)


def sum_of(words: Counts) -> int:
    """How many words were counted."""
    return sum(words.values())


def rates(counts: Counts) -> dict[str, float]:
    """The figures of a set."""
    precision = counts["exact"] / (counts["predicted"] or 1)
    recall = counts["exact"] / (counts["gold"] or 1)
    figures = {
        "span F": 2 * precision * recall / (precision + recall or 1),
        "speaker": counts["right"] / (counts["gold"] or 1),
    }
    for kind in KINDS:
        figures[kind] = counts[f"{kind} right"] / (counts[f"{kind} n"] or 1)
    return figures


def interval(documents: Sequence[Counts], figure: Callable[[Counts], float]) -> tuple[float, float]:
    """The middle 95 percent of a figure over 1,000 resamples of documents."""
    chance = random.Random(0)
    values = sorted(
        figure(sum(chance.choices(documents, k=len(documents)), Counter())) for _ in range(1000)
    )
    return values[25], values[974]


def predictions(analysis: Analysis) -> Predicted:
    """The direct quotes of an analysis."""
    return [(q.span.start, q.span.end, q.speaker) for q in analysis.quotes if q.is_direct]


def show_quotes(name: str, documents: Sequence[Counts]) -> None:
    """One row of the table of quotes."""
    total = sum(documents, Counter())
    figures = rates(total)
    low, high = interval(documents, lambda counts: rates(counts)["speaker"])
    cells = [f"{name:<24}", f"{figures['span F']:.3f}", f"{total['terms taken']}/{total['terms']}"]
    cells += [f"{figures['speaker']:.3f} ({low:.2f}-{high:.2f})"]
    cells += [f"{figures[kind]:.2f} ({total[f'{kind} n']})" for kind in KINDS]
    print(" | ".join(cells))


def show_questions(total: Counts) -> None:
    """The six questions, the statuses and the dateline of a set."""
    for status in ("named", "carried", "ambiguous", "unresolved"):
        n = total[f"{status} n"]
        if n:
            print(f"  status {status}: right {total[f'{status} right'] / n:.3f} of {n}")
    cells = {cell: sum(total[f"{q.value} {cell}"] for q in FiveW) for cell in ("tp", "fp", "fn")}
    precision = cells["tp"] / (cells["tp"] + cells["fp"] or 1)
    recall = cells["tp"] / (cells["tp"] + cells["fn"] or 1)
    absent = cells["tp"] + cells["fn"]
    print(f"  absent from the lead: precision {precision:.3f}, recall {recall:.3f}, n {absent}")
    print(f"  falsely absent from the text: {total['falsely absent']} in {total['releases']}")
    print(f"  dateline right: {total['dateline']} of {total['releases']}")
    for question in FiveW:
        q = question.value
        row = " ".join(f"{cell} {total[f'{q} {cell}']}" for cell in ("tp", "fp", "fn", "tn"))
        hits = (
            f", best answer right {total[f'{q} hit']}/{total[f'{q} n']}" if total[f"{q} n"] else ""
        )
        print(f"    {q:<6} {row}{hits}")


def measure(golds: Sequence[Gold], *, with_model: bool = True) -> tuple[list[Counts], Counts]:
    """The counts of quotes by document, and all others of a set."""
    quotes, others = [], Counter[str]()
    for gold in golds:
        analysis = analyze(gold.release, with_model=with_model)
        quotes.append(count_quotes(gold, predictions(analysis)))
        others += count_status(gold, analysis) + count_questions(gold, analysis)
    return quotes, others


def peers(path: Path, golds: Sequence[Gold]) -> Iterator[tuple[str, list[Counts]]]:
    """The rows of the built-in baselines of a peers file."""
    spec = importlib.util.spec_from_file_location("peers", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    documents = [{"id": gold.name, "text": gold.release.text} for gold in golds]
    for system in ("marks", "naive", "naive_carry"):
        found, _ = module.run_system(system, documents)
        yield (
            system,
            [
                count_quotes(
                    gold, [(q["start"], q["end"], q["speaker"]) for q in one["direct_quotes"]]
                )
                for gold, one in zip(golds, found, strict=True)
            ],
        )


def ablations() -> Iterator[tuple[str, bool, Mapping[str, Any]]]:
    """What is switched off: its name, whether the model stays, and what is put in its place."""
    from humaswriter.analysis.quotes.sieve import STEPS

    room = "humaswriter.analysis"
    yield "nothing", True, {}
    yield "trained pipeline", False, {}
    yield "parsed clauses", True, {"humaswriter.nlp.annotate": _without_clauses()}
    yield "mended names", True, {f"{room}.people.mentions.repaired": lambda p, names, end: names}
    yield "short names", True, {f"{room}.people.registry.is_short_for": lambda a, b: a == b}
    yield "offices", True, {f"{room}.people.registry.fits": lambda a, b: 3 * (a == b)}
    yield "epithets", True, {f"{room}.quotes.source.EPITHET": re.compile("(?!)")}
    yield (
        "handing over (melalui)",
        True,
        {
            f"{room}.quotes.statements._HANDS_OVER": re.compile("(?!)"),
            f"{room}.quotes.source._THROUGH": re.compile("(?!)"),
        },
    )
    for step in STEPS:
        rest = tuple(other for other in STEPS if other != step)
        yield f"-nya: {step}", True, {f"{room}.quotes.sieve.STEPS": rest}
    yield "-nya: all steps", True, {f"{room}.quotes.sieve.STEPS": ()}


def _without_clauses() -> Callable[..., Annotation]:
    from humaswriter.nlp import annotate

    def bare(*arguments: Any) -> Annotation:
        return Annotation(annotate(*arguments).names, is_trained=True)

    return bare


def show_ablations(sets: Mapping[str, Sequence[Gold]]) -> None:
    """What each part brings: speaker and `-nya` with the part switched off."""
    names = " | ".join(f"{name}: speaker | -nya" for name in sets)
    print(f"\n| switched off | {names} |\n|---|{'---|---|' * len(sets)}")
    for name, with_model, changes in ablations():
        with ExitStack() as stack:
            for target, value in changes.items():
                stack.enter_context(patch(target, value))
            cells = []
            for golds in sets.values():
                documents, _ = measure(golds, with_model=with_model)
                figures = rates(sum(documents, Counter()))
                cells += [f"{100 * figures['speaker']:.1f}", f"{100 * figures['pronoun']:.1f}"]
        print(f"| {name} | {' | '.join(cells)} |", flush=True)


def show_cost() -> None:
    """Milliseconds of a warm analysis, and seconds a megabyte for growing texts."""
    text = (OWN / "a01.txt").read_text(encoding="utf-8")
    release = humaswriter.read_text(text)
    analyze(release)
    print(f"\nwarm, {len(text.split())} words, processor time:")
    for name, with_model in (("with the pipeline", True), ("without", False)):
        print(f"  {name}: {1000 * _best(release, with_model):.1f} ms")
    many = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(OWN.glob("*.txt")))
    for size, with_model in ((0.1, True), (1, True), (0.1, False), (1, False), (10, False)):
        grown = (many * (int(size * 1e6 / len(many)) + 1))[: int(size * 1e6)]
        start = time.process_time()
        analyze(humaswriter.read_text(grown), with_model=with_model)
        spent = (time.process_time() - start) / size
        kind = "with the pipeline" if with_model else "without"
        print(f"  {size} MB {kind}: {spent:.1f} s a megabyte", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory {peak:.0f} MB")


def _best(release: Release, with_model: bool) -> float:
    best = float("inf")
    for _ in range(20):
        start = time.process_time()
        analyze(release, with_model=with_model)
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.reading")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold-dev")
    parser.add_argument("--peers", type=Path, default=SHARED / "peers" / "peer_baselines.py")
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--cost", action="store_true")
    arguments = parser.parse_args()
    sets = {
        "own releases": list(own_releases("[ab]*")),
        "releases held back": list(own_releases("c*")),
    }
    if arguments.gold.is_dir():
        sets = {"real releases": list(real_releases(arguments.gold)), **sets}
    for name, golds in sets.items():
        print(f"\n{name}: {len(golds)}")
        print("system | span F | terms taken | speaker | " + " | ".join(KINDS))
        if arguments.peers.is_file():
            for system, documents in peers(arguments.peers, golds):
                show_quotes(system, documents)
        for label, with_model in (("humaswriter --no-model", False), ("humaswriter", True)):
            documents, others = measure(golds, with_model=with_model)
            show_quotes(label, documents)
        show_questions(others)
        sys.stdout.flush()
    if arguments.ablation:
        show_ablations({k: golds for k, golds in sets.items() if k != "releases held back"})
    if arguments.cost:
        show_cost()


if __name__ == "__main__":
    main()
