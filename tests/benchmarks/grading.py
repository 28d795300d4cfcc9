"""How fair marks are and what they cost: `python -m tests.benchmarks.grading`.

Fairness: the class of `tests/synthetic_class.py`, whose answers carry known edits: Spearman's rank
correlation of marks and edits, and dropped facts that the feedback does not name. Cost: CPU seconds
and peak memory of `humaswriter exercise grade` on 30 answers of 400 words, process and all.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np

from humaswriter.exercise.grade import grade
from humaswriter.exercise.look import prepare
from humaswriter.exercise.submissions import Submission
from tests import synthetic_class
from tests.benchmarks.draft import cost
from tests.benchmarks.lint_cost import of_words

ANSWERS, WORDS = 30, 400


def ranks(values: list[float]) -> np.ndarray:
    """The ranks of values; equal ones share the mean of theirs."""
    own = np.array(values)
    return np.array([(own < value).sum() + ((own == value).sum() - 1) / 2 for value in values])


def fairness() -> None:
    """Print how marks follow the edits."""
    exercise = synthetic_class.exercise()
    ground = prepare(exercise)
    levels, totals, unnamed, dropped = [], [], 0, 0
    for made in synthetic_class.answers(exercise.variants[0].model):
        result = grade(ground, Submission(made.trainee, Path(made.trainee), None, made.text))
        told = " ".join(row for mark in result.marks for row in mark.evidence)
        levels.append(-float(made.level))
        totals.append(result.total)
        dropped += len(made.dropped)
        unnamed += sum(fact not in told for fact in made.dropped)
    rho = np.corrcoef(ranks(levels), ranks(totals))[0, 1]
    print(
        f"answers {len(levels)}, Spearman {rho:.3f}, dropped facts not named {unnamed} of {dropped}"
    )


def price() -> None:
    """Print what a class of thirty costs."""
    program = (sys.executable, "-m", "humaswriter", "exercise")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cost(*program, "new", str(synthetic_class.FORM), "--type", "fakta", "-o", str(folder / "l"))
        answers = folder / "jawaban"
        answers.mkdir()
        for number in range(ANSWERS):
            letters = f"{chr(65 + number % 26)}{chr(97 + number // 26)}"
            (answers / f"Peserta {letters}.txt").write_text(of_words(WORDS, number), "utf-8")
        spent = cost(*program, "grade", str(folder / "l"), str(answers))
    print(
        f"{ANSWERS} answers of {WORDS} words: {spent.seconds:.1f} CPU s, {spent.megabytes:.0f} MB"
    )


if __name__ == "__main__":
    fairness()
    price()
