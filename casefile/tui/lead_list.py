"""The list of leads as it is drawn, and where its rows lead."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from casefile.present.lead_orders import LEAD_ORDERS, LeadGroup
from casefile.present.leads import LeadRow
from casefile.tui.cells import Painted, Part, left
from casefile.tui.painters import ROOMY, Divider, divider_line
from casefile.tui.places import Place

SPACIOUS, WIDE_SEARCHED = 96, 24
"""Cells from which on where it was searched has more room, and how many it has then."""
LEADS_FILE = "leads.yaml"


class Unsought(NamedTuple):
    """The row that says that nobody wrote down a lead; `e` opens the file for them."""

    words: str = f"Nothing is looked for. {LEADS_FILE} holds what ought to exist; e opens it."
    id: str = LEADS_FILE


LeadListRow = LeadRow | Divider | Unsought


def lead_list(groups: Sequence[LeadGroup]) -> Iterator[LeadListRow]:
    """The rows with their headings between them; first what to do where nothing is written down."""
    if not any(row.kind == "sought" for group in groups for row in group.rows):
        yield Unsought()
    for group in groups:
        if group.heading:
            yield Divider(f"{group.heading.rstrip('.')} {len(group.rows)}")
        yield from group.rows


def next_lead_order(order: str) -> str:
    """The order after this one."""
    orders = list(LEAD_ORDERS)
    return orders[(orders.index(order) + 1) % len(orders)]


def _shares(width: int) -> tuple[int, int]:
    """Cells of what is sought and of where it was searched; what it would decide has the rest."""
    if width < ROOMY:
        return width // 2, 11
    return width * 9 // 20, WIDE_SEARCHED if width >= SPACIOUS else len("through another")


def lead_columns(width: int) -> Painted:
    """The heads of the columns over the leads."""
    sought, searched = _shares(width)
    rest = max(width - sought - searched - 2, 0)
    return (Part(f"{left('sought', sought)} {left('would decide', rest)} {left('searched', searched)}", "muted"),)


def lead_line(row: LeadListRow, width: int) -> Painted:
    """What is sought, what it would decide or why it is a lead, and where it was searched or how few tell it."""
    if isinstance(row, Divider):
        return divider_line(row, width)
    if isinstance(row, Unsought):
        return (Part(left(row.words, width), "note"),)
    sought, searched = _shares(width)
    rest = max(width - sought - searched - 2, 0)
    role = "conflict" if "≠" in row.would else "muted"
    return (
        Part(left(row.seeks, sought) + " ", "" if row.kind == "sought" else "muted"),
        Part(left(row.would if cell_len(row.would) <= rest else row.in_short or row.would, rest) + " ", role),
        Part(left(row.beside_in_short, searched), "muted"),
    )


def goal_of(row: LeadRow) -> Place:
    """Where Enter leads: to the conflict, the cell of the matrix, or the page of what is to be looked for."""
    if row.kind == "evidence":
        return Place("hypotheses", row.id)
    if row.kind == "conflict":
        return Place("conflicts", row.id)
    if row.kind == "sought" and row.decides:
        return Place(at=row.decides[0], pane="reader")
    return Place(at=row.id, pane="reader")
