"""Markers of a release: each gives the share of a rubric line's points (0..1), and its reasons."""

from __future__ import annotations

from collections.abc import Mapping

from humaswriter.analysis.facts import EXACT, Kind, Outcome, Telling
from humaswriter.exercise.model import Line
from humaswriter.exercise.type import Marked, Marker
from humaswriter.exercise.work import Work
from humaswriter.finding import Family, Finding, Severity

# Chosen: because a release has a lead, a voice and an explanation, each a paragraph at least.
_LEAST_PARAGRAPHS = 3
# Of a line's points that one error or warning takes. Chosen: three leave a fifth of a lead's
# points, so that one slip is felt and does not fail a trainee.
PER_FINDING = 0.27
# Errors and warnings of language in 100 words that take all points. Chosen: one in every 20 words.
_WORST_LANGUAGE = 5.0
# The share of a quote line that telling the quotes gives; the rest is how they are written.
_TOLD = 0.7
# Of the points for structure, that buried news or too few paragraphs take. Chosen: because either
# alone leaves half a pyramid.
_FLAW = 0.5
# What may not be wrong. Source: sumber §6 (veto).
_VETO_KINDS = frozenset((Kind.NAME, Kind.DATE))
_COMPARED = ("fact-altered", "quote-altered")


def said_otherwise(one: Telling, work: Work) -> str:
    """What a changed fact is in the answer, and what it should have been."""
    said = work.text[one.otherwise[0].start : one.otherwise[0].end]
    return f"{one.fact.label}: '{said}' seharusnya '{one.fact.value.rstrip('.')}'."


def missing(one: Telling) -> str:
    """What a fact that nobody told is."""
    return f"{one.fact.label} belum ada: '{one.fact.value.rstrip('.')}'."


def facts(work: Work) -> Marked:
    """By the share of the facts, quotes apart, that are told."""
    own = [f for f in work.facts if f.fact.kind is not Kind.QUOTE]
    told = [f for f in own if f.outcome is Outcome.TOLD]
    evidence = [f"{len(told)} dari {len(own)} fakta ada."]
    evidence += [missing(f) for f in own if f.outcome is Outcome.ABSENT]
    denied = [f for f in own if f.outcome is Outcome.OTHERWISE and f.fact.kind not in EXACT]
    evidence += [said_otherwise(f, work) for f in denied]
    return len(told) / max(1, len(own)), evidence


def accuracy(work: Work) -> Marked:
    """All or nothing: no name, date, number, office or quote was changed."""
    wrong = [f for f in work.facts if f.otherwise and f.fact.kind in EXACT | {Kind.QUOTE}]
    fields = {f.fact.field for f in wrong}
    evidence = [said_otherwise(one, work) for one in wrong]
    evidence += [f.message for f in work.findings if f.rule in _COMPARED and f.field not in fields]
    return (0.0 if evidence else 1.0), list(dict.fromkeys(evidence)) or ["Tidak ada yang berubah."]


def veto(work: Work) -> tuple[str, ...]:
    """The wrong names and dates, of the key and of the form, which cap the total."""
    keys = {one.fact.field for one in work.facts}
    others = [one for one in work.analysis.against.tellings if one.fact.field not in keys]
    wrong = [
        said_otherwise(one, work)
        for one in (*work.facts, *others)
        if one.otherwise and one.fact.kind in _VETO_KINDS
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
    """By the speakers who are quoted word for word, one quote each, and by how it is written."""
    own = [f for f in work.facts if f.fact.kind is Kind.QUOTE]
    told = {f.fact.of for f in own if f.outcome is Outcome.TOLD}
    return _quoted(work, len(told) / max(1, len({f.fact.of for f in own})))


def every_quote(work: Work) -> Marked:
    """By the quotes that are word for word, each of them, and by how they are written."""
    own = [f for f in work.facts if f.fact.kind is Kind.QUOTE]
    told = [f for f in own if f.outcome is Outcome.TOLD]
    return _quoted(work, len(told) / max(1, len(own)))


def _quoted(work: Work, given: float) -> Marked:
    own = [f for f in work.facts if f.fact.kind is Kind.QUOTE]
    told = [f for f in own if f.outcome is Outcome.TOLD]
    share, evidence = by_findings(work, Family.QUOTES)
    if not own:
        return share, evidence
    lines = [f"{len(told)} dari {len(own)} kutipan ada dan persis."]
    lines += [said_otherwise(f, work) for f in own if f.outcome is Outcome.OTHERWISE]
    lines += [missing(f) for f in own if f.outcome is Outcome.ABSENT]
    lines += [f.message for f in serious(work, Family.QUOTES)]
    return _TOLD * given + (1 - _TOLD) * share * bool(told), lines


def structure(work: Work) -> Marked:
    """Whether the news is in front, with something behind it."""
    found = [f for f in work.findings if f.rule == "lead-buried-news"]
    evidence = [f.message for f in found]
    if len(work.analysis.news) < _LEAST_PARAGRAPHS:
        evidence.append("Naskah belum punya tiga paragraf.")
    return max(0.0, 1 - _FLAW * len(evidence)), evidence or ["Berita utama ada di depan."]


def language(work: Work) -> Marked:
    """By errors and warnings of language in 100 words."""
    found = serious(work, Family.LANGUAGE)
    words = max(100, len(work.text.split()))
    share = 1 - 100 * len(found) / words / _WORST_LANGUAGE
    return max(0.0, share), [f.message for f in found] or ["Tidak ada temuan."]


# Points by line of a whole release. Source: sumber §6. The rubrics of other types are chosen, so
# that what the task asks for weighs at least half.
RELEASE: Mapping[Line, int] = {
    Line.NEWS: 15, Line.HEADLINE: 10, Line.LEAD: 20, Line.FACTS: 15, Line.QUOTES: 15,
    Line.STRUCTURE: 10, Line.LANGUAGE: 10, Line.ACCURACY: 5,
}  # fmt: skip
MARKERS: Mapping[Line, Marker] = {
    Line.HEADLINE: headline, Line.LEAD: lead, Line.FACTS: facts, Line.QUOTES: quotes,
    Line.STRUCTURE: structure, Line.LANGUAGE: language, Line.ACCURACY: accuracy,
}  # fmt: skip
