"""Taking something along: `y` opens the menu of its forms; what is chosen goes to the clipboard and into clip.txt."""

from typing import TYPE_CHECKING

from casefile.present.late import late
from casefile.tui.late import SCREENS
from casefile.tui.screens.base import CasefileScreen

if TYPE_CHECKING:
    _Screen = CasefileScreen
else:
    _Screen = object


class TakingAlong(_Screen):
    """What a screen does with `y`."""

    @property
    def to_take(self) -> tuple[str, str]:
        """The id of what is taken along, and the words of it that are selected; both may be empty."""
        raise NotImplementedError

    async def action_take(self) -> None:
        """The forms in which what is in hand can be taken along."""
        id_, words = self.to_take
        if self.opened and (words or self.opened.knows(id_)):
            await self.app.push_screen(late(SCREENS["take"])(self.opened, id_, words), self.say_taken)
        else:
            self.say("y copies a record: take one in hand.")

    def say_taken(self, said: str | None) -> None:
        """Say where it went."""
        if said:
            self.say(said)
