"""Check templates before an officer meets their faults: syntax, names, blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError, nodes

from humaswriter.compose.environment import TemplateEnvironment, template_environment
from humaswriter.compose.make import Options, TemplateFaultError, draft
from humaswriter.compose.pieces import Text
from humaswriter.compose.story import SECTIONS
from humaswriter.compose.values import Values
from humaswriter.config import Office
from humaswriter.errors import InputError, Problem
from humaswriter.form import EventForm, LoadedForm
from humaswriter.form.kinds import DEFAULT, EventKind, kind_folders, load_kind, read_kind
from humaswriter.form.model import form_model
from humaswriter.resources import folder

_SHARED = ("bersama", "tata-letak")


@dataclass(frozen=True, slots=True)
class CheckedTemplate:
    """One template, whose it is and what is wrong with it."""

    name: str
    is_office: bool
    problems: tuple[Problem, ...]


def check_templates(office: Path | None) -> tuple[CheckedTemplate, ...]:
    """Every template that a draft may use, the kinds first, each with its faults by line."""
    env = template_environment(office)
    checked = [_check_kind(env, key, place, office) for key, place in kind_folders(office).items()]
    for root in (folder("templates"), office):
        if root is not None:
            for path in sorted(path for name in _SHARED for path in (root / name).glob("*.j2")):
                name = path.relative_to(root).as_posix()
                own = root == office
                if own or not (office and (office / name).is_file()):
                    names = _names(None)
                    checked.append(CheckedTemplate(name, own, tuple(_faults(env, path, names))))
    return tuple(checked)


def _check_kind(
    env: TemplateEnvironment, key: str, place: Path, office: Path | None
) -> CheckedTemplate:
    name = f"{key}/rilis.j2"
    own = office / name if office else None
    path = own if own and own.is_file() else folder("templates") / name
    is_office = path == own or place.parent == office
    try:
        kind = read_kind(place)
        form_model(kind)
    except InputError as error:
        return CheckedTemplate(name, is_office, error.problems)
    if not path.is_file():
        missing = Problem(str(path), None, None, "Templat tidak ada; jenis ini memerlukannya.")
        return CheckedTemplate(name, is_office, (missing,))
    faults = list(_faults(env, path, _names(kind))) or list(_unknown_blocks(env, path))
    if not faults:
        faults = list(_cannot_run(kind, path, office))
    return CheckedTemplate(name, is_office, tuple(faults))


def _faults(
    env: TemplateEnvironment, path: Path, names: dict[str, frozenset[str]]
) -> Iterator[Problem]:
    """Broken syntax, unknown names and unknown parts of known names, by line."""
    try:
        tree = env.parse(path.read_text(encoding="utf-8"))
    except TemplateSyntaxError as error:
        yield Problem(str(path), error.lineno, None, _syntax(error.message or ""))
        return
    except (OSError, UnicodeDecodeError):
        yield Problem(str(path), None, None, "Templat tidak terbaca sebagai teks UTF-8.")
        return
    local = {n.name for n in tree.find_all(nodes.Name) if n.ctx in ("store", "param")}
    local |= {n.name for n in tree.find_all(nodes.Macro)}
    known = local | set(names) | set(env.globals) | {"loop", "super", "self", "caller"}
    defaulted = {
        n.node.name
        for n in tree.find_all(nodes.Filter)
        if n.name == "default" and isinstance(n.node, nodes.Name)
    }
    for name in tree.find_all(nodes.Name):
        if name.ctx == "load" and name.name not in known | defaulted | _SETTINGS:
            yield Problem(str(path), name.lineno, None, _unknown("Nama", name.name, known))
    for part in tree.find_all(nodes.Getattr):
        if isinstance(part.node, nodes.Name) and part.node.name not in local:
            parts = names.get(part.node.name)
            if parts is not None and part.attr not in parts:
                whole = f"{part.node.name}.{part.attr}"
                yield Problem(str(path), part.lineno, None, _unknown("Bagian", whole, parts))
    yield from _unknown_sections(tree, path)
    for kind, table in ((nodes.Filter, env.filters), (nodes.Test, env.tests)):
        for call in tree.find_all(kind):
            if call.name not in table:
                yield Problem(str(path), call.lineno, None, _unknown("Penyaring", call.name, table))


def _unknown_sections(tree: nodes.Template, path: Path) -> Iterator[Problem]:
    """Sections that no page has: what stands in them would be lost."""
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "bagian":
            for name in call.args:
                if isinstance(name, nodes.Const) and name.value not in SECTIONS:
                    message = _unknown("Bagian", str(name.value), SECTIONS)
                    yield Problem(str(path), call.lineno, None, message)


# What the shared template sets for its blocks, and kinds may set before it.
_SETTINGS = frozenset(
    """
    acara itu acara_itu dihadiri digelar berlangsung dalam pembuka_jalannya lembaga_bertujuan
    latar ucapan
    """.split()
)


def _unknown(what: str, name: str, known: object) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name.rpartition(".")[2], list(known), n=1)  # type: ignore[call-overload]
    hint = f" Maksud Anda '{close[0]}'?" if close else ""
    return f"{what} '{name}' tidak dikenal.{hint}"


def _cannot_run(kind: EventKind, path: Path, office: Path | None) -> Iterator[Problem]:
    """What only shows when a form without any answer is drafted."""
    empty = LoadedForm(form_model(kind)(jenis=kind.key), kind, {})
    try:
        draft(empty, Options(Office(templates=office)))
    except TemplateFaultError as error:
        yield Problem(str(path), None, None, str(error))


def _syntax(message: str) -> str:
    for pattern, indonesian in _SYNTAX:
        if found := re.match(pattern, message):
            return found.expand(indonesian)
    return "Sintaks templat salah di dekat baris ini."


_SYNTAX = (
    (r"expected token '(.*?)', got '(.*?)'", r"Sintaks templat salah: ada '\2' yang tidak cocok."),
    (r"Unexpected end of template", "Ada blok yang belum ditutup: endif, endfor, atau endblock."),
    (r"Encountered unknown tag '(.*?)'", r"Tag '\1' tidak dikenal atau salah tempat."),
    (r"No filter named '(.*?)'", r"Penyaring '\1' tidak dikenal."),
    (r"No test named '(.*?)'", r"Ujian '\1' tidak dikenal."),
)


def _unknown_blocks(env: TemplateEnvironment, path: Path) -> Iterator[Problem]:
    """Templates to extend that are not there, and blocks that nothing above reads."""
    tree = env.parse(path.read_text(encoding="utf-8"))
    own = {block.name: block.lineno for block in tree.find_all(nodes.Block)}
    inner = {
        deeper.name
        for block in tree.find_all(nodes.Block)
        for deeper in block.find_all(nodes.Block)
        if deeper is not block
    }
    above: set[str] = set()
    for extended in tree.find_all(nodes.Extends):
        name = _extended(extended)
        found = _blocks_of(env, name)
        if found is None:
            message = f"Templat '{name}' yang diperluas tidak ada atau rusak."
            yield Problem(str(path), extended.lineno, None, message)
            return
        above |= found
    for block, number in own.items():
        if above and block not in above | inner:
            yield Problem(str(path), number, None, _unknown("Blok", block, above))


def _extended(node: nodes.Extends) -> str:
    """The template that is extended; a layout where the layout is chosen at run time."""
    fixed = isinstance(node.template, nodes.Const)
    return str(node.template.value) if fixed else "tata-letak/susunan.j2"  # type: ignore[attr-defined]


def _blocks_of(
    env: TemplateEnvironment, name: str, below: frozenset[str] = frozenset()
) -> set[str] | None:
    """The blocks of a template and of all above it; None where one is absent or its own parent."""
    assert env.loader is not None
    if name in below:
        return None
    try:
        tree = env.parse(env.loader.get_source(env, name)[0])
    except TemplateError:
        return None
    found = {block.name for block in tree.find_all(nodes.Block)}
    for extended in tree.find_all(nodes.Extends):
        above = _blocks_of(env, _extended(extended), below | {name})
        if above is None:
            return None
        found |= above
    return found


def _names(kind: EventKind | None) -> dict[str, frozenset[str]]:
    """The names that a template of this kind may use, with the parts each of them has."""
    form, office = EventForm(), Office()
    values = Values(form, kind or load_kind(DEFAULT), office).values(with_hours=True)
    parts = {
        name: frozenset(s for c in type(value).__mro__ for s in getattr(c, "__slots__", ()))
        for name, value in values.items()
        if isinstance(value, Text)
    }
    plain = {name: frozenset(value) for name, value in values.items() if isinstance(value, dict)}
    known = dict.fromkeys((*values, "tata_letak"), frozenset[str]())
    if kind is None:
        known |= {
            q.key: frozenset()
            for place in kind_folders().values()
            for q in read_kind(place).questions
        }
    return known | {k: v - {"pieces", "actor", "institution"} for k, v in (parts | plain).items()}
