"""What checking costs: `python -m tests.benchmarks.lint_cost`.

CPU seconds and peak memory of whole processes, median of `RUNS`: a cold `lint` of one draft of 400
words with the pipeline and without, beside `import spacy` alone; then 1,000 drafts in one process,
and one draft of growing length. `proselint`, which parses nothing and knows English only, is
measured in the same run where it is on the path.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from tests.benchmarks.draft import Cost, cost
from tests.conftest import REPOSITORY

RUNS = 5
CLEAN = sorted((REPOSITORY / "tests" / "corpus" / "bersih").glob("*.txt"))
# Without letterheads and contacts, so that long drafts can be put together of them.
PLAIN = [path for path in CLEAN if "(ANTARA)" in path.read_text("utf-8")]
WORDS = 400
DRAFTS = 1000
_NEWS = 12  # words: shorter paragraphs are contacts and codes, behind which no news is read


def of_words(count: int, first: int = 0) -> str:
    """A draft of about so many words: a clean release with paragraphs of the next ones."""
    paragraphs: list[str] = []
    for path in islice(cycle(PLAIN), first, None):
        own = path.read_text("utf-8").split("\n\n")
        news = [paragraph for paragraph in own[2:] if len(paragraph.split()) >= _NEWS]
        paragraphs += [*own[:2], *news] if not paragraphs else news
        if sum(len(paragraph.split()) for paragraph in paragraphs) >= count:
            break
    kept: list[str] = []
    for paragraph in paragraphs:
        kept.append(paragraph)
        if sum(len(one.split()) for one in kept) >= count:
            break
    return "\n\n".join(kept) + "\n"


def median(*command: str, runs: int = RUNS) -> Cost:
    costs = [cost(*command) for _ in range(runs)]
    return Cost(
        statistics.median(c.seconds for c in costs), statistics.median(c.megabytes for c in costs)
    )


def rows(folder: Path) -> Iterator[tuple[str, Cost]]:
    one = folder / "satu.txt"
    one.write_text(of_words(WORDS), "utf-8")
    program = (sys.executable, "-m", "humaswriter", "lint")
    yield "import spacy", median(sys.executable, "-c", "import spacy")
    yield f"lint, {WORDS} words, cold", median(*program, str(one))
    yield f"lint --no-model, {WORDS} words, cold", median(*program, "--no-model", str(one))
    many = folder / "banyak"
    many.mkdir()
    for number in range(DRAFTS):
        path = many / f"{number:04}.txt"
        path.write_text(CLEAN[number % len(CLEAN)].read_text("utf-8"), "utf-8")
    mean = sum(len(path.read_text("utf-8").split()) for path in CLEAN) // len(CLEAN)
    yield f"lint, {DRAFTS} drafts of {mean} words", median(*program, str(many), runs=1)
    for number in range(DRAFTS):
        (many / f"{number:04}.txt").write_text(of_words(WORDS, number % len(PLAIN)), "utf-8")
    yield f"lint, {DRAFTS} drafts of {WORDS} words", median(*program, str(many), runs=1)
    yield (
        f"lint --no-model, {DRAFTS} drafts of {WORDS} words",
        median(*program, "--no-model", str(many), runs=1),
    )
    for times in (10, 40, 160):
        long = folder / f"panjang-{times}.txt"
        long.write_text(of_words(WORDS * times), "utf-8")
        yield f"lint, one draft of {WORDS * times} words", median(*program, str(long), runs=1)
    proselint = shutil.which("proselint")
    if proselint:
        yield f"proselint, {WORDS} words, cold", median(proselint, "check", str(one))
        drafts = map(str, sorted(many.iterdir()))
        yield f"proselint, {DRAFTS} drafts", median(proselint, "check", *drafts, runs=1)


def main() -> None:
    """Print the figures."""
    print("| what | CPU s | MB |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for name, found in rows(Path(folder)):
            print(f"| {name} | {found.seconds:.2f} | {found.megabytes:.0f} |", flush=True)


if __name__ == "__main__":
    main()
