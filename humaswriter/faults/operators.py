"""All operators, by the ids of the evaluation."""

from __future__ import annotations

from humaswriter.faults.answers import (
    background_first,
    buried,
    long_lead,
    without_actor,
    without_date,
    without_place,
    without_purpose,
    wrong_weekday,
)
from humaswriter.faults.fault import Family, Operator
from humaswriter.faults.quotes import (
    another_role,
    another_speaker,
    changed_word,
    mixed_marks,
    nobody_before,
    second_person,
    stranger,
    title_in_marks,
    unclosed,
    without_attribution,
    without_comma,
)

QUOTES, FIVE_W, LEAD = Family.QUOTES, Family.FIVE_W, Family.LEAD

OPERATORS = (
    Operator("Q1", QUOTES, "kutipan tanpa pemilik",
             ("quote-without-speaker", "lead-quote-without-speaker"), without_attribution),
    Operator("Q2", QUOTES, "kutipan diberikan kepada orang lain", ("fact-altered",),
             another_speaker, needs_form=True),
    Operator("Q3", QUOTES, "kata ganti tanpa rujukan",
             ("quote-without-speaker", "speaker-not-introduced", "ambiguous-pronoun"),
             nobody_before, is_absent=True),
    Operator("Q4", QUOTES, "petik penutup hilang", ("unbalanced-mark",), unclosed),
    Operator("Q5", QUOTES, "petik campur", ("unbalanced-mark",), mixed_marks),
    Operator("Q6", QUOTES, "koma kutipan hilang", ("quote-punctuation",), without_comma),
    Operator("Q7", QUOTES, "jabatan orang lain", ("fact-altered", "role-drift"),
             another_role, needs_form=True),
    Operator("Q8", QUOTES, "kata ganti bermakna ganda", ("ambiguous-pronoun", "speaker-switch"),
             second_person),
    Operator("Q9", QUOTES, "kutipan diubah", ("quote-altered",), changed_word, needs_form=True),
    Operator("Q10", QUOTES, "pembicara tidak dikenal", ("speaker-not-introduced",), stranger),
    Operator("Q11", QUOTES, "judul dalam petik (bukan kesalahan)", (), title_in_marks),
    Operator("W1", FIVE_W, "waktu hilang", ("missing-when",), without_date, is_absent=True),
    Operator("W2", FIVE_W, "tempat hilang", ("missing-where", "weak-element"),
             without_place, is_absent=True),
    Operator("W3", FIVE_W, "pelaku hilang", ("missing-who", "lead-without-actor"), without_actor,
             is_absent=True),
    Operator("W4", FIVE_W, "tujuan hilang", ("missing-why", "weak-element"),
             without_purpose, is_absent=True),
    Operator("W5", FIVE_W, "hari tidak cocok", ("weekday-date-mismatch",), wrong_weekday),
    Operator("L1", LEAD, "berita terkubur", ("lead-buried-news",), buried, is_absent=True),
    Operator("L2", LEAD, "latar atau waktu di depan",
             ("lead-generic-background", "lead-time-opener"), background_first),
    Operator("L3", LEAD, "teras terlalu panjang", ("lead-too-long",), long_lead),
)  # fmt: skip
