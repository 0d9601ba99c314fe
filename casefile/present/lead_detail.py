"""A lead of any kind in full, and why it stands where it does."""

from casefile.present.lead_page import sought_lines
from casefile.present.leads import Kind, LeadRow
from casefile.present.lines import EMPTY, Line, words
from casefile.present.page import page_of
from casefile.present.view import View
from casefile.present.words import count

NAMES: dict[Kind, str] = {
    "sought": "Sought",
    "evidence": "Evidence that parts the hypotheses",
    "conflict": "A conflict, and its weaker side",
    "one teller": "One teller only",
    "work": "A work not in hand",
}
"""What each kind is, for the head of its page."""


def lead_detail(view: View, row: LeadRow) -> tuple[Line, ...]:
    """The page of a lead; of a computed one why it is a lead, then the page of what it is about."""
    if row.kind == "sought":
        return (*sought_lines(view, row), EMPTY, words(why_here(row), "muted"))
    beside = f"{row.would}; {row.beside}."
    page = tuple(line for line in page_of(view, row.id) if line.text != row.seeks)
    return (words(row.seeks, "heading"), words(beside), words(why_here(row), "muted"), EMPTY, *page)


def why_here(row: LeadRow) -> str:
    """Why a lead stands where it does among all of them."""
    if row.kind == "sought":
        return f"Stands here for {_deciding(row.bears_on)}; then what ought to exist."
    if row.kind == "evidence":
        against, points = count(row.against, "hypothesis"), count(row.points, "point")
        return f"Counts against {against}, by {points}: stands here for the smaller; then by how few tell it."
    if row.kind == "conflict":
        return "Stands here for one conflict; of those, what has fewest roots and tellers on its weaker side first."
    if row.kind == "one teller":
        rows = count(row.bears_on, "row")
        return f"Stands here for the {rows} of evidence on it; then what is nearest to the heart of the case."
    conflicts = count(row.bears_on, "conflict")
    return f"Stands here for the {conflicts} of which one side rests on it alone; then by the claims that rest on it."


def _deciding(number: int) -> str:
    """How many of what a lead would decide are in dispute."""
    if number == 1:
        return "the one of these that is a conflict or a hypothesis"
    return f"the {number} of these that are conflicts or hypotheses" if number else "none that is in dispute"
