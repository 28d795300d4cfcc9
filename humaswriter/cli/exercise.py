"""`exercise new` and `exercise grade`: writing exercises and their marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from humaswriter.cli import usage
from humaswriter.cli.app import ConfigPath, Force, app, config_of, mistakes_end_politely
from humaswriter.cli.drafts import with_bar
from humaswriter.errors import UsageError

if TYPE_CHECKING:
    from humaswriter.exercise.grade import Grade
    from humaswriter.exercise.submissions import Submission
    from humaswriter.exercise.type import ExerciseType, Seeding
    from humaswriter.exercise.work import Ground

_RESULTS = "hasil"
_TABLES = ("nilai.csv", "nilai.xlsx", "laporan.html")
_MOST_VARIANTS = 99

exercise = typer.Typer(
    cls=usage.Group,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Latihan menulis untuk bimtek: buat dari formulir, nilai jawabannya.",
)
app.add_typer(exercise, name="exercise")


@exercise.command(cls=usage.Command)
def new(
    form: Annotated[Path, typer.Argument(metavar="FORMULIR", help="Formulir fakta (.yaml).")],
    kind: Annotated[
        str,
        typer.Option(
            "--type",
            help="fakta, notulen, teras, perbaiki, urutkan, padatkan, kutipan, judul, unsur.",
        ),
    ],
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder latihan.")],
    variants: Annotated[
        int,
        typer.Option("--variants", min=1, max=_MOST_VARIANTS, help="Banyaknya varian lembar."),
    ] = 1,
    faults: Annotated[
        int | None, typer.Option("--faults", min=1, help="perbaiki: paling banyak kesalahan (6).")
    ] = None,
    families: Annotated[
        str | None,
        typer.Option("--families", help="perbaiki: kutipan,tanggal,teras; kosong: semuanya."),
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Angka sama, latihan sama.")] = 0,
    force: Force = False,
    config: ConfigPath = None,
) -> None:
    """Buat latihan: lembar peserta (.docx dan .pdf), kunci dan rubrik (latihan.toml)."""
    from humaswriter.exercise.make import make
    from humaswriter.exercise.sheet import sheet
    from humaswriter.exercise.store import NAME, written
    from humaswriter.exercise.types import type_of
    from humaswriter.form import read_form
    from humaswriter.reports.exercise import sheet as sheets

    with mistakes_end_politely():
        wanted = type_of(kind)
        seeding = _seeding(wanted, faults, families)
        office = config_of(config, form.parent, {}).office.templates
        made = make(read_form(form, office), wanted, variants, seed, seeding, office)
        now = datetime.now()
        results = {NAME: written(made).encode()}
        for variant in made.variants:
            stem = "lembar" if variants == 1 else f"lembar-{variant.code}"
            own = sheet(made, variant)
            results[f"{stem}.docx"] = sheets.docx(own, now)
            results[f"{stem}.pdf"] = sheets.pdf(own, now)
        _write(output, results, force=force)
        typer.echo(f"{wanted.label}: {len(made.variants)} varian di {output}.")
        typer.echo(f"Kunci dan rubrik: {output / NAME}. Jangan bagikan berkas ini.")


@exercise.command(cls=usage.Command)
def grade(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder latihan.")],
    answers: Annotated[
        list[Path], typer.Argument(metavar="JAWABAN...", help="Berkas atau folder jawaban.")
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Folder hasil; kosong: FOLDER/hasil.")
    ] = None,
    before: Annotated[
        Path | None, typer.Option("--compare", help="Folder hasil sebelumnya (berisi nilai.csv).")
    ] = None,
    anonymous: Annotated[
        bool, typer.Option("--anonymous", help="Pakai kode, bukan nama, di semua hasil.")
    ] = False,
    force: Force = False,
    config: ConfigPath = None,
) -> None:
    """Nilai jawaban: umpan balik tiap peserta, nilai kelas, dan laporan.

    Kode keluar 1 bila ada berkas yang tidak dapat dinilai.
    """
    from humaswriter.exercise.compare import compare
    from humaswriter.exercise.look import prepare
    from humaswriter.exercise.similar import alike
    from humaswriter.exercise.store import read_exercise
    from humaswriter.exercise.submissions import read_submissions
    from humaswriter.exercise.trainer import POINTS
    from humaswriter.reports.exercise import class_page, feedback, marks

    with mistakes_end_politely():
        task = read_exercise(folder)
        home = folder if folder.is_dir() else folder.parent
        target = output or home / _RESULTS
        earlier = marks.read_marks(before / _TABLES[0]) if before else None
        found = read_submissions(answers)
        _say(found.problems)
        _say(found.notes)
        if not found.answers:
            raise UsageError("Tidak ada jawaban yang dapat dinilai.")
        codes = _codes(home, found.answers, anonymous=anonymous)
        names = {a.trainee: codes[a.trainee] if anonymous else a.trainee for a in found.answers}
        sheets = {a: f"umpan-balik-{_file_name(name)}.docx" for a, name in names.items()}
        _refuse(target, (*_TABLES, *sheets.values()), force=force)
        office = config_of(config, home, {}).office.templates
        ground = prepare(task, office)
        grades = _graded(ground, home / POINTS, found.answers, names, codes)
        now = datetime.now()
        shown = () if anonymous else (*found.problems, *found.notes)
        page = class_page.report(
            task,
            grades,
            names,
            alike(task, found.answers),
            compare(grades, names, earlier) if earlier is not None else None,
            shown,
        )
        tables = (marks.as_csv(grades, names), marks.as_xlsx(grades, names), page.encode())
        results = dict(zip(_TABLES, tables, strict=True))
        for one in grades:
            name = one.answer.trainee
            results[sheets[name]] = feedback.feedback(task, one, names[name], now)
        _write(target, results, force=force)
        typer.echo(f"{len(grades)} jawaban dinilai. Hasil di {target}, mulai dari laporan.html.")
    if found.problems:
        raise typer.Exit(1)


def _say(lines: Sequence[str]) -> None:
    for line in lines:
        typer.echo(line, err=True)


def _seeding(kind: ExerciseType, faults: int | None, families: str | None) -> Seeding:
    """Which faults are asked for.

    Raises:
        UsageError: the type has none, or a family is not known.
    """
    from humaswriter.exercise.type import FAULTS, Seeding
    from humaswriter.faults import Family

    if faults is None and families is None:
        return Seeding()
    if not kind.seeds_faults:
        raise UsageError(f"--faults dan --families tidak berlaku untuk --type {kind.id}.")
    known = {family.value: family for family in Family}
    wanted = list(filter(None, (families or "").replace(" ", "").split(","))) or list(known)
    unknown = sorted(set(wanted) - set(known))
    if unknown:
        raise UsageError(
            f"--families {', '.join(unknown)}: tidak dikenal. Pilih dari {', '.join(known)}."
        )
    return Seeding(faults or FAULTS, frozenset(known[name] for name in wanted))


def _codes(home: Path, answers: Sequence[Submission], *, anonymous: bool) -> Mapping[str, str]:
    """The codes by trainee, kept in the folder of the exercise; new ones for blind marks only."""
    from humaswriter import files
    from humaswriter.exercise.trainer import CODES, codes, codes_written

    path = home / CODES
    if not anonymous:
        return codes(path, [])
    known = codes(path, [answer.trainee for answer in answers])
    files.write(path, codes_written(known).encode("utf-8-sig"))
    return known


def _graded(
    ground: Ground,
    path: Path,
    answers: Sequence[Submission],
    names: Mapping[str, str],
    codes: Mapping[str, str],
) -> list[Grade]:
    """The grades, with the points of the trainer's file; a blank one is put there if none is."""
    from humaswriter import files
    from humaswriter.exercise.grade import grade as graded
    from humaswriter.exercise.trainer import blank_points, read_points

    given = read_points(path, ground.exercise.rubric)
    if not path.exists():
        own = blank_points([names[answer.trainee] for answer in answers], ground.exercise.rubric)
        files.write(path, own.encode())
    grades = []
    for answer in with_bar(answers, len(answers)):
        keys = (answer.trainee.casefold(), codes.get(answer.trainee, "").casefold())
        points = {key: value for one in keys for key, value in given.get(one, {}).items()}
        grades.append(graded(ground, answer, points))
    known = {answer.trainee for answer in answers}.union(codes, codes.values())
    for name in sorted(set(given) - {one.casefold() for one in known}):
        typer.echo(f"{path}: tidak ada jawaban dari '{name}'.", err=True)
    return grades


def _file_name(name: str) -> str:
    kept = "".join(char if char.isalnum() else "-" for char in name.casefold())
    return "-".join(filter(None, kept.split("-"))) or "peserta"


def _refuse(folder: Path, names: Iterable[str], *, force: bool) -> None:
    """Check, before any work, that all results may be written; the folder is made if it lacks.

    Raises:
        OutputError: a file exists and `force` is off, or the folder cannot be made.
    """
    from humaswriter import files
    from humaswriter.errors import OutputError

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{folder}: Folder tidak dapat dibuat: {files.reason(error)}."
        raise OutputError(message) from None
    for name in names:
        files.refuse_overwrite(folder / name, force=force)


def _write(folder: Path, results: Mapping[str, bytes], *, force: bool) -> None:
    """Write all results or, where one may not be overwritten, none.

    Raises:
        OutputError: a file exists and `force` is off, or the disk refuses.
    """
    from humaswriter import files

    _refuse(folder, results, force=force)
    for name, data in results.items():
        files.write(folder / name, data)
