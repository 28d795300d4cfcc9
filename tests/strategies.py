"""Random forms: every kind, any choice of fields, words that tell where they come from."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from humaswriter.form.kinds import kind_folders, load_kind
from humaswriter.form.questions import Asked, questions

KINDS = sorted(kind_folders())

# What officers type that has tripped other tools: marks, markup, template and shell signs.
_AWKWARD = (
    "{{ kegiatan }}", "{% raw %}", "None", "S.H.", "dkk.", "(dua", "50%", "'siap'", "&amp;", "<b>",
    "\\", "#humas", "@rutan", "*tebal*", "Rp5.000", "24", "pukul 09.00", "é", "🎉", "a/b", "$x$",
    '"Maju"', "“Maju”", "- ", "1.", "_", "~", "`",
)  # fmt: skip
_PLAIN = ("peserta", "menulis", "Rutan", "siaran", "pers", "di", "Demak", "yang", "lengkap", "agar")

dates = st.dates(date(2000, 1, 1), date(2099, 12, 31)).map(lambda d: f"{d.day}/{d.month}/{d.year}")
times = st.times().map(lambda t: t.strftime("%H.%M"))


@st.composite
def phrases(draw: Any, path: str) -> str:
    """A few words, one of them unique to its field."""
    words = draw(st.lists(st.sampled_from(_PLAIN + _AWKWARD), max_size=5))
    words.insert(draw(st.integers(0, len(words))), token(path))
    end = draw(st.sampled_from(("", "", ".", "!", "?", "...")))
    return str(" ".join(word.strip() for word in words) + end)


def token(path: str) -> str:
    """A word that no other field holds."""
    return "zq" + "".join(c for c in path.lower() if c.isalnum()) + "qz"


@st.composite
def answers(draw: Any, kind: str) -> dict[str, Any]:
    """Plain data of a valid form of one kind."""
    given = draw(_section(questions(load_kind(kind)), ""))
    for number, speaker in enumerate(given.get("narasumber", ())):
        if speaker.keys() & {"kutipan", "pokok"}:
            speaker.setdefault("nama", token(f"narasumber[{number}].nama"))
    if "sampai" in given:
        given.pop("sampai")
    return {"jenis": kind, **given}


@st.composite
def _section(draw: Any, asked: tuple[Asked, ...], path: str) -> dict[str, Any]:
    made = {}
    for question in asked:
        if draw(st.integers(0, 3)) > 0:
            at = f"{path}.{question.key}" if path else question.key
            value = draw(_value(question, at))
            if value:
                made[question.key] = value
    return made


def _value(question: Asked, at: str) -> st.SearchStrategy[Any]:
    if question.many:
        one = (
            (lambda n: _section(question.inside, f"{at}[{n}]"))
            if question.inside
            else (lambda n: phrases(f"{at}[{n}]"))
        )
        sizes = st.integers(1, 3)
        return sizes.flatmap(lambda size: st.tuples(*map(one, range(size)))).map(
            lambda items: [
                item or {"nama": token(f"{at}[{n}].nama")} for n, item in enumerate(items)
            ]
        )
    if question.inside:
        return _section(question.inside, at)
    match question.key:
        case "tanggal" | "sampai" | "berlaku" | "tenggat" | "mulai_layanan" | "batas_waktu":
            return dates
        case "pukul":
            return times
        case "zona":
            return st.just("WIB")
        case "provinsi":
            return st.sampled_from(("Jawa Tengah", "Banten", "Lampung"))
        case "embargo":
            return dates.map(lambda day: f"{day} 12.00 WIB")
        case "jumlah" | "jumlah_tersangka" | "jumlah_orang":
            return st.integers(1, 99999).map(str)
    return phrases(at)


forms = st.sampled_from(KINDS).flatmap(answers)
