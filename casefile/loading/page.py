"""A file in the course of being read, and what all files of one reading share."""

from collections import Counter
from dataclasses import dataclass, field

from casefile.dates.date import DEFAULT_PARTS, Date, DayParts
from casefile.loading.known import Known
from casefile.loading.nodes import NOTHING, Mapping, Node, Refused, Scalar, Sequence
from casefile.loading.quick import quick
from casefile.model.location import Location
from casefile.model.problems import Problem, Severity
from casefile.model.words import Holds


LOCATION = quick(Location)


class UnreadableError(Exception):
    """A value cannot be read, and why has been reported."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that must stand in a passage, and where they are written."""

    passage: str
    words: str
    location: Location


@dataclass(frozen=True, slots=True)
class Loss:
    """A record that could not be read, and which problem says so."""

    id: str
    problem: int


@dataclass(slots=True)
class Reading:
    """One reading of all files: what it goes by, and what it finds."""

    known: Known
    fields: dict[str, Holds] = field(default_factory=dict)
    lost_fields: frozenset[str] | None = frozenset()
    """Fields of which it cannot be told what they hold; None where that is so of all."""
    kinds: tuple[str, ...] = ()
    parts: DayParts = DEFAULT_PARTS
    problems: list[Problem] = field(default_factory=list)
    waiting: Counter[str] = field(default_factory=Counter)
    """How many references wait for each id that is lost."""
    lost: set[str] = field(default_factory=set)
    """Ids of what this reading could not read."""
    losses: list[Loss] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)
    dates: dict[str, Date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the case in the course of a reading."""

    file: str
    reading: Reading

    def location(self, node: Node) -> Location:
        """Where a node stands."""
        mark = node.mark
        return LOCATION(self.file, mark.line + 1, mark.column + 1)

    def report(self, severity: Severity, node: Node, message: str, mend: str = "") -> None:
        """Note a problem at a node."""
        problem = Problem(severity=severity, location=self.location(node), message=message, mend=mend)
        self.reading.problems.append(problem)

    def error(self, node: Node, message: str, mend: str = "") -> UnreadableError:
        """Note an error at a node; what comes back is there to be raised, where the value cannot be used."""
        self.report("error", node, message, mend)
        return UnreadableError()

    def wrong_shape(self, node: Node, name: str, wanted: str) -> UnreadableError:
        """Note that a value is missing, or has not the shape its key asks for."""
        if type(node) is Refused:
            return UnreadableError()
        if type(node) is Scalar and node.is_nothing:
            mend = f"put “{node.text}” in quotes if it is the word" if node.text else "write one, or leave the key out"
            return self.error(node, f"“{name}” has no value", mend)
        found = {Scalar: "one text", Sequence: "a list", Mapping: "a mapping"}[type(node)]
        mend = "put it in quotes if it is a text" if found != "one text" and wanted.startswith("one") else ""
        return self.error(node, f"“{name}” must be {wanted}, not {found}", mend)

    def text(self, node: Node, name: str, wanted: str = "one text") -> str:
        """The text of a value that must be one, without white space around it."""
        if type(node) is Scalar and not (node.is_plain and node.text in NOTHING):
            return node.text.strip()
        raise self.wrong_shape(node, name, wanted)

    def mapping(self, node: Node, name: str) -> Mapping:
        """A value that must be a mapping."""
        if type(node) is Mapping:
            return node
        raise self.wrong_shape(node, name, "a mapping of keys and values")
