"""What a form says and how a text fares with it: one engine for checking, reading and marking."""

from humaswriter.analysis.facts.expected import expected_people
from humaswriter.analysis.facts.fact import EXACT, Fact, Kind, Outcome, Telling, facts_of
from humaswriter.analysis.facts.quotes import Compared
from humaswriter.analysis.facts.tell import Against, against, tell

__all__ = [
    "EXACT", "Against", "Compared", "Fact", "Kind", "Outcome", "Telling", "against",
    "expected_people", "facts_of", "tell",
]  # fmt: skip
