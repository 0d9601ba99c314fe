"""Text for a grid of cells: measured, cut and filled to a width, and tamed for the screen."""

import re
from collections.abc import Iterable
from itertools import accumulate, pairwise
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size

from casefile.tui.signs import ascii_of

MARKS_SHOWN = 8
"""How many combining marks on one letter reach the screen; the records keep them all."""

_MARK = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_TOO_MANY = re.compile(f"({_MARK}{{{MARKS_SHOWN}}}){_MARK}+")
_GAP = re.compile(r" +(?=│)|(?<=[^ ] ) +")


class Part(NamedTuple):
    """Words of a line in one role: the role decides how they look, the target is where Enter leads."""

    text: str
    role: str = ""
    target: str = ""


Painted = tuple[Part, ...]
"""One line as it is to stand on the screen."""


def tame(text: str) -> str:
    """Inert text for one line of the screen: line ends and tabs as spaces, at most eight marks on a letter."""
    if "\n" in text or "\t" in text:
        text = text.replace("\n", " ").expandtabs(8)
    return text if text.isascii() else _TOO_MANY.sub(r"\1", text)


def cut(text: str, width: int) -> str:
    """The text in at most so many cells, with `…` where something is cut off."""
    if cell_len(text) <= width or cell_len(text := text.rstrip()) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + "…" if width > 1 else "…"[:width]


def left(text: str, width: int) -> str:
    """The text cut or filled to exactly so many cells, words at the left."""
    shown = cut(tame(text), width)
    return shown + " " * (width - cell_len(shown))


def right(text: str, width: int) -> str:
    """The text cut or filled to exactly so many cells, words at the right."""
    shown = cut(tame(text), width)
    return " " * (width - cell_len(shown)) + shown


def plain(line: Iterable[Part]) -> str:
    """The words of a line without their roles."""
    return "".join(part.text for part in line)


def cells(line: Iterable[Part]) -> int:
    """How many cells a line takes."""
    return sum(cell_len(part.text) for part in line)


def fill(line: Iterable[Part], width: int) -> Painted:
    """The line cut or filled to exactly so many cells."""
    parts: list[Part] = []
    room = width
    for part in line:
        if room <= 0:
            break
        parts.append(part._replace(text=cut(tame(part.text), room)))
        room -= cell_len(parts[-1].text)
    return (*parts, Part(" " * room)) if room > 0 else tuple(parts)


def in_ascii(line: Painted, width: int) -> Painted:
    """The line with the ASCII twin of every sign, columns kept: a longer twin takes its room from a gap within it.

    A line without such a gap is longer than the width: its margin stays.
    """
    text = plain(line)
    kept = _without_debt(text, cell_len(ascii_of(text)) - width)
    ends = [0, *accumulate(len(part.text) for part in line)]
    return tuple(
        part._replace(text=ascii_of("".join(text[at] for at in range(start, end) if kept[at])))
        for part, (start, end) in zip(line, pairwise(ends), strict=True)
    )


def _without_debt(text: str, debt: int) -> list[bool]:
    """Which letters stay: each gap pays for the twins before it, and the last ones pay for what is still too long."""
    gaps = [gap.span() for gap in _GAP.finditer(text)]
    kept = [True] * len(text)
    taken = 0
    for start, end in gaps:
        owed = min(max(len(ascii_of(text[:start])) - start - taken, 0), end - start)
        kept[start : start + owed] = [False] * owed
        taken += owed
    left = [at for start, end in gaps for at in range(start, end) if kept[at]]
    for at in left[: -max(debt - taken, 0) - 1 : -1]:
        kept[at] = False
    return kept
