"""Keys by their names: what people write, what a terminal can tell apart, and what some keyboards cannot type."""

import re

OTHER_NAMES = {
    "esc": "escape", "return": "enter", "pgup": "pageup", "pgdn": "pagedown", "pgdown": "pagedown", " ": "space",
    "↑": "up", "↓": "down", "←": "left", "→": "right",
}  # fmt: skip
"""Names that people write, and ours."""

NAMED = frozenset({
    "enter", "space", "tab", "shift+tab", "escape", "backspace", "insert", "delete", "home", "end", "pageup",
    "pagedown", "up", "down", "left", "right", *(f"f{number}" for number in range(1, 13)),
})  # fmt: skip

SAME_BYTE = {
    "ctrl+i": "tab", "ctrl+m": "enter", "ctrl+j": "enter", "ctrl+h": "backspace", "ctrl+[": "escape",
    "ctrl+c": "the key that interrupts",
}  # fmt: skip
"""Control keys that most terminals send as another key."""

TAKEN = frozenset(f"ctrl+{letter}" for letter in "bfasz")
"""Control keys that multiplexers, shells and the terminals of editors keep for themselves."""

HARD = frozenset("[]{}~^@#|\\'\"`´¨")
"""Characters that ask for AltGr, Option or a dead key on a US, German or French layout."""

_CONTROL = re.compile(r"ctrl\+[a-z\[]")


def key_of(text: str) -> str:
    """The key that somebody wrote, by our name for it; empty where it is none."""
    folded = text.lower().replace("control+", "ctrl+")
    name = OTHER_NAMES.get(folded, folded)
    if name in NAMED or _CONTROL.fullmatch(name):
        return name
    return text if len(text) == 1 and text.isprintable() else ""


def hard_to_type(key: str) -> str:
    """Why a key does not reach us everywhere, as the rest of a sentence; empty where it does."""
    if key in HARD:
        return "needs AltGr, Option or a dead key on some keyboards"
    return "is kept by multiplexers or terminals of editors" if key in TAKEN else ""
