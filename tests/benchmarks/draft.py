"""Cost of a draft: `python -m tests.benchmarks.draft` from the repository's root.

Prints the CPU seconds and peak memory of a cold `humaswriter draft` beside those of an empty
Python in the same run (median of `RUNS` processes each), and warm drafts a second in one process.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

from humaswriter.compose import Options, draft
from humaswriter.form import read_form
from tests.conftest import EXAMPLES, REPOSITORY

RUNS = 9
ROUNDS = 20
FORM = REPOSITORY / "examples" / "bimtek-jepara.yaml"

_MEASURE = """\
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""


@dataclass(frozen=True)
class Cost:
    """CPU seconds and peak memory in MB of one process."""

    seconds: float
    megabytes: float


def cost(*command: str) -> Cost:
    """The cost of a command run as a child of a fresh process."""
    measured = [sys.executable, "-c", _MEASURE, *command]
    done = subprocess.run(measured, capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, done.stdout.split())
    return Cost(seconds, megabytes)


def median(costs: list[Cost]) -> Cost:
    """The median of each figure."""
    return Cost(
        statistics.median(c.seconds for c in costs), statistics.median(c.megabytes for c in costs)
    )


def main() -> None:
    """Print the figures."""
    command = (sys.executable, "-m", "humaswriter", "draft", str(FORM))
    pairs = [(cost(sys.executable, "-c", "pass"), cost(*command)) for _ in range(RUNS)]
    for name, costs in (
        ("python -c pass", [a for a, _ in pairs]),
        ("draft, cold", [b for _, b in pairs]),
    ):
        middle = median(costs)
        print(f"{name:<16} {middle.seconds:6.3f} CPU s  {middle.megabytes:6.1f} MB")
    started = time.process_time()
    forms = [read_form(path) for path in EXAMPLES]
    reading = time.process_time() - started
    for form in forms:
        draft(form)
    started = time.process_time()
    for seed in range(ROUNDS):
        for form in forms:
            draft(form, Options(seed=seed))
    drafting = time.process_time() - started
    print(f"{'read, warm':<16} {len(forms) / reading:6.0f} forms/s")
    print(f"{'draft, warm':<16} {ROUNDS * len(forms) / drafting:6.0f} drafts/s")


if __name__ == "__main__":
    main()
