"""The checker's part of a profile, checked against the rules that there are."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Any

from humaswriter.config import Config, Wanted
from humaswriter.errors import UsageError
from humaswriter.finding import Severity
from humaswriter.lint.profiles import PROFILES
from humaswriter.lint.rule import Rule
from humaswriter.lint.rules import catalogue
from humaswriter.lint.run import Settings
from humaswriter.lint.word_list import read_own_list

_OFF = "off"


def known_rule(name: str) -> str:
    """The id of a rule.

    Raises:
        UsageError: there is none of that name; the nearest one is suggested.
    """
    return _one_of(name, [rule.id for rule in catalogue()], "Aturan", "humaswriter rules")


def settings_for(config: Config, path: Path | None = None) -> Settings:
    """The settings of a profile for one draft: those of its `[[lint.paths]]` win over the rest.

    Raises:
        UsageError: the profile names an unknown rule, option or severity.
    """
    try:
        for one in config.lint.paths:
            _settings(config, (config.lint, one))  # a fault is told also where no draft fits
        fitting = [one for one in config.lint.paths if path and _fits(path, one.glob, config.path)]
        return _settings(config, (config.lint, *fitting))
    except UsageError as error:
        raise UsageError(f"{config.path}: [lint] {error}") from None


def _fits(path: Path, glob: str, profile: Path | None) -> bool:
    """Whether a file, as seen from the folder of the profile, fits a pattern."""
    full = path.absolute()
    folder = profile.absolute().parent if profile else Path.cwd()
    inside = full.relative_to(folder) if full.is_relative_to(folder) else full
    return PurePath(inside).match(glob) or any(
        PurePath(parent).match(glob) for parent in inside.parents if parent.name
    )


def _settings(config: Config, tables: tuple[Wanted, ...]) -> Settings:
    own = tuple(words for table in tables for words in map(_own_list, table.words))
    by_id: dict[str, Rule] = {rule.id: rule for rule in (*catalogue(), *own)}
    severities: dict[str, Severity | None] = {}
    options: dict[str, dict[str, Any]] = {}
    profile = next((t.profile for t in reversed(tables) if t.profile), None)
    rules = [PROFILES[profile]] if profile else []
    for name, given in (
        (n, g) for table in (*rules, *(t.rules for t in tables)) for n, g in table.items()
    ):
        rule = by_id[_one_of(name, list(by_id), "Aturan", "humaswriter rules")]
        for key, value in given.items():
            if key == "severity":
                severities[name] = _severity(name, value)
            else:
                options.setdefault(name, {})[key] = _option(rule, key, value)
    level = next((t.fail_on for t in reversed(tables) if t.fail_on), Severity.ERROR.value)
    return Settings(
        frozenset(known_rule(name) for table in tables for name in table.ignore),
        frozenset(word.casefold() for table in tables for word in table.vocabulary),
        severities,
        options,
        config.semantic_model,
        own,
        Severity(level),
    )


@lru_cache
def _own_list(path: Path) -> Rule:
    words = read_own_list(path)
    if any(words.id == rule.id for rule in catalogue()):
        raise UsageError(f"words: {path.name} bernama sama dengan aturan bawaan. Ganti namanya.")
    return words


def _severity(rule: str, value: object) -> Severity | None:
    if value == _OFF:
        return None
    names = [severity.value for severity in Severity]
    if value not in names:
        raise UsageError(f"{rule}: severity harus salah satu dari {', '.join([*names, _OFF])}.")
    return Severity(value)


def _option(rule: Rule, key: str, value: object) -> Any:
    defaults: Mapping[str, Any] = rule.options
    _one_of(key, list(defaults), f"{rule.id}: pilihan", f"humaswriter explain {rule.id}")
    if type(value) is not type(defaults[key]):
        raise UsageError(f"{rule.id}: {key} harus sejenis dengan bawaannya, {defaults[key]}.")
    return value


def _one_of(name: str, known: Collection[str], what: str, listed: str) -> str:
    if name in known:
        return name
    close = get_close_matches(name, known, n=1)
    hint = f"Maksud Anda '{close[0]}'?" if close else f"Lihat: {listed}."
    raise UsageError(f"{what} '{name}' tidak ada. {hint}")
