"""How the desk is arranged: what is chosen, in which order the people stand, how much of a source is read at once."""

from typing import TYPE_CHECKING

from casefile.tui.desk_words import BY_NAME, MOST_SPOKEN_OF
from casefile.tui.places import MOST_AROUND, Place, around_in
from casefile.tui.screens.leaving import Leaving
from casefile.tui.screens.panes import PanedScreen
from casefile.tui.widgets.desk_lists import DeskLists

if TYPE_CHECKING:
    _Screen = PanedScreen
else:
    _Screen = object


class Arranging(Leaving, _Screen):
    """What the desk does with Esc, `i`, `o`, `+` and `-`."""

    def show_place(self, place: Place) -> None:
        """Be at another place on the desk."""
        raise NotImplementedError

    def action_reorder(self) -> None:
        """The people in the next order."""
        lists = self.query_one(DeskLists)
        lists.is_by_name = not lists.is_by_name
        self.show_place(self.place._replace(pane=""))
        self.say(f"People: {BY_NAME if lists.is_by_name else MOST_SPOKEN_OF}.")

    def drop_choice(self) -> bool:
        """Take the newest choice away; whether there was one."""
        if not self.place.choices:
            return False
        self.show_place(self.place.without_newest()._replace(pane=""))
        return True

    @property
    def to_leave_out(self) -> str:
        """In the reader the codename or account that a row tells of; else the source or person in hand, or read."""
        account = self.subject.partition("#")[0]
        is_known = self.opened is not None and self.opened.pane_of(account) in ("people", "sources")
        return self.told_in_reader or (account if is_known else "")

    def action_finer(self) -> None:
        """One more passage before and after the one that is read."""
        self._read_around(1)

    def action_coarser(self) -> None:
        """One passage less before and after the one that is read."""
        self._read_around(-1)

    def _read_around(self, step: int) -> None:
        at = self.place.at
        if not self.opened or at not in self.opened.view.case.passages:
            self.say("+ shows what stands around a passage: open one.")
            return
        around = around_in(self.place.side)
        wanted = min(max(around + step, 0), MOST_AROUND)
        if wanted == around:
            self.say("The passage alone is shown." if step < 0 else f"{MOST_AROUND} before and after are the most.")
            return
        self.show_place(self.place._replace(side=str(wanted or ""), pane=""))
        self.reader.go_to(at)
