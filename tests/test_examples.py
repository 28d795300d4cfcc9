"""Every example form gives the text that is kept beside it.

After a wanted change: `nox -s pages` writes the texts anew; read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from humaswriter.compose import LAYOUTS, Options, draft
from humaswriter.config import Office
from humaswriter.form import read_form
from tests.conftest import CURE, EXAMPLES, REPOSITORY
from tests.strategies import KINDS

GOLDEN = REPOSITORY / "tests" / "golden"
CASES = [(path, layout) for path in EXAMPLES for layout in LAYOUTS]


def text(path: Path, layout: str) -> str:
    return draft(read_form(path), Options(Office.model_validate({"layout": layout}))).release.text


def golden(path: Path, layout: str) -> Path:
    return GOLDEN / layout / f"{path.stem}.txt"


@pytest.mark.parametrize(("path", "layout"), CASES, ids=lambda value: getattr(value, "stem", value))
def test_example_gives_its_text(path: Path, layout: str) -> None:
    assert text(path, layout) == golden(path, layout).read_text(encoding="utf-8"), CURE


def test_every_kind_has_an_example() -> None:
    assert {read_form(path).kind.key for path in EXAMPLES} == set(KINDS)


def test_examples_leave_little_unsaid() -> None:
    for path in EXAMPLES:
        unsaid = draft(read_form(path)).unsaid
        assert all(name == "pukul" or name.endswith(".gelar") for name in unsaid), (path, unsaid)
