"""The way from screen to screen: under every other screen is the desk, and over all of them the boxes."""

from collections import deque
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on
from textual.app import App
from textual.dom import DOMNode
from textual.reactive import var
from textual.screen import Screen

from casefile.present.late import late
from casefile.tui.commands import bindings_for
from casefile.tui.late import SCREENS
from casefile.tui.messages import Going, Said, Told
from casefile.tui.places import Place, Way, query_of
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.screens.desk import Desk

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

LEAVING = "q again leaves."
ALWAYS = frozenset({"leave", "suspend_process"})
"""What can be done at any time, whatever stands over the screen."""
SAID_MOST = 1_000
"""Messages of a session that are remembered."""


class WalkingApp(App[None], inherit_bindings=False):
    """Screens that can be gone to and come back from."""

    BINDINGS: ClassVar = bindings_for("app")
    ENABLE_COMMAND_PALETTE = False

    opened: var["Opened | None"] = var(None)
    """The case, as all screens share it."""
    marked: var[frozenset[str]] = var(frozenset[str]())
    """The ids that are marked to be compared; they stay when the case is read again."""

    def __init__(self, place: Place) -> None:
        """Screens that begin at a place on the desk."""
        super().__init__()
        self.way = Way()
        self.told: deque[Told] = deque(maxlen=SAID_MOST)
        self.desk = Desk(place)

    def get_default_screen(self) -> Screen[Any]:
        """The desk."""
        return self.desk

    @property
    def here(self) -> CasefileScreen:
        """The screen we are at, under whatever box is open."""
        return next(one for one in reversed(self.screen_stack) if isinstance(one, CasefileScreen))

    @property
    def place_now(self) -> Place:
        """Where we are; of a screen that does not stand yet, where it is to open."""
        if not self.here.stands:
            return self.here.place
        place = self.here.here()
        return place._replace(spot=self.here.spot, words=place.words or self.here.looked_for)

    @on(Going)
    async def follow_lead(self, message: Going) -> None:
        """Go where a screen leads."""
        await self.go(message.place)

    async def go(self, place: Place) -> None:
        """Leave this place for another; for what is a search only the box is opened over it."""
        if query := query_of(place.at):
            await self.search_for(query)
            return
        self.way = self.way.left(self.place_now)
        await self.show(place)

    async def open_box(self, box: Screen[Any] | str) -> None:
        """Open a box over the screen, which does what it answers; no key is looked at before it stands."""
        await self.push_screen(box, self.do)

    async def do(self, answer: str | Place | None) -> None:
        """Do what a box answered before the next key is looked at, which is for the place that it leads to."""
        if place := await self.here.do(answer):
            await self.go(place)

    async def show(self, place: Place) -> None:
        """Show a place on its screen."""
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
        await self.walk(self.way.back(self.place_now), "Here is where we began.")

    async def action_place_after(self) -> None:
        """Go forward again."""
        await self.walk(self.way.on(self.place_now), "We have not gone back from anywhere.")

    async def action_close(self) -> None:
        """Close a screen; on the desk ask, and leave when asked again."""
        if self.here is not self.desk:
            await self.walk(self.way.back(self.place_now) or (Place(), self.way), "")
        elif self.desk.says(LEAVING):
            self.exit()
        else:
            self.desk.say(LEAVING)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While a box is open the keys are its own, but for those that leave at once or for the shell."""
        del parameters
        return action in ALWAYS or not self.screen.is_modal

    @property
    def is_unseen(self) -> bool:
        """Whether the window is too small for what a key would do to be seen."""
        return isinstance(self.screen, CasefileScreen) and self.screen.is_small

    async def run_action(
        self,
        action: str | tuple[str, str, tuple[object, ...]],
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Run an action; where it would not be seen, leaving and waiting behind the shell alone are done."""
        name = action if isinstance(action, str) else action[1]
        if self.is_unseen and name not in ALWAYS:
            if name == "close":
                self.exit()
            return True
        return await super().run_action(action, default_namespace, namespaces)

    def action_leave(self) -> None:
        """Leave at once."""
        self.exit()

    async def action_help(self) -> None:
        """The menu of what works here."""
        await self.open_box(late(SCREENS["help"])(self.here.commands(), self.here.SIGNS))

    @on(Said)
    def remember(self, message: Said) -> None:
        """Remember what was said."""
        time = datetime.now().astimezone().strftime("%H:%M:%S")
        self.told.append(Told(time, message.text, message.role))

    async def action_messages(self) -> None:
        """All that was said in this session."""
        await self.open_box(late(SCREENS["messages"])(tuple(reversed(self.told))))

    async def action_palette(self) -> None:
        """Any action or record by its name."""
        await self.open_box(late(SCREENS["palette"])(self.here.commands(), self.opened))

    async def action_go_to(self) -> None:
        """Wait for a letter."""
        await self.open_box(late(SCREENS["go_to"])())

    async def action_search(self) -> None:
        """Search the whole case; the box is as it was left."""
        if self.opened:
            await self._open_search()

    async def search_for(self, query: str) -> None:
        """Search the whole case for what a page leads to."""
        if self.opened:
            await self._open_search()
            searching: Any = self.screen
            searching.ask(query)

    async def _open_search(self) -> None:
        if not self.is_screen_installed("search"):
            self.install_screen(late(SCREENS["search"])(), "search")
        await self.open_box("search")
