"""The one table of commands, and all that is made from it."""

from collections import Counter
from pathlib import Path

import pytest

from casefile.present.late import late
from casefile.tui.app import CasefileApp
from casefile.tui.commands import bindings_for, commands_in, hint, keys_page
from casefile.tui.key_table import COMMANDS, PLACES, SHOWN
from casefile.tui.late import SCREENS
from casefile.tui.screens.desk import Desk
from casefile.tui.screens.go_to import FIRST, GoToScreen
from casefile.tui.screens.overlay import Overlay
from casefile.tui.screens.panes import PanedScreen
from casefile.tui.widgets.grid import Grid
from casefile.tui.widgets.line_list import LineList
from casefile.tui.widgets.matrix import Matrix
from casefile.tui.widgets.reader import Reader

NAMED = {
    "enter", "up", "down", "left", "right", "pageup", "pagedown", "home", "end", "tab", "shift+tab", "escape",
    "backspace", "space", "f1", "ctrl+d", "ctrl+u", "ctrl+p", "ctrl+q", "ctrl+o", "ctrl+z",
}  # fmt: skip

EVERYWHERE = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!/:?<>+-=*.,;_%$&()")
EASY = {"US": EVERYWHERE | set("@#^~"), "German": EVERYWHERE | set("äöüß§#"), "French": EVERYWHERE | set("éèçàù§")}
"""What each layout types with a key, or a key and Shift: no AltGr, no Option, no dead key."""

FORBIDDEN = set("[]{}~^@#|\\'\"`") | {f"ctrl+{letter}" for letter in "basimjf["}

OWNERS = {
    "app": CasefileApp, "screen": Desk, "panes": PanedScreen, "lines": LineList, "reader": Reader, "grid": Grid,
    "timeline": late(SCREENS["timeline"]),
    "desk": Desk, "overlay": Overlay, "conflicts": late(SCREENS["conflicts"]), "compare": late(SCREENS["compare"]),
    "passages": late(SCREENS["passages"]), "sources": late(SCREENS["sources"]),
    "witnesses": late(SCREENS["witnesses"]),
    "hypotheses": late(SCREENS["hypotheses"]), "matrix": Matrix,
    "leads": late(SCREENS["leads"]),
    "go_to": GoToScreen, "search": late(SCREENS["search"]),
    "palette": late(SCREENS["palette"]), "problems": late(SCREENS["problems"]),
}  # fmt: skip

TOGETHER = (
    ("lines", "reader", "panes", "desk", "screen", "app"),
    ("lines", "reader", "panes", "conflicts", "screen", "app"),
    ("lines", "panes", "problems", "screen", "app"),
    ("lines", "reader", "panes", "timeline", "screen", "app"),
    ("lines", "reader", "panes", "sources", "screen", "app"),
    ("lines", "reader", "panes", "witnesses", "screen", "app"),
    ("grid", "compare", "screen", "app"),
    ("grid", "passages", "screen", "app"),
    ("lines", "matrix", "panes", "hypotheses", "screen", "app"),
    ("lines", "reader", "panes", "hypotheses", "screen", "app"),
    ("lines", "reader", "panes", "leads", "screen", "app"),
)
"""Places that bind keys at the same time."""


@pytest.mark.parametrize("places", TOGETHER, ids=" ".join)
def test_no_key_is_given_twice_where_both_would_work(places: tuple[str, ...]) -> None:
    keys = Counter(key for command in commands_in(places) for key in command.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_can_be_typed_on_every_layout() -> None:
    keys = {key for command in COMMANDS for key in command.keys}
    assert [key for key in keys - NAMED for easy in EASY.values() if key not in easy] == []
    assert keys & FORBIDDEN == set()


def test_a_key_means_one_thing_on_every_screen() -> None:
    meanings: dict[str, set[str]] = {}
    for command in COMMANDS:
        if not {"overlay", "search", "palette", "go_to"} & set(command.where.split()):
            for key in command.keys[:1]:
                meanings.setdefault(key, set()).add(command.action)
    several = {key: actions for key, actions in meanings.items() if len(actions) > 1}
    assert several == {"right": {"into", "next_account"}, "left": {"out", "last_account"}}


def test_every_command_works_where_it_says() -> None:
    for command in COMMANDS:
        for place in command.where.split():
            name = command.action.partition("(")[0]
            assert hasattr(OWNERS[place], f"action_{name}"), f"{place} has no {name}"


def test_every_place_is_explained() -> None:
    assert {place for command in COMMANDS for place in command.where.split()} <= set(PLACES)


def test_a_binding_is_made_for_every_key_of_a_place() -> None:
    keys = [key for binding in bindings_for("screen") for key in binding.key.split(",")]
    assert keys == ["escape", "s", "ctrl+o"]


def test_a_hint_names_its_key_as_people_know_it() -> None:
    assert hint("step_back", "everyone again") == ("esc", "everyone again")
    assert hint("up", "row", pair="down") == ("↑↓", "row")
    assert hint("next_found", "difference", pair="last_found") == ("n N", "difference")
    assert SHOWN["pageup"] == "pgup"


def test_goals_lead_to_screens_there_are() -> None:
    goals = [command.goal.partition(".")[0] for command in COMMANDS if command.goal]
    assert set(goals) - {FIRST} <= {"desk", *SCREENS}


def test_the_page_of_keys_is_made_from_the_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "keys.md"
    assert page.read_text(encoding="utf-8") == keys_page()
