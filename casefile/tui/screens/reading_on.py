"""What passages beside each other can do as the reader can: more around them, and a selection by sentence."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from casefile.tui.commands import Hint, selection_hints
from casefile.tui.places import MOST_AROUND
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    _Screen = CasefileScreen
else:
    _Screen = object


class ReadingOn(_Screen):
    """What the passages do with `+`, `-`, `v`, Tab and Esc."""

    around = 0
    """How many passages before and after each are shown with it."""

    @property
    def beside(self) -> SideBySide:
        """The passages."""
        return self.query_one(SideBySide)

    def action_finer(self) -> None:
        """One more passage before and after each."""
        self._read_around(1)

    def action_coarser(self) -> None:
        """One passage less before and after each."""
        self._read_around(-1)

    def _read_around(self, step: int) -> None:
        if not self.opened or not self.beside.columns:
            self.say("No passage is shown.")
        elif 0 <= self.around + step <= MOST_AROUND:
            self.around += step
            self.beside.select(None)
            self.show_opened(self.opened)
            self.beside.take_text()
        else:
            self.say("The passages alone are shown." if step < 0 else f"{MOST_AROUND} before and after are the most.")

    def action_select(self) -> None:
        """Select the sentence in hand; once more, select none."""
        self.beside.action_select()

    def action_next_pane(self) -> None:
        """While selecting the other end goes; else the passage to the right."""
        if not self.beside.swap_ends():
            self.beside.action_next_account()

    def action_previous_pane(self) -> None:
        """While selecting the other end goes; else the passage to the left."""
        if not self.beside.swap_ends():
            self.beside.action_last_account()

    def hints_now(self) -> Iterable[Hint]:
        """While selecting what extends the selection, else what works now."""
        return selection_hints("select nothing") if self.beside.selection else super().hints_now()

    def take_back(self) -> bool:
        """Esc takes away what is said, then what is selected."""
        if super().take_back():
            return True
        is_selecting = bool(self.beside.selection)
        if is_selecting:
            self.beside.select(None)
        return is_selecting
