"""The page of all rules: `python -m humaswriter.reports.catalogue`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from humaswriter.lint.figures import figures_of
from humaswriter.lint.rule import Rule
from humaswriter.lint.rules import catalogue

_HEAD = """# Kaidah pemeriksaan

Semua aturan `humaswriter lint`, dibuat dari aturannya sendiri
(`python -m humaswriter.reports.catalogue > docs/kaidah.md`). Di terminal: `humaswriter rules`,
`humaswriter explain ATURAN`. Galat jelas salah; peringatan akan diubah penyunting; saran layak
dilihat.

Ketepatan tiap aturan diukur pada kasus berlabel (`tests/corpus/kasus`), ditulis tanpa melihat
aturannya, sedikitnya 20 yang salah dan 20 yang hanya mirip: n kasus, presisi P dan temuan R, lalu
P dan R pada paruh kasus yang tidak dipakai membenahi. Perintahnya:
`python -m tests.benchmarks.rule_cases --write`. Aturan menjadi galat atau peringatan bila P
sedikitnya 0,95. Angka pada naskah nyata: [lint.md](lint.md).
"""


def page() -> str:
    """The page in Markdown."""
    return _HEAD + _table() + "".join(_sections())


def _table() -> str:
    rows = [
        "\n| aturan | tingkat | n | P | R | P paruh | R paruh |\n|---|---|---|---|---|---|---|\n"
    ]
    for rule in catalogue():
        found = figures_of(rule.id)
        told = " | ".join(found.cells()) if found else "– | – | – | – | –"
        rows.append(f"| {rule.id} | {rule.severity.label} | {told} |\n")
    return "".join(rows)


def _sections() -> Iterator[str]:
    family = None
    for rule in catalogue():
        if rule.family is not family:
            family = rule.family
            yield f"\n## {family.label[0].upper()}{family.label[1:]}\n"
        yield _section(rule)


def _section(rule: Rule) -> str:
    notes = [rule.severity.label]
    if rule.entries:
        notes.append(f"{len(rule.entries)} entri")
    elif not rule.certain:
        notes.append("hanya saran")
    if rule.needs_model:
        notes.append("perlu model")
    if rule.needs_form:
        notes.append("perlu formulir")
    body = rule.doc.strip().partition("\n")[2].strip()
    return (
        f"\n### {rule.id}\n\n**{rule.title}** ({', '.join(notes)})\n\n{body}\n{_options(rule)}\n"
        f"Baik:\n\n{_quoted(rule.good[0])}\n\nBuruk:\n\n{_quoted(rule.bad[0])}\n"
    )


def _options(rule: Rule) -> str:
    given = rule.options
    listed = ", ".join(f"`{name} = {default}`" for name, default in given.items())
    return f"\nPilihan: {listed}.\n" if given else ""


def _quoted(example: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in example.split("\n"))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(page())
