"""The provinces of Indonesia and the time zone each of them keeps."""

from __future__ import annotations

ZONES = ("WIB", "WITA", "WIT")
UTC_OFFSETS = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"}

# Source: Keputusan Presiden No. 41/1987 (three zones); later provinces keep their parent's zone.
_PROVINCES = {
    "WIB": (
        "Aceh", "Sumatera Utara", "Sumatera Barat", "Riau", "Kepulauan Riau", "Jambi", "Bengkulu",
        "Sumatera Selatan", "Kepulauan Bangka Belitung", "Lampung", "Banten", "DKI Jakarta",
        "Jawa Barat", "Jawa Tengah", "DI Yogyakarta", "Jawa Timur", "Kalimantan Barat",
        "Kalimantan Tengah",
    ),
    "WITA": (
        "Bali", "Nusa Tenggara Barat", "Nusa Tenggara Timur", "Kalimantan Selatan",
        "Kalimantan Timur", "Kalimantan Utara", "Sulawesi Utara", "Gorontalo", "Sulawesi Tengah",
        "Sulawesi Barat", "Sulawesi Selatan", "Sulawesi Tenggara",
    ),
    "WIT": (
        "Maluku", "Maluku Utara", "Papua", "Papua Barat", "Papua Barat Daya", "Papua Tengah",
        "Papua Pegunungan", "Papua Selatan",
    ),
}  # fmt: skip

# Common short and older names, as offices write them.
_ALIASES = {
    "nad": "Aceh", "nanggroe aceh darussalam": "Aceh", "sumut": "Sumatera Utara",
    "sumatra utara": "Sumatera Utara", "sumbar": "Sumatera Barat",
    "sumatra barat": "Sumatera Barat", "kepri": "Kepulauan Riau",
    "sumsel": "Sumatera Selatan", "sumatra selatan": "Sumatera Selatan",
    "babel": "Kepulauan Bangka Belitung", "bangka belitung": "Kepulauan Bangka Belitung",
    "jakarta": "DKI Jakarta", "dki": "DKI Jakarta", "daerah khusus jakarta": "DKI Jakarta",
    "daerah khusus ibukota jakarta": "DKI Jakarta", "jabar": "Jawa Barat",
    "jateng": "Jawa Tengah", "jatim": "Jawa Timur", "yogyakarta": "DI Yogyakarta",
    "diy": "DI Yogyakarta", "d.i. yogyakarta": "DI Yogyakarta",
    "daerah istimewa yogyakarta": "DI Yogyakarta", "kalbar": "Kalimantan Barat",
    "kalteng": "Kalimantan Tengah", "kalsel": "Kalimantan Selatan",
    "kaltim": "Kalimantan Timur", "kaltara": "Kalimantan Utara",
    "ntb": "Nusa Tenggara Barat", "ntt": "Nusa Tenggara Timur", "sulut": "Sulawesi Utara",
    "sulteng": "Sulawesi Tengah", "sulbar": "Sulawesi Barat", "sulsel": "Sulawesi Selatan",
    "sultra": "Sulawesi Tenggara", "malut": "Maluku Utara",
}  # fmt: skip

_ZONE_OF = {name.casefold(): zone for zone, names in _PROVINCES.items() for name in names}
_ZONE_OF |= {alias: _ZONE_OF[name.casefold()] for alias, name in _ALIASES.items()}

PROVINCES = tuple(name for names in _PROVINCES.values() for name in names)


_FULL_NAME = {name.casefold(): name for name in PROVINCES}


def spelled(province: str) -> str:
    """A province in its own capitals where it was typed all small or all large, else as typed."""
    if not (province.islower() or (province.isupper() and len(province) > 4)):
        return province
    return _FULL_NAME.get(province.casefold(), province.title())


def zone_of(province: str) -> str | None:
    """`WIB`, `WITA` or `WIT`; None for a name that is no Indonesian province."""
    name = " ".join(province.casefold().split()).removeprefix("provinsi ")
    return _ZONE_OF.get(name)
