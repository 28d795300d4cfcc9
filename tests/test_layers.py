"""The house keeps its floors: a module imports only from lower ones, and nobody imports a door."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import humaswriter
from humaswriter.indonesian.calendar import MONTHS, WEEKDAYS
from humaswriter.indonesian.numbers import UNITS
from humaswriter.indonesian.reporting import BEFORE, BEHIND, PASSIVE
from humaswriter.indonesian.titles import STOPPED, TITLES
from tests.conftest import REPOSITORY

ROOT = Path(humaswriter.__file__).parent
FLOORS = (
    {"errors", "release", "resources", "characters"},
    {"indonesian", "writers", "files", "finding"},
    {"form", "nlp", "semantic", "readers"},
    {"analysis", "config"},
    {"compose", "lint", "faults"},
    {"exercise"},
    {"reports"},
    {"cli"},
    {"__main__"},
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
MOST_ENTRIES = 26
HEAVY = {
    "spacy",
    "thinc",
    "torch",
    "sentence_transformers",
    "tokenizers",
    "safetensors",
    "textstat",
    "threadpoolctl",
    "typst",
    "rich",
    "markdown_it",
    "lxml",
    "docx",
    "babel",
    "openpyxl",
    "pypdf",
    "tomli_w",
}
# The room that is spaCy's; its door imports it only when a pipeline is asked for.
SPACY_ROOM = ROOT / "nlp"
# The room that knows the language; no list of its words stands anywhere else.
LANGUAGE = ROOT / "indonesian"
MODULES = sorted(path for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py")
each_module = pytest.mark.parametrize(
    "path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix()
)


def _module(path: Path) -> str:
    name = "humaswriter." + ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return name.removesuffix(".__init__")


NAMES = {_module(path) for path in MODULES}


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _imports(path: Path) -> list[tuple[str, bool]]:
    """The modules that a file imports, and whether it does so at the top."""
    tree = _tree(path)
    found = []
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            inner = [f"{module}.{alias.name}" for alias in node.names]
            names = [name if name in NAMES else module for name in inner]
        found += [(name, node in tree.body) for name in names]
    return found


def _room(module: str) -> str:
    return module.split(".")[1]


@each_module
def test_imports_point_downward(path: Path) -> None:
    room = path.relative_to(ROOT).with_suffix("").parts[0]
    for name, _ in _imports(path):
        if name.startswith("humaswriter.") and _room(name) != room:
            assert FLOOR[_room(name)] < FLOOR[room], f"{room} imports {name}"


def test_the_ground_floor_is_not_crowded() -> None:
    entries = [path for path in ROOT.iterdir() if path.name != "__pycache__"]
    assert len(entries) <= MOST_ENTRIES, sorted(path.name for path in entries)
    rooms = {path.stem for path in entries if path.suffix in ("", ".py")}
    assert rooms - {"__init__"} == set(FLOOR)


def test_the_page_on_the_house_shows_the_same_floors() -> None:
    page = (REPOSITORY / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d) \| (.+) \|$", page, re.MULTILINE)
    shown = {int(number): set(re.findall(r"`(\w+)/?`", rooms)) for number, rooms in rows}
    assert shown == dict(enumerate(FLOORS, 1))


@each_module
def test_heavy_libraries_are_imported_where_they_are_used(path: Path) -> None:
    if path.parent == SPACY_ROOM and path.name != "__init__.py":
        return
    assert not [name for name, top in _imports(path) if top and name.split(".")[0] in HEAVY]


@each_module
def test_only_the_pipeline_knows_spacy(path: Path) -> None:
    used = {name.split(".")[0] for name, _ in _imports(path)} & {"spacy", "thinc"}
    assert not used or path.parent == SPACY_ROOM


def test_rules_neither_run_the_linter_nor_know_the_pipeline() -> None:
    for path in (ROOT / "lint" / "rules").glob("*.py"):
        names = {name for name, _ in _imports(path)}
        assert "humaswriter.lint.run" not in names
        assert not {n for n in names if n.startswith("humaswriter.nlp")} - {
            "humaswriter.nlp.annotation"
        }


def test_nobody_but_training_knows_training() -> None:
    assert not [p for p in MODULES for name, _ in _imports(p) if name.startswith("models")]


def test_no_circle_inside_a_room() -> None:
    graph = {
        _module(path): {name for name, _ in _imports(path) if name.startswith("humaswriter.")}
        for path in MODULES
    }
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " -> ".join((*trail, module))
        if module not in done:
            for below in graph.get(module, ()):
                visit(below, (*trail, module))
            done.add(module)

    for module in graph:
        visit(module, ())


def _statements(path: Path) -> list[str]:
    """The words in the strings of each assignment at the top of a module, docstrings apart."""
    tree = _tree(path)
    values = [n.value for n in tree.body if isinstance(n, ast.Assign | ast.AnnAssign) and n.value]
    return [
        " ".join(
            node.value
            for node in ast.walk(value)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
        for value in values
    ]


# Of a list of words that a statement may hold without being a copy of it. Chosen: a rule may
# single out some; fewer than these are no list.
@pytest.mark.parametrize(
    ("words", "most"),
    [
        ({name.casefold() for name in MONTHS}, 3),
        ({name.casefold() for name in WEEKDAYS}, 3),
        ({*UNITS[1:]}, 4),
        ({title.casefold() for title in STOPPED} | {t for t in TITLES if len(t) > 2}, 4),
        ({*BEFORE, *PASSIVE}, 7),
        ({*BEHIND}, 9),
    ],
    ids=["months", "weekdays", "number words", "titles", "verbs before", "verbs behind"],
)
def test_no_list_of_the_language_stands_twice(words: set[str], most: int) -> None:
    copies = {
        f"{path.relative_to(ROOT)}: {found}"
        for path in MODULES
        if LANGUAGE not in path.parents
        for statement in _statements(path)
        if len(found := sorted(words & set(re.findall(r"\w+", statement.casefold())))) > most
    }
    assert not copies


def test_nobody_decides_by_the_words_of_our_own_messages() -> None:
    readers = {
        str(path.relative_to(ROOT))
        for path in MODULES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Compare)
        and any(isinstance(op, ast.In | ast.NotIn) for op in node.ops)
        and isinstance(node.left, ast.Constant)
        and any(isinstance(c, ast.Attribute) and c.attr == "message" for c in node.comparators)
    }
    assert not readers
