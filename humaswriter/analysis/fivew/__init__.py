"""What a text answers of who, what, when, where, why and how."""

from humaswriter.analysis.fivew.answer import Answer, FiveW, Strength
from humaswriter.analysis.fivew.find import find_answers

__all__ = ["Answer", "FiveW", "Strength", "find_answers"]
