"""The box that a search is typed into."""

from textual.widgets import Input

from casefile.tui.commands import commands_in


class SearchBox(Input):
    """Takes every letter, but for the key of the help where nothing is typed yet."""

    @property
    def help_keys(self) -> tuple[str, ...]:
        """The keys that open the help from here, as it is filled now."""
        keys = next((one.keys for one in commands_in(("search",)) if one.action == "help"), ())
        return tuple(key for key in keys if len(key) > 1 or not self.value)

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether a key is typed rather than bound."""
        return character not in self.help_keys and super().check_consume_key(key, character)
