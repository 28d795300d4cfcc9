"""Check many drafts, in one process or in several."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from humaswriter.analysis import analyze
from humaswriter.errors import HumaswriterError, InputError, Problem
from humaswriter.form.model import EventForm
from humaswriter.lint.run import Checked, Settings, lint
from humaswriter.readers.drafts import read
from humaswriter.release import Release

# Drafts a process takes at once. Chosen: because a draft takes some 50 ms, handing it over less.
_CHUNK = 4


@dataclass(frozen=True, slots=True)
class Task:
    """A draft and how to check it: by all rules, or by those of `only`."""

    path: Path
    settings: Settings
    form: EventForm | None = None
    only: tuple[str, ...] = ()
    with_model: bool = True


def check_release(release: Release, name: str, task: Task) -> Checked:
    """The findings of a release.

    Raises:
        InputError: there is nothing to read in it.
        ModelError: a model cannot be opened.
    """
    if not any(character.isalnum() for character in release.prose):
        raise InputError(Problem(name, None, None, "Naskah ini kosong."))
    analysis = analyze(release, task.form, with_model=task.with_model)
    return lint(analysis, task.only, task.settings)


def check_all(tasks: Sequence[Task], jobs: int = 1) -> Iterator[Checked | HumaswriterError]:
    """The findings of each draft in order, or why it could not be read.

    `jobs` processes share the work; 0 takes one for each core.
    """
    count = min(jobs or os.cpu_count() or 1, len(tasks))
    if count <= 1:
        yield from map(_check, tasks)
        return
    with ProcessPoolExecutor(count) as pool:
        yield from pool.map(_check, tasks, chunksize=min(_CHUNK, -(-len(tasks) // count)))


def _check(task: Task) -> Checked | HumaswriterError:
    try:
        return check_release(read(task.path), str(task.path), task)
    except HumaswriterError as error:
        return error
