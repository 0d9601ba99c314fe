"""The three lists of the desk: people, timeline, sources. Where only one has room it is the one last in hand."""

from collections.abc import Container, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.app import ComposeResult
from textual.containers import Vertical

from casefile.tui.cells import Painted
from casefile.tui.desk_words import BY_NAME, LISTS, MOST_SPOKEN_OF, emptiness, first_headings, headings
from casefile.tui.painters import Divider, divider_line, event_line, person_line, source_line
from casefile.tui.places import Place
from casefile.tui.widgets.found_list import FoundList
from casefile.tui.widgets.line_list import Painter

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

PAINTERS: tuple[Painter, ...] = (person_line, event_line, source_line)
BY_NAME_ALONE = "named in the text alone"
"""What stands over the rows that no claim joins to what is chosen."""


def parted(rows: Sequence[Any], by_name_alone: Container[str]) -> Sequence[Any]:
    """The rows, of which those that a name in a text alone joins to what is chosen stand last, under a rule."""
    alone = [row for row in rows if row.id in by_name_alone] if by_name_alone else []
    if not alone:
        return rows
    return (*(row for row in rows if row.id not in by_name_alone), Divider(f"{BY_NAME_ALONE} {len(alone)}"), *alone)


def _line(painter: Painter, row: Any, width: int) -> Painted:
    return divider_line(row, width) if isinstance(row, Divider) else painter(row, width)


class DeskLists(Vertical):
    """The lists, one over the other."""

    is_by_name = False
    """Whether people stand by their names, not the most spoken of first."""

    @property
    def next_order(self) -> str:
        """The order that the people would stand in next."""
        return MOST_SPOKEN_OF if self.is_by_name else BY_NAME

    def compose(self) -> ComposeResult:
        """A list of each kind."""
        for name, painter, heading in zip(LISTS, PAINTERS, first_headings(), strict=True):
            yield FoundList(partial(_line, painter), id=name, heading=heading)

    def pane(self, name: str) -> FoundList:
        """A list by its name."""
        return self.query_one(f"#{name}", FoundList)

    @property
    def in_hand(self) -> str:
        """The name of the list in hand, or of the one last in hand."""
        return next((name for name in LISTS if self.pane(name).has_class("-active")), next(iter(LISTS)))

    def give_room(self, pane: str) -> None:
        """Let a list be the one that is shown where only one is."""
        if pane in LISTS:
            for name in LISTS:
                self.pane(name).set_class(name == pane, "-active")

    def show(self, opened: "Opened", place: Place, *, is_narrow: bool) -> None:
        """Show in each list what has to do with what is chosen in the others, with what the place is at in hand."""
        left, home = opened.left_by(place), opened.pane_of(place.at)
        shown = opened.rows_of(left)
        if self.is_by_name:
            shown = shown._replace(people=opened.by_name(shown.people))
        rules = headings(opened, shown, place, is_narrow=is_narrow)
        for name, rows, heading in zip(LISTS, shown, rules, strict=True):
            pane = self.pane(name)
            pane.heading = heading
            pane.chosen = place.chosen_in(name)
            pane.empty = emptiness(opened, place, name)
            pane.show_rows(parted(rows, left.by_name_alone), place.at if name == home else pane.in_hand)
