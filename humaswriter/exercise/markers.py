"""Markers of a release: each gives the share of a rubric line's points (0..1), and its reasons."""

from __future__ import annotations

from humaswriter.exercise.model import Kind, Type
from humaswriter.exercise.recognise import Recognised, Status
from humaswriter.exercise.work import Work
from humaswriter.finding import Family, Finding, Severity

Marked = tuple[float, list[str]]

# A release in the news has a lead and two paragraphs behind it. Chosen.
_LEAST_PARAGRAPHS = 3
# Of a line's points that one error or warning takes. Chosen: three leave a fifth of a lead's
# points, so that one slip is felt and does not fail a trainee.
PER_FINDING = 0.27
# Errors and warnings of language in 100 words that take all points. Chosen: one in every 20 words.
_WORST_LANGUAGE = 5.0
# The share of a quote line that telling the quotes gives; the rest is how they are written.
_TOLD = 0.7
# What may not be wrong. Source: dossier §6 (veto).
_VETO_KINDS = frozenset((Kind.NAME, Kind.DATE))
_EXACT = _VETO_KINDS | {Kind.COUNT, Kind.TIME, Kind.ROLE, Kind.QUOTE}


def said_otherwise(fact: Recognised, text: str) -> str:
    """What a changed fact is in the answer's text, and what it should have been."""
    said = f": '{text[fact.span.start : fact.span.end]}'" if fact.span else " berubah,"
    return f"{fact.fact.label}{said} seharusnya '{fact.fact.value.rstrip('.')}'."


def missing(fact: Recognised) -> str:
    """What a fact that nobody told is."""
    return f"{fact.fact.label} belum ada: '{fact.fact.value.rstrip('.')}'."


def facts(work: Work) -> Marked:
    """By the share of the facts, quotes apart, that are told."""
    own = [f for f in work.facts if f.fact.kind is not Kind.QUOTE]
    told = [f for f in own if f.status is Status.TOLD]
    lacking = [f for f in own if f.status is Status.ABSENT]
    evidence = [f"{len(told)} dari {len(own)} fakta ada.", *map(missing, lacking)]
    return len(told) / max(1, len(own)), evidence


def accuracy(work: Work) -> Marked:
    """All or nothing: no name, date, number, office or quote was changed."""
    wrong = [f for f in work.facts if f.status is Status.ALTERED and f.fact.kind in _EXACT]
    evidence = [said_otherwise(fact, work.text) for fact in wrong]
    evidence += [f.message for f in work.findings if f.rule in ("fact-altered", "quote-altered")]
    return (0.0 if evidence else 1.0), list(dict.fromkeys(evidence)) or ["Tidak ada yang berubah."]


def veto(work: Work) -> tuple[str, ...]:
    """The wrong names and dates, which cap the total."""
    wrong = [
        said_otherwise(fact, work.text)
        for fact in work.facts
        if fact.status is Status.ALTERED and fact.fact.kind in _VETO_KINDS
    ]
    wrong += [
        f.message
        for f in work.findings
        if f.rule == "fact-altered" and ("(nama" in f.message or "(tanggal" in f.message)
    ]
    return tuple(dict.fromkeys(wrong))


def serious(work: Work, *families: Family) -> list[Finding]:
    """The errors and warnings of some families."""
    return [
        f
        for f in work.findings
        if f.family in families
        and f.severity is not Severity.HINT
        and not f.rule.startswith("fact")
    ]


def by_findings(work: Work, *families: Family) -> Marked:
    """Less for every error and warning of some families."""
    found = serious(work, *families)
    evidence = [f.message for f in found] or ["Tidak ada temuan."]
    return max(0.0, 1 - PER_FINDING * len(found)), evidence


def headline(work: Work) -> Marked:
    """By the findings on the headline; nothing where there is none."""
    if work.analysis.release.lead() is None or not any(
        p.part.value == "headline" for p in work.analysis.release.paragraphs
    ):
        return 0.0, ["Judul tidak ditemukan di baris pertama."]
    return by_findings(work, Family.HEADLINE)


def lead(work: Work) -> Marked:
    """By the findings on the lead; nothing where there is none."""
    if work.analysis.release.lead() is None:
        return 0.0, ["Teras tidak ditemukan."]
    return by_findings(work, Family.LEAD)


def quotes(work: Work) -> Marked:
    """By the quoted speakers who are quoted word for word, and by how the quotes are written.

    Of a speaker's quotes one is enough, unless quotes are the task.
    """
    own = [f for f in work.facts if f.fact.kind is Kind.QUOTE]
    told = [f for f in own if f.status is Status.TOLD]
    if work.exercise.type is Type.KUTIPAN:
        given = len(told) / max(1, len(own))
    else:
        given = len({f.fact.of for f in told}) / max(1, len({f.fact.of for f in own}))
    share, evidence = by_findings(work, Family.QUOTES)
    if not own:
        return share, evidence
    lines = [f"{len(told)} dari {len(own)} kutipan ada dan persis."]
    lines += [said_otherwise(f, work.text) for f in own if f.status is Status.ALTERED]
    lines += [missing(f) for f in own if f.status is Status.ABSENT]
    lines += [f.message for f in serious(work, Family.QUOTES)]
    return _TOLD * given + (1 - _TOLD) * share * bool(told), lines


def structure(work: Work) -> Marked:
    """Whether the news is in front, with something behind it."""
    found = [f for f in work.findings if f.rule == "lead-buried-news"]
    evidence = [f.message for f in found]
    if len(work.analysis.news) < _LEAST_PARAGRAPHS:
        evidence.append("Naskah belum punya tiga paragraf.")
    return max(0.0, 1 - 0.5 * len(evidence)), evidence or ["Berita utama ada di depan."]


def language(work: Work) -> Marked:
    """By errors and warnings of language in 100 words."""
    found = serious(work, Family.LANGUAGE)
    words = max(100, len(work.text.split()))
    share = 1 - 100 * len(found) / words / _WORST_LANGUAGE
    return max(0.0, share), [f.message for f in found] or ["Tidak ada temuan."]
