"""What a trainer decides: points that win over ours, and the codes of blind marking."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from humaswriter.errors import InputError, Problem
from humaswriter.exercise.model import Line
from humaswriter.exercise.store import NOT_TOML
from humaswriter.files import decode, read_bytes, toml_of

POINTS = "nilai-pelatih.toml"
CODES = "kode-peserta.csv"
_LARGEST = 4 * 1024 * 1024

Points = dict[str, dict[str, float]]


def read_points(path: Path, rubric: Mapping[Line, int]) -> Points:
    """A trainer's points by name or code of the trainee, and by rubric key; none without a file.

    Raises:
        InputError: the file cannot be read, or gives what the rubric does not have.
    """
    if not path.exists():
        return {}
    text = decode(read_bytes(path, _LARGEST), str(path))
    table = toml_of(text, str(path), NOT_TOML)
    return {name.casefold(): _row(path, name, row, rubric) for name, row in table.items()}


def _row(path: Path, name: str, row: object, rubric: Mapping[Line, int]) -> dict[str, float]:
    most = {line.value: points for line, points in rubric.items()}
    if not isinstance(row, dict):
        raise _problem(path, f"Tulis nilai {name} di bawah judul ['{name}'].")
    for key, points in row.items():
        if key not in most:
            raise _problem(path, f"{name}: baris '{key}' tidak ada. Yang ada: {', '.join(most)}.")
        if not isinstance(points, (int, float)) or not 0 <= points <= most[key]:
            raise _problem(path, f"{name}: nilai {key} harus angka dari 0 sampai {most[key]}.")
    return {key: float(points) for key, points in row.items()}


def _problem(path: Path, message: str) -> InputError:
    return InputError(Problem(str(path), None, None, message))


def blank_points(names: Iterable[str], rubric: Mapping[Line, int]) -> str:
    """A file for a trainer's points, in which the lines that wait for one are commented out."""
    rows = [
        "# Nilai dari pelatih; hapus tanda # lalu isi. Nilai di sini menang atas nilai mesin dan",
        "# dipakai lagi setiap kali jawaban dinilai. Kunci lain dari rubrik juga boleh ditulis.",
    ]
    own = [f"# {line.value} = 0..{most}" for line, most in rubric.items() if line.is_human]
    for name in names:
        rows += ["", f"[{_quoted(name)}]", *own]
    return "\n".join(rows) + "\n"


def _quoted(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def codes(path: Path, names: Sequence[str]) -> dict[str, str]:
    """A code for each trainee: the one in the file, else the next free number.

    Names without one are taken in an order that tells nothing of the alphabet.

    Raises:
        InputError: the file cannot be read.
    """
    known: dict[str, str] = {}
    if path.exists():
        rows = csv.DictReader(io.StringIO(decode(read_bytes(path, _LARGEST), str(path))))
        known = {row["Nama"]: row["Kode"] for row in rows if row.get("Nama") and row.get("Kode")}
    free = (f"P{number:02}" for number in range(1, 10**6))
    taken = set(known.values())
    for name in sorted(set(names) - set(known), key=lambda one: sha256(one.encode()).digest()):
        known[name] = next(code for code in free if code not in taken)
    return known


def codes_written(known: Mapping[str, str]) -> str:
    """The codes as CSV."""
    rows = io.StringIO()
    writer = csv.writer(rows, lineterminator="\n")
    writer.writerow(("Kode", "Nama"))
    writer.writerows(sorted((code, name) for name, code in known.items()))
    return rows.getvalue()
