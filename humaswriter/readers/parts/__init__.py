"""The parts of a draft: headline, byline, dateline, lead, body, closing codes, contact, about."""

from humaswriter.readers.parts.dateline import Dateline, find_dateline
from humaswriter.readers.parts.structure import to_release

__all__ = ["Dateline", "find_dateline", "to_release"]
