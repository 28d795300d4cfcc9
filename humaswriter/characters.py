"""Characters that nobody can see, and that no text of a release may hold."""

from __future__ import annotations

import unicodedata

# Joiners that emoji are made of; every other invisible format character is refused.
_ALLOWED_FORMAT = frozenset("\u200c\u200d")
_REFUSED = frozenset(("Cc", "Cs", "Co"))


def is_unseen(char: str) -> bool:
    """Whether a character is a control, an invisible sign or no character at all."""
    category = unicodedata.category(char)
    nothing = category == "Cn" and (ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF)
    return category in _REFUSED or nothing or (category == "Cf" and char not in _ALLOWED_FORMAT)


def unseen_message(char: str) -> str:
    """What to tell about such a character."""
    return (
        f"Ada karakter kendali atau karakter tak terlihat (U+{ord(char):04X}). "
        "Hapus, lalu ketik ulang bagian ini."
    )
