"""Nodes with places, made of the events of libyaml's parser.

Nothing is constructed, so nothing can be run, shared or guessed: aliases, anchors, tags, second documents and keys
given twice are refused where they stand. Nothing recurses, and depth and size have limits.
"""

from collections.abc import Callable
from itertools import repeat, starmap
from typing import Any

from msgspec import Struct, field
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

from casefile.loading.faults import Fault, Report
from casefile.loading.nodes import Mapping, Node, Refused, Scalar, Sequence, Spot
from casefile.text.inert import inert

DEPTH_LIMIT = 32
EVENT_LIMIT = 1_000_000
"""Keys, values, and starts and ends of lists and mappings in one text."""

Container = Sequence | Mapping


class StopError(Exception):
    """The rest of the text is not read."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault[2])
        self.fault = fault


class Builder(Struct, eq=False):
    """Makes nodes of events."""

    report: Report
    above: int
    is_wary: bool
    """Whether the text has signs that anchors and tags start with."""
    stack: list[tuple[Container, Any]] = field(default_factory=list)
    """The containers that are not closed yet, each with the key whose value comes next; the lowest holds the root."""

    def build(self, next_event: Callable[[], Any]) -> None:
        """Take events to their end; raises StopError at a limit, and whatever the parser raises.

        One loop and few calls: every text of a case goes through here.
        """
        parent: Container = Sequence(Spot(0, 0))
        key: Any = None
        try:
            for event in starmap(next_event, repeat((), EVENT_LIMIT)):
                kind = type(event)
                if kind is ScalarEvent:
                    if self.is_wary:
                        self.decline(event)
                    if key is None and type(parent) is Mapping:
                        key = event
                        continue
                    style = event.style
                    text = inert(event.value) if style == '"' else event.value
                    node: Node = Scalar(text, event.start_mark, not style)
                elif kind is MappingEndEvent or kind is SequenceEndEvent:
                    node = parent
                    parent, key = self.stack.pop()
                elif kind is MappingStartEvent or kind is SequenceStartEvent:
                    self.stack.append((parent, key))
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
            self.stop_at_limit(event)
        finally:
            self.stack.append((parent, key))

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
        """An empty container; raises StopError where it lies too deep."""
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
        """Refuse a second document; raises StopError at its start."""
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

    def stop_at_limit(self, event: Any) -> None:
        """Read no further than so many events; raises StopError."""
        message = f"the file holds more than {EVENT_LIMIT:,} keys, values and ends of lists"
        self.stop(event, message, "part it into several")

    def stop(self, event: Any, message: str, mend: str) -> None:
        """Read no further; raises StopError."""
        mark = event.start_mark
        raise StopError(
            (mark.line + self.above + 1, mark.column + 1, f"{message}, and the file is not read on from here", mend)
        )

    def fault(self, event: Any, message: str, mend: str) -> None:
        """Report what is wrong where an event starts."""
        self.report(event.start_mark.line + self.above + 1, event.start_mark.column + 1, message, mend)

    def made(self) -> tuple[Node | None, Scalar | None]:
        """What has been made, and the key whose value was being read; of an open root the entries that are complete."""
        if len(self.stack) > 1:
            root, key = self.stack[1]
            return root, None if key is None or isinstance(key, Node) else Scalar(_text(key), key.start_mark)
        bottom = self.stack[0][0]
        return bottom.items[0] if type(bottom) is Sequence and bottom.items else None, None


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
