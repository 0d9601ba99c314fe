"""YAML text in, nodes with places out, by the events of libyaml's parser.

Nothing is constructed, so nothing can be run, shared or guessed: aliases, anchors, tags, second documents and keys given
twice are refused where they stand. Nothing recurses, and depth and size have limits.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from yaml.error import MarkedYAMLError
from yaml.events import AliasEvent, DocumentStartEvent, Event, MappingEndEvent, MappingStartEvent, ScalarEvent
from yaml.events import SequenceEndEvent, SequenceStartEvent
from yaml.reader import ReaderError

from casefile.loading.explaining import explain_syntax
from casefile.loading.nodes import Mapping, Node, Refused, Scalar, Sequence
from casefile.text.inert import inert

try:
    from yaml.cyaml import CParser
except ImportError:
    CParser = None  # type: ignore[assignment, misc]

HAS_LIBYAML = CParser is not None
"""Whether PyYAML was built with libyaml; without it nothing can be parsed."""

DEPTH_LIMIT = 32
NODE_LIMIT = 1_000_000

Report = Callable[[int, int, str, str], None]
"""Told of each fault: line and column from 1, what is wrong, what to write instead."""


class _StopError(Exception):
    """The rest of the text cannot be read, and why has been reported."""


@dataclass(slots=True)
class Parsed:
    """What could be read of a text, as nodes."""

    root: Node | None
    """None for an empty text, or one of which nothing could be read."""
    is_whole: bool
    stopped_in: Scalar | None = None
    """Where it is not whole, the top-level key in whose value reading stopped."""


@dataclass(slots=True)
class _Builder:
    """Makes nodes of events, one after the other."""

    report: Report
    shift: int
    """What to add to the parser's lines, which count from 0."""
    root: Sequence = field(default_factory=lambda: Sequence(0, 0))
    """A list for the one node of the document."""
    stack: list[tuple[Sequence | Mapping, Node | None]] = field(default_factory=list)
    """The containers that are not closed yet, each with the key whose value comes next."""
    texts: dict[str, str] = field(default_factory=dict)
    """Each text once, however often it is written."""
    count: int = 0

    def build(self, next_event: Callable[[], Event | None]) -> None:
        """Take events to their end; raises _StopError at a limit, and whatever the parser raises."""
        self.stack.append((self.root, None))
        while (event := next_event()) is not None:
            kind = type(event)
            node: Node
            if kind is ScalarEvent:
                node = self.scalar(event)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self.stack.append((self.opened(event), None))
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                node = self.stack.pop()[0]
            elif kind is AliasEvent:
                node = self.refused(event)
            else:
                self.check_single(event)
                continue
            parent, key = self.stack[-1]
            if type(parent) is Sequence:
                parent.items.append(node)
            elif key is None:
                self.stack[-1] = (parent, node)
            else:
                self.enter(parent, key, node)
                self.stack[-1] = (parent, None)

    def scalar(self, event: ScalarEvent) -> Scalar:
        """A text, inert, the same object as all equal ones."""
        if event.anchor is not None or event.tag is not None:
            self.decline(event)
        mark, text = event.start_mark, event.value
        if event.style == '"':
            text = inert(text)
        self.tally(event)
        return Scalar(self.texts.setdefault(text, text), mark.line + self.shift, mark.column + 1, not event.style)

    def opened(self, event: MappingStartEvent | SequenceStartEvent) -> Mapping | Sequence:
        """An empty container; raises _StopError where it lies too deep."""
        if event.anchor is not None or event.tag is not None:
            self.decline(event)
        if len(self.stack) > DEPTH_LIMIT:
            message = f"this is nested more than {DEPTH_LIMIT} deep, and the file is not read on from here"
            self.fault(event, message, "no record needs that depth")
            raise _StopError
        self.tally(event)
        line, column = event.start_mark.line + self.shift, event.start_mark.column + 1
        return Mapping(line, column, bool(event.flow_style)) if type(event) is MappingStartEvent else Sequence(line, column)

    def refused(self, event: AliasEvent) -> Refused:
        """What stands in the place of an alias."""
        self.fault(event, f"“*{inert(event.anchor)}” is an alias, and aliases are not read", "write out what it stands for")
        return Refused(event.start_mark.line + self.shift, event.start_mark.column + 1)

    def enter(self, parent: Mapping, key: Node, value: Node) -> None:
        """Put a value under its key, unless the key is no text or stands there already."""
        if type(key) is Scalar and key.text not in parent.entries:
            parent.entries[key.text] = (key, value)
            return
        parent.is_faulty = True
        if type(key) is Scalar:
            first = parent.entries[key.text][0]
            message = f"“{key.text}” is given twice, first on line {first.line}, column {first.column}"
            self.report(key.line, key.column, message, "keep one of the two")
        elif type(key) is not Refused:
            self.report(key.line, key.column, "a key must be one text", "put it in quotes if brackets or braces belong to it")

    def check_single(self, event: Event) -> None:
        """Refuse a second document; raises _StopError at its start."""
        if type(event) is DocumentStartEvent and self.root.items:
            self.fault(event, "a second document starts here, and is not read", "leave out the line “---”")
            raise _StopError

    def decline(self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent) -> None:
        """Report an anchor or a tag."""
        if event.anchor is not None:
            self.fault(event, f"“&{inert(event.anchor)}” is an anchor, and anchors are not read", "leave it out")
        if event.tag is not None:
            self.fault(event, f"“{inert(event.tag)}” is a tag, and tags are not read", "leave it out, or put the whole in quotes")

    def tally(self, event: Event) -> None:
        """Count a node; raises _StopError above the limit."""
        self.count += 1
        if self.count > NODE_LIMIT:
            message = f"the file holds more than {NODE_LIMIT:,} values and keys, and is not read on from here"
            self.fault(event, message, "part it into several files")
            raise _StopError

    def fault(self, event: Event, message: str, mend: str) -> None:
        """Report what is wrong where an event starts."""
        self.report(event.start_mark.line + self.shift, event.start_mark.column + 1, message, mend)

    def parsed(self, *, is_whole: bool) -> Parsed:
        """What has been made; of a root that is not closed, the entries that are complete."""
        if len(self.stack) > 1:
            root, key = self.stack[1]
            return Parsed(root, is_whole, key if type(key) is Scalar else None)
        return Parsed(self.root.items[0] if self.root.items else None, is_whole)


def parse_yaml(text: str, report: Report, first_line: int = 1) -> Parsed:
    """The nodes of a text that starts on a given line of its file; every fault is reported, none is raised."""
    builder = _Builder(report, first_line)
    try:
        builder.build(CParser(text).get_event)
    except MarkedYAMLError as error:
        message, mend, line, column = explain_syntax(error, text)
        report(line + first_line, column + 1, message, mend)
    except ReaderError as error:
        line, column = _place(text, error.position)
        report(line + first_line, column + 1, f"the character U+{error.character:04X} cannot stand in YAML", "leave it out")
    except _StopError:
        pass
    else:
        return builder.parsed(is_whole=True)
    return builder.parsed(is_whole=False)


def _place(text: str, position: int) -> tuple[int, int]:
    line = text.count("\n", 0, position)
    return line, position - (text.rfind("\n", 0, position) + 1)
