"""The sources as a tree of transmission: from the witness down, or from the page up."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.message import Message
from textual.widget import Widget

from casefile.analysis.index import Index
from casefile.analysis.leaving_out import JOINT
from casefile.analysis.reuse_links import SharedWords, shared_so_far, shared_words
from casefile.present.reuse import has_transcripts
from casefile.present.transmission import TransmissionRow, transmission_rows, tree_in_words
from casefile.present.transmission_detail import transmission_detail
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, bindings_for, hint
from casefile.tui.messages import Chosen, Going
from casefile.tui.places import Place
from casefile.tui.rule import Heading
from casefile.tui.screens.tree import TreeScreen
from casefile.tui.source_branches import ARRANGED, LEFT_OUT, OUT, UP, kept, source_branches
from casefile.tui.tree_lines import Longest, source_tree_columns, source_tree_line

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class SourcesScreen(TreeScreen):
    """The tree, and what stands behind the line in hand."""

    BINDINGS: ClassVar = bindings_for("sources")
    PLACES: ClassVar = ("panes", "sources")
    SIGNS = "sources"

    class Found(Message):
        """The words that transcripts share have been found."""

    def __init__(self, place: Place) -> None:
        """The tree with the source of the place in hand, arranged as its side says."""
        super().__init__(place)
        self.is_up = place.side == UP
        self.shown: Sequence[TransmissionRow] = ()
        self.looked_in: Index | None = None

    def body(self) -> Iterable[Widget]:
        """The tree and the page."""
        return self.tree_and_page(source_tree_line, source_tree_columns)

    def show_opened(self, opened: "Opened") -> None:
        """Draw the tree; words that transcripts share are looked for beside it, for that may take a while."""
        self.show_tree(opened)
        index = opened.view.index
        if shared_so_far(index) is None and index is not self.looked_in and has_transcripts(opened.view):
            self.looked_in = index
            self.find_shared(index)

    def show_tree(self, opened: "Opened") -> None:
        """Draw the tree as it is arranged."""
        self.shown = transmission_rows(opened.view, up=self.is_up, shared=shared_so_far(opened.view.index))
        self.tree_list.columns = partial(source_tree_columns, top="page") if self.is_up else source_tree_columns
        self.tree_list.painter = partial(source_tree_line, longest=Longest.of(self.shown))
        told = sum(row.id not in opened.left_out for row in opened.lists.sources)
        self.tree_list.empty = "No source yet. Add sources/NAME.md."
        self.tree_list.heading = Heading(f"Sources {told}", tree_in_words(self.shown, up=self.is_up))
        left_out = {id_: opened.name(id_) for id_ in sorted(opened.left_out)}
        branches = tuple(source_branches(self.shown, left_out))
        keep = kept({branch.id for branch in branches}, self.tree_list.in_hand or self.place.at)
        self.tree_list.show_rows(branches, keep)
        self.show_detail(opened)

    @work(thread=True, group="shared")
    def find_shared(self, index: Index) -> None:
        """Find the words that transcripts share, off the screen's thread."""
        shared_words(index)
        self.post_message(self.Found())

    @on(Found)
    def show_shared(self) -> None:
        """Draw what was found into the tree, if it is still of the case in hand."""
        if self.opened and shared_so_far(self.opened.view.index) is not None:
            self.show_tree(self.opened)

    @property
    def shared(self) -> SharedWords:
        """The words that transcripts share, as far as they were looked for."""
        return (shared_so_far(self.opened.view.index) if self.opened else None) or {}

    def show_detail(self, opened: "Opened") -> None:
        """Show what stands behind the line in hand."""
        branch = self.branch
        if branch and isinstance(branch.what, TransmissionRow):
            detail = transmission_detail(opened.view, branch.what, self.shown, self.shared, up=self.is_up)
            self.show_page(f"{branch.id} {self.is_up}", detail.title, detail.note, detail.lines)
        elif branch:
            self.show_page(branch.id, branch.what, "left out", LEFT_OUT)

    def here(self) -> Place:
        """The line in hand, and how the tree is arranged."""
        return Place("sources", self.tree_list.in_hand, self.pane_in_hand, side=UP if self.is_up else "")

    def title_parts(self) -> Painted:
        """The screen, and how it is arranged."""
        return (Part("Sources", "heading"), Part(f" › {ARRANGED[self.is_up]}", "muted"))

    def count_parts(self) -> Painted:
        """How many sources are in hand."""
        return (Part(self.opened.in_hand_in_words, "muted"), *self.marked_parts()) if self.opened else ()

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        if self.pane_in_hand == "tree":
            yield from self.tree_hints()
            if self.tree_list.in_hand:
                yield hint("reorder", ARRANGED[not self.is_up])
        else:
            yield from self.page_hints()
        if self.to_leave_out and self.opened:
            yield hint("leave_out", "take in" if self.to_leave_out in self.opened.left_out else "leave out")
        if self.tree_list.in_hand:
            yield hint("find")
        yield hint("search")

    @property
    def subject(self) -> str:
        """The source or person of the line in hand."""
        branch = self.branch
        return branch.what.id if branch and isinstance(branch.what, TransmissionRow) else ""

    @property
    def to_leave_out(self) -> str:
        """The source or root in hand; on its page the link that the line belongs to."""
        if JOINT in self.line_in_hand:
            return self.line_in_hand
        return self.subject or self.tree_list.in_hand.removeprefix(OUT)

    @on(Chosen)
    def read(self, message: Chosen) -> None:
        """Enter reads the source on the desk; on the page it opens what is in hand."""
        at = self.subject if message.pane.id == "tree" else message.id
        if at:
            self.post_message(Going(Place(at=at, pane="reader")))

    def action_reorder(self) -> None:
        """Turn the tree: from the page up, from the witness down."""
        self.is_up = not self.is_up
        if self.opened:
            self.show_tree(self.opened)
        self.refresh_words()
