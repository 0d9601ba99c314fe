"""What widgets tell their screen, and screens the app."""

from typing import NamedTuple

from textual.message import Message
from textual.widget import Widget

from casefile.model.location import Location
from casefile.tui.places import Place


class Chosen(Message):
    """A row of a pane was chosen, by Enter or a double click."""

    def __init__(self, pane: Widget, id_: str) -> None:
        """The pane it comes from and the id of the row."""
        self.pane = pane
        self.id = id_
        super().__init__()

    @property
    def control(self) -> Widget:
        """The pane, by which a screen tells its panes apart."""
        return self.pane


class Missing(Message):
    """There is nothing more of a kind to go to."""

    def __init__(self, what: str, step: int) -> None:
        """What was looked for, and whether after (1) or before (-1) the line in hand."""
        self.text = f"No {what} {'after' if step > 0 else 'before'} this line."
        super().__init__()


class Telling(Message):
    """There is something to say in the footer."""

    def __init__(self, text: str) -> None:
        """What is said."""
        self.text = text
        super().__init__()


class Beyond(Message):
    """The next column is to the left (-1) or to the right (1) of those shown."""

    def __init__(self, step: int) -> None:
        """The direction."""
        self.step = step
        super().__init__()


class Said(Message):
    """Something was said in the footer."""

    def __init__(self, text: str, role: str) -> None:
        """What, and in which role: that of an error where something is wrong."""
        self.text = text
        self.role = role
        super().__init__()


class Told(NamedTuple):
    """Something that was said, and when."""

    time: str
    text: str
    role: str


class Going(Message):
    """Somebody wants to be at another place."""

    def __init__(self, place: Place) -> None:
        """The place to go to."""
        self.place = place
        super().__init__()


class Editing(Message):
    """Somebody wants to edit a file."""

    def __init__(self, location: Location) -> None:
        """Where."""
        self.location = location
        super().__init__()


class LeavingOut(Message):
    """Somebody wants a source or person left out, or taken in again."""

    def __init__(self, id_: str) -> None:
        """Its id."""
        self.id = id_
        super().__init__()
