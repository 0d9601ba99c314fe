"""The heads over passages that stand beside each other, and which of their lines differ."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len

from casefile.present.lines import Line, Span
from casefile.tui.cells import Painted, Part, cut, left, right, tame
from casefile.tui.layout import Laid, laid_out
from casefile.tui.painters import HELD_SIGNS

if TYPE_CHECKING:
    from casefile.present.side_by_side import PassageColumn

TALLEST = 3
"""Lines that one part of a head takes at most."""


def head_lines(columns: Sequence["PassageColumn"], more: tuple[int, int], width: int) -> list[list[Painted]]:
    """For each column the account, where the passage stands, what it has on the matter, and the words it rests on."""
    heads = []
    for number, one in enumerate(columns):
        before = f"←{more[0]}" if number == 0 and more[0] else ""
        after = f"→{more[1]}" if number == len(columns) - 1 and more[1] else ""
        beside = " ".join(filter(None, (before, after)))
        sign = f"  {HELD_SIGNS[one.held]}"
        room = width - len(beside) - bool(beside)
        name = left(cut(tame(one.short), room - cell_len(sign)) + sign, width - len(beside))
        heads.append([(Part(name, "source"), Part(right(beside, len(beside)))), *_told(one, width)])
    return heads


def _told(one: "PassageColumn", width: int) -> list[Painted]:
    values = [
        Line((Span(f"{letter} " if letter else "", "letter"), Span(value, "claim"))) for letter, value in one.told
    ]
    lines = [Line((Span(one.place, "muted"),)), *values]
    lines += [Line((Span(one.worded, "quote"),))] if one.worded else []
    return [row.parts for line in lines for row in _wrapped(line, width)]


def _wrapped(line: Line, width: int) -> Sequence[Laid]:
    return laid_out((line,), width)[:TALLEST]


def is_lit(text: Sequence[Laid], line: int) -> bool:
    """Whether words of a line differ."""
    return line < len(text) and any(part.role == "match" for part in text[line].parts)
