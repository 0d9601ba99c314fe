"""What is made of the table of keys: bindings, footer, menu, palette and docs/keys.md."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from textual.binding import Binding, BindingType

from casefile.tui.key_table import COMMANDS, GOALS, PLACES, SHOWN, Command


class Hint(NamedTuple):
    """An action that works now, as the footer names it."""

    keys: str
    words: str


def commands_in(places: Iterable[str]) -> Iterator[Command]:
    """The commands that work in any of the places, in the order of the table, each once."""
    wanted = set(places)
    return (command for command in COMMANDS if not wanted.isdisjoint(command.where.split()))


def bindings_for(place: str) -> list[BindingType]:
    """The key presses that run the commands of a place, at once and in the order typed, however fast.

    Without priority a key goes the way of a message, and one typed after `g` or `/` may reach the screen left behind.
    """
    return [
        Binding(",".join(one.keys), one.action, one.title, show=False, priority=True) for one in commands_in((place,))
    ]


def hint(action: str, words: str = "", *, pair: str = "") -> Hint:
    """An action as the footer names it, by its own title or other words; with a second action, both keys."""
    shown = [_by_action(name) for name in (action, pair) if name]
    joint = "" if all(len(one.shown) == 1 and not one.shown.isascii() for one in shown) else " "
    return Hint(joint.join(one.shown for one in shown), words or shown[0].title)


def _by_action(action: str) -> Command:
    return next(command for command in COMMANDS if command.action == action)


def keys_page() -> str:
    """The text of docs/keys.md."""
    parts = [_HEAD]
    for place, words in PLACES.items():
        commands = list(commands_in((place,)))
        if commands:
            rows = (f"| {_keys(one)} | {one.title} | {one.help} |" for one in commands)
            parts.append("\n".join((f"## {words}", "", "| key | does | |", "|---|---|---|", *rows, "")))
    goals = (f"| `g` `{goal.key}` | {goal.title} |" for goal in GOALS)
    parts.append("\n".join(("## After `g`", "", "| keys | lead to |", "|---|---|", *goals, "")))
    return "\n".join(parts)


def _keys(command: Command) -> str:
    return " ".join(f"`{SHOWN.get(key, key)}`" for key in command.keys)


_HEAD = """# Keys

Everything can be reached with arrows, Enter, Esc, Tab and `?`; letters are the quicker way. No key needs AltGr, Option,
a dead key or a chord on US, German or French layouts. A click takes a row in hand, a double click is Enter, the wheel
scrolls. This page is made from the table in `casefile/tui/key_table.py`, and a test holds it to that.
"""
