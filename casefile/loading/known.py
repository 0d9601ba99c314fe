"""The ids that a case knows before its records are read."""

from dataclasses import dataclass, field

from casefile.loading.nodes import Mapping, Node

Kind = str
"""person, event, source, question, evidence, hypothesis or lead."""


@dataclass(slots=True)
class Known:
    """What stands in the files, by id; what is lost is not among it."""

    kinds: dict[str, Kind] = field(default_factory=dict)
    """The kind of record that each id names."""
    nodes: dict[str, Node] = field(default_factory=dict)
    """The records of people and events as they are written."""
    passages: dict[str, bool] = field(default_factory=dict)
    """The ids of all passages, and whether each has an anchor."""
    lost: frozenset[str] = frozenset()
    """Ids of what could not be read."""

    def has_fact(self, id_: str) -> bool:
        """Whether an id such as `sedov-dies.date` names a fact that is written."""
        record, _, field_ = id_.partition(".")
        node = self.nodes.get(record)
        return type(node) is Mapping and any(name.replace(" ", "-") == field_ for name in node.entries)

    def is_lost(self, id_: str) -> bool:
        """Whether what the id names, or the record it belongs to, could not be read."""
        return id_ in self.lost or id_.partition("#")[0] in self.lost or id_.partition(".")[0] in self.lost
