"""The checker's part of a profile, checked against the rules that there are."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Any

from humaswriter.config import Config
from humaswriter.errors import UsageError
from humaswriter.finding import Severity
from humaswriter.lint import Settings
from humaswriter.rule import Rule
from humaswriter.rules import catalogue
from humaswriter.words import WordList

_OFF = "off"


def known_rule(name: str) -> str:
    """The id of a rule.

    Raises:
        UsageError: there is none of that name; the nearest one is suggested.
    """
    return _one_of(name, [rule.id for rule in catalogue()], "Aturan", "humaswriter rules")


def settings_of(config: Config) -> Settings:
    """The settings of a profile.

    Raises:
        UsageError: it names an unknown rule, option or severity.
    """
    try:
        return _settings(config)
    except UsageError as error:
        raise UsageError(f"{config.path}: [lint] {error}") from None


def _settings(config: Config) -> Settings:
    by_id = {rule.id: rule for rule in catalogue()}
    severities: dict[str, Severity | None] = {}
    options: dict[str, Mapping[str, Any]] = {}
    for name, table in config.lint.rules.items():
        rule = by_id[known_rule(name)]
        given = dict(table)
        if "severity" in given:
            severities[name] = _severity(name, given.pop("severity"))
        options[name] = {key: _option(rule, key, value) for key, value in given.items()}
    return Settings(
        frozenset(known_rule(name) for name in config.lint.ignore),
        frozenset(word.casefold() for word in config.lint.vocabulary),
        severities,
        options,
        config.semantic_model,
    )


def _severity(rule: str, value: object) -> Severity | None:
    if value == _OFF:
        return None
    names = [severity.value for severity in Severity]
    if value not in names:
        raise UsageError(f"{rule}: severity harus salah satu dari {', '.join([*names, _OFF])}.")
    return Severity(value)


def _option(rule: Rule | WordList, key: str, value: object) -> Any:
    defaults = rule.options if isinstance(rule, Rule) else {}
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
