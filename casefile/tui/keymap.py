"""The user's own keys: a small YAML file in the platform's configuration folder, `action: key` or `action: [key, key]`.

What can be used of it is used and wins over the table; what cannot is told as problems with their places.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from casefile.kept.folders import config_home
from casefile.loading.nearest import did_you_mean, find_nearest
from casefile.loading.nodes import Mapping as Nodes
from casefile.loading.nodes import Node, Scalar, is_plain
from casefile.loading.nodes import Sequence as Items
from casefile.loading.parsing import parse_yaml
from casefile.loading.texts import TextError, load_text
from casefile.model.location import Location
from casefile.model.problems import Problem, Severity
from casefile.tui.key_names import SAME_BYTE, hard_to_type, key_of
from casefile.tui.key_table import COMMANDS, Command, are_together

FILE = "keymap.yaml"


class Keymap(Struct, frozen=True):
    """The keys a user wants, and what is wrong with how they are written."""

    keys: Mapping[str, tuple[str, ...]]
    """By the id of an action, in the order of the file; none for an action that is to have no key."""
    problems: tuple[Problem, ...] = ()

    @property
    def commands(self) -> tuple[Command, ...]:
        """The table with these keys in it; an action that works at the same time loses a key that is taken."""
        return tuple(self._with_keys(command) for command in COMMANDS)

    def _with_keys(self, command: Command) -> Command:
        if command.id in self.keys:
            return command.with_keys(self.keys[command.id])
        taken = {key for key in command.keys if any(key in self.keys[one.id] for one in self._beside(command))}
        return command.with_keys(tuple(key for key in command.keys if key not in taken))

    def _beside(self, command: Command) -> Iterator[Command]:
        """The commands with keys of the user that work where this one does."""
        return (one for one in COMMANDS if one.id in self.keys and are_together(one, command))


def keymap_file() -> Path:
    """Where the user's keys are looked for; the file need not be there."""
    return config_home() / FILE


def load_keymap(file: Path) -> Keymap:
    """The keymap of a file; an empty one where there is no such file. Raises nothing."""
    try:
        text = load_text(file) if file.exists() else ""
    except TextError as error:
        return Keymap({}, (_problem(error.line, error.column, error.message, error.mend),))
    return read_keymap(text)


def read_keymap(text: str) -> Keymap:
    """The keymap that a text holds."""
    problems: list[Problem] = []
    parsed = parse_yaml(text, lambda *fault: problems.append(_problem(*fault)))
    if parsed.fault:
        problems.append(_problem(*parsed.fault))
    root = parsed.root
    if root is not None and not isinstance(root, Nodes):
        problems.append(_problem(root.line, root.column, "these are no keys", "write a line for each, ACTION: KEY"))
    keys: dict[str, tuple[str, ...]] = {}
    if isinstance(root, Nodes):
        for name, node in root.entries.items():
            own = tuple(_keys_of(name, node, keys, problems)) if _is_action(name, root, problems) else None
            if own or (own is not None and _is_none(node)):
                keys[name] = own
    return Keymap(keys, tuple(sorted(problems, key=lambda problem: problem.location)))


def _is_none(node: Node) -> bool:
    """Whether it is written that an action is to have no key: `[]`."""
    return isinstance(node, Items) and not node.items


def _is_action(name: str, root: Nodes, problems: list[Problem]) -> bool:
    known = {command.id for command in COMMANDS}
    if name not in known:
        key = root.key(name)
        mend = did_you_mean(find_nearest(name, known)) or "“casefile keys” lists the actions"
        problems.append(_problem(key.line, key.column, f"“{name}” is no action", mend))
    return name in known


def _keys_of(name: str, node: Node, before: Mapping[str, tuple[str, ...]], problems: list[Problem]) -> Iterator[str]:
    """The keys written for an action that can be used; the others are told."""
    if not is_plain(node):
        problems.append(_problem(node.line, node.column, "this is no key", "write one key, or several as [a, b]"))
        return
    for item in node.items if isinstance(node, Items) else [node]:
        assert isinstance(item, Scalar)
        key = key_of(item.text)
        found = _faults(name, key, item.text, before)
        problems += [_problem(item.line, item.column, message, mend, severity) for severity, message, mend in found]
        if all(severity == "warning" for severity, *_ in found):
            yield key


def _faults(name: str, key: str, text: str, before: Mapping[str, tuple[str, ...]]) -> list[tuple[Severity, str, str]]:
    """What is wrong with a key: an error keeps it from being used."""
    if not key:
        return [("error", f"“{text}” is no key", "write one character, or a name such as enter, f2 or ctrl+d")]
    if key in SAME_BYTE:
        return [("error", f"{key} cannot be told from {SAME_BYTE[key]} in a terminal", "choose another key")]
    own = [command for command in COMMANDS if command.id == name]
    others = [one for one in COMMANDS if one.id != name and any(are_together(one, command) for command in own)]
    for other in others:
        if key in before.get(other.id, ()):
            return [("error", f"{key} is given to {other.id} already, which works at the same time", "choose another")]
    faults: list[tuple[Severity, str, str]] = []
    if why := hard_to_type(key):
        faults.append(("warning", f"{key} {why}", "choose another key if that is so with you"))
    return faults


def lost_keys(keymap: Keymap) -> Iterator[tuple[Command, str, str]]:
    """Each command of the table that loses a key to one of the user's: the command, the key, and who has it now."""
    for command, now in zip(COMMANDS, keymap.commands, strict=True):
        if command.id not in keymap.keys:
            for key in command.keys:
                if key not in now.keys:
                    yield command, key, _owner(key, command, keymap)


def _owner(key: str, command: Command, keymap: Keymap) -> str:
    return next(one.id for one in COMMANDS if key in keymap.keys.get(one.id, ()) and are_together(one, command))


def check_keymap(file: Path) -> tuple[Problem, ...]:
    """All that is wrong with the keymap of a file, and each key that is given twice, by line. Raises nothing."""
    keymap = load_keymap(file)
    if not keymap.keys:
        return keymap.problems
    root = parse_yaml(load_text(file), lambda *_: None).root
    clashes = tuple(_clashes(keymap, root)) if isinstance(root, Nodes) else ()
    return tuple(sorted((*keymap.problems, *clashes), key=lambda problem: problem.location))


def _clashes(keymap: Keymap, root: Nodes) -> Iterator[Problem]:
    for command, key, owner in lost_keys(keymap):
        at = root.key(owner)
        left = next(one for one in keymap.commands if one.id == command.id and one.where == command.where)
        rest = f"which keeps {' '.join(left.keys)}" if left.keys else "which has no key now"
        message = f"{key} is the key of {command.id} too, {rest}"
        mend = "" if left.keys else f"give that another, {command.id}: KEY"
        yield _problem(at.line, at.column, message, mend, "warning")


def _problem(line: int, column: int, message: str, mend: str, severity: Severity = "error") -> Problem:
    return Problem(severity=severity, location=Location(FILE, line, column), message=message, mend=mend)
