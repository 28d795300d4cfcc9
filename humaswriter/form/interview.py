"""The form asked question by question; what is answered already is not asked again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from humaswriter.characters import is_unseen
from humaswriter.form.kinds import EventKind
from humaswriter.form.model import form_model
from humaswriter.form.questions import Asked, questions

_NAME = "nama"  # the first question about a person; without it the rest has no owner


@dataclass(frozen=True, slots=True)
class Terminal:
    """How to ask and tell: `ask` shows a prompt and returns the line typed, `tell` prints."""

    ask: Callable[[str], str]
    tell: Callable[[str], None]


def interview(
    kind: EventKind,
    answers: dict[str, Any],
    terminal: Terminal,
    save: Callable[[dict[str, Any]], None],
) -> None:
    """Ask every open question of a kind; `answers` is filled in place and saved after each.

    An empty line skips a question. EOFError and KeyboardInterrupt pass through: what was
    answered is saved.
    """
    model = form_model(kind)

    def valid(path: list[str | int], text: str) -> str | None:
        """Why an answer is no good; None where it is."""
        data: Any = text
        for step in reversed(path):
            data = {step: data} if isinstance(step, str) else [data]
        if any(map(is_unseen, text)):
            return "Ada karakter tak terlihat. Ketik ulang."
        try:
            model.model_validate(data)
        except ValidationError as error:
            return error.errors(include_url=False)[0]["msg"]
        return None

    asker = _Asker(terminal, valid, lambda: save(answers))
    for question in questions(kind):
        asker.question(question, answers, [])


@dataclass(frozen=True, slots=True)
class _Asker:
    terminal: Terminal
    valid: Callable[[list[str | int], str], str | None]
    save: Callable[[], None]

    def question(self, question: Asked, answers: dict[str, Any], path: list[str | int]) -> None:
        key, at = question.key, [*path, question.key]
        given = answers.get(key)
        if question.inside and question.many:
            self.people(question, answers, at)
        elif question.inside:
            if isinstance(given, str) or (
                not question.needed and not given and not self.wants(question)
            ):
                return
            section = answers.setdefault(key, {})
            for inner in question.inside:
                self.question(inner, section, at)
            if not section:
                del answers[key]
        elif given is None:
            self.explain(question)
            if question.many:
                self.items(question, answers, at)
            elif text := self.line("> ", at):
                answers[key] = text
                self.save()

    def people(self, question: Asked, answers: dict[str, Any], at: list[str | int]) -> None:
        people = answers.get(question.key) or []
        people = people if isinstance(people, list) else [people]
        for number, person in enumerate(people):
            if isinstance(person, dict):
                for inner in question.inside:
                    self.question(inner, person, [*at, number])
        again = "lagi" if people else ""
        while self.wants(question, again):
            new: dict[str, Any] = {}
            answers[question.key] = people
            people.append(new)
            for inner in question.inside:
                if inner.key != _NAME and _NAME not in new:
                    break
                self.question(inner, new, [*at, len(people) - 1])
            if not new:
                self.terminal.tell("  Tanpa nama, orang ini dilewati.")
                people.pop()
            again = "lagi"
        if not people:
            answers.pop(question.key, None)

    def items(self, question: Asked, answers: dict[str, Any], at: list[str | int]) -> None:
        items: list[str] = []
        while text := self.line(f"{len(items) + 1}> ", [*at, len(items)]):
            items.append(text)
            answers[question.key] = items
            self.save()

    def line(self, prompt: str, at: list[str | int]) -> str:
        while text := self.terminal.ask(prompt).strip():
            fault = self.valid(at, text)
            if fault is None:
                return text
            self.terminal.tell(f"  {fault}")
        return ""

    def wants(self, question: Asked, again: str = "") -> bool:
        self.terminal.tell("")
        prompt = f"Isi bagian '{question.label}'{' ' + again if again else ''}? [y/T] "
        while True:
            answer = self.terminal.ask(prompt).strip().casefold()
            if answer in ("", "t", "tidak"):
                return False
            if answer in ("y", "ya"):
                return True
            self.terminal.tell("  Jawab y atau t.")

    def explain(self, question: Asked) -> None:
        self.terminal.tell("")
        self.terminal.tell(question.label + (" (perlu)" if question.needed else ""))
        if question.hint:
            self.terminal.tell(f"  {question.hint}")
        if isinstance(question.example, str):
            self.terminal.tell(f"  Contoh: {question.example}")
        if question.many:
            self.terminal.tell("  Satu butir satu baris; baris kosong mengakhiri daftar.")
