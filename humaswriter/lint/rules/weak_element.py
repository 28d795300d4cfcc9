"""Unsur hanya tersirat.

Pembaca harus menebak jawabannya; satu kata yang jelas menolongnya. Hanya saran.
Sumber: 5W+1H; isyarat lemah tiap unsur di dokumen pembacaan naskah.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import FiveW
from humaswriter.analysis.fivew import Strength
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

# How is told by whole passages; a weak cue says nothing about it.
_TOLD_PLAINLY = (FiveW.WHO, FiveW.WHAT, FiveW.WHEN, FiveW.WHERE, FiveW.WHY)


def check(context: Context) -> Iterator[Hit]:
    """The best answer to a question, where all of them only hint."""
    for question in _TOLD_PLAINLY:
        answers = context.analysis.answers.get(question, ())
        if answers and all(answer.strength is Strength.WEAK for answer in answers):
            span = answers[0].span
            words = context.release.text[span.start : span.end]
            yield Hit(span, f"Unsur '{question.label}' belum jelas, baru tersirat pada '{words}'.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FIVE_W,
    Severity.HINT,
    good=(headed("Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah, Senin (16/9)."),),
    bad=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus "
            "«pekan ini»."
        ),
    ),
    certain=False,
)
