"""What accounts side by side say in their header and footer."""

from collections.abc import Iterator, Sequence

from casefile.present.compare import CompareRow
from casefile.present.words import count_of
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, hint
from casefile.tui.compared import Compared

NEXT_ORDER = {False: "sharpest first", True: "by time"}
"""The order that the rows would stand in next, by whether the sharpest stand first now."""


def counts(compared: Compared | None, shown: int, rows: Sequence[CompareRow]) -> Painted:
    """“3 of 9 accounts”, and how many rows clash; nothing where no account tells anything."""
    if compared is None or not compared.accounts:
        return ()
    signs = [row.sign for row in rows]
    clashes = "".join(f"   {sign} {signs.count(sign)}" for sign in ("≠", "≠›") if sign in signs)
    return (Part(count_of(shown, len(compared.accounts), compared.kind)), Part(clashes, "conflict"))


def hints_for(
    accounts: int, rows: Sequence[CompareRow], below: str, leave_out: Hint, *, is_sharpest: bool
) -> Iterator[Hint]:
    """What works here, best first; `below` is where Tab goes, empty for nowhere, `leave_out` what `i` does."""
    if rows:
        if accounts > 1:
            yield hint("last_account", "account", pair="next_account")
        yield hint("choose", "passages")
        if any(row.sign for row in rows):
            yield hint("next_found", "difference", pair="last_found")
        if len(rows) > 1:
            yield hint("reorder", NEXT_ORDER[is_sharpest])
    if below:
        yield hint("next_pane", below)
    yield leave_out
    if rows:
        yield hint("mark")
    yield hint("search")
