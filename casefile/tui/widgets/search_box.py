"""The box that a search is typed into."""

from textual import events
from textual.widgets import Input

from casefile.tui.commands import commands_in


class SearchBox(Input):
    """Takes every letter, but for the key of the help where nothing is typed yet."""

    @property
    def help_keys(self) -> tuple[str, ...]:
        """The keys that open the help from here, as it is filled now."""
        keys = next((one.keys for one in commands_in(("search",)) if one.action == "help"), ())
        return tuple(key for key in keys if len(key) > 1 or not self.value)

    async def _on_key(self, event: events.Key) -> None:
        """Open the help only once the keys before are typed, however quickly they came."""
        if event.character in self.help_keys:
            event.stop()
            event.prevent_default()
            await self.run_action("screen.help")
