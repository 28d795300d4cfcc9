"""Run the rules over an analysis."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from humaswriter.analysis import Analysis
from humaswriter.finding import Family, Finding, Fix, Severity
from humaswriter.form.needs import given_facts
from humaswriter.lint.context import Context, context_of
from humaswriter.lint.rule import Hit, Rule
from humaswriter.lint.rules import catalogue
from humaswriter.lint.word_list import Matcher
from humaswriter.readers.suppression import find_notes, suppressed
from humaswriter.release import Span

# Chosen: because a finding about a whole lead says something else than the next one about it.
_FEW = 30
# Fields of a form whose words are names, however they are spelled.
_NAMING = frozenset(
    "nama gelar jabatan nama_sapaan singkatan singkatan_jabatan instansi kegiatan tema kota "
    "penyelenggara tempat".split()
)


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings of one release in the order to read them, and the rules that could not run."""

    analysis: Analysis
    findings: tuple[Finding, ...]
    skipped: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Settings:
    """What an office wants otherwise.

    `ignore` are rule ids; `vocabulary` words that no language rule touches, in lower case; `rules`
    the severity (or None for off) and the options of single rules; `model` another sentence model
    than ours; `own` the office's word lists; `fail_on` the mildest severity that fails a run.
    """

    ignore: frozenset[str] = frozenset()
    vocabulary: frozenset[str] = frozenset()
    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    model: str | None = None
    own: tuple[Rule, ...] = ()
    fail_on: Severity = Severity.ERROR


_DEFAULT = Settings()


def lint(
    analysis: Analysis,
    only: Collection[str] = (),
    settings: Settings = _DEFAULT,
    *,
    given: str = "formulir",
) -> Checked:
    """Check a release by all rules, or by those of `only`.

    `given` is what the messages call the form.

    Raises:
        ModelError: the sentence model cannot be opened.
    """
    context = context_of(analysis, settings.model, given)
    off = {rule for rule, severity in settings.severities.items() if severity is None}
    left_out = off | settings.ignore
    known = (*catalogue(), *settings.own)
    rules = [r for r in known if (r.id in only if only else r.id not in left_out)]
    skipped = {rule.id: why for rule in rules if (why := _why_not(rule, analysis))}
    found = _findings(context, [rule for rule in rules if rule.id not in skipped], settings)
    names = _names_of_form(analysis)
    wanted = [finding for finding in found if not _is_known(context, finding, settings, names)]
    told = _not_suppressed(analysis, _one_for_each_fault(wanted))
    return Checked(analysis, tuple(told), tuple(skipped.items()))


def _not_suppressed(analysis: Analysis, found: list[Finding]) -> list[Finding]:
    """The findings that no note in the draft keeps quiet."""
    release = analysis.release
    places = [(finding.rule, finding.span) for finding in found]
    paragraphs = [paragraph.span for paragraph in release.paragraphs]
    quiet = {
        number
        for note in find_notes(release.text)
        for number in suppressed(note, release.text, places, paragraphs)
    }
    return [finding for number, finding in enumerate(found) if number not in quiet]


def _is_known(
    context: Context, finding: Finding, settings: Settings, names: Sequence[Span]
) -> bool:
    """Whether the office or the form wants these words so."""
    if finding.family is not Family.LANGUAGE:
        return False
    span = finding.span
    words = context.release.text[span.start : span.end].casefold()
    return words in settings.vocabulary or any(
        name.start <= span.start and span.end <= name.end for name in names
    )


def _names_of_form(analysis: Analysis) -> list[Span]:
    """Where the text holds a name of its form: of a person, an office, a place, an event."""
    if analysis.against.form is None:
        return []
    names = {
        text
        for path, text in given_facts(analysis.against.form).items()
        if path.rpartition(".")[2] in _NAMING
    }
    prose = analysis.release.prose
    return [
        Span(*match.span())
        for name in names
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", prose)
    ]


def _why_not(rule: Rule, analysis: Analysis) -> str | None:
    if rule.needs_model and not analysis.is_trained:
        return "tanpa model"
    has_form = analysis.against.form is not None
    return "tanpa formulir" if rule.needs_form and not has_form else None


def _findings(context: Context, rules: Sequence[Rule], settings: Settings) -> Iterator[Finding]:
    for rule in rules:
        for hit in rule.check(context, **settings.options.get(rule.id, {})):
            yield _finding(rule, hit, settings)
    for rule, hit in _matcher(tuple(rule for rule in rules if rule.entries)).find(context):
        yield _finding(rule, hit, settings)


@cache
def _matcher(lists: tuple[Rule, ...]) -> Matcher:
    return Matcher(lists)


def _finding(rule: Rule, hit: Hit, settings: Settings) -> Finding:
    sure = rule.certain if hit.certain is None else hit.certain
    fix = None
    if hit.replacement is not None:
        fix = Fix(hit.fixed or hit.span, hit.replacement, hit.safe and sure)
    severity = settings.severities.get(rule.id) or hit.severity or rule.severity
    return Finding(rule.id, rule.family, severity, sure, hit.span, hit.message, fix, hit.field)


def _one_for_each_fault(found: Iterable[Finding]) -> list[Finding]:
    """The worst finding of each place, then that of the family read first."""
    kept: list[Finding] = []
    for cluster in _clusters(sorted(found, key=lambda finding: finding.span.start)):
        mine: list[Finding] = []
        for finding in sorted(cluster, key=_weight):
            if not any(_same_fault(finding, other) for other in mine):
                mine.append(finding)
        kept += mine
    return sorted(kept, key=lambda f: (f.span.start, f.span.end, f.rule))


def _clusters(found: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Findings that share characters, directly or through others."""
    cluster: list[Finding] = []
    end = -1
    for finding in found:
        if cluster and finding.span.start > end:
            yield cluster
            cluster = []
        cluster.append(finding)
        end = max(end, finding.span.end, finding.fix.span.end if finding.fix else 0)
    if cluster:
        yield cluster


def _weight(finding: Finding) -> tuple[int, int, int, str]:
    return (finding.severity.rank, finding.family.rank, finding.span.start, finding.rule)


def _same_fault(one: Finding, other: Finding) -> bool:
    """Two are one where they would mend the same characters, or say the same of a few words."""
    if one.span == other.span and one.family is other.family and one.rule != other.rule:
        return one.span.end - one.span.start <= _FEW
    return one.fix is not None and other.fix is not None and _meet(one.fix.span, other.fix.span)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def fails(findings: Sequence[Finding], level: Severity) -> bool:
    """Whether a certain finding is at least as bad as a level."""
    return any(f.certain and f.severity.rank <= level.rank for f in findings)
