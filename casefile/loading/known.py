"""The ids that a case knows before its records are read."""

from typing import NamedTuple

from msgspec import Struct, field

from casefile.loading.ids import fact_id, proposed_id
from casefile.loading.nodes import Mapping, Node, Scalar, is_plain

Kind = str
"""person, event, source, question, evidence, hypothesis or lead."""


class Nameless(NamedTuple):
    """A record that may be lost, and whose id is not known."""

    lost: str
    """What it goes by among the losses."""
    names: frozenset[str]
    """What stands where its id may stand, or is the nearest to what stands there."""


class Known(Struct, eq=False):
    """What stands in the files, by id; what is lost is not among it."""

    kinds: dict[str, Kind] = field(default_factory=dict)
    """The kind of record that each id names."""
    nodes: dict[str, Node] = field(default_factory=dict)
    """The records of people and events as they are written."""
    passages: dict[str, bool] = field(default_factory=dict)
    """The ids of all passages, and whether each has an anchor."""
    structure: frozenset[str] = frozenset()
    """The keys of people and events that are no facts."""
    unread: dict[str, str] = field(default_factory=dict)
    """The kinds of records of which a file could not be read at all, and its name."""
    nameless: dict[str, Nameless] = field(default_factory=dict)
    """The kinds of records of which one may be lost whose id is not known."""
    doubles: dict[tuple[str, Kind], str] = field(default_factory=dict)
    """What a record is lost by whose id is another's already, by that id and its kind."""
    lost: frozenset[str] = frozenset()
    """Ids of what could not be read."""

    def id_of(self, name: str, kinds: frozenset[Kind]) -> str:
        """The id that a name stands for where an id was wanted: it differs in signs alone, or the record has it.

        Empty where there is none, and where two records have the name.
        """
        if self.kinds.get(proposed := proposed_id(name)) in kinds:
            return proposed
        named = [id_ for id_, node in self.nodes.items() if self.kinds.get(id_) in kinds and _is_named(node, name)]
        return named[0] if len(named) == 1 else ""

    def has_fact(self, id_: str) -> bool:
        """Whether an id such as `sedov-dies.date` names a fact that is written."""
        return id_ in self.facts_of(id_.partition(".")[0])

    def facts_of(self, record: str) -> list[str]:
        """The ids of all that may be facts of a person or an event."""
        node = self.nodes.get(record)
        entries = node.entries if type(node) is Mapping else {}
        return [fact_id(record, name) for name, value in entries.items() if self.is_fact(name, value)]

    def is_fact(self, name: str, value: Node) -> bool:
        """Whether what stands under a key is a fact; plain people are structure."""
        return name not in self.structure and not (name == "people" and is_plain(value))

    def anchor_of(self, source: str, number: str) -> str:
        """The id of a source's passage of that number; empty where there is none, or where it is no number."""
        if not (number.isascii() and number.isdigit()):
            return ""  # most are names that are misspelt, and walking over all passages for each would take long
        passages = (one for one in self.passages if one.startswith(f"{source}#"))
        return next((one for at, one in enumerate(passages, 1) if str(at) == number), "")

    def find_lost(self, id_: str, kinds: frozenset[str]) -> str:
        """What could not be read of what the id names: itself, the record it belongs to, or a file it may stand in.

        Empty where all could.
        """
        if "fact" in kinds:
            kinds |= {"person", "event"}
        if "passage" in kinds and "#" in id_:
            kinds |= {"source"}
        for part in (id_, id_.partition("#")[0], id_.partition(".")[0]):
            if part in self.lost:
                return part
            if double := next((lost for kind in sorted(kinds) if (lost := self.doubles.get((part, kind)))), ""):
                return double
        if any(id_.partition(sign)[0] in self.kinds for sign in ".#"):
            return ""
        may_be = kinds & {"source"} if "#" in id_ else kinds
        return next((name for kind, name in self.unread.items() if kind in may_be), "")

    def find_nameless(self, id_: str, kinds: frozenset[str], *, is_near: bool) -> str:
        """What is lost without its id, and may be what an id means that names nothing; empty where nothing is.

        An id that comes near to another one only means what is lost if it stands there.
        """
        record = id_.partition(".")[0]
        if "#" in id_ or record in self.kinds:
            return ""
        if "fact" in kinds:
            kinds |= {"person", "event"}
        may_be = (one for kind, one in self.nameless.items() if kind in kinds)
        return next((one.lost for one in may_be if record in one.names or not is_near), "")


def _is_named(node: Node, name: str) -> bool:
    """Whether a record as written has this name or title."""
    entries = node.entries if type(node) is Mapping else {}
    written = entries.get("name") or entries.get("title")
    return type(written) is Scalar and written.text.strip() == name
