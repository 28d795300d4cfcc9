"""`lint`: findings in drafts, shown, written, or mended."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from humaswriter.cli import usage
from humaswriter.cli.app import ConfigPath, Force, app, config_of, mistakes_end_politely
from humaswriter.cli.drafts import (
    Drafts,
    FormPath,
    NoModel,
    ReportPath,
    end_with,
    form_of,
    refuse_input,
    with_bar,
)
from humaswriter.errors import HumaswriterError, UsageError
from humaswriter.reports.findings import OUTPUTS
from humaswriter.reports.output import names, output_for

if TYPE_CHECKING:
    from humaswriter.finding import Severity
    from humaswriter.lint.batch import Task
    from humaswriter.lint.run import Checked

_STDIN = "stdin"


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
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline", metavar="LAPORAN", help="Hanya temuan baru sejak laporan JSON ini."
        ),
    ] = None,
    jobs: Annotated[
        int, typer.Option("--jobs", min=0, help="Banyaknya proses; 0: sebanyak inti prosesor.")
    ] = 1,
    output_form: Annotated[
        str | None,
        typer.Option("--output", help=f"{names(OUTPUTS)}; kosong: menurut akhiran -o."),
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help="Betulkan yang aman, langsung di berkasnya.")
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
    from humaswriter.cli.mend import mended, write_copies
    from humaswriter.lint.baseline import new_only, read_baseline
    from humaswriter.lint.run import fails
    from humaswriter.readers.drafts import readable_files

    problems: list[HumaswriterError] = []
    with mistakes_end_politely():
        shape = output_for(output_form, output, OUTPUTS)
        drafts = list(readable_files(files_))
        if shape.copies and output is None:
            raise UsageError(f"--output {shape.name}: Tambahkan -o BERKAS.docx, atau -o FOLDER.")
        if output is not None and not shape.copies:
            files.refuse_overwrite(output, force=force)
            refuse_input(output, [*drafts, *([form] if form else [])])
        known = read_baseline(baseline) if baseline else None
        tasks = _tasks(drafts, form, only or (), config, with_model=not no_model)
        level = _level(fail_on) if fail_on else None
        checked = list(_checked(tasks, problems, jobs))
        if known is not None:
            checked = [(name, new_only(name, result, known)) for name, result in checked]
        made = ""
        if not checked:
            pass  # nothing could be read, and that is told below
        elif fix or diff:
            made = mended(checked, write=not diff)
        elif shape.copies and output is not None:
            write_copies(checked, output, force=force)
        else:
            made = shape.report(checked)
        if output is None or fix or diff:
            typer.echo(made, nl=False)
        elif made:
            files.write(output, made.encode())
            typer.echo(f"Laporan ditulis: {output}", err=True)
    end_with(problems)
    levels = {_name(task): level or task.settings.fail_on for task in tasks}
    failing = any(fails(result.findings, levels[name]) for name, result in checked)
    if failing and not (fix or diff):
        raise typer.Exit(1)


def _tasks(
    drafts: Sequence[Path],
    form: Path | None,
    only: Sequence[str],
    config: Path | None,
    *,
    with_model: bool,
) -> list[Task]:
    """What to check and how: the profile is the nearest one above each draft.

    Raises:
        UsageError: an unknown rule, or a profile that cannot hold.
        InputError: a form or profile that cannot be read.
    """
    from humaswriter.lint.batch import Task
    from humaswriter.lint.settings import known_rule, settings_for

    facts = form_of(form, config) if form else None
    rules = tuple(known_rule(rule) for rule in only)
    profiles = {folder: config_of(config, folder, {}) for folder in {d.parent for d in drafts}}
    return [
        Task(draft, settings_for(profiles[draft.parent], draft), facts, rules, with_model)
        for draft in drafts
    ]


def _checked(
    tasks: Sequence[Task], problems: list[HumaswriterError], jobs: int
) -> Iterator[tuple[str, Checked]]:
    """The findings of each draft; what cannot be read joins the problems."""
    from humaswriter.lint.batch import check_all, check_release
    from humaswriter.readers.drafts import read_stdin

    if [_name(task) for task in tasks] == [_STDIN]:
        try:
            yield _STDIN, check_release(read_stdin(sys.stdin.buffer), _STDIN, tasks[0])
        except HumaswriterError as error:
            problems.append(error)
        return
    outcomes = check_all(tasks, jobs)
    for task, outcome in with_bar(zip(tasks, outcomes, strict=True), len(tasks)):
        if isinstance(outcome, HumaswriterError):
            problems.append(outcome)
        else:
            yield str(task.path), outcome


def _name(task: Task) -> str:
    return _STDIN if str(task.path) == "-" else str(task.path)


def _level(name: str) -> Severity:
    from humaswriter.finding import Severity

    try:
        return Severity(name.casefold())
    except ValueError:
        raise UsageError(f"--fail-on {name}: pilih error, warning, atau hint.") from None
