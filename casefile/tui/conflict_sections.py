"""The conflicts as they are listed: by kind, each below a rule, and within a kind in one of two orders."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from casefile.present.conflicts import ConflictRow
from casefile.present.leads import lead_rows
from casefile.present.view import View
from casefile.tui.commands import hint
from casefile.tui.conflict_lines import NoConflict
from casefile.tui.painters import Divider

SECTIONS = {
    "Softer": "contested to departs",
    "Several answers": "",
    "Cannot tell": "",
    "No conflict: finer or coarser": "",
    "Words differ, name the answers?": "",
}
"""The sections below the conflicts, in their order, each with what its rule adds."""
SHARPEST, BY_SUBJECT = "sharpest first", "by subject"
"""The orders of the conflicts."""


NONE = "No two claims exclude each other."


def told_once(view: View) -> tuple[str, ...]:
    """The ids of the facts and questions to which one account alone has an answer, as the leads have them."""
    return tuple(row.id for row in lead_rows(view) if row.kind == "one teller")


def no_conflict(view: View) -> Iterator[NoConflict]:
    """The row that says that there is none, where there is anything else to list."""
    if ids := told_once(view):
        has = "field has" if len(ids) == 1 else "fields have"
        lists = f"{hint('choose').keys} lists {'it' if len(ids) == 1 else 'them'}"
        yield NoConflict(f"{NONE} {len(ids)} {has} one teller only; {lists}.")


def conflict_sections(
    rows: Iterable[ConflictRow], subject: Callable[[ConflictRow], str] | None = None
) -> Iterator[ConflictRow | Divider]:
    """The conflicts, then the other verdicts, each kind below a rule; what agrees is not listed.

    Within a kind the sharpest first; given a subject for each row, by subject.
    """
    order = ["Conflicts", *SECTIONS]
    listed = [row for row in rows if row.section in order]
    if subject:
        listed.sort(key=subject)
    listed.sort(key=lambda row: order.index(row.section))
    for section, group in groupby(listed, key=lambda row: row.section):
        inside = tuple(group)
        if section != "Conflicts":
            yield Divider(f"{section} {len(inside)}", SECTIONS[section])
        yield from inside
