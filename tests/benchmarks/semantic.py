"""Measure the sentence model: `python -m tests.benchmarks.semantic [FOLDER …] --data DIR`.

Without a FOLDER the shipped model alone; several FOLDERs are seeds and give the spread. One table:
STS-B-id (Spearman), PUD retrieval (share of sentences whose translation comes first; English
vectors of the teacher through a linear map fitted on NTREX), IndoNLI (area under the curve of
entailment against the rest), which of two quotes repeats its paragraph, which lead and which body
belong to a headline (share that comes first), for our own releases and with `--gold DIR` for real
ones. Baselines: TF-IDF of words and of characters 3 to 5, its rarity counted on the texts of the
row; averaged random vectors. All in percent.

`--cost` measures one process that imports, loads and encodes a draft of 400 words, beside
SentenceTransformer doing the same, and sentences a second. Needs the extra `[train]`."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from humaswriter.compose import Options, draft
from humaswriter.form import read_form
from humaswriter.indonesian.sentences import sentences
from humaswriter.readers.drafts import read_text
from humaswriter.release import Part, Release
from humaswriter.resources import folder
from humaswriter.semantic import MODEL, Semantics, fused
from humaswriter.semantic.lexical import Rarity
from humaswriter.semantic.static import StaticModel
from models.sentences.data import INFERENCE, STS, Pair, read_json, retrieval_pairs
from models.sentences.measure import area, spearman
from models.sentences.teacher import teach
from tests.benchmarks.draft import cost, median
from tests.conftest import EXAMPLES, REPOSITORY

Encode = Callable[[list[str]], np.ndarray]
# How alike each text on the left is to each on the right, by a rarity counted on both.
Compare = Callable[[list[str], list[str]], np.ndarray]
Method = Callable[[list[str]], Compare]
PUBLISHED = (
    "STS-B-id test, published: SimCSE-IndoBERT 70.1, all-IndoBERT 73.8, distiluse-multilingual "
    "75.1, e5-small 78.9, ConGen-IndoBERT-Lite 80.0, mpnet-multilingual 83.8 (the smallest of "
    "them has 12 million parameters and needs torch)."
)
CORPUS = REPOSITORY / "tests" / "corpus" / "rilis"
_RUNS = 5
# So many texts are compared with each other to compare each with its own partner.
_PAIRS = 10


@dataclass(frozen=True)
class News:
    """A headline and what stands under it."""

    headline: str
    lead: str
    body: str


def first(table: np.ndarray) -> float:
    """The share of rows whose own column is the highest."""
    return float((table.argmax(axis=1) == np.arange(len(table))).mean())


@dataclass(frozen=True)
class Task:
    """One row of the table: the texts to count rarity on, and how to score a comparison.

    Where the left text is sought in a longer one, the mean of `coverage` and letters is asked, else
    `similarity`.
    """

    name: str
    texts: list[str]
    score: Callable[[Compare], float]
    sought: bool


def paired(compare: Compare, left: list[str], right: list[str]) -> np.ndarray:
    """How alike each text is to its own partner."""
    steps = range(0, len(left), _PAIRS)
    return np.concatenate(
        [compare(left[n : n + _PAIRS], right[n : n + _PAIRS]).diagonal() for n in steps]
    )


def tasks(data: Path, gold: Path | None) -> list[Task]:
    """The rows that need no teacher."""
    found = []
    for name in STS:
        rows = read_json(data, name)
        left, right = [r["id1"] for r in rows], [r["id2"] for r in rows]
        scores = np.array([r["score"] for r in rows])
        found.append(_paired_task(f"{name} (n {len(rows)})", left, right, scores, spearman))
    for name in INFERENCE[1:]:
        rows = read_json(data, name)
        follows = np.array([label == "e" for _, _, label in rows])
        left, right = [b for _, b, _ in rows], [a for a, _, _ in rows]
        found.append(_paired_task(f"{name} (n {len(rows)})", left, right, follows, area, True))
    for name in ("quote_repeat_handmade", "quote_repeat_hard"):
        found.append(_quotes(name, read_json(data, name)))
    found += _headlines("own releases", own_news())
    if gold:
        found += _headlines("gold-dev", gold_news(gold))
    return found


def _paired_task(
    name: str,
    left: list[str],
    right: list[str],
    truth: np.ndarray,
    measure: Callable[[np.ndarray, np.ndarray], float],
    sought: bool = False,
) -> Task:
    def score(compare: Compare) -> float:
        return measure(paired(compare, left, right), truth)

    return Task(name, left + right, score, sought)


def _quotes(name: str, rows: Sequence[dict[str, str]]) -> Task:
    paragraphs = [row["para"] for row in rows]
    repeats, topics = [row["repeat"] for row in rows], [row["topic"] for row in rows]

    def score(compare: Compare) -> float:
        above = paired(compare, repeats, paragraphs) > paired(compare, topics, paragraphs)
        return float(above.mean())

    return Task(f"{name} (n {len(rows)})", paragraphs + repeats + topics, score, True)


def _headlines(name: str, news: list[News]) -> list[Task]:
    heads, leads = [n.headline for n in news], [n.lead for n in news]
    bodies = [n.body for n in news]

    def best_sentence(compare: Compare) -> float:
        parts = [[body[s.start : s.end] for s in sentences(body)] for body in bodies]
        table = compare(heads, [part for some in parts for part in some])
        ends = np.cumsum([0, *map(len, parts)])
        return first(np.stack([table[:, a:b].max(axis=1) for a, b in pairwise(ends)], axis=1))

    rows: list[tuple[str, Callable[[Compare], float]]] = [
        ("lead", lambda compare: first(compare(heads, leads))),
        ("body", lambda compare: first(compare(heads, bodies))),
        ("body, best sentence", best_sentence),
    ]
    texts = heads + leads + bodies
    return [Task(f"{name}, headline→{row} (n {len(news)})", texts, score, True)
            for row, score in rows]  # fmt: skip


def own_news() -> list[News]:
    """The releases of our corpus and the drafts of our example forms."""
    texts = [path.read_text("utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    texts += [draft(read_form(path), Options()).release.text for path in EXAMPLES]
    found = [_news(read_text(text)) for text in texts]
    return [news for news in found if news and news.headline]


def gold_news(gold: Path) -> list[News]:
    """The real releases, under the titles that their manifest gives."""
    found = []
    for line in (gold / "manifest.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        news = _news(read_text((gold / "docs" / f"{row['id']}.txt").read_text("utf-8")))
        if row["title"] and news:
            found.append(News(row["title"], news.lead, news.body))
    return found


def _news(release: Release) -> News | None:
    parts: dict[Part, list[str]] = {}
    for paragraph in release.paragraphs:
        parts.setdefault(paragraph.part, []).append(release.slice(paragraph.span))
    if Part.LEAD not in parts or Part.BODY not in parts:
        return None
    return News(
        " ".join(parts.get(Part.HEADLINE, ())), parts[Part.LEAD][0], "\n".join(parts[Part.BODY])
    )


def by_words(analyzer: str) -> Method:
    """TF-IDF as scikit-learn counts it."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    lengths = (1, 1) if analyzer == "word" else (3, 5)

    def method(texts: list[str]) -> Compare:
        counted = TfidfVectorizer(analyzer=analyzer, ngram_range=lengths, sublinear_tf=True)
        counted.fit(texts)
        return lambda left, right: (counted.transform(left) @ counted.transform(right).T).toarray()

    return method


