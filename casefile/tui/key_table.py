"""The one table of keys: every command, and where `g` and a letter lead; all that names a key is made from it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

SHOWN = {
    "up": "↑", "down": "↓", "left": "←", "right": "→", "pageup": "pgup", "pagedown": "pgdn", "escape": "esc",
}  # fmt: skip
"""Keys by the names people know them by; the rest goes by its own."""


class Command(NamedTuple):
    """A key, what it does, and the words that describe it everywhere."""

    key: str
    """Empty for what the palette alone leads to."""
    also: str
    """Second names of the key, parted by blanks."""
    action: str
    title: str
    """What it does in a word or three, for the menu and the palette."""
    help: str
    """What it does in one sentence."""
    where: str
    """The places that bind it, parted by blanks; see `PLACES`."""

    @property
    def keys(self) -> tuple[str, ...]:
        """All its keys, the first one first."""
        return (self.key, *self.also.split()) if self.key else ()

    @property
    def id(self) -> str:
        """The name it goes by in a keymap: `find`, `pane_1`, `step_name`, `step_name_back`."""
        return "_".join(re.findall(r"\w+", self.action.replace(", -1)", ", back)").replace(", 1)", ")")))

    def with_keys(self, keys: Sequence[str]) -> "Command":
        """The same command under other keys."""
        return self._replace(key=keys[0] if keys else "", also=" ".join(keys[1:]))

    @property
    def goal(self) -> str:
        """Where it leads after `g`: a screen's name, after a dot the pane on it; empty for other commands."""
        return self.action.split("'")[1] if self.where == "go_to" else ""

    @property
    def shown(self) -> str:
        """The key as people know it: `esc`, `↑`."""
        return SHOWN.get(self.key, self.key)


PLACES = {
    "app": "On every screen",
    "screen": "On every screen but in a box",
    "panes": "Where there are several panes",
    "lines": "In a list and in the reader",
    "grid": "In a table",
    "desk": "On the desk",
    "conflicts": "On the conflicts",
    "timeline": "On the timeline",
    "compare": "On accounts side by side",
    "passages": "On passages side by side",
    "hypotheses": "On the hypotheses",
    "matrix": "In the matrix of the hypotheses",
    "leads": "On the leads",
    "sources": "On the sources",
    "witnesses": "On the graph of witnesses",
    "problems": "On the problems",
    "overlay": "In a box over the screen",
    "reader": "In the reader",
    "search": "In the search",
    "find": "In the box of find",
    "palette": "In the palette",
    "go_to": "After `g`",
}
"""Where a command can work, in words for docs/keys.md."""

SHARED = frozenset({"app", "screen", "panes", "lines", "reader"})
"""Places that work beside one another and beside any screen."""
BOXES = frozenset({"overlay", "search", "find", "palette", "go_to"})
"""Boxes take all keys, so that none of theirs meets one of another place."""


def are_together(one: Command, other: Command) -> bool:
    """Whether two commands can work at the same time, so that they cannot have the same key."""
    return any(_meet(a, b) for a in one.where.split() for b in other.where.split())


def _meet(a: str, b: str) -> bool:
    if a == b:
        return True
    if {a, b} & BOXES:
        return False
    return a in SHARED or b in SHARED if "grid" not in (a, b) else {a, b}.isdisjoint({"panes", "lines", "reader"})


