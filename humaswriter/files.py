"""Read and write users' files: text decoded, output atomic, nothing overwritten unasked."""

from __future__ import annotations

import codecs
import os
import re
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

from humaswriter.errors import InputError, OutputError, Problem
from humaswriter.resources import TOMLError, parse_toml

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_bytes(path: Path, limit: int) -> bytes:
    """The bytes of a file of at most `limit` bytes.

    Raises:
        InputError: the file is absent, a folder, unreadable or too large.
    """
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise InputError(Problem(str(path), None, None, "Ini folder, bukan berkas."))
        if size > limit:
            raise InputError(Problem(str(path), None, None, too_large(size, limit)))
        return path.read_bytes()
    except FileNotFoundError:
        message = "Berkas tidak ditemukan. Periksa nama dan foldernya."
        raise InputError(Problem(str(path), None, None, message)) from None
    except OSError as error:
        message = f"Berkas tidak dapat dibuka: {reason(error)}."
        raise InputError(Problem(str(path), None, None, message)) from None


def read_stream(stream: BinaryIO, name: str, limit: int) -> bytes:
    """The bytes of a stream of at most `limit` bytes; `name` stands for it in messages.

    Raises:
        InputError: there are more.
    """
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise InputError(Problem(name, None, None, too_large(len(data), limit)))
    return data


def too_large(size: int, limit: int) -> str:
    """The message for a file that is larger than any real one of its kind."""
    return (
        f"Berkas terlalu besar ({_kilobytes(size)}); batasnya {_kilobytes(limit)}. "
        "Periksa apakah berkas ini benar."
    )


def _kilobytes(size: int) -> str:
    return f"{-(-size // 1024):,} KB".replace(",", ".")


def decode(data: bytes, path: str) -> str:
    """The text of UTF-8 (with or without mark) or marked UTF-16 bytes, lines ended by a line feed.

    Raises:
        InputError: the bytes are in another encoding.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode(encoding, "replace")) + 1
        message = "Berkas bukan teks UTF-8. Simpan ulang dengan pengodean (encoding) UTF-8."
        raise InputError(Problem(path, line, column, message)) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def toml_of(text: str, name: str, broken: str) -> dict[str, Any]:
    """The table in a user's TOML text; `broken` is what to tell where it is none.

    Raises:
        InputError: it is no TOML, with the line and column (from 1) where it stops being one.
    """
    try:
        return parse_toml(text)
    except TOMLError as error:
        place = re.search(r"at line (\d+), column (\d+)", str(error))
        where = (int(place[1]), int(place[2])) if place else (text.count("\n") + 1, 1)
        raise InputError(Problem(name, *where, broken)) from None


def refuse_overwrite(path: Path, *, force: bool) -> None:
    """Check that a result may be written to `path`.

    Raises:
        OutputError: the path is a folder, its folder is absent, or it exists and `force` is off.
    """
    try:
        is_folder, in_folder, exists = path.is_dir(), path.parent.is_dir(), path.exists()
    except OSError as error:
        raise OutputError(f"{path}: Berkas tidak dapat ditulis: {reason(error)}.") from None
    if is_folder:
        raise OutputError(f"{path}: Ini folder. Tulis juga nama berkasnya.")
    if not in_folder:
        raise OutputError(f"{path}: Folder {path.parent} tidak ada. Buat dulu foldernya.")
    if exists and not path.is_file():
        raise OutputError(f"{path}: Ini bukan berkas biasa. Pakai nama lain.")
    if exists and not force:
        raise OutputError(
            f"{path}: Berkas sudah ada dan tidak ditimpa. "
            "Pakai nama lain, atau tambahkan --force untuk menimpanya."
        )


def write(path: Path, data: bytes) -> None:
    """Write a whole file or leave what was there untouched.

    Raises:
        OutputError: the folder or disk refuses the file.
    """
    path = path.resolve()
    temporary: str | None = None
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_mode(path))
        Path(temporary).replace(path)
        temporary = None
    except OSError as error:
        raise OutputError(f"{path}: Berkas tidak dapat ditulis: {reason(error)}.") from None
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def _mode(path: Path) -> int:
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def reason(error: OSError) -> str:
    """Why the system refused a file, in Indonesian where the cause is a common one."""
    match error:
        case PermissionError():
            return "tidak ada izin"
        case FileNotFoundError():
            return "tidak ditemukan"
        case IsADirectoryError() | NotADirectoryError():
            return "jalurnya bukan berkas"
        case _:
            return error.strerror or type(error).__name__