def by_vectors(encode: Encode) -> Method:
    """Cosines of an encoder."""
    return lambda _: lambda left, right: encode(left) @ encode(right).T


def by_letters(rarity: Rarity) -> Method:
    """Our own count of letters."""

    def method(texts: list[str]) -> Compare:
        weights = rarity.weights(texts)
        return lambda left, right: rarity.similarity(left, right, weights)

    return method


def by_product(semantics: Semantics, rarity: Rarity) -> tuple[Method, Method]:
    """What the product does with two sentences, and with a text sought in a longer one."""

    def alike(texts: list[str]) -> Compare:
        letters = by_letters(rarity)(texts)
        return lambda left, right: fused(
            semantics.encode(left) @ semantics.encode(right).T, letters(left, right)
        )

    def sought(texts: list[str]) -> Compare:
        letters = by_letters(rarity)(texts)
        return lambda parts, wholes: (
            (covered(semantics, parts, wholes) + letters(parts, wholes)) / 2
        )

    return alike, sought


def covered(semantics: Semantics, parts: Sequence[str], wholes: Sequence[str]) -> np.ndarray:
    """How much of each part each longer text holds: `coverage`, as the product asks it."""
    table = [[semantics.coverage(part, whole) for whole in wholes] for part in parts]
    return np.array(table, dtype=np.float32).reshape(len(parts), len(wholes))


