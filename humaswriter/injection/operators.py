"""All operators, by the ids of the evaluation."""

from __future__ import annotations

from humaswriter.injection import facts, quotes
from humaswriter.injection.fault import Operator

OPERATORS = (
    Operator("Q1", "kutipan tanpa pemilik", ("quote-without-speaker", "lead-quote-without-speaker"),
             quotes.without_attribution),
    Operator("Q2", "kutipan diberikan kepada orang lain", ("fact-altered",),
             quotes.another_speaker, needs_form=True),
    Operator("Q3", "kata ganti tanpa rujukan",
             ("quote-without-speaker", "speaker-not-introduced", "ambiguous-pronoun"),
             quotes.nobody_before, is_absent=True),
    Operator("Q4", "petik penutup hilang", ("unbalanced-mark",), quotes.unclosed),
    Operator("Q5", "petik campur", ("unbalanced-mark",), quotes.mixed_marks),
    Operator("Q6", "koma kutipan hilang", ("quote-punctuation",), quotes.without_comma),
    Operator("Q7", "jabatan orang lain", ("fact-altered", "role-drift"), quotes.another_role,
             needs_form=True),
    Operator("Q8", "kata ganti bermakna ganda", ("ambiguous-pronoun", "speaker-switch"),
             quotes.second_person),
    Operator("Q9", "kutipan diubah", ("quote-altered",), quotes.changed_word, needs_form=True),
    Operator("Q10", "pembicara tidak dikenal", ("speaker-not-introduced",), quotes.stranger),
    Operator("Q11", "judul dalam petik (bukan kesalahan)", (), quotes.title_in_marks),
    Operator("W1", "waktu hilang", ("missing-when",), facts.without_date, is_absent=True),
    Operator("W2", "tempat hilang", ("missing-where", "weak-element"),
             facts.without_place, is_absent=True),
    Operator("W3", "pelaku hilang", ("missing-who", "lead-without-actor"), facts.without_actor,
             is_absent=True),
    Operator("W4", "tujuan hilang", ("missing-why", "weak-element"),
             facts.without_purpose, is_absent=True),
    Operator("W5", "hari tidak cocok", ("weekday-date-mismatch",), facts.wrong_weekday),
    Operator("L1", "berita terkubur", ("lead-buried-news",), facts.buried, is_absent=True),
    Operator("L2", "latar atau waktu di depan", ("lead-generic-background", "lead-time-opener"),
             facts.background_first),
    Operator("L3", "teras terlalu panjang", ("lead-too-long",), facts.long_lead),
)  # fmt: skip
