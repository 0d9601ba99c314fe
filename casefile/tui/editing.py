"""The user's editor, at a line of a file."""

import shlex
from collections.abc import Mapping
from pathlib import Path

from casefile.model.location import Location

GOTO = frozenset({"code", "code-insiders", "codium", "cursor"})
"""Editors that take `--wait --goto FILE:LINE:COLUMN`."""
COLON = frozenset({"subl", "hx", "helix", "zed"})
"""Editors that take `FILE:LINE:COLUMN`; the others are given `+LINE FILE`, as vi, nano and emacs want it."""


def editor_command(environment: Mapping[str, str], folder: Path, location: Location) -> list[str]:
    """The program and its arguments, for no shell; empty where neither $VISUAL nor $EDITOR is set."""
    words = shlex.split(environment.get("VISUAL") or environment.get("EDITOR") or "")
    if not words:
        return []
    path, name = str(folder.resolve() / location.file), Path(words[0]).name
    place = f"{path}:{location.line}:{location.column}"
    if name in GOTO:
        return [*words, *(() if "--wait" in words else ("--wait",)), "--goto", place]
    return [*words, place] if name in COLON else [*words, f"+{location.line}", path]
