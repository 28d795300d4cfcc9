"""The documents tell the truth: the draft they show, the commands and kinds they name."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from humaswriter.form.kinds import kind_folders, read_kind
from humaswriter.form.model import EventForm
from tests.conftest import CURE, REPOSITORY
from tests.pages import guide

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
DOCS = sorted([REPOSITORY / "README.md", *(REPOSITORY / "docs").glob("*.md")])
COMMANDS = {
    "analyze",
    "draft",
    "exercise",
    "explain",
    "lint",
    "new",
    "rules",
    "schema",
    "templates",
}


def test_the_readme_shows_the_draft_that_the_example_gives() -> None:
    golden = REPOSITORY / "tests" / "golden" / "antara" / "bimtek-jepara.txt"
    shown = README.partition("<!-- drafted -->\n")[2].partition("\n## ")[0].strip().split("\n")
    assert "\n".join(row.removeprefix(">").strip() for row in shown) == (
        "**" + golden.read_text(encoding="utf-8").strip().replace("\n", "**\n", 1)
    )


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_commands_in_code_exist(path: Path) -> None:
    blocks = re.findall(r"^ *```\w*\n(.*?)^ *```", path.read_text(encoding="utf-8"), re.M | re.S)
    named = re.findall(r"\bhumaswriter ([a-z][\w-]*)", "\n".join(blocks))
    assert set(named) <= COMMANDS


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
        if "://" not in target:
            assert (path.parent / target).exists(), target


def test_the_guide_lists_every_kind() -> None:
    page = (REPOSITORY / "docs" / "panduan.md").read_text(encoding="utf-8")
    assert page == guide(), CURE
    for key, place in kind_folders().items():
        assert f"| `{key}` | {read_kind(place).label} |" in page


def test_the_interface_lists_every_field() -> None:
    page = (REPOSITORY / "docs" / "interface.md").read_text(encoding="utf-8")
    assert [key for key in EventForm.model_fields if f"`{key}`" not in page] == []


def test_the_python_example_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (REPOSITORY / "docs" / "interface.md").read_text(encoding="utf-8")
    monkeypatch.chdir(REPOSITORY)
    names: dict[str, object] = {}
    exec(page.partition("```python\n")[2].partition("```")[0].replace("print(", "made = ("), names)
    assert str(names["made"]).startswith("Kanwil Kemenkumham Jateng")


@pytest.mark.model
def test_the_readme_shows_what_the_pipeline_says() -> None:
    block = re.search(r"```python\n(.*?)```", README, re.S)
    assert block
    names: dict[str, object] = {}
    shown = re.findall(r"^([^#\n]+)\n((?:^# ?.*\n)+)", block[1], re.M)
    exec(block[1], names)
    assert len(shown) == 2
    for expression, comment in shown:
        expected = "".join(line.lstrip("# ") for line in comment.splitlines())
        assert eval(expression, names) == ast.literal_eval(expected)
