"""The graph of witnesses: for each answer its tellers, and the chains that gave their number."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.widget import Widget

from casefile.present.conflicts import headline
from casefile.present.position_ids import position_id
from casefile.present.witness_detail import witness_detail
from casefile.present.witness_rows import WitnessRow, witness_rows
from casefile.present.witnesses import WitnessTable, witness_table
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, bindings_for, hint
from casefile.tui.messages import Chosen, Going
from casefile.tui.places import Place
from casefile.tui.rule import Heading
from casefile.tui.screens.tree import TreeScreen
from casefile.tui.tree_lines import witness_line
from casefile.tui.widgets.tree_list import Branch

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class WitnessesScreen(TreeScreen):
    """Who stands behind each answer to the matter of the place."""

    BINDINGS: ClassVar = bindings_for("witnesses")
    PLACES: ClassVar = ("panes", "witnesses")
    SIGNS = "witnesses"

    def __init__(self, place: Place) -> None:
        """The graph on a matter, with the row of the side in hand."""
        super().__init__(place)
        self.table: WitnessTable | None = None

    def body(self) -> Iterable[Widget]:
        """The graph and the page."""
        return self.tree_and_page(witness_line)

    def show_opened(self, opened: "Opened") -> None:
        """Draw the graph; what is left out follows at once, before the conflicts are counted again."""
        matter, view = self.place.at, opened.view
        self.tree_list.empty = (
            "The conflicts are being counted." if view.conflicts is None else "Nobody tells anything of it."
        )
        if matter not in view.matters and matter not in view.of_matter:
            self.tree_list.show_rows(())
            return
        self.table = witness_table(view, matter)
        conflict = view.of_matter.get(matter)
        self.tree_list.heading = Heading("Who stands behind it", headline(conflict) if conflict else "")
        rows = witness_rows(view, self.table)
        keep = self.kept(rows)
        self.tree_list.show_rows(tuple(Branch(row.id, row, row.depth, row.is_parted) for row in rows), keep)
        self.show_marked(self.marked)
        self.show_detail(opened)

    def kept(self, rows: Sequence[WitnessRow]) -> str:
        """The row to be in hand: the one that was, else that by which `i` takes back what it did."""
        at, id_ = self.tree_list.in_hand or self.place.side, self.to_leave_out
        same = [row.id for row in rows if id_ and row.leaves_out == id_]
        return at if at in same or not same else same[0]

    @property
    def row(self) -> WitnessRow | None:
        """The row in hand."""
        return self.branch.what if self.branch else None

    def show_detail(self, opened: "Opened") -> None:
        """Show what stands behind the row in hand."""
        if self.row:
            detail = witness_detail(opened.view, self.place.at, self.row)
            self.show_page(self.row.id, detail.title, detail.note, detail.lines)

    def here(self) -> Place:
        """The matter, with the row in hand."""
        return Place("witnesses", self.place.at, self.pane_in_hand, side=self.tree_list.in_hand)

    def title_parts(self) -> Painted:
        """What is asked."""
        asks = self.table.asks if self.table else ""
        return (Part("Witnesses", "heading"), Part(f" › {asks}", "choice"))

    def count_parts(self) -> Painted:
        """How many answers there are."""
        answers = len(self.table.positions) if self.table else 0
        return (Part(f"{answers} answer{'s' * (answers != 1)}", "muted"), *self.marked_parts())

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        kind = self.row.kind if self.row else ""
        yield from self.tree_hints() if self.pane_in_hand == "tree" else self.page_hints()
        if self.to_leave_out:
            what = {"link": "this link", "teller": "this teller"}.get(kind, "it")
            yield hint("leave_out", "take it in" if self.row and self.row.is_left_out else f"leave {what} out")
        yield hint("compare", "compare")
        yield hint("search")

    @property
    def subject(self) -> str:
        """The matter."""
        return self.place.at

    @property
    def to_mark(self) -> str:
        """The position of the row in hand; of what has no letter the matter."""
        return self.standing(self.row) or self.subject

    def standing(self, row: WitnessRow | None) -> str:
        """The id of the position that a row belongs to; empty where it has no letter."""
        return position_id(self.place.at, row.position.letter) if row and row.position else ""

    def show_marked(self, marked: frozenset[str]) -> None:
        """Mark the heads of positions."""
        heads = (one.what for one in self.tree_list.whole if one.what.kind == "position")
        self.tree_list.marked = frozenset(head.id for head in heads if self.standing(head) in marked)

    @property
    def to_leave_out(self) -> str:
        """The link, the teller or what is left out already."""
        return self.row.leaves_out if self.row else ""

    @on(Chosen)
    def read(self, message: Chosen) -> None:
        """Enter reads the passage of a teller or a link on the desk, of an answer the matter itself."""
        at = message.id
        if message.pane.id == "tree":
            chain = self.row.chain if self.row else None
            at = chain.places[0] if chain else (self.row.leaves_out if self.row else "") or self.place.at
        self.post_message(Going(Place(at=at, pane="reader")))

    def action_provenance(self) -> None:
        """We are there."""
        self.say("These are they who stand behind it; enter reads one.")
