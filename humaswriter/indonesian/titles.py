"""Titles that stand before a name as part of it, and words of address that news leaves out."""

from __future__ import annotations

# Written with a full stop before a name. Source: sumber §5.1.
STOPPED = ("Drs", "Dra", "Hj", "Prof", "Ir", "Dr", "drg", "drh", "H", "KH", "Pdt")
# Academic, religious and noble titles, in lower case, without a last full stop.
# Source: sumber §5.1.
ABBREVIATED = frozenset(title.casefold() for title in STOPPED) | frozenset(
    "apt ns k.h hc h.c tgk tgh mgr rd ust r.a r.m r tb rr kgs pr sr".split()
)
WORDS = frozenset("ustaz ustadz kyai kiai nyai gus buya raden nyimas encik datuk romo".split())
TITLES = ABBREVIATED | WORDS
ADDRESSES = frozenset("bapak bpk ibu pak bu sdr sdri saudara saudari yth almarhum alm".split())
# First names and titles that officers shorten with a full stop, in lower case.
# Source: sumber §5.1.
SHORT_NAMES = frozenset("moh muh moch mohd abd krt capt dg br ka adm rts tk".split())
