"""What the loader sees of YAML: texts, lists and mappings, each with its place. What they mean, the fields decide."""

from dataclasses import dataclass, field
from typing import Protocol

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


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a text that libyaml has not read: line and column count from 0."""

    line: int
    column: int


class Node:
    """Anything that has a place in a file; its line and column count from 1."""

    __slots__ = ()

    mark: Mark

    @property
    def line(self) -> int:
        """The line it starts in."""
        return self.mark.line + 1

    @property
    def column(self) -> int:
        """The column it starts at, in code points."""
        return self.mark.column + 1


@dataclass(slots=True)
class Scalar(Node):
    """A text as YAML gives it: `NO` and `1938-02` are words until a field decides."""

    text: str
    mark: Mark
    is_plain: bool = True
    """Whether it was written without quotes, and so may stand for nothing (`~`)."""

    @property
    def is_nothing(self) -> bool:
        """Whether no value was written: `key:`, `key: ~` or `key: null`."""
        return self.is_plain and self.text in NOTHING


@dataclass(slots=True)
class Sequence(Node):
    """A list, in the order of the file."""

    mark: Mark
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping(Node):
    """Keys and values, in the order of the file; a key given twice keeps its first value."""

    mark: Mark
    is_flow: bool = False
    """Whether it was written in braces."""
    is_faulty: bool = False
    """Whether something in it had to be refused, which has been reported."""
    entries: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)


@dataclass(slots=True)
class Refused(Node):
    """What cannot be read and has been reported: an alias."""

    mark: Mark
