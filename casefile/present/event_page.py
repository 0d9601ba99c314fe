"""An event in the reader: what is told of it, with the letters of its conflicts, and its parts."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casefile.model.events import Event
from casefile.present.clash_lines import clash_lines
from casefile.present.in_short import IN_SHORT, short_lines
from casefile.present.lines import Line, Page, Span, heading, words
from casefile.present.matter_lines import matter_lines, told_in_all
from casefile.present.names import name_of
from casefile.present.timeline import tellers_of_event
from casefile.present.view import View
from casefile.present.words import count

if TYPE_CHECKING:
    from casefile.analysis.conflicts import Conflict


def event_page(view: View, id_: str) -> tuple[Line, ...]:
    """The page of an event."""
    event = view.case.events[id_]
    page = Page()
    page.part(tuple(_identity(view, event)))
    matters = view.about.get(id_, ())
    told = (*_people(view, event), *(line for matter in matters for line in matter_lines(view, matter)))
    short = tuple(short_lines(view, matters, told))
    page.part(short, heading(IN_SHORT))
    page.part(told_in_all(view, matters, told), heading("What is told") if short else None)
    for clash in _clashes(view, event):
        page.part(tuple(clash_lines(view, clash)), heading("Cannot all hold together"))
    page.part(tuple(_parts(view, event)), heading("Its parts"))
    page.part(tuple(_told_by(view, event)))
    return page.done()


def event_note(view: View, id_: str) -> str:
    """What its head says: “≠ 3 of 5 fields”; empty where nothing is told of it."""
    told = [matter for matter in view.about.get(id_, ()) if view.claims.get(matter.id)]
    disputed = len(view.conflicts_about(id_))
    return f"≠ {disputed} of {count(len(told), 'field')}" if told else ""


def _identity(view: View, event: Event) -> Iterator[Line]:
    if event.summary:
        yield words(event.summary)
    if event.is_unnamed:
        yield words("A description: it may be any such event.", "muted")
    for label, ids in (("part of", (event.part_of,)), ("not", event.is_not), ("perhaps", event.perhaps)):
        for id_ in filter(None, ids):
            yield Line((Span(f"{label} ", "muted"), Span(name_of(view.case, id_), "name", id_)))


def _people(view: View, event: Event) -> Iterator[Line]:
    """Those it names without a claim, for there every account names the same."""
    if event.people:
        spans = [Span("who")]
        for number, id_ in enumerate(event.people):
            spans += [Span("; ", "plain", None, 3)] * bool(number) + [Span(name_of(view.case, id_), "name", id_, 3)]
        yield Line(tuple(spans), indent=2, table="told")


def _clashes(view: View, event: Event) -> "tuple[Conflict, ...]":
    """What claims on it cannot hold together with others, each once."""
    found = (clash for matter in view.about.get(event.id, ()) for clash in view.clashing.get(matter.id, ()))
    return tuple({clash.id: clash for clash in found}.values())


def _parts(view: View, event: Event) -> Iterator[Line]:
    for id_ in view.index.parts.get(event.id, ()):
        yield words(name_of(view.case, id_), "name", indent=2, target=id_)


def _told_by(view: View, event: Event) -> Iterator[Line]:
    tellers = tellers_of_event(view, event.id)
    if tellers:
        spans = [Span(f"Told by {count(len(tellers), 'source')}: ", "muted")]
        for number, id_ in enumerate(tellers):
            spans += [Span("; ")] * bool(number) + [Span(name_of(view.case, id_), "source", id_)]
        yield Line(tuple(spans))
