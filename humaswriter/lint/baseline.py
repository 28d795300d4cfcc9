"""Findings that an earlier report knew already."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

from humaswriter.errors import InputError, Problem
from humaswriter.files import decode, read_bytes
from humaswriter.lint.run import Checked

# Chosen: because a report of a thousand drafts with a hundred findings each is smaller.
_LARGEST = 64 * 1024 * 1024

# A file's name, a rule and its message: lines may have moved since.
Known = Counter[tuple[str, str, str]]


def read_baseline(path: Path) -> Known:
    """The findings of a report written by `lint --output json`.

    Raises:
        InputError: the file is absent or is no such report.
    """
    text = decode(read_bytes(path, _LARGEST), str(path))
    try:
        findings = json.loads(text)["findings"]
        return Counter(_key(one["path"], one["rule"], one["message"]) for one in findings)
    except (ValueError, KeyError, TypeError):
        message = "Ini bukan laporan lint. Buat dengan: humaswriter lint … --output json -o FILE."
        raise InputError(Problem(str(path), None, None, message)) from None


def new_only(name: str, checked: Checked, known: Known) -> Checked:
    """The findings of a draft that a report does not have, each counted once."""
    left = Counter(known)
    new = []
    for finding in checked.findings:
        key = _key(name, finding.rule, finding.message)
        if left[key] > 0:
            left[key] -= 1
        else:
            new.append(finding)
    return replace(checked, findings=tuple(new))


def _key(path: str, rule: str, message: str) -> tuple[str, str, str]:
    return Path(path).as_posix().removeprefix("./"), rule, message
