"""Rules that are only a list of words: all lists are matched in one pass over the words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from humaswriter.errors import UsageError
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.rule import Entry, Hit, Rule
from humaswriter.release import Span
from humaswriter.resources import parse_toml

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*[.]?(?=\W|$)|[^\W_]+")


# An office holds its institution and place as names of their own. Chosen: more do not nest.
_NESTED = 6


def read_list(path: Path) -> Rule:
    """The word list in a TOML file: `[sure]` and `[maybe]` map wrong words to right ones."""
    table = parse_toml(path.read_text(encoding="utf-8"))
    entries = _entries(table)
    return Rule(
        path.stem, table["doc"], _found_together, Family(table["family"]),
        Severity(table["severity"]), tuple(table["good"]), tuple(table["bad"]),
        entries=tuple(entries), message=table["message"], in_quotes=table.get("in_quotes", False),
    )  # fmt: skip


def _found_together(context: Context) -> Iterator[Hit]:
    """Nothing: the words of all lists are found in one pass, by `Matcher`."""
    return iter(())


def read_own_list(path: Path) -> Rule:
    """An office's own list: `[sure]` and `[maybe]`, the rest as it is needed.

    Raises:
        UsageError: the file is no TOML, or holds something else than words.
    """
    try:
        table = parse_toml(path.read_text(encoding="utf-8"))
        entries = tuple(_entries(table))
        severity = Severity(table.get("severity", Severity.WARNING.value))
    except (ValueError, AttributeError, TypeError, OSError):
        raise UsageError(
            f'words: {path} bukan daftar kata. Tulis [sure] lalu "salah" = "benar" di tiap baris.'
        ) from None
    doc = table.get("doc", f"Daftar kata kantor ({path.name}).")
    message = table.get("message", "'{k}': tulis '{baru}'.")
    name = path.stem.replace("-", "_").casefold()
    return Rule(
        name, doc, _found_together, Family.LANGUAGE, severity, (), (),
        entries=entries, message=message,
    )  # fmt: skip


def _entries(table: Mapping[str, Any]) -> Iterator[Entry]:
    limits = table.get("limits", {})
    in_names = frozenset(table.get("in_names", ()))
    for kind in ("sure", "maybe"):
        for wrong, right in table.get(kind, {}).items():
            yield Entry(
                tuple(word.casefold() for word in _WORD.findall(wrong)),
                str(right),
                kind == "sure",
                wrong in in_names,
                frozenset(limits.get(wrong, {}).get("unless_before", ())),
                frozenset(limits.get(wrong, {}).get("unless_behind", ())),
            )


class Matcher:
    """Finds the entries of many lists at once: the longest that begins at a word wins."""

    def __init__(self, lists: Sequence[Rule]) -> None:
        self._entries: dict[str, list[tuple[Rule, Entry]]] = {}
        for words in lists:
            for entry in words.entries:
                self._entries.setdefault(entry.wrong[0], []).append((words, entry))
        for found in self._entries.values():
            found.sort(key=lambda pair: -len(pair[1].wrong))

    def find(self, context: Context) -> Iterator[tuple[Rule, Hit]]:
        """Each list with its hits in the narration; proper names are left alone."""
        words = [(match[0].rstrip("."), match.start()) for match in _WORD.finditer(context.prose)]
        names = _names(context)
        terms = [term.inner for term in context.analysis.terms]
        skip_to = 0
        for at, (word, start) in enumerate(words):
            if start < skip_to:
                continue
            for owner, entry in self._entries.get(word.casefold(), ()):
                size = len(entry.wrong)
                run = words[at : at + size]
                end = run[-1][1] + len(run[-1][0])
                if (
                    tuple(text.casefold() for text, _ in run) == entry.wrong
                    and (
                        owner.in_quotes or context.narration[start:end] == context.prose[start:end]
                    )
                    and _is_one_phrase(context.prose[start:end])
                    and (entry.in_names or not _in_name(names, start))
                    and not any(term.start <= start < term.end for term in terms)
                    and not _is_excused(entry, words, at)
                ):
                    yield owner, _hit(owner, entry, context, Span(start, end))
                    skip_to = end
                    break


def _is_one_phrase(text: str) -> bool:
    return "  " not in text and not re.search(r"[.,;:!?\n]", text)


def _names(context: Context) -> list[Span]:
    spans = [name.span for name in context.analysis.annotation.names]
    return sorted(spans, key=lambda span: span.start)


def _in_name(names: Sequence[Span], at: int) -> bool:
    """Whether one of the last names that begin before a place reaches over it."""
    last = bisect_right(names, at, key=lambda span: span.start)
    return any(at < span.end for span in names[max(0, last - _NESTED) : last])


def _is_excused(entry: Entry, words: Sequence[tuple[str, int]], at: int) -> bool:
    behind = at + len(entry.wrong)
    following = words[behind][0].casefold() if behind < len(words) else ""
    before = words[at - 1][0].casefold() if at else ""
    return following in entry.unless_before or before in entry.unless_behind


def _hit(owner: Rule, entry: Entry, context: Context, span: Span) -> Hit:
    written = context.prose[span.start : span.end]
    right = _as_written(entry.right, written)
    message = owner.message.format(k=written, baru=right)
    if not entry.sure or not right:
        return Hit(span, message, certain=False, severity=Severity.HINT)
    if context.narration[span.start : span.end] != written:
        # a speaker's words stay as they are unless the writer heard them so
        return Hit(span, message, right, safe=False, certain=False, severity=Severity.HINT)
    return Hit(span, message, right)


def _as_written(right: str, written: str) -> str:
    """The right words in the case of the wrong ones."""
    if len(written) > 1 and written.isupper():
        return right.upper()
    return right[:1].upper() + right[1:] if written[:1].isupper() else right
