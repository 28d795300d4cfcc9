"""What a report can be written as: one value an output, from which suffixes and help come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from humaswriter.errors import UsageError


@dataclass(frozen=True, slots=True)
class Output:
    """An output: its name for `--output`, the suffix that asks for it, the module that makes it.

    The module's `report` takes pairs of a file's name and its result, and returns text. One that
    `copies` has no report: it writes a copy of each draft, also into a folder.
    """

    name: str
    suffix: str
    module: str
    copies: bool = False

    def report(self, results: Sequence[tuple[str, Any]]) -> str:
        """The report of some results; its module is imported only now."""
        made: str = import_module(self.module).report(results)
        return made


def names(outputs: Sequence[Output]) -> str:
    """`text, json, html`, for help and messages."""
    return ", ".join(output.name for output in outputs)


def output_for(name: str | None, path: Path | None, outputs: Sequence[Output]) -> Output:
    """The output that a user named, or that the suffix of its file asks for.

    The first one where there is neither; without a suffix, the one that copies.

    Raises:
        UsageError: there is none of that name or suffix.
    """
    if name is not None:
        found = next((one for one in outputs if one.name == name.casefold()), None)
        if found is None:
            raise UsageError(
                f"Bentuk laporan '{name}' tidak ada. Pilih salah satu: {names(outputs)}."
            )
        return found
    if path is None:
        return outputs[0]
    suffix = path.suffix.casefold()
    found = next((o for o in outputs if o.suffix == suffix or (o.copies and not suffix)), None)
    if found is None:
        known = ", ".join(dict.fromkeys(one.suffix for one in outputs if one.suffix))
        raise UsageError(
            f"{path}: Akhiri nama laporan dengan {known}, atau pilih bentuknya dengan --output."
        )
    return found
