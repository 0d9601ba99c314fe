"""Where we were comes back at the next start: the place, what is chosen there, and the way behind and ahead."""

from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import RenderableType
from textual.css.query import NoMatches

from casefile.present.late import late
from casefile.tui.desk_words import BY_NAME
from casefile.tui.late import KEEP_WAY, LOAD_WAY, NOT_HERE, STILL_KNOWN
from casefile.tui.places import Place, Way
from casefile.tui.reloading import ReloadingApp

if TYPE_CHECKING:
    from casefile.tui.kept_way import KeptWay
    from casefile.tui.opening import Opened

EVERY = 5
"""Seconds after which the place is kept if it is another one: a terminal can be closed under us at any moment."""


class KeepingApp(ReloadingApp):
    """Begins where we were, or at an id that is asked for."""

    def __init__(self, folder: Path, at: str, *, has_habits: bool) -> None:
        """A case in a folder; with habits, places are kept and the files are followed."""
        super().__init__(folder, Place(at=at), follows=has_habits)
        self.at = at
        self.has_habits = has_habits
        self.kept: tuple[Place, Way, str] | None = None

    async def show_opened(self, opened: "Opened") -> None:
        """Show the case; when it is shown for the first time, where we were."""
        is_first = self.opened is None
        kept: KeptWay | None = late(LOAD_WAY)(self.folder) if is_first and self.has_habits else None
        if kept:
            self.desk.lists.is_by_name = kept.people == BY_NAME
        if kept and not self.at:
            known = kept.among(late(STILL_KNOWN)(opened))
            self.desk.place = known.here if known.here.screen == "desk" else Place()
            await super().show_opened(opened)
            await self.begin_at(known)
        else:
            await super().show_opened(opened)
        if is_first:
            self.begin_asked(opened)

    async def begin_at(self, known: "KeptWay") -> None:
        """Be at the place that was kept; if it cannot be shown, on the desk."""
        self.way = known.way
        if known.here != Place():
            try:
                await self.show(known.here)
            except NoMatches:  # a pane that was renamed since
                await self.show(Place())

    def begin_asked(self, opened: "Opened") -> None:
        """Say so where the id that was asked for is none; from now on keep where we are."""
        if self.at and not opened.knows(self.at):
            self.here.say(late(NOT_HERE)(opened, self.at), "error", stays=True)
        if self.has_habits:
            if self.at:
                before: KeptWay = late(LOAD_WAY)(self.folder).among(late(STILL_KNOWN)(opened))
                self.way = Way((*before.way.behind, before.here))
            self.set_interval(EVERY, self.keep_place)

    def keep_place(self) -> None:
        """Keep where we are, if it is another place than was kept last."""
        if self.has_habits and self.own is None and self.opened is not None:
            now = self.place_now, self.way, BY_NAME if self.desk.lists.is_by_name else ""
            if now != self.kept:
                self.kept = now
                late(KEEP_WAY)(self.folder, *now)

    async def go(self, place: Place) -> None:
        """Leave this place for another, and keep that once we are there."""
        await super().go(place)
        self.call_after_refresh(self.keep_place)

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Keep where we are, and leave."""
        self.keep_place()
        super().exit(result, return_code, message)
