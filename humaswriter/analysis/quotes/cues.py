"""Where the words around a quote say who says it."""

from __future__ import annotations

import re

from humaswriter.indonesian.reporting import BEFORE, PASSIVE, any_of
from humaswriter.indonesian.reporting import BEHIND as ROOTS

# Directly behind a closing mark: an owning verb, bare or with -nya.
BEHIND = re.compile(
    rf"[\s,.;:]*(?:(?:demikian|begitu|lalu|kemudian|juga|pula)\s+)?"
    rf"(?:(?P<root>{any_of(ROOTS)})(?P<nya>\s?nya)?\b(?!-)|(?P<verb>{any_of(BEFORE)})\b"
    rf"|(?P<passive>{any_of(PASSIVE)})(?P<nya2>nya)?\b|(?P<close>demikian)(?=\s+[A-Z]|\s+(?:petikan|bunyi|isi|penggalan|kutipan)\b))",
    re.IGNORECASE,
)
# Anywhere in narration.
REPORTING = re.compile(
    rf"\b(?:(?P<frame>menurut|mengutip)(?P<nya3>nya)?|(?P<verb>{any_of(BEFORE)})"
    rf"|(?P<passive>{any_of(PASSIVE)})(?P<nya2>nya)?|(?P<root>{any_of(ROOTS)})(?P<nya>nya)?)\b(?!-)",
    re.IGNORECASE,
)
PRONOUN = re.compile(r"\s*,?\s*(?P<word>dia|ia|beliau|mereka|dirinya)\b", re.IGNORECASE)
EPITHET = re.compile(
    r"\s*(?P<phrase>(?:(?!\b(?:saat|ketika|usai|seraya|sambil|dalam|kepada)\b)[^\s.,;:\"“”]+\s+)"
    r"{1,11}?(?:ini|itu|tersebut)\b)"
)
