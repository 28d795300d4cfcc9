"""The program as a user runs it, in this process: what was typed, what came out, the exit code."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from humaswriter.cli import main


@dataclass(frozen=True)
class Done:
    """How a run ended."""

    returncode: int
    stdout: str
    stderr: str


def run(*words: object, cwd: Path | None = None, typed: str | bytes = "") -> Done:
    """Run `humaswriter` with some words, in a folder, with what is piped into it."""
    data = typed.encode() if isinstance(typed, str) else typed
    outer = [io.BytesIO(), io.BytesIO()]
    streams = [io.TextIOWrapper(stream, encoding="utf-8") for stream in outer]
    stdin = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    code: int | str | None = 0
    with (
        patch.object(sys, "argv", ["humaswriter", *map(str, words)]),
        patch.object(sys, "stdin", stdin),
        patch.object(sys, "stdout", streams[0]),
        patch.object(sys, "stderr", streams[1]),
        patch.dict(os.environ, {"COLUMNS": "100"}),
        _inside(cwd),
    ):
        try:
            main()
        except SystemExit as ended:
            code = ended.code
        for stream in streams:
            stream.flush()
    told = [stream.getvalue().decode("utf-8").replace("\r\n", "\n") for stream in outer]
    return Done(code if isinstance(code, int) else int(code is not None), *told)


@contextlib.contextmanager
def _inside(folder: Path | None) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder or before)
    try:
        yield
    finally:
        os.chdir(before)
