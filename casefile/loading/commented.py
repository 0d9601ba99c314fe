"""Values that lose their end to a comment: in YAML a “#” after a space starts one, and nothing says so."""

import re

from casefile.loading.faults import Fault

_CUT = re.compile(r"(?<=[ \t])#(?=[^\s#])")
"""A “#” after a space that a word stands close to: comments of people mostly have a space there too."""

_OTHERWISE = frozenset("#\"'{")
"""What may make a “#” part of a text or a list, or a comment on one."""

_SHOWN = 30


def find_cut_values(text: str) -> list[Fault]:
    """Where a comment takes away what looks like the end of a value, line and column from 1."""
    if " #" not in text and "\t#" not in text:
        return []
    return [fault for number, line in enumerate(text.split("\n"), 1) if "#" in line for fault in _cut(line, number)]


def _cut(line: str, number: int) -> list[Fault]:
    """What the first comment of a line takes away from a value before it, if it does."""
    found = _CUT.search(line)
    kept = line[: found.start()].rstrip(" \t") if found else ""
    is_value = ": " in kept or kept.lstrip().startswith("- ")
    if found is None or not is_value or kept[-1] in ":,-" or not _OTHERWISE.isdisjoint(kept):
        return []
    cut = line[found.start() :].rstrip()
    shown = cut if len(cut) <= _SHOWN else f"{cut[: _SHOWN - 1]}…"
    mend = "put the value in quotes if it belongs to it, else write a space after “#”"
    return [(number, found.end(), f"“{shown}” stands after a space, so it is a comment and not read", mend)]
