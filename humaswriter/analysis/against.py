"""What a draft and its form have of each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from humaswriter.analysis.altered import Altered, find_altered
from humaswriter.analysis.people import Known, Registry
from humaswriter.analysis.quotes import Reading
from humaswriter.analysis.slots import Slot, find_slots
from humaswriter.analysis.verbatim import Compared, compare_quotes
from humaswriter.form.model import EventForm
from humaswriter.timex import Timex


@dataclass(frozen=True, slots=True)
class Against:
    """A form beside a draft; all is empty without a form.

    `slots` are the form's facts and where the text tells them, `expected` its people, `compared`
    quotes beside the form's, `altered` facts that the text tells otherwise.
    """

    form: EventForm | None = None
    slots: tuple[Slot, ...] = ()
    expected: tuple[Known, ...] = ()
    compared: tuple[Compared, ...] = ()
    altered: tuple[Altered, ...] = ()


def compare(
    form: EventForm,
    prose: str,
    known: Sequence[Known],
    registry: Registry,
    reading: Reading,
    timexes: Sequence[Timex],
) -> Against:
    """A form beside what was read of a draft."""
    slots = tuple(find_slots(form, prose, reading.narrated.sentences, registry, timexes))
    compared = tuple(compare_quotes(form, reading.quotes, prose))
    altered = find_altered(form, reading, registry, known, slots, timexes, compared)
    return Against(form, slots, tuple(known), compared, tuple(altered))
