"""Check templates before an officer meets their faults: syntax, names, blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError, nodes

from humaswriter.compose.environment import TemplateEnvironment, template_environment
from humaswriter.compose.facts import Facts
from humaswriter.compose.text import Text
from humaswriter.config import Office
from humaswriter.errors import HumaswriterError, Problem
from humaswriter.form import EventForm
from humaswriter.kinds import DEFAULT, EventKind, kind_folders, load_kind, read_kind
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
    except HumaswriterError as error:
        return CheckedTemplate(name, is_office, (Problem(str(path), None, None, str(error)),))
    if not path.is_file():
        missing = Problem(str(path), None, None, "Templat tidak ada; jenis ini memerlukannya.")
        return CheckedTemplate(name, is_office, (missing,))
    faults = list(_faults(env, path, _names(kind)))
    if not faults:
        faults = list(_unknown_blocks(env, name, path))
    return CheckedTemplate(name, is_office, tuple(faults))


def _faults(
    env: TemplateEnvironment, path: Path, names: dict[str, frozenset[str]]
) -> Iterator[Problem]:
    """Broken syntax, unknown names and unknown parts of known names, by line."""
    try:
        tree = env.parse(path.read_text(encoding="utf-8"))
    except TemplateSyntaxError as error:
        yield Problem(str(path), error.lineno, None, f"Sintaks templat salah: {error.message}.")
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
    for kind, table in ((nodes.Filter, env.filters), (nodes.Test, env.tests)):
        for call in tree.find_all(kind):
            if call.name not in table:
                yield Problem(str(path), call.lineno, None, _unknown("Penyaring", call.name, table))


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


def _unknown_blocks(env: TemplateEnvironment, name: str, path: Path) -> Iterator[Problem]:
    """Blocks that no template above has: what they hold would never be written."""
    tree = env.parse(path.read_text(encoding="utf-8"))
    own = {block.name: block.lineno for block in tree.find_all(nodes.Block)}
    inner = {
        deeper.name
        for block in tree.find_all(nodes.Block)
        for deeper in block.find_all(nodes.Block)
    }
    above = set(_blocks_above(env, tree))
    for block, number in own.items():
        if above and block not in above | inner:
            yield Problem(str(path), number, None, _unknown("Blok", block, above))


def _blocks_above(env: TemplateEnvironment, tree: nodes.Template) -> Iterator[str]:
    assert env.loader is not None
    for extended in tree.find_all(nodes.Extends):
        above = "tata-letak/susunan.j2"
        if isinstance(extended.template, nodes.Const):
            above = extended.template.value
        try:
            source = env.parse(env.loader.get_source(env, above)[0])
        except TemplateError:
            return
        yield from (block.name for block in source.find_all(nodes.Block))
        yield from _blocks_above(env, source)


def _names(kind: EventKind | None) -> dict[str, frozenset[str]]:
    """The names that a template of this kind may use, with the parts each of them has."""
    form, office = EventForm(), Office()
    values = Facts(form, kind or load_kind(DEFAULT), office).values(with_hours=True)
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
