"""Witnesses: per position its tellers, the chains that gave their number, and how they stand to each other."""

from collections.abc import Sequence

from msgspec import Struct

from casefile.analysis.conflicts import is_clash_id
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from casefile.analysis.positions import Position
from casefile.analysis.witness_graphs import PositionGraph, Shown, TellerGraph, graph_of, positions_in, positions_on
from casefile.analysis.witnesses import Witnesses, counted
from casefile.model.claims import Claim
from casefile.model.words import Stance
from casefile.present.claims import told_in_words
from casefile.present.conflicts import asks_of, question_of, values_in_words
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.witness_chains import ChainRow, chain_rows
from casefile.present.witness_ties import TieRow, tie_rows
from casefile.present.witness_words import changed_in_words, witnesses_in_words

_AGAINST: dict[Stance, str] = {"denies": "denied", "doubts": "doubted"}


class TellerRow(Struct, frozen=True, kw_only=True):
    """An account that tells a position."""

    id: str
    is_unplaced: bool
    chains: tuple[ChainRow, ...]
    """The account itself, and what stands behind it."""


class WitnessPosition(Struct, frozen=True, kw_only=True):
    """A position, its number of witnesses, and the graph that gave it."""

    letter: str
    values: str
    witnesses: Witnesses
    before: Witnesses | None
    """The number without anything left out, where that is another one."""
    tellers: tuple[TellerRow, ...]
    left_out: tuple[str, ...]
    """Ids of the accounts that would tell it too, were they not left out."""
    ties: tuple[TieRow, ...]
    graph: PositionGraph
    stance: Stance = "says"
    """What its tellers do to the values: those who deny or doubt them are no tellers of the position itself."""
    against: tuple["WitnessPosition", ...] = ()
    """Those who deny it, and those who doubt it."""

    @property
    def counts(self) -> str:
        """“2 tellers, 1 root, 0 unplaced”, each number with what it was, if something is left out and it is another."""
        return changed_in_words(self.witnesses, self.before) if self.before else witnesses_in_words(self.witnesses)


class WitnessTable(Struct, frozen=True, kw_only=True):
    """The witnesses on a matter, or of things that cannot hold together."""

    id: str
    asks: str
    positions: tuple[WitnessPosition, ...]
    gone: tuple[tuple[str, Witnesses], ...]
    """What nobody tells any more since something is left out: its values, and who stood behind them."""
    left_out: tuple[str, ...]
    """Ids of the accounts left out that alone told something of it."""


def witness_ids(view: View) -> tuple[str, ...]:
    """The ids that can be asked for: every fact and question, and what cannot hold together."""
    return tuple(dict.fromkeys((*view.matters, *view.of_matter)))


def witness_table(view: View, id_: str) -> WitnessTable:
    """The witnesses on one matter or conflict of a view whose conflicts are counted."""
    conflict = view.of_matter.get(id_)
    positions = positions_in(view.index, conflict) if conflict else positions_on(view.index, view.matters[id_])
    whole = _whole(view, id_)
    told = {value for position in positions for value in _values(position)}
    gone = [one for one in whole if not _values(one) & told]
    shown: Shown = {}
    return WitnessTable(
        id=id_,
        asks=question_of(view, conflict) if conflict else asks_of(view, view.matters[id_]),
        positions=tuple(_position(view, position, whole, shown, id_) for position in positions),
        gone=tuple((values_in_words(one), one.witnesses) for one in gone),
        left_out=_left_out(view, gone),
    )


def _left_out(view: View, positions: Sequence[Position]) -> tuple[str, ...]:
    """The accounts left out of those that told these positions."""
    told = (claim.source for position in positions for claim in position.claims if claim.source)
    return tuple(dict.fromkeys(source for source in told if source in view.case.left_out))


def _whole(view: View, id_: str) -> tuple[Position, ...]:
    """The positions with nothing left out, where something is."""
    if not view.case.left_out or id_ not in view.matters:
        return ()
    index = Index(leave_out(view.case, ()))
    return positions_on(index, index.matters[id_])


def was_before(position: Position, whole: Sequence[Position]) -> Witnesses | None:
    """The number that a position had among others, where that is another number."""
    was = next((one.witnesses for one in _same(position, whole)), position.witnesses)
    return was if was != position.witnesses else None


def _same(position: Position, whole: Sequence[Position]) -> Sequence[Position]:
    """The position among others that holds most of the same values, if any does."""
    shared = [len(_values(position) & _values(one)) for one in whole]
    return (whole[shared.index(max(shared))],) if any(shared) else ()


def _values(position: Position) -> set[tuple[str, ...]]:
    return {value.value for value in position.values}


def _position(view: View, position: Position, whole: Sequence[Position], shown: Shown, id_: str) -> WitnessPosition:
    claim = position.values[0].claim if is_clash_id(id_) else None
    graph = graph_of(view.index, position, shown, claim.stance if claim else "says")
    against = {one.stance for one in position.claims if one.stance != "says" and one.passage and not claim}
    return WitnessPosition(
        letter=position.letter,
        values=_caught(view, claim) if claim else values_in_words(position),
        witnesses=position.witnesses,
        before=was_before(position, whole),
        tellers=tuple(_teller(view, teller) for teller in graph.tellers),
        left_out=_left_out(view, _same(position, whole)),
        ties=_ties(view, graph),
        graph=graph,
        against=tuple(_against(view, position, shown, stance) for stance in sorted(against)),
    )


def _against(view: View, position: Position, shown: Shown, stance: Stance) -> WitnessPosition:
    """Those who deny or doubt a position, with the chains behind them."""
    graph = graph_of(view.index, position, shown, stance)
    return WitnessPosition(
        letter=position.letter,
        values=f"{_AGAINST[stance]}: {values_in_words(position)}",
        witnesses=counted([one.teller for one in graph.tellers]),
        before=None,
        tellers=tuple(_teller(view, teller) for teller in graph.tellers),
        left_out=(),
        ties=_ties(view, graph),
        graph=graph,
        stance=stance,
    )


def _ties(view: View, graph: PositionGraph) -> tuple[TieRow, ...]:
    return tie_rows(view, graph.ties, [one.teller.source for one in graph.tellers if one.teller.is_unplaced])


def _caught(view: View, claim: Claim) -> str:
    """A claim that cannot hold together with others, with what it is about: “He dies: before The body is opened”."""
    return f"{name_of(view.case, view.matters[claim.matter].about or '')}: {told_in_words(view, claim)}"


def _teller(view: View, graph: TellerGraph) -> TellerRow:
    is_unplaced = graph.teller.is_unplaced
    return TellerRow(
        id=graph.teller.source,
        is_unplaced=is_unplaced,
        chains=chain_rows(view, graph.stations, is_unplaced=is_unplaced),
    )
