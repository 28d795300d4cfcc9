"""Who says what: direct and indirect quotes and their speakers."""

from humaswriter.analysis.quotes.find import FoundQuotes, find_quotes
from humaswriter.analysis.quotes.narration import Narration
from humaswriter.analysis.quotes.quote import Attribution, Quote, Status

__all__ = ["Attribution", "FoundQuotes", "Narration", "Quote", "Status", "find_quotes"]
