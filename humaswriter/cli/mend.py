"""Corrections written into drafts, and commented copies of Word drafts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from humaswriter import files
from humaswriter.errors import UsageError
from humaswriter.readers.drafts import LARGEST

if TYPE_CHECKING:
    from humaswriter.lint.run import Checked

_TEXTS = (".txt", ".md")


def mended(checked: Sequence[tuple[str, Checked]], *, write: bool) -> str:
    """Write the safe fixes into the files, or show them, and tell how many.

    Raises:
        UsageError: a file is neither plain UTF-8 text nor a Word document.
    """
    from humaswriter.lint.fix import chosen, difference, fixed

    for path, result in checked if write else ():
        if not _is_mendable(path, result):
            raise UsageError(
                f"{path}: --fix hanya untuk .docx dan untuk .txt .md UTF-8. Pakai --diff."
            )
    shown = []
    for path, result in checked:
        old = result.analysis.release.text
        new, count = fixed(old, result.findings)
        if not write:
            shown.append(difference(path, old, new))
            continue
        if count:
            files.write(Path(path), _bytes(path, new, chosen(result.findings)))
        shown.append(f"{path}: {count} dibetulkan.\n")
    return "".join(shown)


def _bytes(path: str, new: str, fixes: Sequence[tuple[int, int, str]]) -> bytes:
    """What the file shall hold: the new text, or the document with the same words replaced."""
    if not _is_word(path):
        return new.encode()
    from humaswriter.readers.docx_edit import mended as mended_document
    from humaswriter.release import Span

    data = files.read_bytes(Path(path), LARGEST)
    return mended_document(data, path, [(Span(start, end), words) for start, end, words in fixes])


def _is_word(path: str) -> bool:
    return Path(path).suffix.casefold() == ".docx"


def _is_mendable(path: str, result: Checked) -> bool:
    if path == "stdin":
        return False
    is_text = Path(path).suffix.casefold() in _TEXTS
    return _is_word(path) or (
        is_text and Path(path).read_bytes() == result.analysis.release.text.encode()
    )


def write_copies(checked: Sequence[tuple[str, Checked]], output: Path, *, force: bool) -> None:
    """Write a commented copy of each Word draft: into a file, or under their names in a folder.

    Raises:
        UsageError: a draft is no Word document, or several shall become one file.
        OutputError: a copy cannot be written, or is there already.
    """
    from humaswriter.reports.findings.docx import commented_copy

    for path, _ in checked:
        if not _is_word(path):
            raise UsageError(f"{path}: --output docx hanya untuk naskah .docx.")
    into = output.is_dir() or output.suffix.casefold() != ".docx"
    if len(checked) > 1 and not into:
        raise UsageError(f"{output}: Untuk beberapa naskah, isi -o dengan nama folder.")
    if into and not output.is_dir():
        raise UsageError(f"{output}: Folder ini tidak ada. Buat dulu, atau akhiri dengan .docx.")
    targets = [output / Path(path).name if into else output for path, _ in checked]
    if len(set(targets)) < len(targets):
        raise UsageError(f"{output}: Ada dua naskah bernama sama. Periksa satu per satu.")
    for (path, _), target in zip(checked, targets, strict=True):
        if target.exists() and target.samefile(path):
            raise UsageError(f"{target}: Ini berkas yang dibaca. Pakai nama atau folder lain.")
        files.refuse_overwrite(target, force=force)
    for (path, result), target in zip(checked, targets, strict=True):
        data = files.read_bytes(Path(path), LARGEST)
        files.write(target, commented_copy(data, path, result))
        typer.echo(f"Salinan berkomentar: {target}", err=True)
