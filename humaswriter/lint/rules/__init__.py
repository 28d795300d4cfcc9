"""All rules, found by their files: a module holds one `RULE`, a TOML file is a list of words."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from pathlib import Path

from humaswriter.lint.rule import Rule
from humaswriter.lint.word_list import read_list


@cache
def catalogue() -> tuple[Rule, ...]:
    """The rules in the order of families, then of ids."""
    found: list[Rule] = [
        importlib.import_module(f"{__name__}.{module.name}").RULE
        for module in pkgutil.iter_modules(__path__)
    ]
    found += [read_list(path) for path in Path(__path__[0]).glob("*.toml")]
    return tuple(sorted(found, key=lambda rule: (rule.family.rank, rule.id)))
