"""Which rules answer for which kind of annotated fault and for a weak lead."""

RULES_OF_FAULT = {
    "double_space": {"double-space"},
    "di_ke_spacing": {"di-ke-spacing"},
    "duplicate_word": {"repeated-word"},
    "missing_full_stop": {"missing-full-stop"},
    "wrong_comma_before_attribution": {"quote-punctuation"},
    "weekday_date_mismatch": {"weekday-date-mismatch"},
    "date_format": {"date-format"},
    "number_format": {"number-format", "rupiah-format", "sentence-opens-with-digit", "time-format"},
    "unbalanced_paren_or_quote": {"unbalanced-mark"},
    "orphan_quote": {"quote-without-speaker"},
    "nonstandard_word": {"nonstandard-spelling", "jargon", "bureaucratic-cliche", "pleonasm"},
    "typo": {"nonstandard-spelling"},
    "capitalisation": {"capitalisation", "quote-verb-capital"},
    "unexpanded_acronym_first_use": {"unexplained-acronym"},
    "name_spelling_inconsistent": {"name-drift"},
    "missing_title_first_mention": {"speaker-not-introduced"},
}
# The annotation lists every fault of these kinds, so that precision means something.
EXHAUSTIVE = frozenset(
    "double_space di_ke_spacing duplicate_word missing_full_stop wrong_comma_before_attribution "
    "weekday_date_mismatch date_format number_format unbalanced_paren_or_quote orphan_quote".split()
)
WEAK_LEAD = frozenset(
    "lead-too-long lead-purpose-opener lead-place-opener lead-time-opener lead-ceremony-only "
    "lead-officials-list lead-quote-without-speaker lead-question lead-generic-background "
    "lead-too-many-sentences lead-greeting-opener lead-without-actor lead-without-verb "
    "lead-buried-news".split()
)
