"""Where the files shipped beside the code lie."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

TOMLError = tomllib.TOMLDecodeError


def parse_toml(text: str) -> dict[str, Any]:
    """The table in a TOML text.

    Raises:
        TOMLError: it is none.
    """
    return tomllib.loads(text)


def folder(name: str) -> Path:
    """The shipped folder `templates` or `models`.

    In a wheel it lies inside the package; in a checkout or an editable install, beside it.
    """
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
