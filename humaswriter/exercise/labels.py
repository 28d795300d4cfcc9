"""The lines of an answer that a label opens: `Pilihan:`, `Alasan:`, `Urutan:`, `Unsur:`."""

from __future__ import annotations

import re
from itertools import zip_longest

from humaswriter.exercise.submissions import Submission

_LABELLED = re.compile(
    r"^[ \t]*(?P<key>pilihan|alasan|urutan|unsur)[ \t]*:[ \t]*(?P<value>.*)$", re.I | re.M
)
# Where nothing is left, so that it is read as a release all the same.
_NOTHING = "Tidak ada naskah."


def labelled(answer: Submission, key: str) -> str:
    """What stands behind a label such as `Alasan:`, on its line or below it.

    The whole answer where no label is used at all; empty where only this one is lacking.
    """
    found = list(_LABELLED.finditer(answer.text))
    if not found:
        return answer.text
    for match, after in zip_longest(found, found[1:]):
        if match["key"].casefold() == key:
            end = after.start() if after else len(answer.text)
            return answer.text[match.start("value") : end].strip()
    return ""


def without_labels(text: str) -> str:
    """An answer without its labelled lines."""
    return _LABELLED.sub("", text).strip() or _NOTHING
