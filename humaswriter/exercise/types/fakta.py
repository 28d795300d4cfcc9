"""Write a release from a shuffled sheet of facts."""

from __future__ import annotations

from random import Random

from humaswriter.analysis.facts import Kind
from humaswriter.exercise.listing import IRRELEVANT, NOISE, NOISY, listed, rest_of
from humaswriter.exercise.markers import RELEASE
from humaswriter.exercise.model import Variant
from humaswriter.exercise.type import ExerciseType, Material


def make(material: Material, random: Random) -> Variant:
    """All facts, what the form says beside them, and some noise, in any order."""
    noise = (*random.sample(NOISE, NOISY), random.choice(IRRELEVANT))
    facts = material.facts
    named = {fact.of for fact in facts if fact.kind is Kind.ROLE}
    lines = listed([f for f in facts if not (f.kind is Kind.NAME and f.value in named)])
    sheet = [*lines, *rest_of(material.loaded.form, facts), *noise]
    random.shuffle(sheet)
    return Variant(tuple(sheet), model=material.own.release.text, noise=noise)


TYPE = ExerciseType(
    __name__,
    "Menulis siaran pers dari lembar fakta",
    (
        "Tulis siaran pers bergaya ANTARA dari fakta di bawah ini: judul, teras, tubuh berita.",
        "Tidak semua fakta layak diberitakan. Kutipan langsung harus persis.",
    ),
    RELEASE,
    make,
    bulleted=True,
    is_written=True,
)
