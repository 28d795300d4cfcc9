"""Reading a draft: who says what, who the people are, what answers each of the six questions."""

from humaswriter.analysis.fivew import Answer, FiveW, Strength
from humaswriter.analysis.people import Person, Registry
from humaswriter.analysis.quotes import Attribution, Quote, Status
from humaswriter.analysis.run import Analysis, analyze

__all__ = [
    "Analysis", "Answer", "Attribution", "FiveW", "Person", "Quote", "Registry",
    "Status", "Strength", "analyze",
]  # fmt: skip
