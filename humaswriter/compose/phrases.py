"""The phrases that templates write: texts with named parts, each knowing its fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from humaswriter.compose.mentions import Actor, Host, mention
from humaswriter.compose.pieces import ABSENT, COMMA, Once, Piece, Text
from humaswriter.compose.wording import begins_with, lower_start, without_full_stop

_CITY_CLASS = re.compile(r"^(?:kabupaten|kota|kab\.)\s+", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")
_QUOTED_PARAGRAPHS = re.compile(r"(?:[\"“][^\"“”]+[\"”]\s*){2,}")
_DOUBLE_MARKS = '"“”„«»'


class OrganiserValue(Text):
    """The organiser: written out it is a mention; `nama`, `singkatan` and `ringkas` are words."""

    __slots__ = ("institution", "nama", "ringkas", "singkatan")

    def __init__(self, who: Host, nama: Text, singkatan: Text) -> None:
        super().__init__([mention(who)])
        self.institution = who
        self.nama = nama
        self.singkatan = singkatan
        self.ringkas = singkatan or nama


class PlaceValue(Text):
    """The place: venue, city unless the venue names it, province while it is new.

    `di` has the word before it that fits (`di Aula …`, `secara daring dari …`); `asal` is the city
    of the dateline, without `Kota` or `Kabupaten`.
    """

    __slots__ = ("asal", "di", "kota", "nama", "provinsi")

    def __init__(
        self, pieces: Iterable[Piece], opener: str, nama: Text, kota: Text, provinsi: Text
    ) -> None:
        super().__init__(pieces)
        self.di = opener + self
        self.nama, self.kota, self.provinsi = nama, kota, provinsi
        bare = _CITY_CLASS.sub("", str(kota))
        self.asal = Text([Piece(bare, kota.pieces[0].field)]) if kota.pieces[0].field else kota


class ParticipantsValue(Text):
    """Who takes part: `24 petugas humas dari enam unit`; `ringkas` leaves the origin out."""

    __slots__ = ("asal", "jumlah", "ringkas", "satuan")

    def __init__(self, jumlah: Text, satuan: Text, asal: Text) -> None:
        self.jumlah, self.satuan, self.asal = jumlah, satuan, asal
        who = satuan or ("peserta" if jumlah or asal else ABSENT)
        self.ringkas = (jumlah + " " if jumlah else Text()) + who
        origin = preceded(asal, "dari")
        super().__init__((self.ringkas + (" " + origin if asal else Text())).pieces)


@dataclass(frozen=True, slots=True)
class Utterance:
    """A point conveyed and the quote that it leads to; either may be absent."""

    pokok: Text
    kutipan: Text


class PersonValue(Text):
    """A person: written out a mention; `nama` and `jabatan` are words; `ucapan` what they said."""

    __slots__ = (
        "actor",
        "jabatan",
        "jabatan_lama",
        "kutipan",
        "menggantikan",
        "nama",
        "pokok",
        "ucapan",
    )

    def __init__(
        self, who: Actor | None, pokok: Sequence[Text] = (), kutipan: Sequence[Text] = ()
    ) -> None:
        super().__init__([mention(who)] if who else ABSENT.pieces)
        self.jabatan_lama = self.menggantikan = ABSENT
        self.actor = who
        self.nama = Text(who.name) if who else ABSENT
        self.jabatan = Text(who.role) if who else ABSENT
        self.pokok, self.kutipan = tuple(pokok), tuple(kutipan)
        count = max(len(pokok), len(kutipan))
        padded = [
            (*items, *[ABSENT] * (count - len(items))) for items in (self.pokok, self.kutipan)
        ]
        self.ucapan = tuple(Utterance(*pair) for pair in zip(*padded, strict=True))


def fact(value: str | None, path: str) -> Text:
    """A clause of the form, without the full stop that would end it; absent where not given."""
    if value is None:
        return ABSENT
    return Text([Piece(without_full_stop(value), path, clause=True)])


def name(value: str | None, path: str) -> Text:
    """A name or heading of the form without a final full stop; absent where not given."""
    return ABSENT if value is None else Text([Piece(without_full_stop(value), path)])


def preceded(text: Text, words: str) -> Text:
    """The text with `words` before it, unless it opens with them itself."""
    if not text:
        return text
    if begins_with(str(text), words):
        first = text.pieces[0]
        return Text([Piece(lower_start(first.text), first.field), *text.pieces[1:]])
    return f"{words} " + text


def apposed(text: Text) -> Text:
    """The text between commas, while it is new to the reader."""
    return Text([Once("", pieces=(Piece(", "), *text.pieces, COMMA))])


def unquoted(value: str) -> str:
    """A quote without the marks around it; marks within it stay."""
    text = value.strip()
    if _QUOTED_PARAGRAPHS.fullmatch(text):
        return " ".join(part.strip() for part in _QUOTED.findall(text))
    while len(text) > 2 and text[0] in _DOUBLE_MARKS and text[-1] in _DOUBLE_MARKS:
        inner = text[1:-1]
        if any(mark in inner for mark in _DOUBLE_MARKS):
            break
        text = inner.strip()
    if len(text) > 4 and text.startswith("''") and text.endswith("''") and "''" not in text[2:-2]:
        text = text[2:-2].strip()
    return text
