"""The first steps and the example: what a newcomer is shown."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.dom import DOMNode

from casefile.model.errors import CasefileError
from casefile.present.late import late
from casefile.tui.keeping import KeepingApp
from casefile.tui.late import BEGIN_TOUR, BEGIN_TOUR_AGAIN, FIND_SAMPLE, OPEN_CASE
from casefile.tui.messages import Chosen
from casefile.tui.places import Place, Way

if TYPE_CHECKING:
    from casefile.tui.opening import Opened
    from casefile.tui.touring import Touring

AN_EXAMPLE = "An example, not your case; q goes back to that."


class StartingApp(KeepingApp):
    """Shows the first steps once, and an example where a case is empty."""

    tour: "Touring | None" = None

    async def show_opened(self, opened: "Opened") -> None:
        """Show the case; the first steps begin when its conflicts are counted, for some cards name one."""
        await super().show_opened(opened)
        if self.own and opened.conflicts is not None:
            self.call_after_refresh(self.here.say, AN_EXAMPLE)
        if opened.conflicts is not None and self.tour is None and self.has_habits and self.own is None:
            self.tour = late(BEGIN_TOUR)(self, opened, self.at if opened.knows(self.at) else "")

    async def run_action(
        self,
        action: str | tuple[str, str, tuple[object, ...]],
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Run an action; a card may wait for it, and in an empty case Enter shows the example."""
        name = action if isinstance(action, str) else action[1]
        if self.is_unseen:
            return await super().run_action(action, default_namespace, namespaces)
        if name == "choose" and self.is_empty and self.here is self.desk:
            return self.show_example()
        if self.tour and self.tour.is_ended_by(name):
            self.tour.end()
            return True
        is_done = await super().run_action(action, default_namespace, namespaces)
        if self.tour and is_done:
            self.call_after_refresh(self.tour.after, name)
        return is_done

    @on(Chosen)
    def follow_choice(self) -> None:
        """Go on from a card that waits for a choice: the screen has made it by now."""
        if self.tour:
            self.tour.after("choose")

    async def show(self, place: Place) -> None:
        """Show a place on its screen, and the card there."""
        await super().show(place)
        if self.tour:
            self.call_after_refresh(self.tour.lay)

    async def action_tour(self) -> None:
        """Show all the first steps again, from the desk."""
        if self.opened and self.opened.conflicts is not None:
            if self.tour:
                self.tour.end()
            self.way = self.way.left(self.place_now)
            await self.show(Place())
            self.tour = late(BEGIN_TOUR_AGAIN)(self, self.opened)
            if not self.tour.is_on:
                self.here.say("There is no row yet for the first steps to be shown on.")

    @property
    def is_empty(self) -> bool:
        """Whether the case that is shown holds nothing to be listed."""
        return self.opened is not None and not any(self.opened.lists)

    def show_example(self) -> bool:
        """Show the sample case in place of the empty one."""
        try:
            sample = Path(str(late(FIND_SAMPLE)()))
        except CasefileError as error:
            self.here.say(str(error), "error", stays=True)
            return True
        self.own = self.folder
        self._open(sample)
        return True

    def _open(self, folder: Path) -> None:
        """Open another folder in place of the one that is open."""
        self.watching.end()
        self.folder, self.before, self.way = folder, None, Way()
        self.desk.place = Place()
        self.read_case(lambda: late(OPEN_CASE)(folder))

    async def action_close(self) -> None:
        """Close a screen; on the desk of the example go back to the user's own case."""
        if self.own and self.here is self.desk:
            own, self.own = self.own, None
            self._open(own)
        else:
            await super().action_close()
