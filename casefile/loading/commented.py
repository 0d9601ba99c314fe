"""Values that lose their end to a comment: in YAML a “#” after a space starts one, and nothing says so."""

import re

from casefile.loading.parsing import Fault

_CUT = re.compile(
    r"^(?P<kept>[^#\"'\n{]*(?:: |- )[^#\"'\n{]*[^\s#\"'\n:,-])[ \t]+(?P<cut>#[^\s#][^\n]*)$", re.MULTILINE
)
"""A value, white space, and a “#” that a word stands close to: comments of people mostly have a space there."""

_SHOWN = 30


def find_cut_values(text: str) -> list[Fault]:
    """Where a comment takes away what looks like the end of a value, line and column from 1."""
    if " #" not in text and "\t#" not in text:
        return []
    return [_fault(text, found) for found in _CUT.finditer(text)]


def _fault(text: str, found: re.Match[str]) -> Fault:
    at = found.start("cut")
    cut = found["cut"].rstrip()
    shown = cut if len(cut) <= _SHOWN else f"{cut[: _SHOWN - 1]}…"
    mend = "put the value in quotes if it belongs to it, else write a space after “#”"
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return line, column, f"“{shown}” stands after a space, so it is a comment and not read", mend
