"""Who could have known: tellers who rely on what was published later than they told, or who were elsewhere.

Nobody is named on a mere likelihood. What is relied on must be dated wholly after the telling, beyond the reach of
“about”. Who was elsewhere must be told to have been in another place all through the time of the event, nowhere to
have been near it, and must not be counted among those who had a part in it: then he did not see it. Of what turns on
judging, on who is who or on words that is not asked.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from msgspec import Struct

from casefile.analysis.chains import find_routes, links_of
from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.placing import place
from casefile.analysis.reached import reached
from casefile.analysis.steps import people_of
from casefile.analysis.values.ids import relate_ids
from casefile.analysis.verdicts import Verdict
from casefile.analysis.voices import innermost
from casefile.analysis.whereabouts import Span, Stay, stays_of
from casefile.dates.date import Date
from casefile.dates.relate import Relation, relate
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.sources import Link


class Anachronism(Struct, frozen=True):
    """A passage that rests on what was published only after it was told."""

    passage: str
    link: Link
    """The link of the passage, or of its source, that leads there."""
    later: str
    """The id of the source that is the later one."""


class Absence(Struct, frozen=True):
    """Somebody who tells of an event and was elsewhere all the time that it may have been."""

    passage: str
    person: str
    event: str
    stay: Stay


class _Scene(NamedTuple):
    """When and where an event may have been."""

    during: Span
    places: tuple[str, ...]


def could_not_know(index: Index, claims: Iterable[Claim]) -> tuple[Anachronism | Absence, ...]:
    """What speaks against some tellers of these claims, in the order of the claims, each once."""
    stays = cache(partial(stays_of, index))
    found: dict[Anachronism | Absence, None] = {}
    for claim in claims:
        found.update(dict.fromkeys(_anachronisms(index.case, claim)))
        found.update(dict.fromkeys(_absences(index, stays, claim)))
    return tuple(found)


def _anachronisms(case: Case, claim: Claim) -> Iterator[Anachronism]:
    """The nearest dated sources up the chain that are later; those without a date are passed."""
    told = _date_of(case, claim.passage or "")
    for link in links_of(case, claim.passage) if told and claim.passage else ():
        for here in reached([link.target], partial(_undated_behind, case)):
            published = _date_of(case, here)
            if told and published and _is_later(case, published, told):
                yield Anachronism(claim.passage or "", link, here.partition("#")[0])


def _undated_behind(case: Case, place_: str) -> Iterator[str]:
    """What a place without a date rests on."""
    return (link.target for link in links_of(case, place_) if _date_of(case, place_) is None)


def _date_of(case: Case, place_: str) -> Date | None:
    source = case.sources.get(place_.partition("#")[0])
    return source.date if source else None


def _is_later(case: Case, published: Date, told: Date) -> bool:
    if told.end is None or published.first is None or published.first < told.end:
        return False
    return relate(told, published, case.reach) is Relation.DISJOINT


def _absences(index: Index, stays: Callable[[str], Sequence[Stay]], claim: Claim) -> Iterator[Absence]:
    matter = index.matters[claim.matter]
    event = index.case.events.get(matter.about or "") if matter.turns_on == "fact" else None
    people = _tellers(index, claim) if event and claim.passage else ()
    scene = _scene(index, event, claim) if event and people else None
    for person in people if event and scene else ():
        stay = _elsewhere(index, stays(person), scene) if scene else None
        if event and stay and person not in people_of(event):
            yield Absence(claim.passage or "", person, event.id, stay)


def _tellers(index: Index, claim: Claim) -> tuple[str, ...]:
    """The people at the ends of its chains; where it cites nothing the one whose word it is."""
    case, passage = index.case, claim.passage or ""
    ends = tuple(end for end in find_routes(index, passage) if end in case.people)
    voice = innermost(case, claim)
    return ends or ((voice,) if voice in case.people and not links_of(case, passage) else ())


def _scene(index: Index, event: Event, claim: Claim) -> _Scene | None:
    """When and where an event was: as the claim's account has it, else as all do; None where that is not told."""
    dates = [date for one in _said(index, event, "date", claim) for date in place(index, one).dates]
    places = [part for one in _said(index, event, "place", claim) for part in one.value]
    if not places or any(date.first is None or date.end is None or date.is_approximate for date in dates):
        return None
    spans = [(date.first or 0, date.end or 0) for date in dates]
    return _Scene((min(first for first, _ in spans), max(end for _, end in spans)), tuple(places)) if spans else None


def _said(index: Index, event: Event, field: str, claim: Claim) -> list[Claim]:
    fact = event.facts.get(field)
    said = [one for one in claims_on(index, fact) if one.stance == "says"] if fact else []
    return [one for one in said if one.source == claim.source] or said


def _elsewhere(index: Index, stays: Sequence[Stay], scene: _Scene) -> Stay | None:
    """A stay too far off all through the time of an event; None where another stay is nearer and may be then."""
    first, end = scene.during
    near = [stay for stay in stays if not all(_are_apart(index, stay.place, one) for one in scene.places)]
    if any(stay.during[0] < end and first < stay.during[1] for stay in near):
        return None
    return next((one for one in stays if one not in near and one.during[0] <= first and end <= one.during[1]), None)


def _are_apart(index: Index, one: str, other: str) -> bool:
    return relate_ids(index, one, other).verdict is Verdict.CONFLICT
