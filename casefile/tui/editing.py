"""The user's editor, at a line of a file."""

import shlex
from collections.abc import Mapping
from pathlib import Path

from casefile.model.errors import CasefileError
from casefile.model.location import Location

GOTO = frozenset({"code", "code-insiders", "codium", "cursor"})
"""Editors that take `--wait --goto FILE:LINE:COLUMN`."""
COLON = frozenset({"subl", "hx", "helix", "zed"})
"""Editors that take `FILE:LINE:COLUMN`; the others are given `+LINE FILE`, as vi, nano and emacs want it."""


class NoEditor(CasefileError):  # noqa: N818 - the name says what the user is told
    """There is no editor to call."""


def editor_command(environment: Mapping[str, str], folder: Path, location: Location) -> list[str]:
    """The program and its arguments, for no shell. Raises NoEditor where neither $VISUAL nor $EDITOR names one."""
    try:
        words = shlex.split(environment.get("VISUAL") or environment.get("EDITOR") or "")
    except ValueError as error:
        raise NoEditor(f"$EDITOR cannot be read ({error}). The line is {location.file}:{location.line}.") from error
    if not words:
        raise NoEditor(f"No $EDITOR is set. The line is {location.file}:{location.line}.")
    path, name = str(folder.resolve() / location.file), Path(words[0]).name
    place = f"{path}:{location.line}:{location.column}"
    if name in GOTO:
        return [*words, *(() if "--wait" in words else ("--wait",)), "--goto", place]
    return [*words, place] if name in COLON else [*words, f"+{location.line}", path]
