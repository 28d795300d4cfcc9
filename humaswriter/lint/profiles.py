"""What the profiles of the checker change: what each kind of outlet wants otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Source: sumber §1.2 (capitals of headlines), §1.3 (datelines), §1.7 (formal releases), §7 (notes
# on the profiles), contract (`latihan` is stricter).
PROFILES: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "antara": {
        "release-number-missing": {"severity": "off"},
        "contact-missing": {"severity": "off"},
    },
    "siaran-pers": {
        "release-number-missing": {"severity": "warning"},
        "contact-missing": {"severity": "warning"},
        "headline-capitalisation": {"severity": "off"},
    },
    "web": {
        "release-number-missing": {"severity": "off"},
        "contact-missing": {"severity": "off"},
        "headline-capitalisation": {"severity": "off"},
        "dateline-format": {"severity": "off"},
    },
    "latihan": {
        "headline-too-long": {"good": 8, "most": 12},
        "lead-ceremony-only": {"severity": "warning"},
        "missing-why": {"severity": "warning"},
        "missing-how": {"severity": "warning"},
        "time-format": {"severity": "warning"},
    },
}
