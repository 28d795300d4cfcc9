"""An analysis as one self-contained page: the release, notes in its margin, the six questions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from humaswriter.analysis import Analysis
from humaswriter.reports.analysis.margin import answered, facts, figures, people, rows

_PAGE = Path(__file__).with_name("analysis.html.j2")


def report(analyses: Sequence[tuple[str, Analysis]]) -> str:
    """The page; it loads nothing from anywhere."""
    from jinja2 import Environment

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(_PAGE.read_text(encoding="utf-8"))
    return template.render(files=[_file(path, analysis) for path, analysis in analyses])


def _file(path: str, analysis: Analysis) -> dict[str, object]:
    return {
        "path": path,
        "paragraphs": list(rows(analysis)),
        "rows": list(answered(analysis)),
        "facts": list(facts(analysis)),
        "people": list(people(analysis)),
        "figures": figures(analysis),
        "is_trained": analysis.is_trained,
    }
