"""The app: opens the case after the first frame and holds it, for all screens to show."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import SuspendNotSupported
from textual.message import Message
from textual.worker import get_current_worker

from casefile.model.errors import CasefileError
from casefile.tui.editing import editor_command
from casefile.tui.late import COUNTED, OPEN_CASE, late
from casefile.tui.messages import Editing, LeavingOut
from casefile.tui.places import Place
from casefile.tui.terminal import needs_ascii, show_cursor
from casefile.tui.walking import WalkingApp

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

NO_CASE = 2
"""The exit status where there is no case to open."""


class CasefileApp(WalkingApp):
    """A case on the screen."""

    CSS_PATH: ClassVar = ["app.tcss", "widgets/painted.tcss", "screens/base.tcss", "screens/desk.tcss"]
    TITLE = "casefile"

    class Read(Message):
        """The case has been read, or the conflicts are counted of what was read before."""

        def __init__(self, opened: "Opened", of: "Opened | None" = None) -> None:
            """The case as it is now, and what it was counted of."""
            self.opened = opened
            self.of = of
            super().__init__()

    def __init__(self, folder: Path, at: str = "", *, is_ascii: bool = False) -> None:
        """The case in a folder, opened at an id; with ASCII signs only, if asked."""
        super().__init__(Place(at=at))
        self.folder = folder
        self.set_class(is_ascii, "-ascii")

    def on_load(self) -> None:
        """Choose the signs that this terminal can draw."""
        if not self.is_headless and needs_ascii(os.environ, sys.stderr.encoding):
            self.add_class("-ascii")

    def on_ready(self) -> None:
        """Read the case once the first frame is painted."""
        show_cursor(self)
        self.read_case(lambda: late(OPEN_CASE)(self.folder))

    @work(thread=True, exclusive=True, group="case")
    def read_case(self, read: "Callable[[], Opened]") -> None:
        """Read the case off the screen's thread; only the newest reading is shown."""
        worker = get_current_worker()
        try:
            opened = read()
        except CasefileError as error:
            self.call_from_thread(self.give_up, str(error))
            return
        if not worker.is_cancelled:
            self.post_message(self.Read(opened))

    def give_up(self, why: str) -> None:
        """Say why there is no case to show; what is shown already stays."""
        if self.opened is None:
            self.exit(None, NO_CASE, why)
        else:
            self.here.say(why, "error", stays=True)

    @on(Read)
    def show_read(self, message: Read) -> None:
        """Let all screens show the case as it is now, and count its conflicts once its rows are painted."""
        if message.of is None or message.of is self.opened:
            self.opened = message.opened
            if message.opened.conflicts is None:
                self.call_after_refresh(self.begin_count, message.opened)

    def begin_count(self, opened: "Opened") -> None:
        """Count the conflicts; from the first rows on, collect garbage again (see cli/open.py)."""
        if not gc.isenabled():
            gc.freeze()
            gc.enable()
        self.count_conflicts(opened)

    @work(thread=True, exclusive=True, group="conflicts")
    def count_conflicts(self, opened: "Opened") -> None:
        """Count the conflicts off the screen's thread; what was counted of an older reading is not shown."""
        self.post_message(self.Read(late(COUNTED)(opened), opened))

    @on(Editing)
    def edit(self, message: Editing) -> None:
        """Open the editor there, without a shell, and read the case again when it is closed."""
        command = editor_command(os.environ, self.folder, message.location)
        if not command:
            self.here.say(f"No $EDITOR is set. The line is {message.location}.")
            return
        try:
            with self.suspend():
                subprocess.run(command, check=False)  # noqa: S603 - the user's own editor
        except (OSError, SuspendNotSupported) as error:
            self.here.say(f"{command[0]} cannot be opened: {error}", "error", stays=True)
        show_cursor(self)
        self.read_case(lambda: late(OPEN_CASE)(self.folder, self.opened.left_out if self.opened else ()))

    @on(LeavingOut)
    def leave_out(self, message: LeavingOut) -> None:
        """Leave a source or person out of all that is derived, or take it in again."""
        if opened := self.opened:
            self.read_case(lambda: opened.without(opened.left_out ^ {message.id}))
