"""What can go wrong through no fault of the program; imports nothing, prints nothing."""

from __future__ import annotations

from dataclasses import dataclass


class HumaswriterError(Exception):
    """The root of all errors that a user can mend; its text is Indonesian."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in a user's file: where it is (line and column from 1) and how to mend it."""

    path: str
    line: int | None
    column: int | None
    message: str

    def __str__(self) -> str:
        place = [self.path]
        if self.line is not None:
            place.append(f"baris {self.line}")
        if self.column is not None:
            place.append(f"kolom {self.column}")
        return f"{', '.join(place)}: {self.message}"


class InputError(HumaswriterError):
    """A user's file that cannot be read or understood; carries every problem found."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = tuple(sorted(problems, key=lambda p: (p.path, p.line or 0, p.column or 0)))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[InputError], tuple[Problem, ...]]:
        """How it travels between processes."""
        return type(self), self.problems


class OutputError(HumaswriterError):
    """A result that cannot be written where the user asked for it."""


class UsageError(HumaswriterError):
    """A command-line value that names nothing known."""


class SettingError(UsageError):
    """A setting of the profile that cannot hold, with its table and its key in it."""

    def __init__(self, table: str, key: str, message: str) -> None:
        self.table, self.key = table, key
        super().__init__(f"{key}: {message}")


class ModelError(HumaswriterError):
    """A trained model is missing or damaged."""
