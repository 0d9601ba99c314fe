"""A screen of several panes, one of them in hand."""

from functools import partial
from typing import ClassVar

from casefile.model.location import Location
from casefile.tui.commands import bindings_for
from casefile.tui.messages import Editing
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.screens.finding import Finding
from casefile.tui.screens.marking import Marking
from casefile.tui.screens.provenance import Provenance
from casefile.tui.screens.taking import TakingAlong
from casefile.tui.widgets.line_list import LineList
from casefile.tui.widgets.reader import Reader


class PanedScreen(Finding, Marking, TakingAlong, Provenance, CasefileScreen):
    """Tab goes from pane to pane, → into the reader and ← back to the list."""

    BINDINGS: ClassVar = bindings_for("panes")
    PLACES: ClassVar[tuple[str, ...]] = ("panes",)
    PANES: ClassVar[tuple[str, ...]] = ()
    """The ids of the panes in the order of Tab, the reader last."""

    def begin(self) -> None:
        """Start in the pane of the place, else in the first; follow what is taken in hand."""
        for name in self.PANES:
            self.watch(self.pane(name), "moves", partial(self.show_row, name), init=False)
        self.take(self.place.pane or self.PANES[0])
        if self.place.words and self.place.screen != "desk":
            self.look_again(self.place.words)
        self.reader.take_spot(self.place.spot)

    @property
    def spot(self) -> str:
        """Where on its page the reader is, while he has the keys."""
        return self.focused.spot if isinstance(self.focused, Reader) else ""

    def pane(self, name: str) -> LineList:
        """A list, or the reader, by its name."""
        return self.query_one(f"#{name}", LineList)

    @property
    def reader(self) -> Reader:
        """The page of what is in hand."""
        return self.query_one("#reader", Reader)

    @property
    def pane_in_hand(self) -> str:
        """The name of the pane in hand; empty where none is."""
        return (self.focused.id or "") if self.focused else ""

    def show_row(self, pane: str) -> None:
        """Moving shows: something else was taken in hand in a pane."""
        raise NotImplementedError

    def take(self, pane: str) -> None:
        """Take a pane in hand; while one has the whole screen it is this."""
        if self.is_whole:
            self.give_whole(pane)
        self.set_focus(self.pane(pane))

    def on_descendant_focus(self) -> None:
        """Say what works in the pane now in hand."""
        self.refresh_words()

    def _take_by(self, step: int) -> None:
        if isinstance(self.focused, Reader) and self.focused.swap_ends():
            return
        at = self.PANES.index(self.pane_in_hand) if self.pane_in_hand in self.PANES else -step
        self.take(self.PANES[(at + step) % len(self.PANES)])

    def action_next_pane(self) -> None:
        """The pane after this."""
        self._take_by(1)

    def action_previous_pane(self) -> None:
        """The pane before this."""
        self._take_by(-1)

    def action_pane(self, number: int) -> None:
        """The pane with a number, as its rule has it."""
        if number <= len(self.PANES):
            self.take(self.PANES[number - 1])

    def action_into(self) -> None:
        """From a list into the reader; in the reader to the next thing on the row."""
        if isinstance(self.focused, Reader):
            self.focused.step_thing(1)
        else:
            self.take(self.PANES[-1])

    def action_out(self) -> None:
        """In the reader to the thing before, and from the first one back to the list."""
        if isinstance(self.focused, Reader) and not self.focused.step_thing(-1):
            self.take(self.list_in_hand)

    @property
    def list_in_hand(self) -> str:
        """The list in hand, or that from which the reader was entered."""
        return self.PANES[0]

    @property
    def subject(self) -> str:
        """The id of what keys act on."""
        return self.pane(self.PANES[0]).in_hand

    @property
    def to_take(self) -> tuple[str, str]:
        """In the reader what is selected in a passage, else the passage there; in a list the row in hand."""
        pane = self.focused
        if isinstance(pane, Reader):
            return (pane.read_passage or self.subject, pane.selected)
        return (self.subject, "")

    def where(self) -> Location | None:
        """Where the subject is written."""
        return self.opened.location(self.subject) if self.opened else None

    def action_edit(self) -> None:
        """The editor at the line where what is in hand is written."""
        where = self.where()
        if where is None:
            self.say("Nothing is written of this.")
        else:
            self.post_message(Editing(where))

    def whole_class(self, pane: str) -> str:
        """The class of the screen while a pane has all of it; lists of which one is shown at a time share theirs."""
        return f"-whole-{pane}" if pane in ("reader", "hangs") else "-whole-list"

    @property
    def is_whole(self) -> bool:
        """Whether a pane has the whole screen."""
        return any(self.has_class(self.whole_class(pane)) for pane in self.PANES)

    def give_whole(self, pane: str) -> None:
        """Give a pane the whole screen; the empty name gives each its own room again."""
        wanted = self.whole_class(pane) if pane else ""
        for name in {self.whole_class(one) for one in self.PANES}:
            self.set_class(name == wanted, name)
        self.call_after_refresh(self.refresh_words)  # what is shown anew has rows by then

    def action_whole(self) -> None:
        """Give the pane in hand the whole screen, or take it back."""
        self.give_whole("" if self.is_whole else self.pane_in_hand)
