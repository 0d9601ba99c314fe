"""What leaving something out changes, worked out off the screen's thread and shown in the reader."""

from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from casefile.present.left_out import thing_name
from casefile.present.left_out_page import left_out_page
from casefile.present.lines import words
from casefile.tui.rule import Heading
from casefile.tui.screens.panes import PanedScreen
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    from casefile.present.lines import Line
    from casefile.tui.opening import Opened


class TellsChanges(PanedScreen):
    """A screen whose reader tells what is other without one of the things left out."""

    def show_cell(self) -> None:
        """Show in the reader what is in hand."""
        raise NotImplementedError

    def on_descendant_focus(self) -> None:
        """In another list something else is in hand."""
        if not isinstance(self.focused, Reader):
            self.show_cell()

    def tell_changes(self, opened: "Opened", id_: str) -> None:
        """Tell what a thing that is left out changes, once it is known."""
        self.show_changes(opened, id_, (words("What changes is being worked out.", "muted"),))
        if opened.conflicts is not None:
            self.work_out(opened, id_)

    def show_changes(self, opened: "Opened", id_: str, lines: "tuple[Line, ...]") -> None:
        """Show what is known of it."""
        heading = Heading(f"Without {thing_name(opened.view.case, id_)}", note="what changes")
        self.query_one(Reader).show_page(f"without {id_}", lines, heading)

    @work(thread=True, exclusive=True, group="changes")
    def work_out(self, opened: "Opened", id_: str) -> None:
        """Compare the case with itself as it would be with that thing; only the newest answer is shown."""
        worker = get_current_worker()
        page = left_out_page(opened.view, id_)
        if not worker.is_cancelled:
            self.app.call_from_thread(self.show_worked_out, opened, id_, page)

    def show_worked_out(self, opened: "Opened", id_: str, page: "tuple[Line, ...]") -> None:
        """Show the answer, unless something else was taken in hand in the meantime."""
        if self.stands and self.opened is opened and self.subject == id_:
            self.show_changes(opened, id_, page)
