"""Analyses to bytes: one report a file, chosen by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import TypeVar

from humaswriter.analysis import Analysis
from humaswriter.errors import UsageError

# A report takes pairs of a file's name and its analysis.
Report = Callable[[Sequence[tuple[str, Analysis]]], str]


class Output(Enum):
    """The forms a report can take."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


SUFFIXES = {".txt": Output.TEXT, ".json": Output.JSON, ".html": Output.HTML}


def analysis_report(output: Output) -> Report:
    """The report in one form."""
    match output:
        case Output.TEXT:
            from humaswriter.reports.analysis.text import report
        case Output.JSON:
            from humaswriter.reports.analysis.json import report
        case Output.HTML:
            from humaswriter.reports.analysis.html import report
    return report


Form = TypeVar("Form", bound=Enum)


def output_for(
    name: str | None, path: Path | None, forms: type[Form], suffixes: Mapping[str, Form]
) -> Form:
    """The form of a report that a user named, or that the suffix of its file asks for.

    Raises:
        UsageError: there is none of that name or suffix.
    """
    if name is None:
        suffix = path.suffix.casefold() if path else ".txt"
        if suffix not in suffixes:
            raise UsageError(
                f"{path}: Akhiri nama laporan dengan {', '.join(suffixes)}, atau pilih bentuknya "
                "dengan --output."
            )
        return suffixes[suffix]
    try:
        return forms(name.casefold())
    except ValueError:
        names = ", ".join(form.value for form in forms)
        raise UsageError(f"Bentuk laporan '{name}' tidak ada. Pilih salah satu: {names}.") from None
