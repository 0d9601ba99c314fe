"""YAML text in, nodes with places out, by the events of libyaml's parser.

Nothing is constructed, so nothing can be run, shared or guessed: aliases, anchors, tags, second documents and keys
given twice are refused where they stand. Nothing recurses, and depth and size have limits.
"""

from collections.abc import Callable
from itertools import repeat, starmap
from typing import Any

import yaml
from msgspec import Struct, field
from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from yaml.reader import ReaderError

from casefile.loading.explaining import explain_syntax
from casefile.loading.nodes import Mapping, Node, Refused, Scalar, Sequence, Spot
from casefile.text.inert import inert

CParser: Any = getattr(yaml, "CSafeLoader", None)
"""libyaml’s parser, as PyYAML hands it out; None where PyYAML was built without it, and then nothing can be parsed."""

DEPTH_LIMIT = 32
EVENT_LIMIT = 1_000_000
"""Keys, values, and starts and ends of lists and mappings in one text."""

Report = Callable[[int, int, str, str], None]
"""Told of each fault: line and column from 1, what is wrong, what to write instead."""

Container = Sequence | Mapping


Fault = tuple[int, int, str, str]
"""What a report is told."""


class _StopError(Exception):
    """The rest of the text is not read."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault[2])
        self.fault = fault


class Parsed(Struct, eq=False):
    """What could be read of a text, as nodes."""

    root: Node | None
    """None for an empty text, or one of which nothing could be read."""
    stopped_in: Scalar | None = None
    """The top-level key in whose value reading stopped, where it did."""
    fault: Fault | None = None
    """Why it stopped; it has not been reported."""
    is_broken: bool = False
    """Whether it stopped because the text is no YAML there."""


class _Builder(Struct, eq=False):
    """Makes nodes of events."""

    report: Report
    above: int
    is_wary: bool
    """Whether the text has signs that anchors and tags start with."""
    stack: list[tuple[Container, Any]] = field(default_factory=list)
    """The containers that are not closed yet, each with the key whose value comes next; the lowest holds the root."""

    def build(self, next_event: Callable[[], Any]) -> None:
        """Take events to their end; raises _StopError at a limit, and whatever the parser raises.

        One loop and few calls: every text of a case goes through here.
        """
        event: Any
        parent: Container = Sequence(Spot(0, 0))
        key: Any = None
        stack, is_wary = self.stack, self.is_wary
        try:
            for event in starmap(next_event, repeat((), EVENT_LIMIT)):
                kind = type(event)
                if kind is ScalarEvent:
                    if is_wary and (event.anchor is not None or event.tag is not None):
                        self.decline(event)
                    if key is None and type(parent) is Mapping:
                        key = event
                        continue
                    style = event.style
                    node: Node = Scalar(
                        inert(event.value) if style == '"' else event.value, event.start_mark, not style
                    )
                elif kind is MappingEndEvent or kind is SequenceEndEvent:
                    node = parent
                    parent, key = stack.pop()
                elif kind is MappingStartEvent or kind is SequenceStartEvent:
                    stack.append((parent, key))
                    parent, key = self.opened(event, is_mapping=kind is MappingStartEvent), None
                    continue
                elif kind is AliasEvent:
                    node = self.refused(event)
                elif kind is StreamEndEvent:
                    return
                else:
                    self.check_single(event, parent)
                    continue
                if type(parent) is Sequence:
                    parent.items.append(node)
                elif type(key) is ScalarEvent and (name := key.value) not in parent.entries and key.style != '"':
                    node.key_mark = key.start_mark  # type: ignore[assignment]  # libyaml leaves out no mark
                    parent.entries[name] = node
                    key = None
                else:
                    key = self.entered(parent, key, node)
            self.stop(
                event,
                f"the file holds more than {EVENT_LIMIT:,} keys, values and ends of lists",
                "part it into several",
            )
        finally:
            stack.append((parent, key))

    def entered(self, parent: Mapping, key: Any, node: Node) -> Node | None:
        """Enter a key or value that asks for a second look; what the key is that still waits for its value."""
        if key is None:
            return node
        if not isinstance(key, Node):
            enter(parent, Scalar(_text(key), key.start_mark), node, self.report, self.above)
            return None
        parent.fault = key.mark
        if type(key) is not Refused:
            mend = "put it in quotes if brackets or braces belong to it"
            self.report(key.line + self.above, key.column, "a key must be one text", mend)
        return None

    def opened(self, event: Any, *, is_mapping: bool) -> Container:
        """An empty container; raises _StopError where it lies too deep."""
        if event.anchor is not None or event.tag is not None:
            self.decline(event)
        if len(self.stack) > DEPTH_LIMIT:
            self.stop(event, f"this is nested more than {DEPTH_LIMIT} deep", "no record needs that depth")
        return Mapping(event.start_mark, bool(event.flow_style)) if is_mapping else Sequence(event.start_mark)

    def refused(self, event: Any) -> Refused:
        """What stands in the place of an alias."""
        self.fault(
            event,
            f"“*{inert(event.anchor)}” is an alias, and aliases are not read",
            "write out what it stands for, or put it in quotes if it is a text",
        )
        return Refused(event.start_mark)

    def check_single(self, event: Any, parent: Container) -> None:
        """Refuse a second document; raises _StopError at its start."""
        if type(event) is DocumentStartEvent and type(parent) is Sequence and parent.items:
            self.stop(event, "a second document starts here", "leave out the line “---”")

    def decline(self, event: Any) -> None:
        """Report an anchor or a tag."""
        if event.anchor is not None:
            self.fault(event, f"“&{inert(event.anchor)}” is an anchor, and anchors are not read", "leave it out")
        if event.tag is not None:
            self.fault(
                event,
                f"“{inert(event.tag)}” is a tag, and tags are not read",
                "leave it out, or put the whole in quotes",
            )

    def stop(self, event: Any, message: str, mend: str) -> None:
        """Read no further; raises _StopError."""
        mark = event.start_mark
        raise _StopError(
            (mark.line + self.above + 1, mark.column + 1, f"{message}, and the file is not read on from here", mend)
        )

    def fault(self, event: Any, message: str, mend: str) -> None:
        """Report what is wrong where an event starts."""
        self.report(event.start_mark.line + self.above + 1, event.start_mark.column + 1, message, mend)

    def parsed(self) -> Parsed:
        """What has been made; of a root that is not closed, the entries that are complete."""
        if len(self.stack) > 1:
            root, key = self.stack[1]
            return Parsed(root, None if key is None or isinstance(key, Node) else Scalar(_text(key), key.start_mark))
        bottom = self.stack[0][0]
        return Parsed(bottom.items[0] if type(bottom) is Sequence and bottom.items else None)


def parse_yaml(text: str, report: Report, above: int = 0) -> Parsed:
    """The nodes of a text. What is refused is reported; where reading stops, the nodes so far come with the fault.

    Faults are told with the lines that stand above the text in its file added; the places of nodes are not.
    """
    builder = _Builder(report, above, "&" in text or "!" in text)
    fault: Fault | None = None
    is_broken = True
    try:
        builder.build(CParser(text).get_event)
    except MarkedYAMLError as error:
        fault = explain_syntax(error, text, above)
    except ReaderError as error:
        fault = (
            *_place(text, error.position, above),
            f"the character U+{error.character:04X} cannot stand in YAML",
            "leave it out",
        )
    except _StopError as stop:
        fault, is_broken = stop.fault, False
    parsed = builder.parsed()
    parsed.fault, parsed.is_broken = fault, is_broken and fault is not None
    return parsed


def enter(parent: Mapping, key: Scalar, value: Node, report: Report, above: int = 0) -> None:
    """Put a value under its key; one that stands there already is reported so many lines below.

    The first stays, unless the key had no value there: one slip is one problem.
    """
    held = parent.entries.get(key.text)
    if held is None:
        value.key_mark = key.mark
        parent.entries[key.text] = value
        return
    parent.fault = key.mark
    first = parent.key(key.text)
    if type(held) is Scalar and held.is_nothing:
        value.key_mark = key.mark
        parent.entries[key.text] = value
    message = f"“{key.text}” is given twice, first on line {first.line + above}, column {first.column}"
    report(key.line + above, key.column, message, "keep one of the two")


def _text(event: Any) -> str:
    """The text of a scalar, inert: the escapes of double quotes may have made it otherwise."""
    return inert(event.value) if event.style == '"' else event.value


def _place(text: str, position: int, above: int) -> tuple[int, int]:
    return text.count("\n", 0, position) + above + 1, position - text.rfind("\n", 0, position)
