"""What widgets tell their screen: which row is in hand, and what was chosen."""

from textual.message import Message
from textual.widget import Widget


class FromPane(Message):
    """A message about one row of one pane."""

    def __init__(self, pane: Widget, id_: str) -> None:
        """The pane it comes from and the id of the row."""
        self.pane = pane
        self.id = id_
        super().__init__()

    @property
    def control(self) -> Widget:
        """The pane, so that screens can listen to one pane only."""
        return self.pane


class Shown(FromPane):
    """A row came in hand."""


class Chosen(FromPane):
    """A row was chosen, by Enter or a double click."""
