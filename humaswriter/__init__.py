"""Drafts, reads and checks Indonesian government press releases.

`read` and `analyze` are imported when they are first used, so that `import humaswriter` is free.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from humaswriter.analysis import Analysis, analyze
    from humaswriter.readers.drafts import read, read_text
    from humaswriter.release import Part, Release, Span

__all__ = ["Analysis", "Part", "Release", "Span", "analyze", "read", "read_text"]

_HOMES = {
    "Analysis": "analysis", "analyze": "analysis", "read": "readers.drafts",
    "read_text": "readers.drafts",
    "Part": "release", "Release": "release", "Span": "release",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"humaswriter.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'humaswriter' has no attribute {name!r}")
