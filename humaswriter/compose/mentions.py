"""Who acts and speaks in a release, and how each is named at first and later mention."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from humaswriter.compose.pieces import COMMA, Piece
from humaswriter.compose.wording import abbreviated_words, contains_words, short_names


@dataclass(frozen=True, slots=True)
class Actor:
    """A person of the form; every name and role is pieces that know their field."""

    path: str
    name: tuple[Piece, ...]
    role: tuple[Piece, ...]
    short: tuple[Piece, ...]
    role_acronym: Piece | None = None
    agency: Piece | None = None
    front_titles: tuple[Piece, ...] = ()
    degrees: tuple[Piece, ...] = ()
    represents: tuple[Piece, ...] = ()

    def introduced(self, *, acronym: bool, titles: bool) -> tuple[Piece, ...]:
        """Role and full name, with what the reader needs to know once."""
        pieces = list(self.role)
        if acronym and self.role_acronym:
            pieces += [Piece(" ("), self.role_acronym, Piece(")")]
        if self.agency and not self._names_agency():
            pieces += [Piece(" "), self.agency]
        if pieces:
            pieces.append(Piece(" "))
        if titles and self.front_titles:
            pieces += [*self.front_titles, Piece(" ")]
        pieces += self.name
        if titles and self.degrees:
            pieces += [Piece(", "), *self.degrees, COMMA]
        if self.represents:
            comma = () if titles and self.degrees else (Piece(","),)
            pieces += [*comma, Piece(" mewakili "), *self.represents, COMMA]
        return tuple(pieces)

    def _names_agency(self) -> bool:
        return self.agency is not None and contains_words(_plain(self.role), self.agency.text)


@dataclass(frozen=True, slots=True)
class Host:
    """The organiser; its pieces know their field."""

    name: tuple[Piece, ...]
    short: tuple[Piece, ...]
    acronym: Piece | None = None
    acronym_words: int = 0

    def introduced(self, *, acronym: bool) -> tuple[Piece, ...]:
        """The full name, the acronym in brackets after the words that it stands for."""
        if not (acronym and self.acronym):
            return self.name
        name = self.name[0]
        words = name.text.split(" ")
        head = " ".join(words[: self.acronym_words])
        rest = name.text[len(head) :]
        return (
            Piece(head, name.field),
            Piece(" ("),
            self.acronym,
            Piece(")"),
            *([Piece(rest, name.field)] if rest else []),
        )


def institution(name: tuple[Piece, ...], short: Piece | None) -> Host:
    """The organiser of that name; `short` is its short name, where the form gives one."""
    if short is None:
        return Host(name, name)
    found = abbreviated_words(name[0].text, short.text) if name[0].field else None
    if found is None:
        return Host(name, (short,))
    words, head = found
    return Host(name, (short,), Piece(head, short.field), words)


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """What the form says of a person, before it is known who else is in the story."""

    path: str
    name: tuple[Piece, ...]
    role: tuple[Piece, ...]
    nickname: str | None = None
    role_acronym: str | None = None
    agency: str | None = None
    front_titles: tuple[Piece, ...] = ()
    degrees: tuple[Piece, ...] = ()
    represents: tuple[Piece, ...] = ()


def actors(people: Sequence[NamedPerson], others: Sequence[str]) -> list[Actor]:
    """The people with a short name each that fits nobody else; `others` are further names."""
    known = [f"{_plain(person.name)} {person.nickname or ''}".strip() for person in people]
    acronyms = [person.role_acronym for person in people]
    return [
        _actor(
            person,
            [*known[:number], *known[number + 1 :], *others],
            shared=acronyms.count(person.role_acronym) > 1,
        )
        for number, person in enumerate(people)
    ]


def _actor(person: NamedPerson, others: Sequence[str], *, shared: bool) -> Actor:
    name_field = f"{person.path}.nama"
    plain = _plain(person.name)
    if person.nickname:
        short: tuple[Piece, ...] = (Piece(person.nickname, f"{person.path}.nama_sapaan"),)
    elif any(other == plain or other.startswith(f"{plain} ") for other in others):
        short = (*person.role, Piece(" "), *person.name)
    else:
        taken = {word.casefold() for name in others for word in name.split()}
        free = [w for w in short_names(plain) if w.casefold() not in taken]
        known = person.name[0].field == name_field
        short = (Piece(free[0], name_field),) if free and known else person.name
    return Actor(
        path=person.path,
        name=person.name,
        role=person.role,
        short=short,
        role_acronym=None
        if shared
        else _piece(person.role_acronym, f"{person.path}.singkatan_jabatan"),
        agency=_piece(person.agency, f"{person.path}.instansi"),
        front_titles=person.front_titles,
        degrees=person.degrees,
        represents=person.represents,
    )


def _piece(text: str | None, path: str) -> Piece | None:
    return Piece(text, path) if text else None


def _plain(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


@dataclass(frozen=True, slots=True)
class OpenMention(Piece):
    """Stands for an actor or the organiser until it is known whether the reader has met them."""

    sign: ClassVar[str] = "Mention"

    who: Actor | Host | None = None


@dataclass(frozen=True, slots=True)
class Tail(Piece):
    """Stands for `kata Kepala Rutan Demak Sri Wahyuni`, `ujar Wahyuni` or `imbuhnya`."""

    sign: ClassVar[str] = "Tail"

    who: Actor | None = None
    about: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Frame(Piece):
    """Stands for the verb between a speaker and what they conveyed: `mengatakan`.

    `silent`: the sentence has its own verb, or `menurut`; the statement only counts as one.
    """

    sign: ClassVar[str] = "Telling"

    who: Actor | None = None
    about: str = ""
    content: str = ""
    silent: bool = False


def mention(who: Actor | Host) -> OpenMention:
    """A mention, counted at its full length until it is resolved."""
    if isinstance(who, Actor):
        full = who.introduced(acronym=False, titles=False)
    else:
        full = who.introduced(acronym=who.acronym is not None)
    return OpenMention(_plain(full), who=who)


def named_fields(who: Actor | Host) -> set[str]:
    """The fields that a first mention tells the reader: the full name, and a person's role."""
    pieces = (*who.name, *who.role) if isinstance(who, Actor) else who.name
    return {piece.field for piece in pieces if piece.field}
