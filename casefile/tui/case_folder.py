"""The folder of the case as it is named in a command."""

from pathlib import Path
from shlex import quote
from typing import Any

from textual.app import App

from casefile.text.inert import inert


def case_folder(app: App[Any]) -> str:
    """The folder that is open, as it can be typed after `casefile timeline`; CASE where there is none."""
    folder = getattr(app, "folder", None)
    if not isinstance(folder, Path):
        return "CASE"
    here = Path.cwd()
    shown = folder.relative_to(here) if folder.is_relative_to(here) else folder
    return inert(quote(str(shown))).replace("\n", "␊")
