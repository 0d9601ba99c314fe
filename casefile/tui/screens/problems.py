"""The problems of the files and what to write instead: the same rows as `casefile problems`."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import on
from textual.containers import Container
from textual.widget import Widget

from casefile.model.location import Location
from casefile.present.problems import ProblemRow, problem_rows, problems_in_words
from casefile.tui.case_folder import case_folder
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, hint
from casefile.tui.messages import Chosen
from casefile.tui.painters import problem_line
from casefile.tui.places import Place
from casefile.tui.problem_pages import problem_page
from casefile.tui.rule import Heading
from casefile.tui.screens.panes import PanedScreen
from casefile.tui.widgets.found_list import FoundList
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class Entry(NamedTuple):
    """A problem in the list, known by its number."""

    id: str
    row: ProblemRow


def entry_line(entry: Entry, width: int) -> Painted:
    """How bad, where, and what is wrong."""
    return problem_line(entry.row, width)


class ProblemsScreen(PanedScreen):
    """A list of problems and the one in hand."""

    CSS_PATH = "two_panes.tcss"
    PANES: ClassVar = ("problems", "reader")

    def body(self) -> Iterable[Widget]:
        """The list and the reader."""
        problems = FoundList(entry_line, id="problems", heading=Heading("Problems"))
        yield Container(problems, Reader(id="reader"), id="panes")

    def show_opened(self, opened: "Opened") -> None:
        """List the problems."""
        pane = self.pane("problems")
        rows = problem_rows(opened.view.problems)
        pane.empty = "All files have been read without a problem."
        pane.heading = Heading(problems_in_words(opened.view.problems) or "No problems")
        pane.show_again(tuple(Entry(str(at), row) for at, row in enumerate(rows)), pane.in_hand or self.place.at)
        self.show_problem()

    def show_problem(self) -> None:
        """Show the problem in hand in the reader."""
        pane = self.pane("problems")
        if pane.in_hand and self.opened:
            row: ProblemRow = pane.rows[pane.at].row
            heading = Heading(f"{row.file}, line {row.line}")
            self.reader.show_page(pane.in_hand, problem_page(self.opened.view.case.folder, row), heading)
        else:
            self.reader.show_page("", (), Heading("Problems"))

    def where(self) -> Location | None:
        """Where the problem in hand stands."""
        pane = self.pane("problems")
        row: ProblemRow | None = pane.rows[pane.at].row if pane.in_hand else None
        return Location(row.file, row.line, row.column) if row else None

    @on(Chosen)
    def edit_problem(self) -> None:
        """Enter opens the editor where the problem stands."""
        self.action_edit()

    def here(self) -> Place:
        """The problem in hand."""
        return Place("problems", self.pane("problems").in_hand, self.pane_in_hand)

    def title_parts(self) -> Painted:
        """The screen, and the command that says the same."""
        return (Part("Problems", "heading"), Part(f" › casefile check {case_folder(self.app)}", "muted"))

    def count_parts(self) -> Painted:
        """How many there are."""
        return (Part(problems_in_words(self.opened.view.problems), "error"),) if self.opened else ()

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        if self.pane("problems").rows:
            yield hint("up", "problem", pair="down")
            yield hint("edit", "editor at that line")
        yield hint("search")

    def show_row(self, pane: str) -> None:
        """Moving shows."""
        if pane == "problems":
            self.show_problem()
