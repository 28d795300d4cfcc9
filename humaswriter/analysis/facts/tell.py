"""How facts fare in a text: told, told otherwise, not told. The one place that judges it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from humaswriter.analysis.facts.clauses import tell_clause
from humaswriter.analysis.facts.counts import counts_of, tell_count
from humaswriter.analysis.facts.fact import Fact, Kind, Telling, facts_of
from humaswriter.analysis.facts.moments import tell_date, tell_time
from humaswriter.analysis.facts.names import tell_name, tell_role
from humaswriter.analysis.facts.places import tell_named
from humaswriter.analysis.facts.quotes import Compared, compare_quotes, tell_quote
from humaswriter.analysis.facts.unsupported import strange_speakers, unsupported
from humaswriter.analysis.fivew import FiveW
from humaswriter.analysis.quotes import Quote
from humaswriter.analysis.reading import Reading
from humaswriter.form.model import EventForm
from humaswriter.release import Span

if TYPE_CHECKING:
    from humaswriter.semantic import Semantics


def tell(
    facts: Sequence[Fact], reading: Reading, semantics: Semantics | None = None
) -> tuple[Telling, ...]:
    """How each fact fares in a text; `semantics` compares meanings, None only stems.

    The registry of the reading must know the people of the facts.
    """
    compared = tuple(compare_quotes(facts, reading))
    return tuple(_telling(fact, reading, semantics, compared) for fact in facts)


def _telling(
    fact: Fact, reading: Reading, semantics: Semantics | None, compared: Sequence[Compared]
) -> Telling:
    match fact.kind:
        case Kind.NAME:
            return tell_name(fact, reading)
        case Kind.ROLE:
            return tell_role(fact, reading)
        case Kind.DATE:
            return tell_date(fact, reading)
        case Kind.TIME:
            return tell_time(fact, reading)
        case Kind.COUNT:
            return tell_count(fact, reading)
        case Kind.QUOTE:
            return tell_quote(fact, compared)
        case Kind.PLACE | Kind.HOST | Kind.EVENT:
            return tell_named(fact, reading, semantics)
    return tell_clause(fact, reading, semantics)


@dataclass(frozen=True, slots=True)
class Against:
    """A form beside a text; all is empty without a form.

    `tellings` are the facts that a release has to tell rightly: those that answer a question,
    people, counts and quotes. `compared` are the direct quotes that have one like them in the
    form; `unsupported` the places of numbers, sums and people that it does not have;
    `strange_speakers` the first quotes of people that it does not know.
    """

    form: EventForm | None = None
    tellings: tuple[Telling, ...] = ()
    compared: tuple[Compared, ...] = ()
    unsupported: tuple[Span, ...] = ()
    strange_speakers: tuple[Quote, ...] = ()

    @property
    def answers(self) -> tuple[Telling, ...]:
        """The facts that answer one of the six questions, in the order of the questions."""
        return tuple(
            one for question in FiveW for one in self.tellings if one.fact.question is question
        )


def against(form: EventForm, reading: Reading, semantics: Semantics | None) -> Against:
    """A form beside what was read of a text."""
    facts = facts_of(form)
    weighed = [fact for fact in facts if fact.question or fact.kind is not Kind.CLAUSE]
    weighed += counts_of(facts)
    compared = tuple(compare_quotes(facts, reading))
    tellings = tuple(_telling(fact, reading, semantics, compared) for fact in weighed)
    otherwise = {place for one in tellings for place in one.otherwise}
    return Against(
        form,
        tellings,
        compared,
        tuple(place for place in unsupported(facts, reading) if place not in otherwise),
        tuple(strange_speakers(facts, reading)),
    )
