"""The timeline: rows for the list, the command and other programs."""

from collections.abc import Collection, Iterator

from msgspec import Struct

from casefile.analysis.labels import with_title
from casefile.analysis.timeline import Moment, in_order, moment_of
from casefile.dates.calendar import moment_text
from casefile.dates.date import Date
from casefile.dates.words import date_in_words, date_short
from casefile.model.events import Event
from casefile.present.claims import claims_as_json
from casefile.present.event_dates import date_of_event, is_told_by_both
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View


class TimelineRow(Struct, frozen=True, kw_only=True, gc=False):
    """An event in the list; it holds nothing that could hold it, so that the collector need not know of it."""

    id: str
    title: str
    told: Date | None
    """The date that is shown of those told, with the title of the event it is counted from; None where none is."""
    tellers: int
    """How many sources tell anything of it."""
    conflicts: int | None
    """How many of its matters are in conflict; None while they are uncounted."""
    is_by_both: bool = False
    """Whether accounts date it by the old calendar too, so that the date shown says that it is by the new."""

    @property
    def date(self) -> str:
        """In words, at most 14 cells: “10–13 Feb ?”, “11–24 Feb NS”; empty where no date is told."""
        return "" if self.told is None else date_short(self.told, "NS" if self.is_by_both else "")

    @property
    def date_in_words(self) -> str:
        """In full: “night of 13–14 February 1938”; empty where no date is told."""
        return "" if self.told is None else f"{date_in_words(self.told)}{' (Gregorian)' if self.is_by_both else ''}"

    @property
    def is_disputed(self) -> bool:
        """Whether a matter of it is in conflict, as far as they are counted."""
        return bool(self.conflicts)


def timeline_rows(view: View, only: Collection[str] | None = None) -> tuple[TimelineRow, ...]:
    """Events in the order of their dates, undated ones last."""
    ids = [id_ for id_ in view.case.events if only is None or id_ in only]
    return tuple(_row(view, moment) for moment in _moments(view, ids))


def _moments(view: View, ids: list[str]) -> Iterator[Moment]:
    return (moment_of(view.index, view.case.events[id_]) for id_ in in_order(view.index, ids))


def _row(view: View, moment: Moment) -> TimelineRow:
    event, told = moment.event, date_of_event(moment)
    return TimelineRow(
        id=event.id,
        title=event.title,
        told=told and with_title(view.case, told),
        tellers=len(tellers_of_event(view, event.id)),
        is_by_both=told is not None and is_told_by_both(moment, told),
        conflicts=None if view.touching is None else len(view.conflicts_about(event.id)),
    )


def tellers_of_event(view: View, event: str) -> tuple[str, ...]:
    """The ids of the sources with a claim on a matter of the event, each once."""
    claims = (claim for matter in view.about.get(event, ()) for claim in view.claims.get(matter.id, ()))
    return tuple(dict.fromkeys(claim.source for claim in claims if claim.source))


def people_of_event(view: View, event: Event) -> tuple[str, ...]:
    """The ids of those the event names, as structure or by a claim that says so, each once."""
    claims = view.claims.get(f"{event.id}.people")
    if not claims:
        return event.people
    told = (id_ for claim in claims if claim.stance == "says" for id_ in claim.value)
    return tuple(dict.fromkeys((*event.people, *told)))


def timeline_as_json(view: View) -> list[Json]:
    """The events in the order of their dates, as other programs read them (docs/json.md)."""
    return [_moment(view, moment) for moment in _moments(view, list(view.case.events))]


def _moment(view: View, moment: Moment) -> JsonObject:
    event = moment.event
    return {
        "id": event.id,
        "title": event.title,
        "part_of": event.part_of or None,
        "date": claims_as_json(view, event.facts.get("date")),
        "first": None if moment.first is None else moment_text(moment.first),
        "last": None if moment.end is None else moment_text(moment.end - 60),
        "place": claims_as_json(view, event.facts.get("place")),
        "people": list(people_of_event(view, event)),
    }
