"""Titles that stand before a name as part of it."""

from __future__ import annotations

# Academic, religious and noble titles, in lower case, without a last full stop.
# Source: dossier §5.1.
TITLES = frozenset(
    """
    dr drs dra drg drh prof ir apt ns h hj k.h kh hc h.c tgk tgh pdt mgr rd ust ustaz ustadz kyai
    kiai nyai gus buya raden r.a r.m r tb rr kgs nyimas encik datuk romo pr sr
    """.split()
)
