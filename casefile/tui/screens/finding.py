"""What is looked for in a pane, and selected there: both are taken away by Esc."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from casefile.present.late import late
from casefile.tui.commands import Hint, hint, selection_hints
from casefile.tui.late import SCREENS
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.widgets.found_list import FoundList
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    _Screen = CasefileScreen
else:
    _Screen = object

IN_READER = 2
"""How many actions stand before that of Esc where one reads; in a list it comes first."""


class Finding(_Screen):
    """What a screen of several panes does with `f`, and with Esc after it."""

    async def action_find(self) -> None:
        """Look for words in the pane in hand."""
        pane = self.focused
        if isinstance(pane, FoundList | Reader):
            box = late(SCREENS["find"])(pane.wanted, pane.look_for)
            await self.app.push_screen(box, lambda _: self.refresh_words())

    @property
    def looked_for(self) -> str:
        """What was looked for in the list, to be so again where one comes back; the desk and its lists stay."""
        lists = () if self.place.screen == "desk" else self.query(FoundList)
        return next((one.wanted for one in lists), "")

    def look_again(self, words: str) -> None:
        """Look for words in the list that one has come back to."""
        for one in list(self.query(FoundList))[:1]:
            one.look_for(words)

    def drop_selection(self) -> bool:
        """Select nothing; whether something was selected."""
        pane = self.focused
        if not isinstance(pane, Reader) or not pane.selection:
            return False
        pane.select(None)
        return True

    def drop_find(self) -> bool:
        """Show all again in the pane in hand; whether something was looked for there, or selected."""
        pane = self.focused
        if isinstance(pane, FoundList | Reader) and pane.wanted:
            pane.look_for("")
            self.refresh_words()
            return True
        return self.drop_selection()

    @property
    def taken_back(self) -> str:
        """What Esc does first to what was looked for, or selected, in the pane in hand; empty for nothing."""
        pane = self.focused
        if isinstance(pane, FoundList) and pane.wanted:
            return f"all {pane.share[1]} again"
        if isinstance(pane, Reader) and pane.wanted:
            return "no words lit"
        return "select nothing" if isinstance(pane, Reader) and pane.selection else ""

    def hints_now(self) -> Iterable[Hint]:
        """What works now, with what Esc takes away first; while selecting what extends the selection."""
        pane = self.focused
        if isinstance(pane, Reader) and pane.selection:
            return selection_hints(self.taken_back)
        if not self.taken_back:
            return self.hints()
        back = hint("step_back", self.taken_back)
        others = [one for one in self.hints() if one.keys != back.keys]
        at = IN_READER if isinstance(pane, Reader) else 0
        return (*others[:at], back, *others[at:])

    def take_back(self) -> bool:
        """Esc takes away what is said, then what was looked for."""
        return super().take_back() or self.drop_find()
