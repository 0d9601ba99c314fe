"""The app: opens the case after the first frame and holds it, for all screens to show."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.driver import Driver

from casefile.present.late import late
from casefile.tui.commands import use_commands
from casefile.tui.key_table import COMMANDS
from casefile.tui.late import KEYMAP_FILE, LOAD_KEYMAP, TOLD_CRASH
from casefile.tui.starting import StartingApp
from casefile.tui.terminal import leave_on_signals, needs_ascii, paint_anew, show_cursor

if TYPE_CHECKING:
    from casefile.tui.keymap import Keymap
    from casefile.tui.opening import Opened


BROKEN = 70
"""The exit status where the program itself is at fault (sysexits.h, EX_SOFTWARE)."""


class CasefileApp(StartingApp):
    """A case on the screen."""

    CSS_PATH: ClassVar = ["app.tcss", "widgets/painted.tcss", "screens/base.tcss", "screens/desk.tcss"]
    TITLE = "casefile"

    def __init__(self, folder: Path, at: str = "", *, is_ascii: bool = False, has_habits: bool = False) -> None:
        """The case in a folder, opened at an id; with ASCII signs only, if asked.

        With habits the user's own keys hold, places are kept, files followed, and a newcomer is shown the first steps.
        """
        super().__init__(folder, at, has_habits=has_habits)
        use_commands(COMMANDS)
        self.set_class(is_ascii, "-ascii")

    def on_load(self) -> None:
        """Choose the signs that this terminal can draw, and leave it as it was, however we are asked to."""
        if not self.is_headless:
            leave_on_signals(self)
            if needs_ascii(os.environ, sys.stderr.encoding):
                self.add_class("-ascii")

    def on_ready(self) -> None:
        """Read the case once the first frame is painted."""
        show_cursor(self)
        self.read_case(self.read_first)

    @on(Driver.SignalResume)
    def come_back(self) -> None:
        """Paint the screen again after the shell had the terminal."""
        paint_anew(self)

    def read_first(self) -> "Opened":
        """Read the user's keys, which takes no longer than the case needs anyway, and the case; in a thread."""
        if self.has_habits:
            keymap: Keymap = late(LOAD_KEYMAP)(late(KEYMAP_FILE)())
            if keymap.keys or keymap.problems:
                self.call_from_thread(self.use_keymap, keymap)
        return super().read_first()

    def _handle_exception(self, error: Exception) -> None:
        """Leave the terminal with one line instead of a traceback; tests are told the error itself."""
        if self.is_headless:
            super()._handle_exception(error)
        elif self._exception is None:
            self._exception, self._return_code = error, BROKEN
            self.panic(late(TOLD_CRASH)(self.folder, error))

    def use_keymap(self, keymap: "Keymap") -> None:
        """Let the user's keys win over the table; what of them cannot be used is said."""
        if keymap.keys:
            self.set_keymap(use_commands(keymap.commands))
        if keymap.problems:
            more = "; “casefile keys --check” tells all" if len(keymap.problems) > 1 else ""
            self.here.say(f"{keymap.problems[0]}{more}", "error", stays=True)