COMMANDS: tuple[Command, ...] = (
    Command("enter", "", "choose", "choose, open", "Narrow the other lists to it; once more, open it.", "lines grid"),
    Command(
        "c",
        "",
        "compare",
        "compare accounts",
        "What is marked, else the accounts of the row in hand, side by side.",
        "desk conflicts timeline compare passages sources witnesses",
    ),
    Command(
        "space",
        "",
        "mark",
        "mark",
        "Mark it, to be compared with c; once more, take the mark away.",
        "panes compare passages",
    ),
    Command(
        "i",
        "",
        "leave_out",
        "leave out, take in",
        "Ignore a source, person, link, codename or evidence; once more, take it in.",
        "desk conflicts timeline compare hypotheses sources witnesses",
    ),
    Command(
        "o",
        "",
        "reorder",
        "order otherwise",
        "The rows in the next order.",
        "desk conflicts timeline compare hypotheses leads sources",
    ),
    Command(
        "+",
        "=",
        "finer",
        "finer",
        "More around a passage; on the timeline down to hours.",
        "desk timeline passages",
    ),
    Command(
        "-",
        "",
        "coarser",
        "coarser",
        "Less around a passage; on the timeline up to all of it.",
        "desk timeline passages",
    ),
    Command(
        "p",
        "",
        "provenance",
        "who stands behind",
        "The chains that gave the number of tellers.",
        "panes compare passages",
    ),
    Command("escape", "", "step_back", "one step back", "Take one thing away: the newest choice.", "screen"),
    Command("right", "l", "into", "go in", "From a list into the reader; there, the next thing on the row.", "panes"),
    Command("left", "h", "out", "go out", "The thing before; from the first one back to the list.", "panes"),
    Command("right", "l", "next_account", "next account", "The account to the right.", "grid"),
    Command("left", "h", "last_account", "account before", "The account to the left.", "grid"),
    Command("w", "", "step('name', 1)", "next name", "The next name or source in the reader; W goes back.", "reader"),
    Command("W", "", "step('name', -1)", "name before", "The name or source before.", "reader"),
    Command("d", "", "step('date', 1)", "next date", "The next date in the reader; D goes back.", "reader"),
    Command("D", "", "step('date', -1)", "date before", "The date before.", "reader"),
    Command("m", "", "step('claim', 1)", "next claim", "The next claim in the reader; M goes back.", "reader"),
    Command("M", "", "step('claim', -1)", "claim before", "The claim before.", "reader"),
    Command("x", "", "step('conflict', 1)", "next conflict", "The next conflict in the reader; X goes back.", "reader"),
    Command("X", "", "step('conflict', -1)", "conflict before", "The conflict before.", "reader"),
    Command("tab", "", "next_pane", "next pane", "The next list, then the reader.", "panes compare passages"),
    Command("shift+tab", "", "previous_pane", "pane before", "The pane before.", "panes compare passages"),
    Command("1", "", "pane(1)", "first pane", "The pane with this number on its rule.", "desk"),
    Command("2", "", "pane(2)", "second pane", "The pane with this number on its rule.", "desk"),
    Command("3", "", "pane(3)", "third pane", "The pane with this number on its rule.", "desk"),
    Command("4", "", "pane(4)", "fourth pane", "The reader.", "desk"),
    Command(
        "v",
        "",
        "select",
        "select",
        "Select by sentence: ↑↓ extend, Tab the other end, Esc drops.",
        "reader passages",
    ),
    Command("y", "", "take", "take", "Copy a quotation, its citation or its id.", "panes compare passages"),
    Command("s", "ctrl+o", "jump", "letters", "Letters on all that is on the screen; type one to go there.", "screen"),
    Command("f", "", "find", "find", "Narrow the list in hand, or light words in the reader.", "panes"),
    Command("n", "", "next_found", "next match", "The next match, or difference in a table.", "reader grid matrix"),
    Command("N", "", "last_found", "match before", "The match, the difference before.", "reader grid matrix"),
    Command("r", "", "refers", "what refers", "What refers to this; again: back to its page.", "desk"),
    Command("e", "", "edit", "edit", "Your editor, at the line where this is written.", "panes"),
    Command("z", "", "whole", "whole screen", "The pane in hand on the whole screen, and back.", "panes"),
    Command("/", "", "search", "search", "Search the whole case, from anywhere.", "app"),
    Command(":", "ctrl+p", "palette", "palette", "Any action or record by its name.", "app"),
    Command("g", "", "go_to", "go to", "With a letter: another screen or list.", "app"),
    Command("backspace", "<", "place_before", "place before", "Where you were before.", "app"),
    Command(">", "", "place_after", "place after", "Forward again, after going back.", "app"),
    Command("up", "k", "up", "row up", "The row above.", "lines grid"),
    Command("down", "j", "down", "row down", "The row below.", "lines grid"),
    Command("pageup", "ctrl+u", "page_up", "page up", "A page back.", "lines grid"),
    Command("pagedown", "ctrl+d", "page_down", "page down", "A page on.", "lines grid"),
    Command("home", "", "first", "first row", "The first row; g g does it too.", "lines grid"),
    Command("end", "G", "last", "last row", "The last row.", "lines grid"),
    Command("q", "", "close", "close", "Close the screen; on the desk it asks once more, then leaves.", "app"),
    Command("ctrl+q", "", "leave", "leave", "Leave casefile at once.", "app"),
    Command("ctrl+z", "", "suspend_process", "to the shell", "Wait behind the shell; its fg comes back here.", "app"),
    Command("?", "f1", "help", "help", "Everything that works here, as a menu.", "app search"),
    Command("", "", "messages", "messages", "All that was said in this session.", "app"),
    Command("", "", "tour", "tour", "The first steps, on cards; Esc ends them.", "app"),
    Command("escape", "q", "dismiss", "close", "Close the box and go back to the screen.", "overlay"),
    Command("down", "", "to_hits", "to the hits", "From the box to the hits.", "search"),
    Command("tab", "shift+tab", "filters", "filters, box", "Filters and saved searches; back to the box.", "search"),
    Command("/", "", "to_box", "back to the box", "From the hits back to the box.", "search"),
    Command("+", "=", "more_lines", "more lines", "Another line of each hit.", "search"),
    Command("-", "", "fewer_lines", "fewer lines", "One line of each hit less.", "search"),
    Command("escape", "", "empty", "empty, close", "First empties the query, then closes the search.", "search"),
    Command("up", "", "row_up", "row up", "The row above.", "palette"),
    Command("down", "", "row_down", "row down", "The row below.", "palette"),
    Command("d", "", "go('desk')", "the desk", "The three lists and the reader.", "go_to"),
    Command("p", "", "go('desk.people')", "people", "The people, on the desk.", "go_to"),
    Command("t", "", "go('timeline')", "timeline", "What each account dates, on an axis.", "go_to"),
    Command("s", "", "go('sources')", "sources", "Who passed on what to whom.", "go_to"),
    Command("c", "", "go('conflicts')", "conflicts", "What cannot all be right, sharpest first.", "go_to"),
    Command("h", "", "go('hypotheses')", "hypotheses", "What the evidence says of each.", "go_to"),
    Command("l", "", "go('leads')", "leads", "What to look for, and what it would decide.", "go_to"),
    Command("!", "", "go('problems')", "problems", "What the files have wrong.", "go_to"),
    Command("g", "", "go('first')", "first row", "The first row of the pane in hand.", "go_to"),
)
