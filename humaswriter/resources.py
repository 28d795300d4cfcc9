"""Where the files shipped beside the code lie."""

from __future__ import annotations

from pathlib import Path


def folder(name: str) -> Path:
    """The shipped folder `templates` or `models`.

    In a wheel it lies inside the package; in a checkout or an editable install, beside it.
    """
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
