"""YAML text as plain data that keeps every scalar as typed and knows where each value stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard

from humaswriter.characters import is_unseen, unseen_message
from humaswriter.errors import InputError, Problem

if TYPE_CHECKING:
    from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Path = tuple[str | int, ...]

_DEEPEST = 12  # chosen: a form is four levels deep; more is a slip or an attack
_NULLS = frozenset({"", "~", "null"})


@dataclass(frozen=True, slots=True)
class Located:
    """Plain data (text, lists, mappings; nothing empty) and the line and column of each value.

    `remarks` are what YAML takes for a comment behind an answer, by line from 1.
    """

    data: dict[str, Any]
    places: Mapping[Path, tuple[int, int]]
    keys: Mapping[Path, tuple[int, int]]
    problems: tuple[Problem, ...]
    remarks: Mapping[int, str]

    def key_place(self, path: Path) -> tuple[int, int]:
        """Line and column, from 1, of the key of a value."""
        return self.keys.get(path) or self.place(path)

    def place(self, path: Path) -> tuple[int, int]:
        """Line and column, from 1, of a value, or of the nearest thing around it."""
        while path:
            if path in self.places:
                return self.places[path]
            unlisted = tuple(step for step in path if isinstance(step, str))
            if unlisted in self.places:
                return self.places[unlisted]
            path = path[:-1]
        return 1, 1


def parse(text: str, name: str) -> Located:
    """The data of a YAML (or JSON) form.

    Raises:
        InputError: the text is empty, no YAML, or holds control characters.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    if "\0" in text:
        message = "Berkas ini bukan teks UTF-8. Simpan ulang dengan pengodean (encoding) UTF-8."
        raise InputError(Problem(name, 1, 1, message))
    unseen = tuple(_unseen_characters(text, name))
    if unseen:
        raise InputError(*unseen)
    try:
        root = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        raise InputError(_syntax_problem(error, text, name)) from None
    except (YAMLError, ValueError, RecursionError):
        message = "Berkas ini bukan formulir YAML. Buat formulir baru dengan 'humaswriter new'."
        raise InputError(Problem(name, 1, 1, message)) from None
    if root is None:
        message = "Formulir kosong. Buat isian dengan 'humaswriter new JENIS -o formulir.yaml'."
        raise InputError(Problem(name, 1, 1, message))
    reader = _Reader(name, text.split("\n"))
    if not _is_mapping(root):
        line, column = _place(root)
        message = (
            "Formulir harus berisi baris 'isian: jawaban', misalnya 'jenis: bimtek', "
            "dengan spasi sesudah titik dua."
        )
        raise InputError(Problem(name, line, column, message))
    data = reader.mapping(root, ())
    return Located(data or {}, reader.places, reader.keys, tuple(reader.problems), reader.remarks)