class _Random(StaticModel):
    """The shipped tokenizer with rows that mean nothing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        rows = np.random.default_rng(0).standard_normal(self._rows.shape)
        self._rows, self._scales = rows, np.ones(len(rows), dtype=np.float32)


def retrieval(model: StaticModel, data: Path) -> tuple[float, float]:
    """Indonesian to English and back, on PUD."""
    known = [Pair(own, english) for english, own in read_json(data, "hold_ntrex")]
    asked = retrieval_pairs(data)
    english = teach([pair.english for pair in [*known, *asked]])
    own = model.encode([pair.indonesian for pair in [*known, *asked]])
    train = len(known)
    bridge = np.linalg.lstsq(english[:train], own[:train], rcond=None)[0]
    mapped = english[train:] @ bridge
    table = own[train:] @ (mapped / np.linalg.norm(mapped, axis=1, keepdims=True)).T
    return first(table), first(table.T)


def print_table(folders: list[Path], data: Path, gold: Path | None) -> None:
    """Every row for every method; with several folders the mean and the spread."""
    models = [StaticModel(place) for place in folders]
    rarity = Rarity(folders[0])
    products = [by_product(Semantics(model.encode, rarity), rarity) for model in models]
    methods: dict[str, list[tuple[Method, Method]]] = {
        "words": [(by_words("word"),) * 2],
        "chars": [(by_words("char_wb"),) * 2],
        "random": [(by_vectors(_Random(folders[0]).encode),) * 2],
        "letters": [(by_letters(rarity),) * 2],
        "model": [(by_vectors(model.encode),) * 2 for model in models],
        "product": products,
    }
    print(f"| {'percent':50} | " + " | ".join(f"{name:>10}" for name in methods) + " |")
    print("|" + "---|" * (len(methods) + 1))
    for task in tasks(data, gold):
        cells = [
            _cell([100 * task.score(pair[task.sought](task.texts)) for pair in variants])
            for variants in methods.values()
        ]
        print(f"| {task.name:50} | " + " | ".join(f"{cell:>10}" for cell in cells) + " |",
              flush=True)  # fmt: skip
    found = [retrieval(model, data) for model in models]
    for name, at in (("Indonesian→English", 0), ("English→Indonesian", 1)):
        print(f"| PUD {name} (n 1000): {_cell([100 * pair[at] for pair in found])} |")
    print(PUBLISHED)


def _cell(values: list[float]) -> str:
    spread = f" ±{statistics.stdev(values):.1f}" if len(values) > 1 else ""
    return f"{statistics.mean(values):.1f}{spread}"


_DRAFT = """
import sys
from pathlib import Path
texts = Path(sys.argv[1]).read_text("utf-8").splitlines()
"""
_OURS = _DRAFT + "from humaswriter.semantic import encode\nencode(texts)"
_THEIRS = _DRAFT + (
    "from sentence_transformers import SentenceTransformer\n"
    "SentenceTransformer(sys.argv[2], device='cpu').encode(texts, show_progress_bar=False)"
)


def print_cost(place: Path, data: Path, scratch: Path) -> None:
    """CPU seconds and memory of one process, and sentences a second."""
    rows = read_json(data, STS[0])
    words = " ".join(row["id1"] for row in rows).split()[:400]
    lines = [" ".join(words[n : n + 20]) for n in range(0, 400, 20)]
    scratch.write_text("\n".join(lines), "utf-8")
    for name, code in (("empty", "pass"), ("numpy", "import numpy"), ("ours", _OURS),
                       ("SentenceTransformer", _THEIRS)):  # fmt: skip
        command = (sys.executable, "-c", code, str(scratch), str(place))
        used = median([cost(*command) for _ in range(_RUNS)])
        print(f"{name}: {used.seconds:.3f} CPU s, {used.megabytes:.0f} MB")
    model = StaticModel(place)
    texts = [row[key] for row in rows for key in ("id1", "id2")] * 10
    model.encode(texts)
    started = time.process_time()
    model.encode(texts)
    rate = len(texts) / (time.process_time() - started)
    print(f"{rate:,.0f} sentences/s of {len(words) / 40:.0f} words")


def main() -> None:
    """Read the command line and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.semantic")
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--cost", type=Path, help="measure the cost instead; a scratch file")
    arguments = parser.parse_args()
    folders = arguments.folders or [folder("models") / MODEL]
    if arguments.cost:
        print_cost(folders[0], arguments.data, arguments.cost)
    else:
        print_table(folders, arguments.data, arguments.gold)


if __name__ == "__main__":
    main()
