"""Faults put into sound releases: the text is what was promised, and the checker finds them."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from humaswriter import analyze, read_text
from humaswriter.faults import OPERATORS, Operator, inject, injected_text
from humaswriter.form import read_form
from humaswriter.lint.run import lint
from tests.conftest import REPOSITORY

CLEAN = sorted((REPOSITORY / "tests" / "corpus" / "bersih").glob("*.txt"))
BY_ID = {operator.id: operator for operator in OPERATORS}


@pytest.mark.model
@pytest.mark.parametrize("operator", OPERATORS, ids=lambda operator: operator.id)
def test_a_seeded_fault_is_found_and_a_title_is_not(operator: Operator) -> None:
    """On the first releases that offer it; all of them: tests/benchmarks/injection.py."""
    tried = 0
    for path in CLEAN[:12]:
        text = path.read_text("utf-8")
        form = read_form(path.with_suffix(".yaml")).form if operator.needs_form else None
        sound = analyze(read_text(text), form)
        before = Counter(f.rule for f in lint(sound).findings)
        for fault in list(operator.find(sound))[:1]:
            made = injected_text(text, [(operator, fault)])
            after = Counter(f.rule for f in lint(analyze(read_text(made.text), form)).findings)
            new = after - before
            tried += 1
            if operator.rules:
                assert any(new[rule] for rule in operator.rules), made.text
            else:
                assert not new, made.text
        if tried == 2:
            return
    assert tried


@pytest.mark.model
def test_several_faults_stand_apart_where_they_are_said_to_be() -> None:
    path = CLEAN[0]
    sound = analyze(read_text(path.read_text("utf-8")))
    made = inject(sound, [BY_ID["Q6"], BY_ID["W5"], BY_ID["L3"]], Random(3))
    assert [operator.id for operator, _, _ in made.faults] == ["Q6", "W5", "L3"]
    for _, fault, place in made.faults:
        assert made.text[place.start : place.end] == fault.edits[0].new


@pytest.mark.model
def test_the_same_seed_gives_the_same_text() -> None:
    sound = analyze(read_text(CLEAN[1].read_text("utf-8")))
    texts = {inject(sound, OPERATORS, Random(7)).text for _ in range(3)}
    assert len(texts) == 1


def test_an_edit_changes_only_its_place() -> None:
    text = CLEAN[2].read_text("utf-8")
    sound = analyze(read_text(text), with_model=False)
    fault = next(BY_ID["Q4"].find(sound))
    made = injected_text(text, [(BY_ID["Q4"], fault)])
    span = fault.edits[0].span
    assert made.text == text[: span.start] + text[span.end :]
