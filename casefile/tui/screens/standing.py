"""Whether a screen stands: keys that come fast, or leaving the program, can end it before its panes are made."""

from typing import TYPE_CHECKING, Any

from textual.screen import Screen

if TYPE_CHECKING:
    _Screen = Screen[Any]
else:
    _Screen = object


class Standing(_Screen):
    """A screen that begins once its panes are there to be asked."""

    has_panes = False
    """Whether all of them have been made."""

    @property
    def stands(self) -> bool:
        """Whether the screen is shown or lies under another with its panes made, and the program is not being left."""
        return self.has_panes and self.is_attached and self in self.app.screen_stack

    def on_mount(self) -> None:
        """Begin, unless the screen was left before it had panes; one that is kept begins though it is shown later."""
        self.has_panes = bool(self.children)
        if self.has_panes:
            self.stand()

    def stand(self) -> None:
        """Fill the panes for the first time."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a key may act here: none does before the screen stands, nor once it is left."""
        return super().check_action(action, parameters) if self.stands else False
