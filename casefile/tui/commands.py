"""What is made of the table of keys: bindings, footer, menu, palette and docs/keys.md."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from textual.binding import Binding, BindingType, Keymap

from casefile.tui.key_table import COMMANDS, PLACES, SHOWN, Command

FIRST = "first"
"""The goal after `g` that is no screen: the first row of the pane in hand."""
NO_KEY = "no_key"
"""Stands where Textual asks for a key and an action has none: no terminal sends it."""


class Hint(NamedTuple):
    """An action that works now, as the footer names it."""

    keys: str
    words: str


_in_use: list[Command] = list(COMMANDS)
"""The table with the user's own keys in it: what hints, menu and palette name."""


def use_commands(commands: Iterable[Command]) -> Keymap:
    """Name the keys of these commands, the rows of the table in its order, from now on. Returns them for Textual."""
    _in_use[:] = commands
    changed = ((old, new) for old, new in zip(COMMANDS, _in_use, strict=True) if old.keys != new.keys)
    return {_binding_id(old): ",".join(map(_typed, new.keys)) or NO_KEY for old, new in changed}


def commands_in(places: Iterable[str]) -> Iterator[Command]:
    """The commands that work in any of the places, in the order of the table, each once."""
    return _of(_in_use, places)


def _of(commands: Iterable[Command], places: Iterable[str]) -> Iterator[Command]:
    wanted = set(places)
    return (command for command in commands if not wanted.isdisjoint(command.where.split()))


def bindings_for(place: str) -> list[BindingType]:
    """The key presses that run the commands of a place, at once and in the order typed, however fast.

    Without priority a key goes the way of a message, and one typed after `g` or `/` may reach the screen left behind.
    """
    return [
        Binding(",".join(one.keys) or NO_KEY, one.action, one.title, show=False, priority=True, id=_binding_id(one))
        for one in _of(COMMANDS, (place,))
    ]


def _binding_id(command: Command) -> str:
    """What a keymap of Textual knows a row of the table by."""
    return f"{command.id}@{command.where.replace(' ', '+')}"


def _typed(key: str) -> str:
    """A key in a list of keys that commas part."""
    return "comma" if key == "," else key


def hint(action: str, words: str = "", *, pair: str = "") -> Hint:
    """An action as the footer names it, by its own title or other words; with a second action, both keys."""
    shown = [_by_action(name) for name in (action, pair) if name]
    joint = "" if all(len(one.shown) == 1 and not one.shown.isascii() for one in shown) else " "
    return Hint(joint.join(one.shown for one in shown), words or shown[0].title)


def selection_hints(taken_back: str) -> tuple[Hint, ...]:
    """What works while sentences are selected, with what Esc takes away then."""
    return (
        hint("up", "extend", pair="down"),
        hint("next_pane", "the other end"),
        hint("take", "take it along"),
        hint("step_back", taken_back),
    )


def _by_action(action: str) -> Command:
    return next(command for command in _in_use if command.action == action)


def keys_page() -> str:
    """The text of docs/keys.md."""
    parts = [_HEAD]
    for place, words in PLACES.items():
        commands = [command for command in _of(COMMANDS, (place,)) if command.keys]
        if commands:
            rows = (f"| {_keys(one)} | {one.title} | {one.help} |" for one in commands)
            parts.append("\n".join((f"## {words}", "", "| key | does | |", "|---|---|---|", *rows, "")))
    named = (f"| `{one.title}` | {one.help} |" for one in COMMANDS if not one.keys)
    parts.append("\n".join(("## In the palette alone", "", "| after `:` | does |", "|---|---|", *named, "")))
    return "\n".join((*parts, _OWN))


def _keys(command: Command) -> str:
    return " ".join(f"`{SHOWN.get(key, key)}`" for key in command.keys)


_HEAD = """# Keys

Everything can be reached with arrows, Enter, Esc, Tab and `?`; letters are the quicker way. No key needs AltGr, Option,
a dead key or a chord on US, German or French layouts. A click takes a row in hand, a double click is Enter, the wheel
scrolls. This page is made from the table in `casefile/tui/key_table.py`, and a test holds it to that.
"""

_OWN = """## Your own keys

Write them into `keymap.yaml` in the configuration folder (on Linux `~/.config/casefile/keymap.yaml`); `casefile keys`
tells the folder, the name of every action and its keys. A line is an action and its key, or several keys in brackets:

```yaml
compare: C
next_found: [".", n]
whole: []          # no key; the palette still has it
```

Your key wins: another action that works at the same time loses it. `casefile keys --check` tells, by line, a key that
is given twice, a name that is no action, and keys that not every keyboard or terminal sends. A keymap with faults stops
nothing: what can be used is used, and the rest is said at the start. Footer, menu and palette name your keys.
"""
