"""The file of an exercise, `latihan.toml`: key and rubric, which a trainer may edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from humaswriter.analysis.facts import Fact, Kind
from humaswriter.errors import InputError, Problem
from humaswriter.exercise.model import TOTAL, Exercise, Line, Seeded, Variant
from humaswriter.exercise.types import type_of
from humaswriter.files import decode, read_bytes, toml_of

NAME = "latihan.toml"
NOT_TOML = "Ini bukan TOML yang utuh. Bandingkan tanda petik dan kurungnya dengan berkas asli."
_LARGEST = 16 * 1024 * 1024
_HEAD = """\
# Kunci dan rubrik latihan humaswriter. Bobot di [rubrik] boleh diubah; jumlahnya harus 100.
# Baris rubrik yang dinilai mesin dan yang dinilai pelatih disebut di lembar umpan balik.
"""


def written(exercise: Exercise) -> str:
    """The exercise as TOML."""
    import tomli_w

    data: dict[str, Any] = {
        "jenis": exercise.type,
        "judul": exercise.title,
        "petunjuk": list(exercise.instructions),
        "batas_veto": exercise.veto,
        "rubrik": {line.value: points for line, points in exercise.rubric.items()},
        "formulir": exercise.form,
        "fakta": [{**asdict(fact), "kind": fact.kind.value} for fact in exercise.facts],
        "varian": [asdict(variant) for variant in exercise.variants],
    }
    return _HEAD + tomli_w.dumps(data, multiline_strings=True)


def read_exercise(folder: Path) -> Exercise:
    """The exercise in a folder.

    Raises:
        InputError: there is none, or its file was damaged or given weights that do not hold.
    """
    path = folder / NAME if folder.is_dir() else folder
    text = decode(read_bytes(path, _LARGEST), str(path))
    try:
        exercise = _exercise(toml_of(text, str(path), NOT_TOML))
    except (KeyError, ValueError, TypeError) as error:
        raise _broken(path, f"Isi berkas ini tidak lengkap atau berubah: {error}.") from None
    total = sum(exercise.rubric.values())
    if total != TOTAL or any(points < 0 for points in exercise.rubric.values()):
        raise _broken(path, f"Bobot rubrik berjumlah {total}; jumlahnya harus {TOTAL}.")
    return exercise


def _broken(path: Path, message: str) -> InputError:
    return InputError(Problem(str(path), None, None, message))


def _exercise(table: Mapping[str, Any]) -> Exercise:
    return Exercise(
        type_of(table["jenis"]).id,
        table["judul"],
        table["formulir"],
        tuple(table["petunjuk"]),
        tuple(Fact(**{**fact, "kind": Kind(fact["kind"])}) for fact in table["fakta"]),
        tuple(map(_variant, table["varian"])),
        {Line(line): int(points) for line, points in table["rubrik"].items()},
        int(table["batas_veto"]),
    )


def _variant(table: Mapping[str, Any]) -> Variant:
    lists = {key: tuple(value) for key, value in table.items() if isinstance(value, list)}
    return Variant(**{**table, **lists, "faults": tuple(Seeded(**f) for f in table["faults"])})
