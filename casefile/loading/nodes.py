"""What the loader sees of YAML: texts, lists and mappings, each with its place. What they mean, the fields decide."""

from typing import Protocol, final

NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
"""The plain words that YAML takes for nothing (YAML 1.2.2, section 10.2.1.1)."""


class Mark(Protocol):
    """A place in a text, as libyaml gives it: line and column count from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column, in code points."""


class Spot:
    """A place in a text that libyaml has not read; line and column count from 0."""

    __slots__ = ("column", "line")

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column


class Node:
    """Anything that has a place in a file."""

    __slots__ = ("key_mark", "mark")

    key_mark: Mark
    """The place of the key that it stands under, where it stands under one."""

    def __init__(self, mark: Mark) -> None:
        self.mark = mark

    @property
    def line(self) -> int:
        """The line it starts in, from 1."""
        return self.mark.line + 1

    @property
    def column(self) -> int:
        """The column it starts at, from 1, in code points."""
        return self.mark.column + 1


@final
class Scalar(Node):
    """A text as YAML gives it: `NO` and `1938-02` are words until a field decides."""

    __slots__ = ("is_plain", "text")

    def __init__(self, text: str, mark: Mark, is_plain: bool = True) -> None:
        self.text = text
        self.mark = mark
        self.is_plain = is_plain
        """Whether it was written without quotes, and so may stand for nothing (`~`)."""

    @property
    def is_nothing(self) -> bool:
        """Whether no value was written: `key:`, `key: ~` or `key: null`."""
        return self.is_plain and self.text in NOTHING


@final
class Sequence(Node):
    """A list, in the order of the file."""

    __slots__ = ("items",)

    def __init__(self, mark: Mark) -> None:
        self.mark = mark
        self.items: list[Node] = []


@final
class Mapping(Node):
    """Keys and values, in the order of the file; a key given twice keeps the first value that is one."""

    __slots__ = ("entries", "fault", "is_flow")

    def __init__(self, mark: Mark, is_flow: bool = False) -> None:
        self.mark = mark
        self.is_flow = is_flow
        """Whether it was written in braces."""
        self.fault: Mark | None = None
        """Where something in it had to be refused, which has been reported; a key it lacks may be that."""
        self.entries: dict[str, Node] = {}

    def key(self, name: str) -> "Scalar":
        """The key of that name, with its place."""
        return Scalar(name, self.entries[name].key_mark)


@final
class Refused(Node):
    """What cannot be read, which has been reported where it stands."""

    __slots__ = ()


def cut_short(node: Node, fault: Mark) -> Node:
    """Mark what stands right above a fault as cut short by it: what it lacks is no second problem.

    Comes back the node, or what is refused in its place where a key above the fault has no value.
    """
    if type(node) is Scalar and node.is_nothing:
        refused = Refused(fault)
        refused.key_mark = node.key_mark
        return refused
    if type(node) is Mapping and not node.is_flow:
        node.fault = node.fault or fault
        if node.entries:
            last = next(reversed(node.entries))
            node.entries[last] = cut_short(node.entries[last], fault)
    return node


def is_plain(node: Node) -> bool:
    """Whether a value is one text or a list of texts."""
    return type(node) is Scalar or (type(node) is Sequence and {type(item) for item in node.items} <= {Scalar})
