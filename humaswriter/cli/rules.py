"""`rules` and `explain`: the catalogue of the checker."""

from __future__ import annotations

from typing import Annotated

import typer

from humaswriter.cli import usage
from humaswriter.cli.app import app, mistakes_end_politely


@app.command(cls=usage.Command)
def rules() -> None:
    """Daftar semua aturan pemeriksaan."""
    from humaswriter.lint.rules import catalogue

    family = None
    for rule in catalogue():
        if rule.family is not family:
            family = rule.family
            typer.echo(f"\n{family.label}" if family.rank else family.label)
        typer.echo(f"  {rule.id:27} {rule.severity.label:11} {rule.title}")


@app.command(cls=usage.Command)
def explain(
    rule: Annotated[str, typer.Argument(metavar="ATURAN", help="Nama aturan, lihat 'rules'.")],
) -> None:
    """Jelaskan satu aturan: alasan, sumber, ketepatan, contoh baik dan buruk."""
    from humaswriter.lint.figures import figures_of
    from humaswriter.lint.rules import catalogue
    from humaswriter.lint.settings import known_rule

    with mistakes_end_politely():
        wanted = known_rule(rule)
    found = next(known for known in catalogue() if known.id == wanted)
    typer.echo(f"{found.id} ({found.severity.label}, {found.family.label})\n\n{found.doc.strip()}")
    figures = figures_of(found.id)
    if figures:
        typer.echo(f"\nKetepatan: {figures.told()}")
    options = getattr(found, "options", {})
    for name, default in options.items():
        typer.echo(f"\nPilihan: {name} = {default}")
    for title, examples in (("Baik", found.good), ("Buruk, yang ditandai « »", found.bad)):
        typer.echo(f"\n{title}:")
        for example in examples:
            typer.echo("\n".join(f"  {line}".rstrip() for line in example.split("\n")))
