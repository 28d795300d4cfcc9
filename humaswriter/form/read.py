"""Form files to forms: everything that is wrong with one is said at once, with place and cure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from humaswriter.errors import InputError, Problem
from humaswriter.files import decode, read_bytes
from humaswriter.form.document import Located, parse
from humaswriter.form.document import Path as FieldPath
from humaswriter.form.kinds import (
    DEFAULT,
    EventKind,
    UnknownKindError,
    find_kind,
    kind_folders,
    read_kind,
)
from humaswriter.form.model import CURE, EventForm, Speaker, form_model, section_of
from humaswriter.indonesian import calendar as dates
from humaswriter.indonesian import provinces as places

# chosen: the longest example form is 4 KB; a hundred times that is not a form
LARGEST = 400 * 1024
_OTHER_FORMATS = (".docx", ".doc", ".xlsx", ".xls", ".ods", ".odt", ".pdf", ".csv")


@dataclass(frozen=True, slots=True)
class LoadedForm:
    """A form, its kind, and where each value stands in the file (line and column from 1).

    `text` is the form as YAML or JSON, for who keeps it.
    `notes` are Indonesian lines about what may have been meant otherwise.
    """

    form: EventForm
    kind: EventKind
    places: Mapping[FieldPath, tuple[int, int]]
    notes: tuple[str, ...] = ()
    text: str = ""


def read_form(path: Path, office: Path | None = None) -> LoadedForm:
    """The form in a YAML or JSON file; `office` is the office's own template folder.

    Raises:
        InputError: every fault of the file, each with line, column and cure.
    """
    if path.suffix.casefold() in _OTHER_FORMATS:
        message = (
            f"Formulir {path.suffix} belum dapat dibaca. Salin jawabannya ke formulir YAML: "
            "humaswriter new JENIS -o formulir.yaml"
        )
        raise InputError(Problem(str(path), None, None, message))
    return parse_form(decode(read_bytes(path, LARGEST), str(path)), str(path), office)


def parse_form(text: str, name: str = "formulir", office: Path | None = None) -> LoadedForm:
    """The form in a YAML or JSON text; `name` stands for the file in messages.

    Raises:
        InputError: every fault of the text, each with line, column and cure.
    """
    located = parse(text, name)
    problems = list(located.problems)
    kind, problem = _kind(located, name, office)
    problems += problem
    model = form_model(kind)
    form, faults = _validated(model, located, name, office)
    problems += faults
    if form is not None:
        problems += (
            Problem(name, *located.place(path), message) for path, message in _contradictions(form)
        )
    if form is None or problems:
        raise InputError(*problems)
    notes = (
        f"{name}, baris {line}: bagian sesudah tanda pagar dianggap catatan dan tidak dibaca: "
        f"{remark} Bila itu jawaban, apit seluruhnya dengan tanda petik tunggal."
        for line, remark in located.remarks.items()
    )
    return LoadedForm(form, kind, located.places, tuple(notes), text)


def answers_of(
    text: str, name: str, key: str | None, office: Path | None
) -> tuple[EventKind, dict[str, Any]]:
    """The kind of a form begun earlier and its answers so far, as plain data without the kind.

    Raises:
        InputError: every fault of the text, or a form of another kind than `key`.
    """
    loaded = parse_form(text, name, office)
    if key is not None and loaded.kind.key != find_kind(key, office).key:
        message = f"Formulir ini berjenis '{loaded.kind.key}', bukan '{key}'."
        raise InputError(Problem(name, *loaded.places.get(("jenis",), (1, 1)), message))
    answers = parse(text, name).data
    answers.pop("jenis", None)
    return loaded.kind, answers


def _kind(located: Located, name: str, office: Path | None) -> tuple[EventKind, list[Problem]]:
    key = located.data.get("jenis")
    try:
        kind = find_kind(key if isinstance(key, str) else DEFAULT, office)
    except UnknownKindError as error:
        fallback = find_kind(error.suggestion or DEFAULT, office)
        return fallback, [Problem(name, *located.place(("jenis",)), str(error))]
    if isinstance(key, str):
        located.data["jenis"] = kind.key
    return kind, []


def _validated(
    model: type[EventForm], located: Located, name: str, office: Path | None
) -> tuple[EventForm | None, list[Problem]]:
    """The form, without the values that are faulty, and what is wrong with those."""
    try:
        return model.model_validate(located.data), []
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
    problems = []
    for fault in faults:
        path = fault["loc"]
        place = (
            located.key_place(path) if fault["type"] == "extra_forbidden" else located.place(path)
        )
        problems.append(Problem(name, *place, _message(fault, path, model, office)))
    data = located.data
    for fault in faults:
        data = _without(data, fault["loc"])
    try:
        return model.model_validate(data), problems
    except ValidationError:
        return None, problems


def _without(value: Any, path: FieldPath) -> Any:
    if not path:
        return None
    step, *rest = path
    if isinstance(value, dict) and isinstance(step, str):
        inner = {k: (_without(v, tuple(rest)) if k == step else v) for k, v in value.items()}
        return {k: v for k, v in inner.items() if v is not None}
    if isinstance(value, list):
        items = [_without(v, tuple(rest)) if n == step else v for n, v in enumerate(value)]
        return [v for v in items if v is not None] or None
    return None


def _message(
    fault: Mapping[str, Any], path: FieldPath, model: type[EventForm], office: Path | None
) -> str:
    label = label_of(model, path)
    match fault["type"]:
        case "extra_forbidden":
            return _unknown_key(path, model, office)
        case "string_type":
            return (
                f"{label} harus berupa satu teks, bukan daftar atau kelompok isian. Bila memuat "
                "titik dua, apit jawabannya dengan tanda petik tunggal."
            )
        case "tuple_type" | "list_type":
            return f"{label} harus berupa daftar: satu butir satu baris, diawali '- '."
        case "model_type" | "dict_type" | "model_attributes_type":
            keys = ", ".join(_fields_at(model, path))
            return f"{label} harus berupa teks atau kelompok isian: {keys}."
    if fault["type"] == CURE:
        return f"{label}: {fault['msg']}"
    return f"{label} tidak terbaca."


def _unknown_key(path: FieldPath, model: type[EventForm], office: Path | None) -> str:
    key = str(path[-1])
    known = _fields_at(model, path[:-1])
    close = get_close_matches(key.casefold(), known, n=1)
    if close:
        return f"Isian '{key}' tidak dikenal. Maksud Anda '{close[0]}'?"
    if len(path) == 1:
        if key in Speaker.model_fields:
            return f"Isian '{key}' ditulis di bawah 'narasumber', milik orang yang mengatakannya."
        owners = [
            name
            for name, place in kind_folders(office).items()
            if any(question.key == key for question in read_kind(place).questions)
        ]
        if owners:
            return (
                f"Isian '{key}' hanya untuk jenis {', '.join(owners)}. Hapus atau ganti jenisnya."
            )
    return f"Isian '{key}' tidak dikenal. Yang dikenal: {', '.join(known)}."


def _fields_at(model: type[BaseModel], path: FieldPath) -> list[str]:
    section = _section_at(model, path)
    return list(section.model_fields) if section else []


def _section_at(model: type[BaseModel], path: FieldPath) -> type[BaseModel] | None:
    """The model of the section that a path leads to; None where it leads to a value."""
    section: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, int):
            continue
        if section is None or step not in section.model_fields:
            return None
        section = section_of(section.model_fields[step].annotation)
    return section


def label_of(model: type[BaseModel], path: FieldPath) -> str:
    """What officers call a field: `Kutipan langsung ke-2`; the key itself where it has no name."""
    label, section, count = str(path[-1]), model, ""
    for step in path:
        if isinstance(step, int):
            count = f" ke-{step + 1}"
            continue
        field = section.model_fields.get(step) if section else None
        if field is None:
            return label
        label, count = field.title or step, ""
        section = section_of(field.annotation) or section
    return label + count


def _contradictions(form: EventForm) -> Iterator[tuple[FieldPath, str]]:
    """What single fields cannot know: facts that contradict one another."""
    yield from _days_in_order(form)
    yield from _zones_agree(form)
    yield from _embargo_has_zone(form)
    known: dict[str, str] = {}
    for number, speaker in enumerate(form.narasumber or ()):
        at: FieldPath = ("narasumber", number)
        said = speaker.kutipan or speaker.pokok
        if said and not speaker.nama:
            what = "kutipan" if speaker.kutipan else "pokok"
            yield (*at, what), "Ucapan ini belum ada pemiliknya. Isi 'nama' narasumbernya."
        for at_quote, quote in enumerate(speaker.kutipan or ()):
            if not re.search(r"\w", quote):
                yield (*at, "kutipan", at_quote), "Kutipan ini tidak memuat kata."
        short = (speaker.nama_sapaan or "").casefold()
        if short and short in known:
            yield (
                (*at, "nama_sapaan"),
                f"Nama sapaan '{speaker.nama_sapaan}' sudah dipakai {known[short]}. "
                "Beri keduanya nama sapaan yang berbeda.",
            )
        elif short:
            known[short] = speaker.nama or f"narasumber ke-{number + 1}"


def _embargo_has_zone(form: EventForm) -> Iterator[tuple[FieldPath, str]]:
    embargo = form.siaran.embargo if form.siaran else None
    province = form.tempat.provinsi if form.tempat else None
    known = form.zona or (province and places.zone_of(province))
    if embargo and not known and not dates.parse_moment(embargo).hours.zone:
        yield ("siaran", "embargo"), "Tambahkan zona waktu embargo: WIB, WITA, atau WIT."


def _days_in_order(form: EventForm) -> Iterator[tuple[FieldPath, str]]:
    if not (form.tanggal and form.sampai):
        return
    first, last = dates.parse_days(form.tanggal), dates.parse_days(form.sampai)
    if first.first != first.last:
        yield ("sampai",), "Rentang sudah ditulis pada 'tanggal'. Kosongkan salah satunya."
    elif last.last < first.first:
        yield (
            ("sampai",),
            f"Tanggal terakhir {dates.long_date(last.last)} mendahului "
            f"tanggal mulai {dates.long_date(first.first)}.",
        )


def _zones_agree(form: EventForm) -> Iterator[tuple[FieldPath, str]]:
    province = form.tempat.provinsi if form.tempat else None
    by_place = places.zone_of(province) if province else None
    in_hours = dates.parse_hours(form.pukul).zone if form.pukul else None
    expected = by_place or (form.zona or "").upper() or None
    for path, zone in ((("zona",), (form.zona or "").upper()), (("pukul",), in_hours)):
        if zone and expected and zone != expected:
            reason = f"{province} memakai {expected}" if by_place else f"zona diisi {expected}"
            yield path, f"Zona waktu {zone} tidak cocok: {reason}."
