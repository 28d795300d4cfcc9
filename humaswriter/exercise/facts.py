"""The facts of a form that an answer should tell."""

from __future__ import annotations

import re
from collections.abc import Collection

from humaswriter.compose import Draft
from humaswriter.exercise.model import KeyFact, Kind
from humaswriter.form.model import EventForm
from humaswriter.form.needs import given_facts

_KINDS = (
    (re.compile(r"narasumber\[\d+\]\.nama"), Kind.NAME),
    (re.compile(r"narasumber\[\d+\]\.jabatan"), Kind.ROLE),
    (re.compile(r"narasumber\[\d+\]\.kutipan\[\d+\]"), Kind.QUOTE),
    (re.compile(r"penyelenggara\.nama"), Kind.HOST),
    (re.compile(r"kegiatan"), Kind.EVENT),
    (re.compile(r"tanggal"), Kind.DATE),
    (re.compile(r"pukul"), Kind.TIME),
    (re.compile(r"tempat\.(?:nama|kota)"), Kind.PLACE),
    (re.compile(r"peserta\.jumlah"), Kind.COUNT),
)
# Of the release's frame, or told with another fact.
_LEFT_OUT = re.compile(
    r"judul|tema|zona|sampai|kode|tentang|siaran\b.*|narahubung\b.*|tempat\.provinsi|"
    r"penyelenggara\.singkatan|peserta\.(?:satuan|asal)|"
    r"narasumber\[\d+\]\.(?:gelar|nama_sapaan|singkatan_jabatan|instansi|mewakili.*)|"
    r".*\.(?:jumlah_\w+|satuan|nama|jabatan|kota)|\w*(?:mulai|batas|berlaku|tenggat)\w*"
)
# Words of a clause; a shorter one is a label, not a fact to tell. Chosen.
_LEAST_WORDS = 3


def key_facts(form: EventForm, draft: Draft) -> tuple[KeyFact, ...]:
    """The facts that our own draft of the form tells, in the order of the form.

    What the draft leaves out on purpose (an hour in ANTARA's style) nobody has to tell.
    """
    told = {re.sub(r"\.(?:kota|provinsi)$", ".kota", span.field) for span in draft.spans}
    return tuple(_facts(form, told))


def _facts(form: EventForm, told: Collection[str]) -> list[KeyFact]:
    found = []
    given = given_facts(form)
    for path, value in given.items():
        kind = next((kind for pattern, kind in _KINDS if pattern.fullmatch(path)), None)
        if path not in told or (kind is None and _LEFT_OUT.fullmatch(path)):
            continue
        if kind is None and len(value.split()) < _LEAST_WORDS:
            continue
        if kind is Kind.COUNT:
            value = f"{value} {given.get('peserta.satuan', 'peserta')}"
        found.append(KeyFact(path, kind or Kind.CLAUSE, value, _person(path, given)))
    return found


def _person(path: str, given: dict[str, str]) -> str:
    """Whose office or quote a path holds."""
    speaker = re.match(r"(narasumber\[\d+\])\.", path)
    return given.get(f"{speaker[1]}.nama", "") if speaker else ""
