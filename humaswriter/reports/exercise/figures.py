"""Numbers as Indonesians write them."""

from __future__ import annotations


def points(value: float) -> str:
    """Points with at most one decimal: `82,5`, `80`."""
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")


def percent(share: float) -> str:
    """A share (0..1) in whole per cent: `45%`."""
    return f"{100 * share:.0f}%"
