"""The app: opens the case after the first frame, holds it, and knows the way from screen to screen."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on, work
from textual.app import App
from textual.message import Message
from textual.reactive import var
from textual.screen import Screen

from casefile.model.errors import CasefileError
from casefile.tui.commands import bindings_for
from casefile.tui.late import OPENING, SCREENS, late
from casefile.tui.places import Place, Way
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.screens.desk import Desk

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

NO_CASE = 2
"""The exit status where there is no case to open."""
LEAVING = "q again leaves."


class CasefileApp(App[None], inherit_bindings=False):
    """A case on the screen."""

    BINDINGS: ClassVar = [one for one in bindings_for("screen") if one.action != "step_back"]
    CSS_PATH: ClassVar = ["app.tcss", "widgets/painted.tcss", "screens/base.tcss", "screens/desk.tcss"]
    ENABLE_COMMAND_PALETTE = False
    TITLE = "casefile"

    opened: var["Opened | None"] = var(None)
    """The case, as all screens share it."""

    class Read(Message):
        """The case has been read, or counted."""

        def __init__(self, opened: "Opened") -> None:
            """The case as it is now."""
            self.opened = opened
            super().__init__()

    def __init__(self, folder: Path, at: str = "", *, is_ascii: bool = False) -> None:
        """The case in a folder, opened at an id; with ASCII signs only, if asked."""
        super().__init__()
        self.folder = folder
        self.way = Way()
        self.desk = Desk(Place(at=at))
        self.set_class(is_ascii, "-ascii")

    def get_default_screen(self) -> Screen[Any]:
        """The desk."""
        return self.desk

    def on_ready(self) -> None:
        """Read the case once the first frame is painted."""
        self.call_after_refresh(self.read_case)

    @work(thread=True, exclusive=True, group="case")
    def read_case(self) -> None:
        """Read the case, show it, then count its conflicts."""
        try:
            opened = late(f"{OPENING}:open_case")(self.folder)
        except CasefileError as error:
            self.call_from_thread(self.exit, None, NO_CASE, str(error))
            return
        self.post_message(self.Read(opened))
        self.post_message(self.Read(late(f"{OPENING}:counted")(opened)))

    @on(Read)
    def show_read(self, message: Read) -> None:
        """Let all screens show the case as it is now."""
        self.opened = message.opened

    @property
    def here(self) -> CasefileScreen:
        """The screen we are at, under whatever box is open."""
        return next(one for one in reversed(self.screen_stack) if isinstance(one, CasefileScreen))

    @on(CasefileScreen.Going)
    async def go(self, message: CasefileScreen.Going) -> None:
        """Leave this place for another."""
        self.way = self.way.left(self.here.here())
        await self.show(message.place)

    async def show(self, place: Place) -> None:
        """Show a place on its screen; under every other screen is the desk."""
        while len(self.screen_stack) > 1:
            await self.pop_screen()
        if place.screen == "desk":
            self.desk.show_place(place)
        else:
            await self.push_screen(late(SCREENS[place.screen])(place))

    async def walk(self, step: tuple[Place, Way] | None, otherwise: str) -> None:
        """Take a step back or forward on the way; say why not where there is none."""
        if step is None:
            self.here.say(otherwise)
        else:
            place, self.way = step
            await self.show(place)

    async def action_place_before(self) -> None:
        """Go back to the place before."""
        await self.walk(self.way.back(self.here.here()), "Here is where we began.")

    async def action_place_after(self) -> None:
        """Go forward again."""
        await self.walk(self.way.on(self.here.here()), "We have not gone back from anywhere.")

    async def action_close(self) -> None:
        """Close a screen; on the desk ask, and leave when asked again."""
        if self.here is not self.desk:
            await self.walk(self.way.back(self.here.here()) or (Place(), self.way), "")
        elif self.desk.says(LEAVING):
            self.exit()
        else:
            self.desk.say(LEAVING)

    def action_leave(self) -> None:
        """Leave at once."""
        self.exit()

    def action_help(self) -> None:
        """The menu of what works here."""
        self.push_screen(late(SCREENS["help"])(self.here.commands(), self.here.SIGNS), self.here.do)

    def action_palette(self) -> None:
        """Any action or record by its name."""
        self.push_screen(late(SCREENS["palette"])(self.here.commands(), self.opened), self.here.do)

    def action_go_to(self) -> None:
        """Wait for a letter."""
        self.push_screen(late(SCREENS["go_to"])(), self.here.do)

    def action_search(self) -> None:
        """Search the whole case; the box is as it was left."""
        if self.opened:
            if not self.is_screen_installed("search"):
                self.install_screen(late(SCREENS["search"])(self.opened), "search")
            self.push_screen("search", self.here.do)
