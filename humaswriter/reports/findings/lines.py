"""Where things stand in a file: lines, columns and paragraphs, all from 1."""

from __future__ import annotations

import re
from bisect import bisect_right

from humaswriter.release import Release


class Places:
    """Lines, columns and paragraphs of one release."""

    def __init__(self, release: Release) -> None:
        self._lines = [0, *(match.end() for match in re.finditer("\n", release.text))]
        self._paragraphs = [paragraph.span.start for paragraph in release.paragraphs]

    def line_and_column(self, at: int) -> tuple[int, int]:
        """The line of a code point, and which one of the line it is."""
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1

    def paragraph(self, at: int) -> int:
        """The paragraph that a code point stands in."""
        return bisect_right(self._paragraphs, at)
