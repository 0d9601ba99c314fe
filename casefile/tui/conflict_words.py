"""What the screen of the conflicts says in its footer, and over the page of the one in hand."""

from collections.abc import Iterator

from rich.cells import cell_len

from casefile.present.lines import ShownPage
from casefile.tui.commands import Hint, hint
from casefile.tui.conflict_lines import TOLD_ONCE
from casefile.tui.rule import POSITION


def hints_for(pane: str, in_hand: str, leave_out: Hint, next_order: str) -> Iterator[Hint]:
    """What works in a pane with a conflict in hand, best first; `leave_out` is what `i` does there."""
    is_list, is_conflict = pane == "conflicts", in_hand not in ("", TOLD_ONCE)
    if in_hand == TOLD_ONCE:
        yield hint("choose", "what one alone tells")
    elif is_conflict:
        yield hint("up", "conflict" if is_list else "line", pair="down")
        yield hint("choose", "passages side by side" if is_list else "open")
        yield hint("into", "into the reader") if is_list else hint("out", "back to the list")
    yield leave_out
    if is_conflict:
        yield hint("compare", "compare")
        yield hint("reorder", next_order)
        yield hint("provenance", "witnesses")
    yield hint("search")


def with_note(page: ShownPage, width: int) -> ShownPage:
    """A page with its first line at the right of its rule, where both have room in so many cells."""
    if page.note or not page.lines or cell_len(page.title + page.lines[0].text) + POSITION > width:
        return page
    return ShownPage(page.title, page.lines[0].text, page.lines[1:])
