"""Plain text: the release's own text in UTF-8, a blank line between paragraphs."""

from __future__ import annotations

from datetime import datetime

from humaswriter.release import Release


def write(release: Release, written: datetime) -> bytes:
    """The text of the release, so that offsets into it hold for the file."""
    return release.text.encode()
