"""What of a query was not followed: under the box, in full, for as long as its answer stands."""

from collections.abc import Sequence

from textual.geometry import Size
from textual.reactive import reactive

from casefile.tui.cells import Painted, Part
from casefile.tui.widgets.painted import PaintedWidget
from casefile.tui.wrapping import wrapped_text


class SearchNotes(PaintedWidget):
    """The notes of an answer, each from a line of its own on; where there are none it has no room."""

    notes: reactive[tuple[str, ...]] = reactive((), layout=True)
    """A sentence each."""

    def watch_notes(self) -> None:
        """Take room, or none."""
        self.display = bool(self.notes)

    def painted(self, y: int, width: int, /) -> Painted:
        """The row of a note."""
        rows = self._rows(width)
        return (Part(f"  {rows[y]}", "error"),) if y < len(rows) else ()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many rows as the notes take."""
        return len(self._rows(width))

    def _rows(self, width: int) -> Sequence[str]:
        return [row for note in self.notes for row in wrapped_text(note, width - 4)]
