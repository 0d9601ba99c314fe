"""A file in the course of being read, and what all files of one reading share."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct, field

from casefile.dates.date import DEFAULT_PARTS, Date, DayParts
from casefile.loading.known import Known
from casefile.loading.losses import Loss
from casefile.loading.missing import Missing
from casefile.loading.nearest import did_you_mean, find_nearest
from casefile.loading.nodes import NOTHING, Mapping, Node, Refused, Scalar, Sequence
from casefile.model.location import Location
from casefile.model.people import Person
from casefile.model.problems import Problem, Severity
from casefile.model.words import Holds

_MAPPING = "a mapping of keys and values"
_CUTTING = frozenset(",:#[]{}\"'&*!|>%@`\n")
"""Signs that a text in braces may stand with only in quotes."""
_ELSEWHERE = Location("", 0, 0)


class UnreadableError(Exception):
    """A value cannot be read, and why has been reported: here, or elsewhere if no location is given."""

    def __init__(self, location: Location | None = None) -> None:
        super().__init__(location)
        self.location = location


class Reading(Struct, eq=False):
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
    losses: list[Loss] = field(default_factory=list)
    """What this reading could not read."""
    stand_ins: dict[str, Person] = field(default_factory=dict)
    """By id: whoever wrote, translated or edited a source, and whose record cannot be read: still one and the same."""
    missing: dict[str, Missing] = field(default_factory=dict)
    """What is named and is not there."""
    cut: set[str] = field(default_factory=set)
    """The ids of records and facts of which a part could not be read; what is expected of them waits."""
    dates: dict[str, Date] = field(default_factory=dict)
    """Every date that has been read, by its text."""
    hints: int = 200
    """How many more suggestions are worked out: after so many faults they help nobody."""


class Page(NamedTuple):
    """One file of the case in the course of a reading."""

    file: str
    reading: Reading

    def location(self, node: Node) -> Location:
        """Where a node stands."""
        mark = node.mark
        return Location(self.file, mark.line + 1, mark.column + 1)

    def report(self, severity: Severity, node: Node, message: str, mend: str = "") -> Location:
        """Note a problem at a node, and say where that is."""
        location = self.location(node)
        self.reading.problems.append(Problem(severity=severity, location=location, message=message, mend=mend))
        return location

    def lose(self, id_: str, why: UnreadableError) -> None:
        """Note that what goes by an id cannot be read."""
        self.reading.losses.append(Loss(id_, why.location or _ELSEWHERE))

    def find_nearest(self, word: str, candidates: Iterable[str]) -> list[str]:
        """The candidates nearest to a word; none once many have been looked for."""
        self.reading.hints -= 1
        return find_nearest(word, candidates) if self.reading.hints >= 0 else []

    def did_you_mean(self, word: str, candidates: Iterable[str]) -> str:
        """A question that names the candidates nearest to a word; empty where none comes near."""
        return did_you_mean(self.find_nearest(word, candidates))

    def error(self, node: Node, message: str, mend: str = "") -> UnreadableError:
        """Note an error at a node; what comes back is there to be raised, where the value cannot be used."""
        return UnreadableError(self.report("error", node, message, mend))

    def wrong_shape(self, node: Node, what: str, wanted: str, keys: tuple[str, ...] = ()) -> UnreadableError:
        """Note that a value is missing, or has not the shape that is asked for; `what` is the value in words.

        `keys` are those that a mapping cannot do without: a text in its place is shown under the only one.
        """
        if type(node) is Refused:
            return UnreadableError(self.location(node))
        if type(node) is Scalar and (node.is_nothing or not node.text.strip()):
            is_word = node.is_plain and node.text
            mend = f"put “{node.text}” in quotes if it is the word" if is_word else "write one, or leave the key out"
            return self.error(node, f"{what} has no value", mend)
        found = {Scalar: "one text", Sequence: "a list", Mapping: "a mapping"}[type(node)]
        mend = "put it in quotes if it is a text" if found != "one text" and wanted.startswith("one") else ""
        if wanted == _MAPPING:
            mend = "write its keys, each with its value, in braces or one a line"
            if type(node) is Scalar and len(keys) == 1 and _CUTTING.isdisjoint(node.text):
                mend = f"write {{{keys[0]}: {node.text.strip()}}}"
        return self.error(node, f"{what} must be {wanted}, not {found}", mend)

    def text(self, node: Node, name: str, wanted: str = "one text") -> str:
        """The text of a value that must be one, without white space around it. Raises UnreadableError."""
        if type(node) is Scalar and (text := node.text.strip()) and not (node.is_plain and text in NOTHING):
            return text
        raise self.wrong_shape(node, f"“{name}”", wanted)

    def mapping(self, node: Node, what: str, keys: tuple[str, ...] = ()) -> Mapping:
        """A value that must be a mapping, with the keys required of it; `what` is the value in words.

        Raises UnreadableError.
        """
        if type(node) is Mapping:
            return node
        raise self.wrong_shape(node, what, _MAPPING, keys)
