"""Who says what: direct and indirect quotes and their speakers."""

from humaswriter.analysis.quotes.find import Reading, find_quotes
from humaswriter.analysis.quotes.quote import Attribution, Quote, Status

__all__ = ["Attribution", "Quote", "Reading", "Status", "find_quotes"]
