"""Every rule holds where its examples say, and nowhere else in them."""

from __future__ import annotations

import pytest

from humaswriter.analysis import analyze
from humaswriter.form import read_form
from humaswriter.lint.examples import unmarked
from humaswriter.lint.rule import Rule
from humaswriter.lint.rules import catalogue
from humaswriter.lint.run import lint
from humaswriter.readers.drafts import read_text
from humaswriter.release import Span
from tests.conftest import REPOSITORY

RULES = catalogue()
BAD = [(rule, text) for rule in RULES for text in rule.bad]
GOOD = [(rule, text) for rule in RULES for text in rule.good]


FORM = read_form(REPOSITORY / "examples" / "bimtek-jepara.yaml").form


def places(rule: Rule, text: str) -> list[Span]:
    needs_form = rule.needs_form
    needs_model = rule.needs_model
    analysis = analyze(read_text(text), FORM if needs_form else None, with_model=needs_model)
    return [finding.span for finding in lint(analysis, {rule.id}).findings]


@pytest.mark.parametrize(
    ("rule", "text"), BAD, ids=[f"{rule.id}-{n}" for n, (rule, _) in enumerate(BAD)]
)
def test_a_bad_example_is_found_at_its_marks(rule: Rule, text: str) -> None:
    plain, expected = unmarked(text)
    assert expected
    assert places(rule, plain) == expected


@pytest.mark.parametrize(
    ("rule", "text"), GOOD, ids=[f"{rule.id}-{n}" for n, (rule, _) in enumerate(GOOD)]
)
def test_a_good_example_is_left_alone(rule: Rule, text: str) -> None:
    assert places(rule, text) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_documented(rule: Rule) -> None:
    title, _, rest = rule.doc.strip().partition("\n\n")
    assert title.endswith(".")
    assert "\n" not in title
    assert "Sumber: " in rest
    assert rule.good
    assert rule.bad


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
