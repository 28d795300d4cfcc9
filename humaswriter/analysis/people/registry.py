"""One register of the people of a release: persons told apart, every mention given to one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from humaswriter.analysis.people.mentions import Mention
from humaswriter.analysis.people.names import are_initials, is_short_for, name_words
from humaswriter.analysis.people.offices import fits, office_words
from humaswriter.analysis.people.repair import is_suspect
from humaswriter.release import Span

_ALSO_CALLED = re.compile(
    r",?\s*(?:yang\s+)?(?:(?:akrab|biasa|kerap|juga)\s+)?(?:disapa|dipanggil|dikenal(?:\s+sebagai)?|"
    r"alias)\s+(?:Bapak|Ibu|Pak|Bu)?\s*$"
)
_CAPITALS = re.compile(r"[A-Z]{2,4}")
# People compared with a name or office. Chosen: because both point to somebody of the last
# paragraphs, and comparing with everybody would make a text of ten thousand people slow.
_REMEMBERED = 60


@dataclass(frozen=True, slots=True)
class Known:
    """A person that the form tells of."""

    name: str
    role: str | None = None
    short_names: tuple[str, ...] = ()
    short_roles: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Person:
    """One person: the fullest name, the first office, and all ways of naming both."""

    number: int
    name: str | None = None
    role: str | None = None
    words: tuple[str, ...] = ()
    roles: list[str] = field(default_factory=list)
    short_names: list[str] = field(default_factory=list)
    introduced: int = 0
    """Where the full name or the office with the name first stands; 0 when the form gives it."""
    is_from_form: bool = False


@dataclass(frozen=True, slots=True)
class Resolved:
    """A mention and whose it is; `is_ambiguous` where it fits several people as well."""

    mention: Mention
    person: int
    is_ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Registry:
    """The people of a release and their mentions in order."""

    people: tuple[Person, ...]
    mentions: tuple[Resolved, ...]

    def called(self, words: str) -> int | None:
        """The last person introduced whom words name by name or office; None where nobody fits."""
        parts = name_words(words)
        for person in self.people[: -_REMEMBERED - 1 : -1]:
            if person.name and (
                is_short_for(parts, person.words) or any(fits(words, r) for r in person.roles)
            ):
                return person.number
        return None


def build_registry(
    prose: str, mentions: Sequence[Mention], known: Iterable[Known] = ()
) -> Registry:
    """Give every mention to a person: those of the form first, then those the text introduces."""
    register = _Register(prose)
    for person in known:
        register.add_known(person)
    for mention in mentions:
        register.introduce(mention)
    resolved = tuple(filter(None, map(register.resolve, mentions)))  # may add people
    return Registry(tuple(register.people), resolved)


class _Register:
    def __init__(self, prose: str) -> None:
        self.prose = prose
        self.people: list[Person] = []
        self.by_word: defaultdict[str, list[Person]] = defaultdict(list)
        self.by_office: defaultdict[str, list[Person]] = defaultdict(list)
        self.recent: list[Person] = []
        self.aliases: dict[tuple[str, ...], Person] = {}

    def add_known(self, known: Known) -> None:
        person = self._new(name_words(known.name), 0, is_from_form=True)
        person.name, person.role = known.name, known.role
        for role in filter(None, (known.role, *known.short_roles)):
            self._note_role(person, role)
        for short in known.short_names:
            self._index(person, name_words(short))

    def introduce(self, mention: Mention) -> None:
        """Note a person whose name is full, or stands with an office."""
        if mention.name is None:
            return
        text = self._text(mention.name)
        words = name_words(text)
        if not words or (len(words) == 1 and mention.role is None):
            return
        role = self._text(mention.role) if mention.role else None
        person = self._one_of(words, role)
        if person is None:
            person = self._new(words, mention.span.start)
        if not person.is_from_form and len(words) > len(person.words):
            person.words = words
            self._index(person, words)
        # the fullest form is that with most words; of equals, that with degrees
        if not person.is_from_form and (
            person.name is None or (len(words), len(text)) > _fullness(person.name)
        ):
            person.name = text
        if role:
            person.role = person.role or role
            self._note_role(person, role)
        if mention.alias:
            self._note_role(person, self._text(mention.alias))

    def resolve(self, mention: Mention) -> Resolved | None:
        """The person a mention names, in the order of the text; None for a mere acronym."""
        found = self._by_name(mention) if mention.name else self._by_office(mention)
        if found is None:
            return None
        person, ambiguous = found
        if person in self.recent:
            self.recent.remove(person)
        self.recent.append(person)
        del self.recent[:-_REMEMBERED]
        return Resolved(mention, person.number, ambiguous)

    def _by_name(self, mention: Mention) -> tuple[Person, bool] | None:
        assert mention.name is not None
        text = self._text(mention.name)
        words = name_words(text)
        if alias := self._also_called(mention.name):
            self._index(alias, words)
            alias.short_names.append(text)
            self.aliases[words] = alias
            return alias, False
        if words in self.aliases:
            return self.aliases[words], False
        found = [person for person in self._candidates(words) if is_short_for(words, person.words)]
        found = found or [p for p in self._candidates(words) if is_short_for(p.words, words)]
        if not found:  # a clipped name, or initials
            found = [
                person
                for person in self.recent
                if is_short_for(words, person.words) or are_initials(text, person.words)
            ]
        if not found and _CAPITALS.fullmatch(text) and not is_suspect(self.prose, mention.name):
            return None
        if not found:
            found = [self._new(words or (text,), mention.span.start)]
            found[0].name = text
        exact = [person for person in found if person.words == words]
        before = [p for p in found if p.introduced <= mention.span.start]
        chosen = exact or before or found
        if len(chosen) > 1 and mention.role:
            role = self._text(mention.role)
            chosen = [p for p in chosen if any(fits(role, r) for r in p.roles)] or chosen
        person = max(chosen, key=self._recency)
        if len(words) < len(person.words) and text not in person.short_names:
            person.short_names.append(text)
        return person, len(chosen) > 1

    def _also_called(self, name: Span) -> Person | None:
        """Whoever was named right before words like `yang akrab disapa`."""
        before = self.prose[max(0, name.start - 40) : name.start]
        return self.recent[-1] if self.recent and _ALSO_CALLED.search(before) else None

    def _by_office(self, mention: Mention) -> tuple[Person, bool]:
        role = self._text(mention.span)
        best, scores = self._fitting(role, self._near())
        if not best:
            best, scores = self._fitting(role, self.by_office[office_words(role)[0]][:_REMEMBERED])
        if not best:
            person = self._new((), mention.span.start)
            person.role = role
            self._note_role(person, role)
            return person, False
        found = [person for score, person in scores if score == best]
        return max(found, key=self._recency), len(found) > 1

    def _fitting(self, role: str, people: Iterable[Person]) -> tuple[int, list[tuple[int, Person]]]:
        scores = [(_office_fit(role, person), person) for person in people]
        return max((score for score, _ in scores), default=0), scores

    def _near(self) -> list[Person]:
        """People met of late, and those of the form."""
        known = [person for person in self.people if person.is_from_form]
        return [*self.recent, *(person for person in known if person not in self.recent)]

    def _note_role(self, person: Person, role: str) -> None:
        if role not in person.roles:
            person.roles.append(role)
            self.by_office[office_words(role)[0]].append(person)

    def _recency(self, person: Person) -> int:
        return self.recent.index(person) if person in self.recent else -1

    def _one_of(self, words: tuple[str, ...], role: str | None) -> Person | None:
        found = [
            person
            for person in self._candidates(words)
            if is_short_for(words, person.words) or is_short_for(person.words, words)
        ]
        exact = [person for person in found if person.words == words]
        if exact:
            return exact[0]
        if role and len(words) == 1:
            agreeing = [p for p in found if not p.roles or any(fits(role, r) for r in p.roles)]
            return agreeing[0] if len(agreeing) == 1 else None
        return found[0] if len(found) == 1 else None

    def _candidates(self, words: tuple[str, ...]) -> list[Person]:
        """People who share a word with a name, in the order of their introduction."""
        near = (person for word in words for person in self.by_word[word][-_REMEMBERED:])
        found = {person.number: person for person in near}
        return [found[number] for number in sorted(found)]

    def _new(
        self, words: tuple[str, ...], introduced: int, *, is_from_form: bool = False
    ) -> Person:
        person = Person(
            len(self.people), words=words, introduced=introduced, is_from_form=is_from_form
        )
        self.people.append(person)
        self._index(person, words)
        return person

    def _index(self, person: Person, words: tuple[str, ...]) -> None:
        for word in words:
            if person not in self.by_word[word]:
                self.by_word[word].append(person)

    def _text(self, span: Span) -> str:
        return " ".join(self.prose[span.start : span.end].split())


def _office_fit(role: str, person: Person) -> int:
    """How well an office fits a person: a long one must fit the fullest that is known."""
    roles = person.roles
    if roles and len(office_words(role)) > 2:
        roles = [max(roles, key=lambda other: len(office_words(other)))]
    return max((fits(role, other) for other in roles), default=0)


def _fullness(name: str) -> tuple[int, int]:
    return len(name_words(name)), len(name)
