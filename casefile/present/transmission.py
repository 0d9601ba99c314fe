"""The tree of transmission: rows from the witness down or from the page up, each link as a word."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from casefile.analysis.holdings import held
from casefile.analysis.transmission import Hows, Node, transmission
from casefile.analysis.verdicts import Verdict
from casefile.model.words import How
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.words import sentence_list

_DOWN: dict[How, str] = {
    "heard-from": "told",
    "read": "read by",
    "quotes": "quoted by",
    "paraphrases": "paraphrased by",
    "copies": "copied by",
    "translates": "translated by",
    "edits": "edited by",
}
_UP: dict[How, str] = {how: how.replace("-", " ") for how in _DOWN}
_ENDS = {"root": "root", "unplaced": "unplaced: no link of its own", "circle": "in a circle"}

Departures = Mapping[frozenset[str], tuple[str, ...]]
"""By two sources the matters on which one departs from the other that it copies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransmissionRow:
    """A source or person in the tree."""

    id: str
    depth: int
    follows: tuple[bool, ...]
    """For each depth down to its own whether a sibling still follows there: what branches are drawn by."""
    hows: Hows
    link: str
    """What stands between the row above it and this one: “quoted by”, “told”, “wrote”; empty at the top."""
    name: str
    note: str
    """“root”, “unplaced: no link of its own”, “see above”; empty where the chain goes on."""
    is_root: bool
    is_unplaced: bool
    is_again: bool
    held: str
    """“in hand”, “through another” or “only named”; empty for a person."""
    tellers: int | None
    """How many accounts hang on it; None below the top."""
    departs: tuple[str, ...]
    """Ids of the matters on which the copy departs from its original."""


def transmission_rows(view: View, *, up: bool = False) -> tuple[TransmissionRow, ...]:
    """The tree from the witness down, with `up` from the page up; departures as far as conflicts are counted."""
    departures = find_departures(view)
    return tuple(_row(view, node, departures, up=up) for node in transmission(view.index, up=up))


def _row(view: View, node: Node, departures: Departures, *, up: bool) -> TransmissionRow:
    return TransmissionRow(
        id=node.id,
        depth=node.depth,
        follows=node.follows,
        hows=node.hows,
        link=link_in_words(node.hows, up=up) if node.parent else "",
        name=name_of(view.case, node.id),
        note="see above" if node.is_again else _ENDS.get(node.end or "", ""),
        is_root=node.end == "root",
        is_unplaced=node.end == "unplaced",
        is_again=node.is_again,
        held=held(view.case, node.id) if node.id in view.case.sources else "",
        tellers=None if node.parent else node.accounts,
        departs=departures.get(frozenset((node.id, node.parent)), ()),
    )


def link_in_words(hows: Hows, *, up: bool) -> str:
    """“quoted and copied by”, “told”, and “wrote” where a person is the author; upwards “quotes and copies”."""
    if not hows:
        return "written by" if up else "wrote"
    if up:
        return sentence_list(_UP[how] for how in hows)
    by = [_DOWN[how].removesuffix(" by") for how in hows if how != "heard-from"]
    told = [_DOWN["heard-from"]] if "heard-from" in hows else []
    return sentence_list([*told, *([f"{sentence_list(by)} by"] if by else [])])


def find_departures(view: View) -> Departures:
    """Where copies depart from their originals, of the conflicts that are counted."""
    found: defaultdict[frozenset[str], dict[str, None]] = defaultdict(dict)
    for conflict in view.conflicts or ():
        for pair in conflict.pairs:
            if pair.verdict is Verdict.DEPARTS:
                found[frozenset(claim.source or "" for claim in pair.claims)][conflict.id] = None
    return {sources: tuple(matters) for sources, matters in found.items()}
