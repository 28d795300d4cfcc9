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
from humaswriter.faults.fault import Operator
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

OPERATORS = (
    Operator("Q1", "kutipan tanpa pemilik", ("quote-without-speaker", "lead-quote-without-speaker"),
             without_attribution),
    Operator("Q2", "kutipan diberikan kepada orang lain", ("fact-altered",),
             another_speaker, needs_form=True),
    Operator("Q3", "kata ganti tanpa rujukan",
             ("quote-without-speaker", "speaker-not-introduced", "ambiguous-pronoun"),
             nobody_before, is_absent=True),
    Operator("Q4", "petik penutup hilang", ("unbalanced-mark",), unclosed),
    Operator("Q5", "petik campur", ("unbalanced-mark",), mixed_marks),
    Operator("Q6", "koma kutipan hilang", ("quote-punctuation",), without_comma),
    Operator("Q7", "jabatan orang lain", ("fact-altered", "role-drift"), another_role,
             needs_form=True),
    Operator("Q8", "kata ganti bermakna ganda", ("ambiguous-pronoun", "speaker-switch"),
             second_person),
    Operator("Q9", "kutipan diubah", ("quote-altered",), changed_word, needs_form=True),
    Operator("Q10", "pembicara tidak dikenal", ("speaker-not-introduced",), stranger),
    Operator("Q11", "judul dalam petik (bukan kesalahan)", (), title_in_marks),
    Operator("W1", "waktu hilang", ("missing-when",), without_date, is_absent=True),
    Operator("W2", "tempat hilang", ("missing-where", "weak-element"),
             without_place, is_absent=True),
    Operator("W3", "pelaku hilang", ("missing-who", "lead-without-actor"), without_actor,
             is_absent=True),
    Operator("W4", "tujuan hilang", ("missing-why", "weak-element"),
             without_purpose, is_absent=True),
    Operator("W5", "hari tidak cocok", ("weekday-date-mismatch",), wrong_weekday),
    Operator("L1", "berita terkubur", ("lead-buried-news",), buried, is_absent=True),
    Operator("L2", "latar atau waktu di depan", ("lead-generic-background", "lead-time-opener"),
             background_first),
    Operator("L3", "teras terlalu panjang", ("lead-too-long",), long_lead),
)  # fmt: skip
