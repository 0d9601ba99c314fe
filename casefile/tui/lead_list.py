"""The list of leads as it is drawn, and where its rows lead."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from casefile.present.lead_orders import LEAD_ORDERS, LeadGroup
from casefile.present.leads import LeadRow
from casefile.tui.cells import Painted, Part, left
from casefile.tui.painters import ROOMY, Divider, divider_line
from casefile.tui.places import Place

SPACIOUS, WIDE_SEARCHED = 96, 24
"""Cells from which on where it was searched has more room, and how many it has then."""
GAP = 2
SEARCHED = 11
"""Cells that this has where there are less than in a narrow window."""
WOULD = 24
"""Cells that what it would decide keeps, however long what is sought is."""
LEADS_FILE = "leads.yaml"


class Unsought(NamedTuple):
    """The row that says that nobody wrote down a lead; `e` opens the file for them."""

    words: str = f"Nothing is looked for yet; e opens {LEADS_FILE}."
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


class LeadColumns(NamedTuple):
    """Cells of the longest of what is sought, of what would be decided, and of where it was searched, in a list."""

    sought: int = len("sought")
    would: int = len("would decide")
    searched: int = len("searched")

    @classmethod
    def of(cls, rows: Iterable[LeadListRow]) -> "LeadColumns":
        """Those of a list."""
        most = cls()
        for row in rows:
            if isinstance(row, LeadRow):
                told = (row.seeks, row.in_short or row.would, row.beside_in_short)
                most = cls(*(max(cells, cell_len(one)) for cells, one in zip(most, told, strict=True)))
        return most

    def within(self, width: int) -> tuple[int, int, int]:
        """The columns in so many cells: what is sought gives way to what it would decide, as far as that needs it."""
        widest = WIDE_SEARCHED if width >= SPACIOUS else len("through another") if width >= ROOMY else SEARCHED
        searched = min(self.searched, widest)
        rest = width - searched - 2 * GAP
        sought = max(min(self.sought, rest - min(self.would, max(WOULD, rest * 9 // 20))), 0)
        return sought, max(rest - sought, 0), searched

    def heads(self, width: int) -> Painted:
        """The heads of the columns."""
        heads = zip(("sought", "would decide", "searched"), self.within(width), strict=True)
        return (Part((" " * GAP).join(left(head, cells) for head, cells in heads), "muted"),)

    def line(self, row: LeadListRow, width: int) -> Painted:
        """What is sought, what it would decide or why it is a lead, and where it was searched or how few tell it."""
        if isinstance(row, Divider):
            return divider_line(row, width)
        if isinstance(row, Unsought):
            return (Part(left(row.words, width), "note"),)
        sought, would, searched = self.within(width)
        told = row.would if cell_len(row.would) <= would else row.in_short or row.would
        return (
            Part(left(row.seeks, sought) + " " * GAP, "" if row.kind == "sought" else "muted"),
            Part(left(told, would) + " " * GAP, "conflict" if "≠" in row.would else "muted"),
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
