"""The story told in order: open pieces become words once it is known what the reader has met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from humaswriter.compose.mentions import Actor, Frame, Host, OpenMention, Tail, named_fields
from humaswriter.compose.pieces import Once, Piece, fields_of
from humaswriter.compose.reporting import Turn, VerbChoices, draw, drawn_verb, fitting_verb
from humaswriter.compose.wording import contains_words

Paragraph = tuple[Piece, ...]

# chosen: a role's acronym relieves the short name once a person has been named this often
_ACRONYM_AT = 3

ASKED = "tanya"  # the verb of a question; never `tanyanya`, which stumbles


def resolve(
    paragraphs: Sequence[Paragraph], verbs: VerbChoices, seed: str, *, titles: bool
) -> list[Paragraph]:
    """The paragraphs without open pieces; nothing else is changed.

    `titles`: a person's first mention carries titles and degrees, outside the first paragraph.
    """
    teller = _Teller(paragraphs, verbs, seed, titles=titles)
    return [tuple(teller.paragraph(number)) for number in range(len(paragraphs))]


class _Teller:
    def __init__(
        self, paragraphs: Sequence[Paragraph], verbs: VerbChoices, seed: str, *, titles: bool
    ) -> None:
        self.paragraphs = paragraphs
        self.verbs = verbs
        self.seed = seed
        self.titles = titles
        self.met: dict[int, int] = {}
        self.written: set[str] = set()
        self.words = ""
        self.spoken: dict[int, int] = {}
        self.statements = _count(paragraphs, (Tail, Frame))
        self.names = _count(paragraphs, (Tail, OpenMention))
        self.last_speaker: Actor | None = None
        self.last_spoke_in = 0
        self.number = 0
        self.last_tail = self.last_frame = ""
        self.last_was_clitic = False

    def paragraph(self, number: int) -> Iterable[Piece]:
        pieces = self.paragraphs[number]
        self.number = number
        for at, piece in enumerate(pieces):
            match piece:
                case OpenMention(who=Actor() as who):
                    if who is not self.last_speaker:
                        self.last_speaker = None
                    found = self.person(who)
                case OpenMention(who=Host() as who):
                    found = self.institution(who, at)
                case Tail(who=Actor() as who):
                    found = self.tail(who, piece, followed=at + 1 < len(pieces))
                case Frame(who=Actor() as who):
                    found = self.telling(who, piece)
                case Once():
                    found = piece.pieces if self._is_new(piece) else ()
                case _:
                    found = (piece,)
            self.written.update(fields_of(found))
            self.words += "".join(p.text for p in found)
            yield from found

    def _is_new(self, piece: Once) -> bool:
        facts = [p for p in piece.pieces if p.field]
        return not any(p.field in self.written or contains_words(self.words, p.text) for p in facts)

    def person(self, who: Actor) -> Sequence[Piece]:
        if id(who) not in self.met and named_fields(who) <= self.written:
            self.met[id(who)] = 1
        count = self.met[id(who)] = self.met.get(id(who), 0) + 1
        acronym = who.role_acronym is not None and self.names[id(who)] >= _ACRONYM_AT
        if count == 1:
            return who.introduced(acronym=acronym, titles=self.titles and self.number > 0)
        if count == _ACRONYM_AT and acronym and who.role_acronym:
            return (who.role_acronym,)
        return who.short

    def institution(self, who: Host, at: int) -> Sequence[Piece]:
        count = self.met[id(who)] = self.met.get(id(who), 0) + 1
        if count > 1:
            return who.short
        if who.acronym is None:
            return who.name
        word = who.acronym.text
        explained = not contains_words(self.words, word) and contains_words(self._later(at), word)
        return who.introduced(acronym=explained)

    def tail(self, who: Actor, piece: Tail, *, followed: bool) -> Sequence[Piece]:
        """`kata` and the speaker; a first quote takes a neutral verb and a name."""
        statement = self._statement(who, f"ekor {piece.about}")
        first_quote = piece.about.endswith("[0]")
        tails = self.verbs.tails
        drawn = drawn_verb(tails, statement, self.seed, self.last_tail, plain=first_quote)
        fitting = fitting_verb(tails, piece.quote)
        verb = drawn if fitting is None or (first_quote and fitting != ASKED) else fitting
        clitic = (
            statement.continues
            and not first_quote
            and not followed
            and not self.last_was_clitic
            and self.number - self.last_spoke_in <= 1
            and draw(2, self.seed, f"klitik {piece.about}") == 0
        )
        self._said(who, clitic=clitic)
        self.last_tail = drawn
        if clitic and verb != ASKED:
            return (Piece(f"{verb}nya"),)
        return (Piece(f"{verb} "), *self.person(who))

    def telling(self, who: Actor, piece: Frame) -> Sequence[Piece]:
        """The verb before conveyed speech; nothing where the sentence has its own."""
        if piece.silent:
            self._said(who, clitic=False)
            return ()
        statement = self._statement(who, f"induk {piece.about}")
        frames = self.verbs.frames
        self.last_frame = drawn_verb(frames, statement, self.seed, self.last_frame, plain=False)
        self._said(who, clitic=False)
        return (Piece(fitting_verb(frames, piece.content) or self.last_frame),)

    def _statement(self, who: Actor, key: str) -> Turn:
        done = self.spoken.get(id(who), 0)
        last = done + 1 == self.statements[id(who)]
        position = "pertama" if not done else "penutup" if last else "lanjutan"
        return Turn(position, bool(done) and self.last_speaker is who, key)

    def _said(self, who: Actor, *, clitic: bool) -> None:
        self.spoken[id(who)] = self.spoken.get(id(who), 0) + 1
        self.last_speaker, self.last_was_clitic = who, clitic
        self.last_spoke_in = self.number

    def _later(self, at: int) -> str:
        """The words that follow a place in the paragraph at hand."""
        here, after = self.paragraphs[self.number], self.paragraphs[self.number + 1 :]
        rest = [here[at + 1 :], *after]
        return " ".join("".join(map(_shortest, pieces)) for pieces in rest)


def _shortest(piece: Piece) -> str:
    who = getattr(piece, "who", None)
    if isinstance(who, Host):
        return "".join(p.text for p in who.short)
    if isinstance(piece, Once):
        return "".join(p.text for p in piece.pieces)
    return piece.text


def _count(paragraphs: Iterable[Paragraph], kinds: tuple[type[Piece], ...]) -> Counter[int]:
    """How often each actor stands in pieces of these kinds."""
    return Counter(
        id(getattr(piece, "who", None))
        for pieces in paragraphs
        for piece in pieces
        if isinstance(piece, kinds)
    )
