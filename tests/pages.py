"""Everything that is made from the rest: `nox -s pages`, or `python -m tests.pages`.

A new kind, rule or output needs no other hand-work: the page of rules, the schema of the form, the
kinds in the guide, the texts of the examples and the findings in them are written anew. Read the
difference before it is committed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from humaswriter.form.kinds import kind_folders, read_kind
from humaswriter.form.schema import json_schema
from humaswriter.reports.catalogue import page
from tests import test_examples, test_findings_snapshot
from tests.conftest import REPOSITORY

_KINDS = re.compile(r"(?<=\| jenis \| untuk \|\n\|---\|---\|\n)(?:\|.*\|\n)+")


def guide() -> str:
    """The guide with the kinds that there are."""
    rows = [f"| `{key}` | {read_kind(place).label} |\n" for key, place in kind_folders().items()]
    text = (REPOSITORY / "docs" / "panduan.md").read_text(encoding="utf-8")
    return _KINDS.sub(lambda _: "".join(rows), text)


def light() -> Iterator[tuple[Path, str]]:
    """The files that need no model, with what should stand in them."""
    yield REPOSITORY / "docs" / "kaidah.md", page()
    yield REPOSITORY / "docs" / "panduan.md", guide()
    schema = json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"
    yield REPOSITORY / "templates" / "formulir.schema.json", schema
    for example, layout in test_examples.CASES:
        text = test_examples.text(example, layout)
        yield test_examples.golden(example, layout), text


def main() -> None:
    """Write what is not fresh, and name it; the findings last, as they are of the texts."""
    for path, text in light():
        _write(path, text)
    _write(test_findings_snapshot.SNAPSHOT, test_findings_snapshot.snapshot())


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(REPOSITORY))


if __name__ == "__main__":
    main()
