"""The menu of what can be taken along; Enter copies it and writes it beside, for a clipboard may be deaf."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget

from casefile.kept.folders import state_folder
from casefile.kept.writing import write_kept
from casefile.present.taking import Taking, takings
from casefile.tui.cells import Painted, Part, left
from casefile.tui.commands import Hint
from casefile.tui.messages import Chosen
from casefile.tui.rule import Heading
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

CLIP = "clip.txt"
SENT = "Sent to the terminal's clipboard; if it did not arrive, it is in {}."


def taking_line(row: Taking, width: int) -> Painted:
    """Its name, and how it begins."""
    return (Part(left(row.name, 24)), Part(left(" ".join(row.text.split()), max(width - 24, 0)), "muted"))


class TakeScreen(Overlay[str]):
    """The forms; its answer is what there is to say once one is taken."""

    CSS_PATH = "take.tcss"

    def __init__(self, opened: "Opened", id_: str, words: str) -> None:
        """The forms of a record, or of some words of it."""
        super().__init__()
        self.forms = takings(opened.view, id_, words)
        self.heading = Heading("Take along", note=opened.name(id_))

    def body(self) -> Iterable[Widget]:
        """The menu."""
        yield LineList(taking_line, id="forms", heading=self.heading)

    def stand(self) -> None:
        """Begin with the fullest form."""
        forms = self.query_one("#forms", LineList)
        forms.styles.height = len(self.forms) + 1
        forms.show_rows(self.forms)
        forms.focus()

    def hints(self) -> Iterable[Hint]:
        """Worked with arrows and Enter."""
        return (Hint("↑↓", "form"), Hint("enter", "copy it"), Hint("esc", "close"))

    @on(Chosen)
    def copy(self, message: Chosen) -> None:
        """Send it to the terminal, in base 64, and write it to clip.txt."""
        text = next(form.text for form in self.forms if form.id == message.id)
        file = state_folder(self.opened.view.case.folder) / CLIP
        self.app.copy_to_clipboard(text)
        try:
            write_kept(file, f"{text}\n".encode(errors="replace"))
        except OSError as error:
            self.dismiss(f"Sent to the terminal's clipboard; clip.txt cannot be written: {error.strerror}.")
        else:
            self.dismiss(SENT.format(file))
