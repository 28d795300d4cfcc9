"""The house keeps its floors: a module imports only from lower ones, and nobody imports a door."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import humaswriter

ROOT = Path(humaswriter.__file__).parent
FLOORS = (
    {
        "errors",
        "release",
        "resources",
        "places",
        "characters",
        "abbreviations",
        "roles",
        "titles",
        "verbs",
    },
    {
        "files",
        "dates",
        "numbers",
        "formats",
        "lexicon",
        "annotation",
        "gazetteer",
        "semantic",
        "finding",
        "suppression",
    },
    {"kinds", "timex", "sentences", "sources"},
    {"form", "nlp", "parts", "meaning"},
    {"config", "analysis", "reading"},
    {"compose", "rule", "injection"},
    {"words"},
    {"rules"},
    {"lint", "fix", "lint_profiles", "rule_figures"},
    {"exercise"},
    {"reports", "lint_settings", "baseline", "batch"},
    {"usage"},
    {"cli"},
    {"__main__"},
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
HEAVY = {
    "spacy",
    "thinc",
    "torch",
    "sentence_transformers",
    "tokenizers",
    "safetensors",
    "textstat",
    "typst",
    "rich",
    "markdown_it",
    "lxml",
    "docx",
    "babel",
    "num2words",
    "openpyxl",
    "pypdf",
    "tomli_w",
}
# The room that is spaCy's; its door imports it only when a pipeline is asked for.
SPACY_ROOM = ROOT / "nlp"
MODULES = sorted(path for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py")


def _imports(path: Path) -> list[tuple[str, bool]]:
    """The modules that a file imports, and whether it does so at the top."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = []
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
            if node.module == "humaswriter":
                names = [f"humaswriter.{alias.name}" for alias in node.names]
        found += [(name, node in tree.body) for name in names]
    return found


def _room(module: str) -> str:
    return module.split(".")[1]


def _module(path: Path) -> str:
    return "humaswriter." + ".".join(path.relative_to(ROOT).with_suffix("").parts)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_point_downward(path: Path) -> None:
    room = path.relative_to(ROOT).with_suffix("").parts[0]
    for name, _ in _imports(path):
        assert name != f"humaswriter.{room}" or path.name == "__init__.py"
        if name.startswith("humaswriter.") and _room(name) != room:
            assert FLOOR[_room(name)] < FLOOR[room], f"{room} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_heavy_libraries_are_imported_where_they_are_used(path: Path) -> None:
    if path.parent == SPACY_ROOM and path.name != "__init__.py":
        return
    assert not [name for name, top in _imports(path) if top and name.split(".")[0] in HEAVY]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_only_the_pipeline_knows_spacy(path: Path) -> None:
    used = {name.split(".")[0] for name, _ in _imports(path)} & {"spacy", "thinc"}
    assert not used or path.parent == SPACY_ROOM


def test_no_circle_inside_a_room() -> None:
    graph = {
        _module(path): {
            name for name, top in _imports(path) if top and name.startswith("humaswriter.")
        }
        for path in MODULES
        if path.name != "__init__.py"  # a package only gathers the names of its modules
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
