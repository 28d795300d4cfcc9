"""What templates may call: filters, tests and functions over texts that know their source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context

from humaswriter.compose.mentions import Frame, Tail
from humaswriter.compose.phrases import PersonValue, preceded
from humaswriter.compose.pieces import (
    ABSENT,
    COMMA,
    Need,
    Piece,
    Section,
    Text,
    concat,
    fields_of,
    has_gap,
    join,
)
from humaswriter.compose.reporting import bound, load_verbs, tells
from humaswriter.compose.story import Story
from humaswriter.compose.wording import begins_with, contains_words, is_aim, is_wish, purpose_opener

# After these a quote takes no comma before its mark.
_CLOSED = ("?", "!", ",", ";", ":", "—", "?'", "!'", ".'", '?"', '!"', '."', "?”", "!”", ".”")


def _listed(texts: Sequence[Text]) -> Text:
    """`a, b, dan c`; with semicolons where an item holds a comma itself."""
    if not texts:
        return ABSENT
    if len(texts) == 2:
        return join(texts, ", ", " dan ")
    comma = any(", " in str(text) for text in texts)
    return join(texts, "; " if comma else ", ", "; dan " if comma else ", dan ")


def _quoted(quote: Text) -> Text:
    """A quote in its marks, ready for an attribution: its full stop becomes a comma."""
    if not quote:
        return ABSENT
    piece = quote.pieces[0]
    text = piece.text
    if text.endswith(".") and not text.endswith(".."):
        text = text[:-1].rstrip()
    comma = "" if text.endswith(_CLOSED) else ","
    return Text([Piece('"'), Piece(text, piece.field), Piece(f'{comma}"')])


def _attribution(quote: Text, who: PersonValue) -> Text:
    """`kata Kepala Rutan Demak Sri Wahyuni`, or as the story's order asks."""
    if not quote:
        return ABSENT
    preview = f"kata {who}"
    return Text([Tail(preview, who=who.actor, about=quote.pieces[0].field or "", quote=str(quote))])


def _telling(pokok: Text, who: PersonValue) -> Text:
    """The reporting verb and what was conveyed; no verb where the clause brings its own."""
    if not pokok:
        return ABSENT
    verbs = load_verbs()
    silent = tells(str(pokok), verbs)
    marker = Frame(
        "" if silent else "mengatakan",
        who=who.actor,
        about=pokok.pieces[0].field or "",
        content=str(pokok),
        silent=silent,
    )
    return Text([marker, Piece(" "), *pokok.pieces])


def _according(pokok: Text, who: PersonValue) -> Text:
    """`menurut Wahyuni, …`; absent where the clause is none, or brings its own reporting verb."""
    verbs = load_verbs()
    if not pokok or tells(str(pokok), verbs) or bound(str(pokok), verbs):
        return ABSENT
    marker = Frame("", who=who.actor, about=pokok.pieces[0].field or "", silent=True)
    return "menurut " + who + Text([Piece(", "), marker, *pokok.pieces])


def _purpose(purpose: Text) -> Text:
    """The purpose with `agar` or `untuk` before it, unless it says so itself."""
    if not purpose:
        return ABSENT
    if isinstance(purpose.pieces[0], Need):
        return "untuk " + purpose
    return ABSENT if is_aim(str(purpose)) else purpose_opener(str(purpose)) + purpose


def _aiming(purpose: Text, subject: Any) -> Text:
    """The sentence of a purpose that is a predicate (`bertujuan …`) or a sentence of its own."""
    if not purpose or not is_aim(str(purpose)):
        return ABSENT
    whole = begins_with(str(purpose), "bertujuan")
    return concat([subject, " ", purpose]) if whole else purpose


def _wanted(purpose: Text) -> Text:
    """The purpose after `ingin`; absent where it cannot be wanted, as a noun cannot."""
    fits = purpose and not isinstance(purpose.pieces[0], Need) and is_wish(str(purpose))
    return purpose if fits else ABSENT


def _item(texts: Sequence[Text], number: int) -> Text:
    """One item of a list, absent where the list is shorter."""
    return texts[number] if number < len(texts) else ABSENT


def _in_pairs(texts: Sequence[Text]) -> list[Sequence[Text]]:
    return [texts[at : at + 2] for at in range(0, len(texts), 2)]


def _linked(texts: Sequence[Text], link: str) -> Text:
    return join(texts, link, link)


def _if_given(*parts: Any) -> Text:
    """All parts, or nothing where one of them is absent."""
    text = concat(parts)
    return Text() if has_gap(text.pieces) else text


def _first_word(text: Any) -> str:
    return str(text).split(maxsplit=1)[0]


def _section(name: str) -> Section:
    return Section(name)


@pass_context
def _is_told(context: Context, value: Any) -> bool:
    """Whether every fact of a value has been told."""
    story: Story = context["cerita"]
    return story.has_told(value)


@pass_context
def _is_headlined(context: Context, value: Text) -> bool:
    """Whether the headline holds every fact of a value."""
    story: Story = context["cerita"]
    return bool(value) and story.headlined.issuperset(fields_of(value.pieces))


def _names(text: Text, organiser: Any) -> bool:
    """Whether a text names the organiser already."""
    names = [str(name) for name in (organiser.nama, organiser.singkatan) if name]
    return any(contains_words(str(text), name) for name in names)


def _holds(text: Text, words: str) -> bool:
    """Whether a text holds these words, however they are capitalised."""
    return contains_words(str(text), words)


FILTERS: dict[str, Any] = {
    "daftar": _listed,
    "kutip": _quoted,
    "atribusi": _attribution,
    "menyatakan": _telling,
    "menurut": _according,
    "agar": _purpose,
    "bertujuan": _aiming,
    "ingin": _wanted,
    "didahului": preceded,
    "berpasangan": _in_pairs,
    "rangkai": _linked,
    "butir": _item,
    "kata_pertama": _first_word,
}
TESTS: dict[str, Any] = {
    "dijudulkan": _is_headlined,
    "diceritakan": _is_told,
    "menyebut": _names,
    "memuat": _holds,
}
FUNCTIONS: dict[str, Any] = {"jika": _if_given, "bagian": _section, "koma": Text([COMMA])}
