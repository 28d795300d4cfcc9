"""A form to fill in: every question with its hint and example, answers where there are some."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from humaswriter.errors import InputError
from humaswriter.form.document import parse
from humaswriter.form.kinds import EventKind
from humaswriter.form.questions import Asked, questions
from humaswriter.resources import folder

SCHEMA = "formulir.schema.json"

# Comments of the head that name a file, so that they differ from form to form.
_VARYING = ("# yaml-language-server:", "# Setelah diisi:")

_HEAD = """\
# Formulir humaswriter: {label}
#
# Tulis jawaban di kanan titik dua. Isian bertanda (perlu) harus ada agar siaran pers lengkap;
# yang lain boleh dikosongkan. Jawaban yang memuat titik dua atau tanda pagar diapit tanda
# petik tunggal, misalnya: judul: 'Rutan Demak: layanan dibuka'
# Setelah diisi: humaswriter draft {name} -o rilis.docx
jenis: {kind}
"""


def schema_uri() -> str:
    """Where an editor finds the JSON Schema of the form on this machine."""
    return (folder("templates") / SCHEMA).resolve().as_uri()


def blank_form(
    kind: EventKind, answers: Mapping[str, Any] | None = None, name: str = "formulir.yaml"
) -> str:
    """A form of that kind as YAML text; `answers` are plain data as read from a form.

    It points editors to the shipped schema, which knows our kinds but not an office's own.
    """
    head = _HEAD.format(label=kind.label, name=name, kind=kind.key)
    if kind.folder.parent == folder("templates"):
        head = f"# yaml-language-server: $schema={schema_uri()}\n{head}"
    return head + "\n".join(_fields(questions(kind), answers or {}, "")) + "\n"


def _fields(asked: Sequence[Asked], answers: Mapping[str, Any], indent: str) -> Iterator[str]:
    for question in asked:
        if not indent:
            yield ""
        yield from (f"{indent}# {row}" for row in _comment(question))
        yield from _answer(question, answers.get(question.key), indent)


def _comment(question: Asked) -> Iterator[str]:
    yield question.label + (" (perlu)" if question.needed else "")
    if question.hint:
        yield f"  {question.hint}"
    if question.many and question.inside:
        yield "  Untuk orang berikutnya, salin bagian ini mulai dari tanda '-'."
    example = question.example
    if isinstance(example, Mapping):
        example = ", ".join(f"{key}: {value}" for key, value in example.items())
    if isinstance(example, Sequence) and not isinstance(example, str):
        yield from (f"  Contoh: - {item}" for item in example)
    elif example:
        yield f"  Contoh: {example}"


def _answer(question: Asked, answer: Any, indent: str) -> Iterator[str]:
    deeper = indent + "  "
    if question.many and question.inside:
        yield f"{indent}{question.key}:"
        for item in _items(answer) or [{}]:
            given = item if isinstance(item, Mapping) else {"nama": item}
            yield f"{deeper}-"
            yield from _fields(question.inside, given, deeper + "  ")
    elif question.inside:
        if isinstance(answer, str):
            yield f"{indent}{question.key}: {scalar(answer)}"
            return
        yield f"{indent}{question.key}:"
        yield from _fields(question.inside, answer or {}, deeper)
    elif question.many:
        yield f"{indent}{question.key}:"
        yield from (f"{deeper}- {scalar(item)}" for item in _items(answer))
        if not answer:
            yield f"{deeper}-"
    else:
        yield f"{indent}{question.key}:" + (f" {scalar(answer)}" if answer else "")


def _items(answer: Any) -> list[Any]:
    return answer if isinstance(answer, list) else [answer] if answer else []


def scalar(text: str) -> str:
    """The text as YAML: plain where that reads back the same, else in single quotes."""
    try:
        plain = parse(f"x: {text}", "").data.get("x") == text
    except InputError:
        plain = False
    return text if plain else "'" + text.replace("'", "''") + "'"


def own_comment(text: str, kind: EventKind) -> int | None:
    """The line, from 1, of the first comment that is not the form's own; None without one."""
    rows = [row.strip() for row in blank_form(kind).splitlines()]
    known = {row for row in rows if row.startswith("#")}
    remarks = parse(text, "").remarks
    for number, row in enumerate(text.splitlines(), 1):
        comment = remarks.get(number, row.strip())
        if comment.startswith("#") and comment not in known and not comment.startswith(_VARYING):
            return number
    return None
