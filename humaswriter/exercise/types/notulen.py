"""Write a release from minutes."""

from __future__ import annotations

from random import Random

from humaswriter.analysis.facts import Kind
from humaswriter.exercise.listing import NOISE
from humaswriter.exercise.markers import RELEASE
from humaswriter.exercise.model import Variant
from humaswriter.exercise.type import ExerciseType, Material
from humaswriter.form.needs import given_facts


def make(material: Material, random: Random) -> Variant:
    """Heads, what happened and who said what, numbered as in minutes, and one line of noise."""
    form, facts = material.loaded.form, material.facts
    given = given_facts(form)
    sheet = [f"NOTULEN {form.kegiatan or material.loaded.kind.label}"]
    heads = [
        ("Penyelenggara", given.get("penyelenggara.nama")),
        ("Hari, tanggal", given.get("tanggal")),
        ("Pukul", given.get("pukul")),
        ("Tempat", ", ".join(filter(None, (given.get("tempat.nama"), given.get("tempat.kota"))))),
        (
            "Hadir",
            " ".join(filter(None, (given.get("peserta.jumlah"), given.get("peserta.satuan")))),
        ),
    ]
    sheet += [f"{label}: {value}" for label, value in heads if value]
    told = [f for f in facts if f.kind is Kind.CLAUSE and not f.of]
    spoken = [f for f in facts if f.kind in (Kind.QUOTE, Kind.CLAUSE) and f.of]
    number = 0
    for fact in told:
        number += 1
        sheet.append(f"{number}. {fact.value[:1].upper()}{fact.value[1:].rstrip('.')}.")
    for fact in spoken:
        number += 1
        role = next((f.value for f in facts if f.kind is Kind.ROLE and f.of == fact.of), "")
        words = f'"{fact.value}"' if fact.kind is Kind.QUOTE else fact.value
        sheet.append(f"{number}. {fact.of} ({role}): {words}")
    noise = (random.choice(NOISE),)
    sheet.append(f"{number + 1}. {noise[0]}.")
    return Variant(tuple(sheet), model=material.own.release.text, noise=noise)


TYPE = ExerciseType(
    __name__,
    "Menulis siaran pers dari notulen",
    (
        "Ubah notulen di bawah ini menjadi siaran pers: judul, teras, tubuh berita.",
        "Ucapan di dalam tanda petik boleh dikutip langsung, persis seperti tertulis.",
    ),
    RELEASE,
    make,
    is_written=True,
)
