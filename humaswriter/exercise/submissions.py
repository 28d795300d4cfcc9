"""The answers of a class as they come: messy files, read one by one, none stopping the rest."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from humaswriter.errors import HumaswriterError, InputError, Problem
from humaswriter.files import read_bytes
from humaswriter.readers import SUFFIXES, reader
from humaswriter.readers.drafts import LARGEST

# Everything behind it is the answer; the sheets have it too.
ANSWER = "Jawaban"
_PDF = ".pdf"
# The head of a sheet: who it is, not what was written.
_HEAD = re.compile(
    r"\s*(?P<key>nama(?: lengkap| peserta)?|peserta|nip|nik|instansi|unit kerja|satker|jabatan|"
    r"asal|kelompok|kelas|tanggal|hari|tugas|latihan|kode|no(?:mor)?(?: urut)?|materi|jawaban)\b"
    r"\s*(?P<mark>[:.=]|$|(?=\s\d))\s*(?P<value>.*)",
    re.IGNORECASE,
)
_ANSWER = re.compile(rf"\s*{ANSWER}\s*:?\s*", re.IGNORECASE)
# How Moodle names what it lets a teacher download.
_MOODLE = re.compile(r"(?P<name>[^_]+)_(?P<number>\d+)_assignsubmission_")
_NAME_KEYS = frozenset(("nama", "nama lengkap", "nama peserta", "peserta"))
_CODE = re.compile(r"(?<![A-Za-z0-9])[Vv](?P<number>\d{2})(?![0-9])")
_NOISE = re.compile(
    r"(?i)\b(?:jawaban|tugas|latihan|siaran|pers|rilis|release|final|revisi|rev|fix|copy|salinan|"
    r"naskah|bimtek|word|dokumen|document|v\d{2}|\d+)\b|[_()\[\]-]+"
)
# Lines of a title page. Chosen: because more of them are the answer itself.
_MOST_HEAD = 8
# Words of an answer. Chosen: ten long releases; marking takes seconds for each more.
_MOST_WORDS = 5000


@dataclass(frozen=True, slots=True)
class Submission:
    """A trainee's answer: who, from which file, the code of the variant, and the words.

    `identifier` is Moodle's for the trainee, empty where the file does not come from there.
    """

    trainee: str
    path: Path
    code: str | None
    text: str
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class Submissions:
    """The answers by trainee; what could not be read, and what was odd, in Indonesian."""

    answers: tuple[Submission, ...]
    problems: tuple[str, ...]
    notes: tuple[str, ...]


def read_submissions(paths: Iterable[Path]) -> Submissions:
    """The answers of a class.

    Of two answers by one trainee the one whose file was changed last is taken.
    """
    problems: list[str] = []
    notes: list[str] = []
    found: dict[str, Submission] = {}
    for path in _files(paths, notes):
        try:
            answer = _answer(path, _text(path))
        except HumaswriterError as error:
            problems.append(str(error))
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
    answers = sorted(found.values(), key=lambda one: one.trainee.casefold())
    return Submissions(tuple(answers), tuple(problems), tuple(notes))


def _written(answer: Submission) -> tuple[float, str]:
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
    count = len(text.split())
    if count > _MOST_WORDS:
        message = f"Jawaban ini {count} kata, terlalu panjang untuk satu rilis. Periksa berkasnya."
        raise InputError(Problem(str(path), None, None, message))
    return text


def _pdf(data: bytes, path: Path) -> str:
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it says of a damaged file, we say
    try:
        pages = [page.extract_text() or "" for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    except Exception:  # whatever pypdf says of a damaged or locked file
        message = "PDF ini rusak atau terkunci. Minta peserta menyimpannya ulang."
        raise InputError(Problem(str(path), None, None, message)) from None
    return _unwrapped([line.strip() for page in pages for line in page.split("\n")])


# Of the widest line: a line that leaves more room than the next word needs ends a paragraph.
# Chosen: letters differ in width by about a fifth over a line.
_FULL = 0.8


def _unwrapped(lines: Sequence[str]) -> str:
    """Paragraphs out of a PDF's lines: one ends with a sentence, or where room was left.

    Lines with room above the first full one are a headline in larger letters, if no labels.
    """
    widest = max(map(len, lines), default=0)
    full = next((n for n, line in enumerate(lines) if len(line) > _FULL * widest), 0)
    text = ""
    for number, (line, after) in enumerate(zip_longest(lines, lines[1:], fillvalue="")):
        word = after.partition(" ")[0]
        ends = line.endswith((".", "!", "?", '"', "”", ":")) or not line or not word
        in_headline = number + 1 < full and not _labels((line, after))
        has_room = len(f"{line} {word}") <= _FULL * widest and not in_headline
        text += line + ("\n\n" if ends or has_room else " ")
    return text


def _answer(path: Path, text: str) -> Submission:
    lines = text.split("\n")
    marked = next((n for n, line in enumerate(lines) if _ANSWER.fullmatch(line)), None)
    head = lines[: _head_length(lines) if marked is None else marked]
    words = "\n".join(lines[len(head) + (marked is not None) :]).strip()
    name = next((m["value"] for m in _labels(head) if m["key"].casefold() in _NAME_KEYS), "")
    codes = [match["number"] for one in (*head, path.stem) for match in _CODE.finditer(one)]
    by_file, identifier = _name_of(path)
    first, _, rest = words.partition("\n")
    if not name and rest.strip() and _is_name(first, by_file):
        name, words = first, rest.strip()
    if not any(char.isalnum() for char in words):
        raise InputError(
            Problem(str(path), None, None, "Di bawah nama dan tajuk tidak ada jawaban.")
        )
    trainee = name.strip(" .:_") or by_file or path.stem
    return Submission(trainee, path, f"V{codes[0]}" if codes else None, words, identifier)


def _labels(lines: Sequence[str]) -> list[re.Match[str]]:
    return [match for match in map(_HEAD.fullmatch, lines) if match]


def _head_length(lines: Sequence[str]) -> int:
    """The lines of a title page: up to the last label, if a name is among the first lines."""
    filled = [n for n, line in enumerate(lines) if line.strip()][:_MOST_HEAD]
    labelled = [n for n in filled if len(lines[n].split()) <= _MOST_HEAD and _labels([lines[n]])]
    if any(m["key"].casefold() in _NAME_KEYS for n in labelled for m in _labels([lines[n]])):
        return labelled[-1] + 1
    before = [n for n, one in zip(filled, labelled, strict=False) if n == one]
    return before[-1] + 1 if before else 0


def _is_name(line: str, by_file: str) -> bool:
    """Whether a first line without a label is the trainee: the file says so, or says nothing."""
    words = line.split()
    if not _NAME_WORDS[0] <= len(words) <= _NAME_WORDS[1] or line[-1] in ".!?:":
        return False
    known = set(by_file.casefold().split())
    if known:
        return bool(known & set(line.casefold().split()))
    return all(word[0].isupper() for word in words)


# Words of a name on a line of its own. Chosen: because one word may be a heading, and longer lines
# are sentences more often than names.
_NAME_WORDS = (2, 5)


def _name_of(path: Path) -> tuple[str, str]:
    """The trainee by the name of the file or of Moodle's folder, and Moodle's number of them."""
    for name in (path.name, path.parent.name):
        match = _MOODLE.match(name)
        if match:
            return match["name"].strip(), f"Participant {match['number']}"
    words = " ".join(_NOISE.sub(" ", path.stem.replace("_", " ")).split())
    return words.title() if words.islower() or words.isupper() else words, ""
