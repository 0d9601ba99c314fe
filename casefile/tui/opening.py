"""An opened case, as the screens ask it: everything that reads and derives is imported here, after the first frame."""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple, TypeVar

from msgspec import Struct

from casefile.analysis.leaving_out import leave_out
from casefile.loading.case import load_case
from casefile.model.location import Location
from casefile.present.conflicts import ConflictRow, conflict_rows
from casefile.present.late import late
from casefile.present.lines import ShownPage
from casefile.present.names import kind_of, name_of
from casefile.present.narrowing import NOBODY_NAMED, Chosen, Narrowed, narrow
from casefile.present.page import is_known
from casefile.present.people import PersonRow, people_rows
from casefile.present.position_ids import is_position, moved_position
from casefile.present.sources import SourceRow, source_rows
from casefile.present.timeline import TimelineRow, timeline_rows
from casefile.present.view import View, hard_ones, look_at
from casefile.present.words import count
from casefile.text.fold import fold
from casefile.tui.late import THING_NAME
from casefile.tui.pages import location_of, shown_page
from casefile.tui.places import Place

Row = TypeVar("Row", PersonRow, TimelineRow, SourceRow)

PANE_OF = {"person": "people", "event": "events", "source": "sources"}
"""The list in which a record of a kind stands."""


class Lists(NamedTuple):
    """The rows of the three lists of the desk."""

    people: tuple[PersonRow, ...]
    events: tuple[TimelineRow, ...]
    sources: tuple[SourceRow, ...]


class Opened(Struct, frozen=True, eq=False):
    """A case as the screens share it; each reading is one of its own, for comparing two would walk over both."""

    view: View
    lists: Lists
    conflict_rows: tuple[ConflictRow, ...] = ()
    """Of every verdict, sharpest first; empty while they are uncounted."""
    untold: frozenset[str] = frozenset()
    """The people and events of which no account tells anything; empty while the conflicts are uncounted."""

    def __repr__(self) -> str:
        # Textual writes out what a worker is given, before the worker begins.
        return f"Opened({self.view.case!r})"

    @property
    def title(self) -> str:
        """What the case is called."""
        return self.view.case.title

    @property
    def left_out(self) -> frozenset[str]:
        """The ids that are left out for now."""
        return self.view.case.left_out

    @property
    def left_out_names(self) -> tuple[str, ...]:
        """What they are called, by their names."""
        return tuple(sorted(late(THING_NAME)(self.view.case, id_) for id_ in self.left_out))

    @property
    def in_hand_in_words(self) -> str:
        """How many of the sources are in hand, without those that are left out."""
        in_hand = sum(row.held == "in hand" and row.id not in self.left_out for row in self.lists.sources)
        return f"{count(in_hand, 'source')} in hand"

    @property
    def conflicts(self) -> int | None:
        """How many questions the accounts cannot all be right on; None while they are being counted."""
        return None if self.view.conflicts is None else len(hard_ones(self.view.conflicts))

    def conflicts_of(self, id_: str) -> int | None:
        """In how many of them a person, an event or a source has part."""
        return self.view.count_touching(id_)

    def name(self, id_: str) -> str:
        """What a record is called."""
        return name_of(self.view.case, id_)

    def short_name(self, id_: str) -> str:
        """What a record is called where there is little room: of a person with a name of two words or more the last."""
        person = self.view.case.people.get(id_)
        is_full = person is not None and person.kind == "person" and not person.is_unnamed
        return self.name(id_).split()[-1] if is_full else self.name(id_)

    def knows(self, id_: str) -> bool:
        """Whether there is anything to show under this id."""
        return is_known(self.view, id_) or is_position(self.view, id_)

    def is_position(self, id_: str) -> bool:
        """Whether an id is that of a position on a matter: `sedov-dies.date:a`."""
        return is_position(self.view, id_)

    def now_of(self, before: "Opened", id_: str) -> str:
        """The id under which what it meant before is shown now: positions follow their values, not their letters."""
        return moved_position(before.view, self.view, id_)

    def pane_of(self, id_: str) -> str:
        """The list in which a record stands; empty where it stands in none."""
        return PANE_OF.get(kind_of(self.view.case, id_), "")

    @property
    def first_pane(self) -> str:
        """The first list that has any row; the people where none has."""
        named = zip(self.lists._fields, self.lists, strict=True)
        return next((name for name, rows in named if rows), self.lists._fields[0])

    def can_compare(self, id_: str) -> bool:
        """Whether accounts can be laid side by side on it: a person, an event, a fact, a question or a conflict."""
        case = self.view.case
        return any(id_ in records for records in (case.people, case.events, self.view.matters, self.view.of_matter))

    @property
    def comparable_ids(self) -> Iterator[str]:
        """The ids of all that accounts can be laid side by side on, in the order of the files."""
        case = self.view.case
        return chain(case.people, case.events, self.view.matters, self.view.of_matter)

    def page(self, id_: str, side: str = "") -> ShownPage:
        """The page of a record, or what refers to it; that of the case where there is no such record."""
        return shown_page(self.view, id_, side)

    def location(self, id_: str) -> Location | None:
        """Where a record is written."""
        return location_of(self.view, id_)

    def left_by(self, place: Place) -> Narrowed:
        """What has to do with what is chosen: by a claim, a record, or a name that stands in a text."""
        chosen = (place.chosen_in(pane) or None for pane in ("people", "events", "sources"))
        named = self.view.named.near if self.view.named else NOBODY_NAMED
        return narrow(self.view.case, self.view.near, Chosen(*chosen), named)

    def rows_of(self, left: Narrowed) -> Lists:
        """The rows of each list that are left."""
        people, events, sources = self.lists
        return Lists(_kept(people, left.people), _kept(events, left.events), _kept(sources, left.sources))

    def subject_of(self, row: ConflictRow) -> str:
        """By what a conflict stands where they stand by subject: the name of the first record it is about, folded."""
        conflict = self.view.of_matter[row.id]
        matter = conflict.matter or self.view.matters[conflict.pairs[0].claims[0].matter]
        return fold(self.name(matter.about)) if matter.about else fold(row.asks)

    def by_name(self, people: tuple[PersonRow, ...]) -> tuple[PersonRow, ...]:
        """People by the name they are called by where there is little room, case and accents aside."""
        return tuple(sorted(people, key=lambda row: (fold(self.short_name(row.id)), fold(row.name))))

    def without(self, ids: Iterable[str]) -> "Opened":
        """The same case with these ids left out of all that is derived; its conflicts are to be counted again."""
        return opened_of(look_at(leave_out(self.view.case, ids), self.view.problems))


def _kept(rows: tuple[Row, ...], ids: frozenset[str] | None) -> tuple[Row, ...]:
    return rows if ids is None else tuple(row for row in rows if row.id in ids)


def open_case(folder: Path, left_out: Iterable[str] = ()) -> Opened:
    """Read a case; its conflicts are not counted yet. Raises CasefileError where there is no case."""
    case, problems = load_case(folder)
    return opened_of(look_at(leave_out(case, left_out), problems))


def opened_of(view: View) -> Opened:
    """A case as the screens share it, with its conflicts if they are counted."""
    lists = Lists(people_rows(view), timeline_rows(view), source_rows(view))
    return Opened(view, lists, conflict_rows(view, everything=True) if view.conflicts is not None else ())
