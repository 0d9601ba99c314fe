"""Reading the case, counting its conflicts, and reading it again when its files change."""

import gc
import os
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import SuspendNotSupported
from textual.message import Message
from textual.worker import get_current_worker

from casefile.model.errors import CasefileError
from casefile.present.late import late
from casefile.tui.editing import editor_command
from casefile.tui.late import COUNTED, OPEN_CASE, TOLD_AGAIN, TOLD_UNREADABLE, WITH_NAMES
from casefile.tui.messages import Editing, LeavingOut
from casefile.tui.places import Place
from casefile.tui.terminal import paint_anew
from casefile.tui.walking import WalkingApp
from casefile.tui.watching import Watching
from casefile.tui.widgets.footer import Footer

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

NO_CASE = 2
"""The exit status where there is no case to open."""


class Read(Message):
    """The case has been read, or the conflicts are counted of what was read before."""

    def __init__(self, opened: "Opened", of: "Opened | None" = None, told: str = "", *, is_fault: bool = False) -> None:
        """The case as it is now, what it was counted of, and what there is to say of it."""
        self.opened = opened
        self.of = of
        self.told = told
        self.is_fault = is_fault
        super().__init__()


class FilesChanged(Message):
    """A file of the case has changed under us."""


class ReloadingApp(WalkingApp):
    """Reads the case after the first frame, and again when it has changed; what is slow is done off the screen."""

    def __init__(self, folder: Path, place: Place, *, follows: bool) -> None:
        """A case in a folder, whose files are followed or not."""
        super().__init__(place)
        self.folder = folder
        self.own: Path | None = None
        """The folder of the user's case while an example is shown."""
        self.follows = follows
        self.watching = Watching()
        self.read_at = 0.0
        """When the files were read last, in seconds as time.time() gives them."""
        self.counted: Opened | None = None
        """What was shown last with its conflicts counted."""
        self.shelved: tuple[tuple[str, Opened], ...] = ()
        """Marks whose values are told by nobody now, each with the reading in which they last were."""
        self.left_in_turn: tuple[str, ...] = ()
        """What was left out, the newest last."""
        self.before: Opened | None = None
        """What was shown before the case was read again, until the difference is told."""

    def read_first(self) -> "Opened":
        """Read the case for the first time; in a thread."""
        opened: Opened = late(OPEN_CASE)(self.folder)
        return opened

    def read_again(self) -> None:
        """Read the case as its files are now."""
        left_out = self.opened.left_out if self.opened else ()
        self.read_case(lambda: late(OPEN_CASE)(self.folder, left_out), self.opened)

    @work(thread=True, exclusive=True, group="case")
    def read_case(self, read: "Callable[[], Opened]", before: "Opened | None" = None) -> None:
        """Read the case off the screen's thread, again if there is one before; only the newest reading is shown."""
        worker = get_current_worker()
        self.read_at = time()
        try:
            opened = read()
        except (CasefileError, OSError) as error:
            self.call_from_thread(self.give_up, str(error))
            return
        told = late(TOLD_UNREADABLE)(before, opened) if before else ""
        if not worker.is_cancelled:
            if before and not told:
                self.before = self.before or before
            self.post_message(Read(opened, told=told, is_fault=bool(told)))

    def give_up(self, why: str) -> None:
        """Say why there is no case to show; what is shown already stays."""
        if self.opened is None:
            self.exit(None, NO_CASE, why)
        else:
            self.here.say("The case is no longer there; what was read of it still is.", "error", stays=True)

    @on(Read)
    async def show_read(self, message: Read) -> None:
        """Let all screens show the case as it is now, and count its conflicts once its rows are painted."""
        if message.of is None or message.of is self.opened:
            with self.here.query_one(Footer).going_on():
                await self.show_opened(message.opened)
            if message.told:
                self.here.say(message.told, "error" if message.is_fault else "", stays=message.is_fault)
            if message.opened.conflicts is None:
                self.call_after_refresh(self.begin_count, message.opened)

    async def show_opened(self, opened: "Opened") -> None:
        """Let all screens show a case; what is marked or compared follows its values where letters have moved."""
        if opened.conflicts is not None:
            if self.counted:
                self.follow_positions(self.counted, opened)
            self.counted = opened
            self.marked = frozenset(id_ for id_ in self.marked if opened.knows(id_))
        self.opened = opened

    def follow_positions(self, before: "Opened", opened: "Opened") -> None:
        """Take what is marked and what stands as columns, here and on the way, along to the new letters.

        A mark whose value goes with the last account that has it comes back with that.
        """
        now_of = partial(opened.now_of, before)
        known = (*self.shelved, *((id_, before) for id_ in self.marked))
        now = [(opened.now_of(was, id_), (id_, was)) for id_, was in known]
        self.marked = frozenset(id_ for id_, _ in now if id_)
        self.shelved = tuple(mark for id_, mark in now if not id_)
        self.way = self.way.moved(now_of)
        for screen in self.screen_stack:
            place = getattr(screen, "place", None)
            if isinstance(place, Place):
                setattr(screen, "place", place.moved(now_of))  # noqa: B010

    def begin_count(self, opened: "Opened") -> None:
        """Count the conflicts; from the first rows on, collect garbage again (see cli/open.py); follow the files."""
        if not gc.isenabled():
            gc.freeze()
            gc.enable()
        if self.follows:
            self.watching.begin(self.folder, self.read_at, lambda: self.post_message(FilesChanged()))
        before, self.before = self.before, None
        self.count_conflicts(opened, before)

    @work(thread=True, exclusive=True, group="conflicts")
    def count_conflicts(self, opened: "Opened", before: "Opened | None") -> None:
        """Count the conflicts off the screen's thread, then find who is named where; what is late is not shown."""
        worker = get_current_worker()
        counted: Opened = late(COUNTED)(opened)
        self.post_message(Read(counted, opened, late(TOLD_AGAIN)(before, counted) if before else ""))
        if not worker.is_cancelled:
            self.post_message(Read(late(WITH_NAMES)(counted), counted))

    @on(FilesChanged)
    def follow(self) -> None:
        """Read again what has changed."""
        self.read_again()

    @on(Editing)
    def edit(self, message: Editing) -> None:
        """Open the editor there, without a shell, and read the case again when it is closed."""
        if self.own:
            self.here.say("This is the example; casefile sample FOLDER writes one of your own.")
            return
        try:
            command = editor_command(os.environ, self.folder, message.location)
        except CasefileError as error:
            self.here.say(str(error))
            return
        failed = ""
        try:
            with self.suspend():  # what is raised within would leave the terminal to nobody
                failed = _run(command)
        except SuspendNotSupported as error:
            failed = str(error)
        paint_anew(self)
        if failed:
            self.here.say(f"{command[0]} cannot be opened: {failed}; set $EDITOR", "error", stays=True)
        self.read_again()

    @on(LeavingOut)
    def leave_out(self, message: LeavingOut) -> None:
        """Leave a source or person out of all that is derived, or take it in again."""
        if opened := self.opened:
            still = tuple(id_ for id_ in self.left_in_turn if id_ != message.id)
            self.left_in_turn = still if message.id in opened.left_out else (*still, message.id)
            self.before = opened if opened.conflicts is not None else self.before
            self.read_case(lambda: opened.without(opened.left_out ^ {message.id}))


def _run(command: list[str]) -> str:
    """Run the user's editor until it is closed; why it cannot be run, or empty."""
    try:
        subprocess.run(command, check=False)  # noqa: S603 - the user's own editor
    except OSError as error:
        return error.strerror or str(error)
    return ""
