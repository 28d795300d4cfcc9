"""The documents tell the truth: the draft they show, the commands and kinds they name."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
import typer

from humaswriter.cli import app
from humaswriter.form.kinds import kind_folders, read_kind
from humaswriter.form.model import EventForm
from humaswriter.resources import parse_toml
from tests.conftest import CURE, REPOSITORY
from tests.pages import guide

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
DOCS = sorted(
    [REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md", *(REPOSITORY / "docs").glob("*.md")]
)


def commands() -> dict[str, Any]:
    """Every command of the program, those of groups by both words."""
    found: dict[str, Any] = {}
    for name, command in typer.main.get_group(app).commands.items():
        inner = getattr(command, "commands", None)
        found |= {f"{name} {own}": one for own, one in inner.items()} if inner else {name: command}
    return found


COMMANDS = commands()


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
    assert set(named) <= {name.split()[0] for name in COMMANDS}


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


@pytest.mark.parametrize("name", COMMANDS)
def test_the_interface_has_every_command_with_its_options(name: str) -> None:
    page = (REPOSITORY / "docs" / "interface.md").read_text(encoding="utf-8")
    rows = [row for row in page.splitlines() if f"`humaswriter {name}" in row]
    assert rows, name
    options = {
        option
        for parameter in COMMANDS[name].params
        for option in parameter.opts
        if option.startswith("--") and option not in ("--help", "--output")
    }
    assert {option for option in options if option not in rows[0]} == set()


def test_every_source_that_is_cited_stands_on_its_page() -> None:
    page = (REPOSITORY / "docs" / "sumber.md").read_text(encoding="utf-8")
    headings = set(re.findall(r"^## §(\S+)", page, re.MULTILINE))
    places = ("humaswriter", "templates", "docs", "tests", "models")
    files = [
        path
        for place in places
        for path in (REPOSITORY / place).rglob("*")
        if path.suffix in (".py", ".toml", ".j2", ".md")
    ]
    cited = {
        number
        for path in files
        for group in re.findall(r"sumber ((?:§[\w.]+(?:, )?)+)", path.read_text(encoding="utf-8"))
        for number in re.findall(r"§(\w+(?:\.\w+)?)", group)
    }
    assert len(cited) > 10
    assert cited <= headings


def test_the_version_is_dated_in_the_changelog() -> None:
    project = parse_toml((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changes = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(project['version'])} - \d{{4}}-\d\d-\d\d$", changes, re.M)


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