class _Reader:
    """Walks the nodes of one document."""

    def __init__(self, name: str, lines: list[str]) -> None:
        self.name = name
        self.lines = lines
        self.remarks: dict[int, str] = {}
        self.places: dict[Path, tuple[int, int]] = {}
        self.keys: dict[Path, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def value(self, node: Node, path: Path) -> Any:
        self.places[path] = _place(node)
        if _is_marked(node):
            self.refuse(
                node, "Jawaban tidak boleh diawali '!' atau '&'. Apit dengan petik tunggal."
            )
            return None
        if _is_scalar(node):
            return self.scalar(node)
        if id(node) in self._seen:
            self.refuse(node, "Alias YAML (*) tidak dipakai dalam formulir. Tulis isinya.")
            return None
        if len(path) > _DEEPEST:
            self.refuse(node, "Isian bertingkat terlalu dalam. Periksa indentasinya.")
            return None
        self._seen.add(id(node))
        if _is_mapping(node):
            return self.mapping(node, path)
        assert _is_sequence(node)
        if not node.value:
            self.refuse(node, f"Daftar '{_name(path)}' kosong. Isi, atau hapus barisnya.")
            return None
        items = (self.value(item, (*path, n)) for n, item in enumerate(node.value))
        return self.renumbered(path, list(items))

    def renumbered(self, path: Path, items: list[Any]) -> list[Any] | None:
        """The items that were filled in, their places moved up to close the gaps."""
        kept = [n for n, item in enumerate(items) if item is not None]
        depth = len(path)
        for new, old in enumerate(kept):
            if new != old:
                for table in (self.places, self.keys):
                    for key in [k for k in table if k[: depth + 1] == (*path, old)]:
                        table[(*path, new, *key[depth + 1 :])] = table.pop(key)
        return [items[n] for n in kept] or None

    def mapping(self, node: MappingNode, path: Path) -> dict[str, Any] | None:
        found: dict[str, Any] = {}
        given: set[str] = set()
        for key_node, value_node in node.value:
            if not _is_scalar(key_node):
                self.refuse(key_node, "Nama isian harus berupa kata, misalnya 'tanggal:'.")
                continue
            key = key_node.value.strip()
            if key in given:
                self.refuse(key_node, f"Isian '{key}' ditulis dua kali. Hapus salah satunya.")
                continue
            given.add(key)
            self.keys[(*path, key)] = _place(key_node)
            value = self.value(value_node, (*path, key))
            if value is not None:
                found[key] = value
        return found or None

    def scalar(self, node: ScalarNode) -> str | None:
        text = " ".join(re.split(r" *[\n\t\u2028\u2029]+ *", _paired(node.value))).strip()
        self.note_remark(node)
        if node.style is None and text.casefold() in _NULLS:
            return None
        bad = next((c for c in text if is_unseen(c)), None)
        if bad is not None:
            self.refuse(node, unseen_message(bad))
            return None
        return text or None

    def note_remark(self, node: ScalarNode) -> None:
        mark = node.end_mark
        line = self.lines[mark.line] if mark.line < len(self.lines) else ""
        behind = line[mark.column :].strip()
        if mark.line == node.start_mark.line and behind.startswith("#"):
            self.remarks[mark.line + 1] = behind

    def refuse(self, node: Node, message: str) -> None:
        self.problems.append(Problem(self.name, *_place(node), message))


def _paired(text: str) -> str:
    """The text with the surrogate pairs of JSON escapes made one character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _is_marked(node: Node) -> bool:
    """Whether YAML would swallow the first word as a tag or an anchor."""
    return node.anchor is not None or not str(node.tag).startswith("tag:yaml.org,2002:")


def _is_scalar(node: Node) -> TypeGuard[ScalarNode]:
    return getattr(node, "id", None) == "scalar"


def _is_mapping(node: Node) -> TypeGuard[MappingNode]:
    return getattr(node, "id", None) == "mapping"


def _is_sequence(node: Node) -> TypeGuard[SequenceNode]:
    return getattr(node, "id", None) == "sequence"


def _name(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "formulir")


def _place(node: Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _unseen_characters(text: str, name: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        for column, char in enumerate(line, 1):
            if (ord(char) > 126 or char < " ") and char != "\t" and is_unseen(char):
                yield Problem(name, number, column, unseen_message(char))
                break


def _syntax_problem(error: Any, text: str, name: str) -> Problem:
    unclosed = "quoted scalar" in str(error.context)
    mark = error.context_mark if unclosed else error.problem_mark or error.context_mark
    line = min(mark.line, text.count("\n")) if mark else 0
    column = mark.column if mark else 0
    lines = text.split("\n")
    shown = lines[line] if line < len(lines) else ""
    problem = "quoted scalar" if unclosed else str(error.problem)
    return Problem(name, line + 1, column + 1, _cure(problem, shown, column))


def _cure(problem: str, line: str, column: int) -> str:
    """How to mend what the YAML reader stumbled over."""
    char = line[column : column + 1]
    if "\t" in line and ("\\t" in problem or char == "\t"):
        return "Ada tab di awal baris. Pakai spasi untuk menjorokkan baris."
    if "mapping values are not allowed" in problem:
        if re.match(r"\s*[\w-]+:\s*\S", line):
            return (
                "Ada titik dua di dalam jawaban, atau jorokan barisnya tidak sejajar. "
                "Apit jawabannya dengan tanda petik tunggal: isian: '…: …'."
            )
        return "Jorokan baris ini tidak sejajar dengan isian lain."
    if "any token" in problem or "undefined alias" in problem or char in tuple("*&@`%!|>"):
        return f"Jawaban tidak boleh diawali '{char}'. Apit jawabannya dengan tanda petik tunggal."
    if "unexpected end of stream" in problem or "quoted scalar" in problem:
        return "Tanda petik pembuka belum ditutup. Tambahkan tanda petik di akhir jawaban."
    if "sequence entries are not allowed" in problem:
        return "Butir daftar (-) harus ditulis di baris baru di bawah nama isiannya."
    if "found another document" in problem:
        return "Satu berkas memuat satu formulir saja. Hapus garis '---' dan isi sesudahnya."
    if "<block end>" in problem and "<scalar>" in problem:
        return (
            "Ada kata di luar tanda petik. Hapus tanda petik di awal jawaban, "
            "atau apit seluruh jawaban dengan tanda petik tunggal."
        )
    if "expected ',' or" in problem or "flow" in problem or char in ("]", "}"):
        return "Kurung [ ] atau { } belum berpasangan. Tutup, atau apit jawabannya dengan petik."
    if "':'" in problem:
        return "Baris ini tidak memuat titik dua. Tulis 'isian: jawaban'."
    return "Baris ini tidak terbaca sebagai 'isian: jawaban'. Periksa jorokan dan tanda bacanya."
