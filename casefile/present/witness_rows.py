"""Witnesses as the rows of a tree: positions, their tellers, the chains behind them, and how the tellers stand."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from casefile.analysis.leaving_out import JOINT
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.witness_chains import ChainRow
from casefile.present.witness_ties import TieRow
from casefile.present.witness_words import witnesses_in_words
from casefile.present.witnesses import TellerRow, WitnessPosition, WitnessTable

Kind = Literal["position", "against", "teller", "link", "tie", "gone", "left out"]


class WitnessRow(Struct, frozen=True, kw_only=True):
    """A row of the graph of witnesses."""

    id: str
    """Of its own on the page."""
    kind: Kind
    name: str
    """The values of a position, an account, what a link leads to, who stands how."""
    lead: str = ""
    """What stands before the name: the letter of a position, the kind of a link, a standing."""
    beside: str = ""
    """The number of a position, what becomes of a chain there."""
    held: str = ""
    depth: int = 0
    follows: tuple[bool, ...] = ()
    is_parted: bool = False
    leaves_out: str = ""
    """The id by which it is left out or taken in again; empty for what cannot be."""
    is_left_out: bool = False
    position: WitnessPosition | None = None
    """The one it belongs to."""
    chain: ChainRow | None = None
    tie: TieRow | None = None


def witness_rows(view: View, table: WitnessTable) -> tuple[WitnessRow, ...]:
    """Each position with all that hangs on it, then what is told no more, and what is left out."""
    rows = [row for number, one in enumerate(table.positions) for row in _with_against(view, one, str(number))]
    for values, witnesses in table.gone:
        beside = f"nobody now (were {witnesses_in_words(witnesses)})"
        rows.append(WitnessRow(id=f"gone {values}", kind="gone", name=values, beside=beside))
    rows += [_left_out(view, id_) for id_ in table.left_out]
    return tuple(rows)


def _with_against(view: View, position: WitnessPosition, number: str) -> Iterator[WitnessRow]:
    """A position with all that hangs on it, then those who deny or doubt it."""
    yield from _position(view, position, number)
    for other in position.against:
        yield from _position(view, other, f"{number} {other.stance}")


def _position(view: View, position: WitnessPosition, number: str) -> Iterator[WitnessRow]:
    yield WitnessRow(
        id=number,
        kind="position" if position.stance == "says" else "against",
        name=position.values,
        lead=position.letter,
        beside=position.counts,
        is_parted=bool(position.tellers),
        position=position,
    )
    rest = len(position.tellers) + len(position.left_out) + len(position.ties)
    for at, teller in enumerate(position.tellers, 1):
        yield from _teller(view, position, teller, f"{number} {at}", is_followed=at < rest)
    for at, id_ in enumerate(position.left_out, len(position.tellers) + 1):
        yield replace(_left_out(view, id_), id=f"{number} out {id_}", depth=1, follows=(at < rest,))
    for at, tie in enumerate(position.ties, rest - len(position.ties) + 1):
        tie_id = f"{number} tie {at}"
        yield WitnessRow(
            id=tie_id, kind="tie", name=tie.sentence, depth=1, follows=(at < rest,), position=position, tie=tie
        )


def _teller(
    view: View, position: WitnessPosition, teller: TellerRow, id_: str, *, is_followed: bool
) -> Iterator[WitnessRow]:
    """A teller, and the links behind it."""
    for place, (row, after) in enumerate(zip_longest(teller.chains, teller.chains[1:])):
        yield WitnessRow(
            id=f"{id_} {place}",
            kind="link" if row.depth else "teller",
            name=row.name,
            lead=row.link,
            beside=row.fate,
            held=row.held,
            depth=row.depth + 1,
            follows=(is_followed, *row.follows),
            is_parted=after is not None and after.depth > row.depth,
            leaves_out=_leaves_out(view, row),
            is_left_out=row.is_left_out,
            position=position,
            chain=row,
        )


def _left_out(view: View, id_: str) -> WitnessRow:
    """An account that is left out."""
    name = name_of(view.case, id_)
    return WitnessRow(id=f"out {id_}", kind="left out", name=name, beside="left out", leaves_out=id_, is_left_out=True)


def _leaves_out(view: View, row: ChainRow) -> str:
    """The account of a teller; else the link, or what it is left out by already."""
    if not row.link_id:
        return row.id
    start = row.link_id.partition(JOINT)[0]
    passages = (id_ for id_ in sorted(view.case.left_out) if id_.partition("#")[0] == start and "#" in id_)
    known = (row.link_id, row.id, *passages)
    return next((id_ for id_ in known if id_ in view.case.left_out), row.link_id)
