"""Chains as rows: from a teller down to each end, every station with the links that lead to it."""

from collections.abc import Sequence

from msgspec import Struct

from casefile.analysis.chain_stations import Station
from casefile.analysis.chain_trees import Fate
from casefile.analysis.holdings import held
from casefile.analysis.leaving_out import link_id
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.words import count, sentence_list

_FATES: dict[Fate, str] = {
    "goes on": "",
    "unplaced": "unplaced",
    "above": "see above",
    "circle": "runs back into itself, and ends nowhere",
    "left out": "left out",
    "departs": "departs from it here, so this link does not count",
}
_PLACES_NAMED = 3
"""So many places of an account are named; of more only their number is told."""


class ChainRow(Struct, frozen=True, kw_only=True):
    """An account or person in a chain."""

    id: str
    """Of the source or person."""
    places: tuple[str, ...]
    """The passages of it to which the chain leads, or the id itself."""
    link_id: str
    """By which the links that lead here can be left out; empty for the teller."""
    depth: int
    """How far it is from the teller, who has 0."""
    follows: tuple[bool, ...]
    """For each depth down to its own, from 1, whether a sibling still follows there."""
    link: str
    """How the station before it has its word from here: “heard from”, “quotes”; empty for the teller."""
    name: str
    held: str
    """Empty for a person."""
    fate: str
    """“root”, “unplaced”, “see above”, ...; empty where the chain goes on."""
    is_root: bool
    is_left_out: bool


def chain_rows(view: View, stations: Sequence[Station], *, is_unplaced: bool) -> tuple[ChainRow, ...]:
    """The stations of a chain, the teller first, each with the link that leads to it and what becomes of it there."""
    return tuple(
        ChainRow(
            id=station.id,
            places=station.places,
            link_id=link_id(station.start, station.id) if station.start else "",
            depth=station.depth,
            follows=station.follows,
            link=sentence_list(how.replace("-", " ") for how in station.hows),
            name=_name(view, station),
            held=held(view.case, station.id) if station.id in view.case.sources else "",
            fate=_fate(view, station, is_unplaced=is_unplaced),
            is_root=station.fate == "root",
            is_left_out=station.fate == "left out",
        )
        for station in stations
    )


def _name(view: View, station: Station) -> str:
    """“Gazur 2001, ¶ 1; ¶ 2”, “Gazur 2001, 6 passages”: the account and where in it."""
    passages = [view.case.passages[place] for place in station.places if place in view.case.passages]
    where = tuple(dict.fromkeys(passage.locator for passage in passages))
    name = name_of(view.case, station.id)
    if not where:
        return name
    return f"{name}, {'; '.join(where) if len(where) <= _PLACES_NAMED else count(len(passages), 'passage')}"


def _fate(view: View, station: Station, *, is_unplaced: bool) -> str:
    if station.fate == "root":
        is_own = station.root == station.id
        return "root" if is_own else f"root: {name_of(view.case, station.root)}, whose own word it is"
    if station.depth:
        return _FATES[station.fate]
    unplaced = "unplaced: no link of its own" if station.fate == "unplaced" else "unplaced" if is_unplaced else ""
    return "; ".join(filter(None, (unplaced, _FATES["above"] if station.fate == "above" else "")))
