"""Where on a page one is: the line in hand, and where what is in hand on it leads. Written as “16 kern-2004#tulip”."""

from collections.abc import Sequence
from itertools import islice

from casefile.tui.layout import Laid, LaidOut


def spot_of(row: Laid, target: str) -> str:
    """The spot of a row with what is in hand on it; empty for the first line of a page."""
    return f"{row.line} {target}".strip() if row.line else ""


def find_spot(rows: LaidOut, spot: str) -> tuple[int, int]:
    """The row of a spot and which of its things is in hand; another width has other rows, but the same lines.

    Where nothing on the line leads there any more it is the line's first row; of what is no spot the first row of all.
    """
    number, _, target = spot.partition(" ")
    line = int(number) if number.isdecimal() else 0
    first = rows.row_of(line)
    at = first
    while at < len(rows) and rows[at].line == line:
        goals = [rows[at].parts[thing].target for thing in rows[at].things]
        if target in goals:
            return at, goals.index(target)
        at += 1
    return first, 0


def first_passage(rows: Sequence[Laid], most: int) -> str:
    """The first passage that one of so many rows of a page leads to; empty for none."""
    goals = (row.parts[thing].target for row in islice(rows, most) for thing in row.things)
    return next((goal for goal in goals if "#" in goal), "")
