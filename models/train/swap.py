"""Labelled paragraphs with other people, offices and places in them: new names, same mould."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from models.train.invent import Inventor, short_name
from models.train.releases import Labelled, parse
from models.train.sentence import Sentence

_VENUE = re.compile(r"(?:aula|hotel|gedung|pendopo|balai|lapangan|stadion|ruang)\b", re.IGNORECASE)
_KIND_WORD = re.compile(
    r"(?P<kind>Kabupaten|Kab\.|Kota|Kecamatan|Kec\.|Desa|Kelurahan|Provinsi|Jalan|Jl\.|Pulau|"
    r"Pantai|Distrik|Dusun|Pasar|Pelabuhan|Sungai|Gampong|Nagari)\s"
)
# chosen: so that an original name stays now and then, in its own surroundings
_KEPT = 0.15


@dataclass(frozen=True)
class _Node:
    label: str
    parts: tuple[str | _Node, ...]

    @property
    def text(self) -> str:
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def markup(self) -> str:
        inner = "".join(part if isinstance(part, str) else part.markup for part in self.parts)
        return f"{{{self.label} {inner}}}" if self.label else inner


def swapped(line: str, inventor: Inventor, chance: random.Random) -> Labelled:
    """The paragraph of a labelled line with most of its names exchanged, now and then shouted."""
    people: dict[str, str] = {}
    tree = _tree(line)
    markup = "".join(
        part if isinstance(part, str) else _exchanged(part, inventor, chance, people)
        for part in tree.parts
    )
    paragraph = parse(markup)
    if chance.random() < 0.04 and "." not in paragraph.text:
        return replace(paragraph, text=paragraph.text.upper())
    return paragraph


def _tree(line: str) -> _Node:
    stack: list[tuple[str, list[str | _Node]]] = [("", [])]
    for token in re.findall(r"\{(?:PER|ORG|LOC|ROLE) |\}|[^{}]+", line):
        if token.startswith("{"):
            stack.append((token[1:-1], []))
        elif token == "}":
            label, parts = stack.pop()
            stack[-1][1].append(_Node(label, tuple(parts)))
        else:
            stack[-1][1].append(token)
    return _Node("", tuple(stack[0][1]))


def _exchanged(
    node: _Node, inventor: Inventor, chance: random.Random, people: dict[str, str]
) -> str:
    if chance.random() < _KEPT:
        return node.markup
    if node.label == "ROLE":
        return _other_role(node, inventor, chance, people)
    text = {"PER": _other_person, "ORG": _other_office, "LOC": _other_place}[node.label](
        node.text, inventor, chance, people
    )
    shouted = node.text.isupper() and len(node.text) > 4
    return f"{{{node.label} {text.upper() if shouted else text}}}"


def _other_role(
    node: _Node, inventor: Inventor, chance: random.Random, people: dict[str, str]
) -> str:
    nested = any(isinstance(part, _Node) for part in node.parts)
    if nested and chance.random() < 0.5 and not node.text.isupper():
        return inventor.role()
    inner = "".join(
        part if isinstance(part, str) else _exchanged(part, inventor, chance, people)
        for part in node.parts
    )
    return f"{{ROLE {inner}}}"


def _other_person(
    text: str, inventor: Inventor, chance: random.Random, people: dict[str, str]
) -> str:
    if text in people:
        return people[text]
    if len(text) <= 3 and text.isupper():
        return "".join(chance.choice("ABDEFHIJKLMNPRSTWYZ") for _ in text)
    words = text.split()
    person = inventor.person()
    if len(words) == 1:
        return short_name(person.name)
    people[words[0]] = short_name(person.name)
    titled = "," in text or "." in text
    return person.titled if titled or chance.random() < 0.3 else person.name


def _other_office(
    text: str, inventor: Inventor, chance: random.Random, people: dict[str, str]
) -> str:
    office = inventor.office()
    return office.short if len(text.split()) <= 2 else chance.choice((office.name, office.short))


def _other_place(
    text: str, inventor: Inventor, chance: random.Random, people: dict[str, str]
) -> str:
    if _VENUE.match(text):
        return inventor.venue()
    kind = _KIND_WORD.match(text)
    if kind:
        name = inventor.town() if kind["kind"].startswith("K") else inventor.village()
        return f"{kind['kind']} {name}"
    return inventor.place() if chance.random() < 0.5 else inventor.town()


def all_swapped(
    lines: Sequence[str], seed: int, seen: Mapping[str, Sequence[str]] = MappingProxyType({})
) -> list[Labelled]:
    """One exchanged paragraph for each line."""
    chance = random.Random(f"swap {seed}")
    inventor = Inventor(chance, seen)
    return [swapped(line, inventor, chance) for line in lines]


def as_line(sentence: Sentence) -> str | None:
    """A labelled sentence of a corpus as a line in braces; None where the text has marks itself."""
    if set(sentence.text) & set("{}|"):
        return None
    line = ""
    at = 0
    for first, end, label in sentence.entities or ():
        start, stop = sentence.tokens[first][0], sentence.tokens[end - 1][1]
        line += f"{sentence.text[at:start]}{{{label} {sentence.text[start:stop]}}}"
        at = stop
    return line + sentence.text[at:]
