"""What the screen of the hypotheses says in its header and footer."""

from collections.abc import Iterator

from casefile.present.hypotheses import ORDERS, HypothesesTable
from casefile.present.lines import Line
from casefile.present.words import count
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, hint
from casefile.tui.first_records import first_record
from casefile.tui.rule import Heading

NO_HYPOTHESES = "No hypotheses yet; e opens hypotheses.yaml."
NO_EVIDENCE = "No evidence yet; e opens evidence.yaml."
HANGS_NOTE = "– 1, – – 2, times weight: low 1, medium 2, high 3"


def emptiness(table: HypothesesTable) -> str:
    """What stands where there is no row."""
    return NO_EVIDENCE if table.columns else NO_HYPOTHESES


def page_of_nothing(table: HypothesesTable) -> tuple[str, tuple[Line, ...], Heading]:
    """The page where no cell is in hand, with its id and heading: how the first record that is lacking is written."""
    if table.columns and table.rows:
        return "", (), Heading("What is weighed")
    file = "evidence.yaml" if table.columns else "hypotheses.yaml"
    return file, first_record(file), Heading(file)


def heading(table: HypothesesTable) -> Heading:
    """The rule over the matrix: how much is weighed, and how the hypotheses stand."""
    numbers = f"{count(len(table.columns), 'hypothesis')}, {count(len(table.rows), 'row')}"
    return Heading(numbers, note=f"least against: {table.order}" if table.columns else "")


def next_order(order: str) -> str:
    """The order after this one."""
    orders = list(ORDERS)
    return orders[(orders.index(order) + 1) % len(orders)]


def title(order: str) -> Painted:
    """The screen, and the order of its rows where one is given."""
    return (Part("Hypotheses", "heading"), Part(f" › {order}" if order else "", "muted"))


def counts(table: HypothesesTable | None) -> Painted:
    """How many things would each change the order of the rivals."""
    if not table or not table.columns:
        return ()
    stars = sum(row.changes_order for row in table.hangs_on)
    return (Part(f"* {stars} change the order", "conflict" if stars else "muted"),)


def hints(table: HypothesesTable | None, pane: str, order: str, *, is_out: bool = False) -> Iterator[Hint]:
    """What works in a pane, best first, on what is left out or not."""
    if table and not (table.columns and table.rows):
        yield hint("edit", page_of_nothing(table)[0])
        yield hint("search")
        return
    if pane == "matrix":
        yield hint("out", "hypothesis", pair="into")
    yield hint("choose", "passage" if pane == "matrix" else "open")
    yield hint("leave_out", "take in" if is_out else "leave out")
    yield hint("reorder", next_order(order))
    yield hint("next_pane", "pane")
    if pane == "matrix":
        yield hint("next_found", "tells apart")
