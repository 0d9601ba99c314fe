"""Where on a page one is: the line in hand, and where what is in hand on it leads. Written as “16 kern-2004#tulip”."""

from collections.abc import Container, Iterator, Sequence
from itertools import islice, takewhile

from casefile.present.lines import Line
from casefile.tui.layout import Laid, LaidOut


def spot_of(line: int, target: str) -> str:
    """The spot of a line with what is in hand on it; empty for the first line of a page."""
    return f"{line} {target}".strip() if line else ""


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


def line_among(lines: Sequence[Line], before: Sequence[Line], number: int) -> int:
    """The number of a line of a page among the lines that the page has now: of those that say the same the nearest.

    Where none says the same any more the number stays.
    """
    same = () if lines == before else (at for at, line in enumerate(lines) if line == before[number])
    return min(same, key=lambda at: abs(at - number), default=number)


def next_of(rows: Sequence[Laid], row: int, thing: int, roles: Container[str], step: int) -> tuple[int, int] | None:
    """The next (1) or the last (-1) thing that is known by one of some roles, after or before one in hand.

    What leads to the same from several rows of a line is one thing, stepped to on the first of them.
    """
    here = (rows[row].line, _goal(rows[row], thing)) if row < len(rows) and rows[row].things else None
    for at, number in _beyond(rows, row, thing, step):
        goal = _goal(rows[at], number)
        is_known = _is_known(rows[at], goal, roles) and (rows[at].line, goal) != here
        if is_known and not any(_is_known(one, goal, roles) for one in _above(rows, at)):
            return at, number
    return None


def _beyond(rows: Sequence[Laid], row: int, thing: int, step: int) -> Iterator[tuple[int, int]]:
    here, at = (row, thing), row
    while 0 <= at < len(rows):
        for number in range(len(rows[at].things))[::step]:
            if ((at, number) > here) == (step > 0) and (at, number) != here:
                yield at, number
        at += step


def _above(rows: Sequence[Laid], row: int) -> Iterator[Laid]:
    """The rows above one that are of the same line."""
    return takewhile(lambda one: one.line == rows[row].line, (rows[at] for at in range(row - 1, -1, -1)))


def _goal(row: Laid, thing: int) -> str:
    return row.parts[row.things[thing]].target


def _is_known(row: Laid, goal: str, roles: Container[str]) -> bool:
    """Whether what leads to a goal on a row has one of the roles."""
    return any(part.target == goal and part.role in roles and part.text.strip() for part in row.parts)


def first_passage(rows: Sequence[Laid], most: int) -> str:
    """The first passage that one of so many rows of a page leads to; empty for none."""
    goals = (row.parts[thing].target for row in islice(rows, most) for thing in row.things)
    return next((goal for goal in goals if "#" in goal), "")
