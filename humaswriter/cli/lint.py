"""`lint`, `rules` and `explain`: findings in drafts, and what the rules are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from humaswriter import usage
from humaswriter.cli.app import ConfigPath, Force, app, config_of, mistakes_end_politely
from humaswriter.cli.drafts import (
    Drafts,
    FormPath,
    NoModel,
    ReportPath,
    analyses,
    end_with,
    form_of,
    refuse_input,
)
from humaswriter.errors import HumaswriterError, UsageError

if TYPE_CHECKING:
    from humaswriter.finding import Severity
    from humaswriter.lint import Checked

_FIXABLE = (".txt", ".md")


@app.command(cls=usage.Command)
def lint(
    files_: Drafts,
    form: FormPath = None,
    no_model: NoModel = False,
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="ATURAN", help="Hanya aturan ini.")
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option("--fail-on", help="Kode keluar 1 mulai dari error, warning, atau hint."),
    ] = None,
    output_form: Annotated[
        str | None,
        typer.Option("--output", help="text, json, atau github; kosong: menurut akhiran -o."),
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help="Betulkan yang aman, langsung di berkasnya (.txt .md).")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Tampilkan pembetulan yang aman tanpa menulisnya.")
    ] = False,
    output: ReportPath = None,
    force: Force = False,
    config: ConfigPath = None,
) -> None:
    """Periksa naskah: 5W+1H, teras, kutipan, tanggal, ejaan, dengan perbaikannya."""
    from humaswriter import files
    from humaswriter.lint import fails
    from humaswriter.lint import lint as check
    from humaswriter.lint_settings import known_rule, settings_of
    from humaswriter.reading import readable_files
    from humaswriter.reports import output_for
    from humaswriter.reports.findings import SUFFIXES, Output, findings_report

    problems: list[HumaswriterError] = []
    with mistakes_end_politely():
        report = findings_report(output_for(output_form, output, Output, SUFFIXES))
        wanted = [known_rule(rule) for rule in only or ()]
        drafts = list(readable_files(files_))
        if output is not None:
            files.refuse_overwrite(output, force=force)
            refuse_input(output, [*drafts, *([form] if form else [])])
        office = config_of(config, files_[0].parent, {})
        settings = settings_of(office)
        level = _level(fail_on or office.lint.fail_on)
        facts = form_of(form, config) if form else None
        read = analyses(drafts, facts, problems, with_model=not no_model)
        checked = [(path, check(analysis, wanted, settings)) for path, analysis in read]
        mends = fix or diff
        made = _mended(checked, write=not diff) if mends else report(checked)
        if not checked:
            pass  # nothing could be read, and that is told below
        elif output is None:
            typer.echo(made, nl=False)
        else:
            files.write(output, made.encode())
            typer.echo(f"Laporan ditulis: {output}", err=True)
    end_with(problems)
    if any(fails(result.findings, level) for _, result in checked) and not mends:
        raise typer.Exit(1)


def _mended(checked: Sequence[tuple[str, Checked]], *, write: bool) -> str:
    """Write the safe fixes, or show them.

    Raises:
        UsageError: a file is no plain UTF-8 text.
    """
    from humaswriter import files
    from humaswriter.fix import difference, fixed

    for path, result in checked if write else ():
        if not _is_mendable(Path(path), result.analysis.release.text):
            raise UsageError(f"{path}: --fix hanya untuk berkas .txt dan .md UTF-8. Pakai --diff.")
    shown = []
    for path, result in checked:
        old = result.analysis.release.text
        new, count = fixed(old, result.findings)
        if not write:
            shown.append(difference(path, old, new))
            continue
        if count:
            files.write(Path(path), new.encode())
        shown.append(f"{path}: {count} dibetulkan.\n")
    return "".join(shown)


def _is_mendable(path: Path, text: str) -> bool:
    return path.suffix.casefold() in _FIXABLE and path.read_bytes() == text.encode()


@app.command(cls=usage.Command)
def rules() -> None:
    """Daftar semua aturan pemeriksaan."""
    from humaswriter.rules import catalogue

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
    """Jelaskan satu aturan: alasan, sumber, contoh baik dan buruk."""
    from humaswriter.lint_settings import known_rule
    from humaswriter.rules import catalogue

    with mistakes_end_politely():
        wanted = known_rule(rule)
    found = next(known for known in catalogue() if known.id == wanted)
    typer.echo(f"{found.id} ({found.severity.label}, {found.family.label})\n\n{found.doc.strip()}")
    options = getattr(found, "options", {})
    for name, default in options.items():
        typer.echo(f"\nPilihan: {name} = {default}")
    for title, examples in (("Baik", found.good), ("Buruk, yang ditandai « »", found.bad)):
        typer.echo(f"\n{title}:")
        for example in examples:
            typer.echo("\n".join(f"  {line}".rstrip() for line in example.split("\n")))


def _level(name: str) -> Severity:
    from humaswriter.finding import Severity

    try:
        return Severity(name.casefold())
    except ValueError:
        raise UsageError(f"--fail-on {name}: pilih error, warning, atau hint.") from None
