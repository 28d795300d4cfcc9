"""An analysis as JSON: the machine contract."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from humaswriter.analysis import Analysis, Answer, Quote, Registry
from humaswriter.analysis.facts import Telling
from humaswriter.release import Span


def report(analyses: Sequence[tuple[str, Analysis]]) -> str:
    """A JSON array, one object a file; offsets are code points of its `text`."""
    data = [to_dict(path, analysis) for path, analysis in analyses]
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def to_dict(path: str, analysis: Analysis) -> dict[str, Any]:
    """One file's analysis in plain values."""
    release = analysis.release
    headline = next((p.span for p in release.paragraphs if p.part.value == "headline"), None)
    dateline = analysis.dateline
    return {
        "path": path,
        "text": release.text,
        "headline": _span(headline),
        "dateline": dateline
        and {**asdict(dateline.span), "place": dateline.place, "agency": dateline.agency},
        "lead": _span(release.lead()),
        "paragraphs": [{**asdict(p.span), "part": p.part.value} for p in release.paragraphs],
        "quotes": [_quote(quote) for quote in analysis.quotes],
        "people": list(_people(analysis.registry)),
        "answers": {
            question.value: [_answer(answer) for answer in answers]
            for question, answers in analysis.answers.items()
        },
        "readability": asdict(analysis.readability),
        "form": [_fact(one) for one in analysis.against.answers],
    }


def _span(span: Span | None) -> dict[str, int] | None:
    return asdict(span) if span else None


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        **asdict(quote.span),
        "kind": "direct" if quote.is_direct else "indirect",
        "speaker": quote.speaker,
        "role": quote.role,
        "mention": _span(quote.mention),
        "cue": _span(quote.cue),
        "attribution": quote.attribution.value,
        "status": quote.status.value,
        "evidence": _span(quote.evidence),
        "original_source": quote.original_source,
    }


def _people(registry: Registry) -> Iterator[dict[str, Any]]:
    mentions: defaultdict[int, list[dict[str, int]]] = defaultdict(list)
    for resolved in registry.mentions:
        mentions[resolved.person].append(asdict(resolved.mention.span))
    for person in registry.people:
        if mentions[person.number]:
            yield {
                "name": person.name,
                "role": person.role,
                "short_names": person.short_names,
                "mentions": mentions[person.number],
            }


def _answer(answer: Answer) -> dict[str, Any]:
    value = {"value": answer.value} if answer.value else {}
    return {**asdict(answer.span), "strength": answer.strength.value, **value}


def _fact(one: Telling) -> dict[str, Any]:
    return {
        "question": one.fact.question and one.fact.question.value,
        "field": one.fact.field,
        "value": one.fact.value,
        "found": _span(one.told),
    }
