"""Modules named here are imported only when they are first needed, so that the first frame need not wait for them."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

OPEN_CASE = "casefile.tui.opening:open_case"
COUNTED = "casefile.tui.opening:counted"
"""What reads and derives; imported by the worker that opens the case."""

SCREENS = {
    "conflicts": "casefile.tui.screens.conflicts:ConflictsScreen",
    "compare": "casefile.tui.screens.compare:CompareScreen",
    "problems": "casefile.tui.screens.problems:ProblemsScreen",
    "search": "casefile.tui.screens.search:SearchScreen",
    "help": "casefile.tui.screens.help:HelpScreen",
    "palette": "casefile.tui.screens.palette:PaletteScreen",
    "find": "casefile.tui.screens.find:FindScreen",
    "go_to": "casefile.tui.screens.go_to:GoToScreen",
}
"""Every screen but the desk, by the name it goes by."""


def late(name: str) -> Callable[..., Any]:
    """What `module:name` names, imported now."""
    module, _, attribute = name.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), attribute)
    return found
