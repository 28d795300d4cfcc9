"""Counts and sums of money as Indonesian news writes them."""

from __future__ import annotations

import re
from decimal import Decimal

_WHOLE = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,12}")
_MONEY = re.compile(
    r"(?:rp\.?|idr)?\s*(?P<amount>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<fraction>\d+|-))?"
    r"\s*(?P<unit>ribu|juta|miliar|milyar|triliun|trilyun)?(?:\s+rupiah)?",
    re.IGNORECASE,
)
_UNITS = {
    "ribu": 10**3,
    "juta": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "triliun": 10**12,
    "trilyun": 10**12,
}
_LARGE = (("triliun", 10**12), ("miliar", 10**9), ("juta", 10**6))


def whole(text: str) -> int | None:
    """The number that `24`, `1250` or `1.250` stands for; None for anything else."""
    return int(text.replace(".", "")) if _WHOLE.fullmatch(text) else None


def write_count(text: str) -> str:
    """A count in words below ten, else in digits with points: `tiga`, `24`, `1.250`.

    What is no plain whole number comes back as it was. Source: dossier §1.8 (ANTARA practice).
    """
    number = whole(text)
    if number is None or text.startswith("0"):
        return text
    if number < 10:
        from num2words import num2words

        return str(num2words(number, lang="id"))
    from babel.numbers import format_decimal

    return format_decimal(number, locale="id")


def write_money(text: str) -> str:
    """Rupiah as `Rp2,5 miliar` or, where that would round, `Rp1.234.567`.

    What is no sum of money comes back as it was. Source: dossier §1.8 (PUEBI II.I.3).
    """
    parts = _MONEY.fullmatch(text.strip())
    if parts is None:
        return text
    fraction = (parts["fraction"] or "0").replace("-", "0")
    if len(parts["amount"]) > 20 or (len(fraction) > 2 and not parts["unit"]):
        return text
    amount = Decimal(parts["amount"].replace(".", "") + "." + fraction)
    amount *= _UNITS.get((parts["unit"] or "").casefold(), 1)
    from babel.numbers import format_decimal

    for name, size in _LARGE:
        share = amount / size
        if share >= 1 and share == round(share, 2):
            return f"Rp{format_decimal(share, format='#,##0.##', locale='id')} {name}"
    pattern = "#,##0" if amount == int(amount) else "#,##0.00"
    return f"Rp{format_decimal(amount, format=pattern, locale='id')}"
