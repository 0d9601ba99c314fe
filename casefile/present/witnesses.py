"""Witnesses: per position its tellers, the chains that gave their number, and how they stand to each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from casefile.analysis.chain_trees import Branch, Fate
from casefile.analysis.holdings import held
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from casefile.analysis.positions import Position
from casefile.analysis.witness_graphs import PositionGraph, TellerGraph, graph_of, positions_in, positions_on
from casefile.analysis.witnesses import Witnesses
from casefile.present.conflicts import asks_of, question_of, values_in_words
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.witness_ties import TieRow, tie_rows
from casefile.present.witness_words import witnesses_in_words

_FATES: dict[Fate, str] = {
    "goes on": "",
    "unplaced": "unplaced",
    "above": "see above",
    "circle": "runs back into itself, and ends nowhere",
    "left out": "left out",
    "departs": "departs from it here, so this link does not count",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainRow:
    """A place in a chain."""

    id: str
    """Of the passage, source or person."""
    depth: int
    """How far it is from the teller, whose passage has 0."""
    link: str
    """How the place before it has its word from here: “heard from”, “quotes”; empty for the teller's passage."""
    name: str
    fate: str
    """“root”, “unplaced”, “see above”, ...; empty where the chain goes on."""
    is_root: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TellerRow:
    """An account that tells a position."""

    id: str
    short: str
    held: str
    is_unplaced: bool
    chains: tuple[ChainRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessPosition:
    """A position, its number of witnesses, and the graph that gave it."""

    letter: str
    values: str
    witnesses: Witnesses
    before: Witnesses | None
    """The number without anything left out, where that is another one."""
    tellers: tuple[TellerRow, ...]
    ties: tuple[TieRow, ...]
    graph: PositionGraph

    @property
    def counts(self) -> str:
        """“2 tellers, 1 root, 0 unplaced”, and what it would be with all taken in."""
        was = f" (with nothing left out: {witnesses_in_words(self.before)})" if self.before else ""
        return witnesses_in_words(self.witnesses) + was


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessTable:
    """The witnesses on a matter, or of things that cannot hold together."""

    id: str
    asks: str
    positions: tuple[WitnessPosition, ...]
    gone: tuple[tuple[str, Witnesses], ...]
    """What nobody tells any more since something is left out: its values, and who stood behind them."""


def witness_ids(view: View) -> tuple[str, ...]:
    """The ids that can be asked for: every fact and question, and what cannot hold together."""
    return tuple(dict.fromkeys((*view.matters, *view.of_matter)))


def witness_table(view: View, id_: str) -> WitnessTable:
    """The witnesses on one matter or conflict of a view whose conflicts are counted."""
    conflict = view.of_matter.get(id_)
    positions = positions_in(view.index, conflict) if conflict else positions_on(view.index, view.matters[id_])
    whole = _whole(view, id_)
    told = {value for position in positions for value in _values(position)}
    return WitnessTable(
        id=id_,
        asks=question_of(view, conflict) if conflict else asks_of(view, view.matters[id_]),
        positions=tuple(_position(view, position, whole) for position in positions),
        gone=tuple((values_in_words(one), one.witnesses) for one in whole if not _values(one) & told),
    )


def _whole(view: View, id_: str) -> tuple[Position, ...]:
    """The positions with nothing left out, where something is."""
    if not view.case.left_out or id_ not in view.matters:
        return ()
    index = Index(leave_out(view.case, ()))
    return positions_on(index, index.matters[id_])


def _before(position: Position, whole: Sequence[Position]) -> Witnesses | None:
    """The number of the position that it was with nothing left out, where that is another number."""
    shared = [len(_values(position) & _values(one)) for one in whole]
    was = whole[shared.index(max(shared))].witnesses if any(shared) else None
    return was if was != position.witnesses else None


def _values(position: Position) -> set[tuple[str, ...]]:
    return {value.value for value in position.values}


def _position(view: View, position: Position, whole: Sequence[Position]) -> WitnessPosition:
    graph = graph_of(view.index, position)
    return WitnessPosition(
        letter=position.letter,
        values=values_in_words(position),
        witnesses=position.witnesses,
        before=_before(position, whole),
        tellers=tuple(_teller(view, teller) for teller in graph.tellers),
        ties=tie_rows(view, graph.ties),
        graph=graph,
    )


def _teller(view: View, graph: TellerGraph) -> TellerRow:
    return TellerRow(
        id=graph.teller.source,
        short=name_of(view.case, graph.teller.source),
        held=held(view.case, graph.teller.source),
        is_unplaced=graph.teller.is_unplaced,
        chains=chain_rows(view, graph.chains),
    )


def chain_rows(view: View, branches: Sequence[Branch]) -> tuple[ChainRow, ...]:
    """The places of a chain, each with the link that leads to it and what becomes of it there."""
    return tuple(
        ChainRow(
            id=branch.place,
            depth=branch.depth,
            link=branch.how.replace("-", " ") if branch.how else "",
            name=name_of(view.case, branch.place),
            fate=_fate(view, branch),
            is_root=branch.fate == "root",
        )
        for branch in branches
    )


def _fate(view: View, branch: Branch) -> str:
    if branch.fate == "unplaced" and branch.depth == 0:
        return "no link of its own"
    if branch.fate != "root":
        return _FATES[branch.fate]
    if branch.root in (branch.place, branch.place.partition("#")[0]):
        return "root"
    return f"root: {name_of(view.case, branch.root)}, whose own word it is"
