"""The answers of a class as they come: messy files, read one by one, none stopping the rest."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from humaswriter.errors import HumaswriterError, InputError, Problem
from humaswriter.files import read_bytes
from humaswriter.reading import LARGEST
from humaswriter.sources import SUFFIXES, reader

_PDF = ".pdf"
# The head of a sheet: who it is, not what was written.
_HEAD = re.compile(
    r"\s*(?P<key>nama(?: lengkap| peserta)?|peserta|nip|nik|instansi|unit kerja|satker|jabatan|"
    r"asal|kelompok|kelas|tanggal|hari|tugas|latihan|kode|no(?:mor)?(?: urut)?|materi|jawaban)\b"
    r"\s*(?P<mark>[:.=]|$|(?=\s\d))\s*(?P<value>.*)",
    re.IGNORECASE,
)
_NAME_KEYS = frozenset(("nama", "nama lengkap", "nama peserta", "peserta"))
_CODE = re.compile(r"(?<![A-Za-z0-9])[Vv](?P<number>\d{2})(?![0-9])")
_NOISE = re.compile(
    r"(?i)\b(?:jawaban|tugas|latihan|siaran|pers|rilis|release|final|revisi|rev|fix|copy|salinan|"
    r"naskah|bimtek|word|dokumen|document|v\d{2}|\d+)\b|[_()\[\]-]+"
)
# Lines of a title page. Chosen: because more of them are the answer itself.
_MOST_HEAD = 8


@dataclass(frozen=True, slots=True)
class Answer:
    """A trainee's answer: who, from which file, the code of the variant, and the words."""

    trainee: str
    path: Path
    code: str | None
    text: str


def read_answers(paths: Iterable[Path]) -> tuple[list[Answer], list[str]]:
    """The answers by trainee, and what was odd about the files, in Indonesian.

    Of two answers by one trainee the one whose file was changed last is taken.
    """
    notes: list[str] = []
    found: dict[str, Answer] = {}
    for path in _files(paths, notes):
        try:
            answer = _answer(path, _text(path))
        except HumaswriterError as error:
            notes.append(str(error))
            continue
        key = answer.trainee.casefold()
        if key in found:
            first, last = sorted((found[key], answer), key=_written)
            notes.append(
                f"{answer.trainee}: dua jawaban ({first.path.name} dan {last.path.name}); yang "
                f"dinilai {last.path.name}, yang terakhir disimpan."
            )
            answer = last
        found[key] = answer
    return sorted(found.values(), key=lambda one: one.trainee.casefold()), notes


def _written(answer: Answer) -> tuple[float, str]:
    return answer.path.stat().st_mtime, answer.path.name


def _files(paths: Iterable[Path], notes: list[str]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        inside = sorted(p for p in path.rglob("*") if p.is_file())
        for one in inside:
            if one.name.startswith((".", "~$")):
                continue
            if one.suffix.casefold() in (*SUFFIXES, _PDF):
                yield one
            else:
                notes.append(f"{one}: akhiran {one.suffix or 'ini'} tidak dibaca.")


def _text(path: Path) -> str:
    """The words of a file.

    Raises:
        InputError: it is absent, empty, damaged, or of a kind that nobody can read.
        UsageError: no reader has its suffix.
    """
    data = read_bytes(path, LARGEST)
    if path.suffix.casefold() == _PDF:
        text = _pdf(data, path)
    else:
        source = reader(path.suffix)(data, str(path))
        text = "\n\n".join(source.prose[b.span.start : b.span.end] for b in source.blocks)
    if not any(char.isalnum() for char in text):
        raise InputError(Problem(str(path), None, None, "Jawaban ini kosong."))
    return text


def _pdf(data: bytes, path: Path) -> str:
    import pypdf

    try:
        pages = [page.extract_text() or "" for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    except Exception:  # whatever pypdf says of a damaged or locked file
        message = "PDF ini rusak atau terkunci. Minta peserta menyimpannya ulang."
        raise InputError(Problem(str(path), None, None, message)) from None
    # a line that ends a sentence ends a paragraph too, as far as a PDF tells
    return re.sub(r"(?<![.!?\"”:])\n(?=\S)", " ", "\n".join(pages)).replace("\n", "\n\n")


def _answer(path: Path, text: str) -> Answer:
    lines = text.split("\n")
    name, code, start = "", None, 0
    for number, line in enumerate(lines[:_MOST_HEAD]):
        match = _HEAD.fullmatch(line)
        if not line.strip():
            continue
        if match is None or len(line.split()) > _MOST_HEAD:
            break
        start = number + 1
        if match["key"].casefold() in _NAME_KEYS and match["value"].strip():
            name = match["value"].strip(" .:")
        found = _CODE.search(line)
        code = f"V{found['number']}" if found else code
    in_name = _CODE.search(path.stem)
    code = code or (f"V{in_name['number']}" if in_name else None)
    words = "\n".join(lines[start:]).strip()
    if not any(char.isalnum() for char in words):
        raise InputError(Problem(str(path), None, None, "Jawaban ini hanya berisi identitas."))
    return Answer(name or _name_of(path), path, code, words)


def _name_of(path: Path) -> str:
    """The trainee by the name of the file."""
    words = " ".join(_NOISE.sub(" ", path.stem.replace("_", " ")).split())
    return words.title() if words.islower() or words.isupper() else words or path.stem
