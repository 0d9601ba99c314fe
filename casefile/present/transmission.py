"""The tree of transmission: rows from the witness down or from the page up, each link as a word."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import Literal

from msgspec import Struct

from casefile.analysis.holdings import held
from casefile.analysis.leaving_out import link_id
from casefile.analysis.reuse_links import SharedWords, perhaps_links
from casefile.analysis.transmission import Hows, Node, transmission
from casefile.analysis.verdicts import Verdict
from casefile.model.words import HOWS, How
from casefile.present.names import name_of
from casefile.present.reading import marks_of, reading_in_words
from casefile.present.view import View
from casefile.present.words import count, sentence_list

Section = Literal["Roots", "Unplaced", "Alone", "In a circle", "In hand", "Through another", "Only named"]
"""Where a line at the top belongs: by what it ends in, from the page up by how it is held."""

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
_HELD: dict[str, Section] = {"in hand": "In hand", "through another": "Through another"}
_ENDS = {"root": "root", "unplaced": "unplaced: no link of its own", "circle": "in a circle"}

Departures = Mapping[frozenset[str], tuple[str, ...]]
"""By two sources the matters on which one departs from the other that it copies."""


class TransmissionRow(Struct, frozen=True, kw_only=True):
    """A source or person in the tree."""

    key: str
    """Its id, where it stands for the first time; later the id of what it hangs on with it."""
    id: str
    parent: str
    """The id of the source or person that it hangs on; empty at the top."""
    depth: int
    follows: tuple[bool, ...]
    """For each depth down to its own whether a sibling still follows there: what branches are drawn by."""
    hows: Hows
    link: str
    """What stands between the row above it and this one: “quoted by”, “told”, “wrote”; empty at the top."""
    link_id: str
    """By which that link can be left out; empty at the top and where none is declared."""
    name: str
    about: str
    """Who a person is."""
    note: str
    """“root”, “unplaced: no link of its own”, “see above”; empty where the chain goes on."""
    section: Section | None
    """None below the top."""
    is_root: bool
    is_unplaced: bool
    is_again: bool
    is_perhaps: bool
    """Whether the machine suggests the link, for the words that both share."""
    is_parted: bool
    """Whether something hangs on it here."""
    held: str
    """“in hand”, “through another” or “only named”; empty for a person."""
    read: str
    """“unread”, “7 of 9”, “all 9” passages; empty where there is nothing to read."""
    tellers: int | None
    """How many accounts hang on it; None below the top."""
    departs: tuple[str, ...]
    """Ids of the matters on which the copy departs from its original."""
    words_shared: int
    """How many words the two have in common, as far as that is known."""


def transmission_rows(
    view: View, *, up: bool = False, shared: SharedWords | None = None
) -> tuple[TransmissionRow, ...]:
    """The tree from the witness down, with `up` from the page up; departures as far as conflicts are counted."""
    nodes = transmission(view.index, up=up, perhaps=perhaps_links(shared or {}, up=up))
    painter = _Rows(view, shared or {}, up)
    return tuple(painter.row(node, after) for node, after in zip_longest(nodes, nodes[1:]))


class _Rows:
    """Makes the rows of one tree, and keeps what is asked of a source more than once."""

    def __init__(self, view: View, shared: SharedWords, up: bool) -> None:
        self.view, self.shared, self.up = view, shared, up
        self.departures, self.marks = find_departures(view), marks_of(view.case)
        self.sources = view.case.sources
        self.known: dict[str, tuple[str, str]] = {}
        self.seen: set[str] = set()

    def row(self, node: Node, after: Node | None) -> TransmissionRow:
        """The row of a node, with the node that comes after it."""
        pair = frozenset((node.id, node.parent))
        is_parted = after is not None and after.depth > node.depth
        holding, read = self._state(node.id)
        return TransmissionRow(
            key=self._key(node),
            id=node.id,
            parent=node.parent,
            depth=node.depth,
            follows=node.follows,
            hows=node.hows,
            link=self._link(node, pair) if node.parent else "",
            link_id=link_id(*self._ends(node)) if node.parent and not node.is_perhaps else "",
            name=name_of(self.view.case, node.id),
            about="" if node.id in self.sources else self.view.case.people[node.id].summary,
            note="see above" if node.is_again else _ENDS.get(node.end or "", ""),
            section=None if node.parent else self._section(node, holding, is_parted=is_parted),
            is_root=node.end == "root",
            is_unplaced=node.end == "unplaced",
            is_again=node.is_again,
            is_perhaps=node.is_perhaps,
            is_parted=is_parted,
            held=holding,
            read=read,
            tellers=None if node.parent else node.accounts,
            departs=self.departures.get(pair, ()),
            words_shared=sum(reuse.words for reuse in self.shared.get(pair, ())),
        )

    def _key(self, node: Node) -> str:
        is_first = node.id not in self.seen and not node.is_perhaps
        self.seen |= {node.id} if is_first else set()
        return node.id if is_first else f"{node.id} {node.parent}"

    def _state(self, id_: str) -> tuple[str, str]:
        source = self.sources.get(id_)
        if source is None:
            return "", ""
        if id_ not in self.known:
            self.known[id_] = held(self.view.case, source), reading_in_words(source, self.marks)
        return self.known[id_]

    def _ends(self, node: Node) -> tuple[str, str]:
        return (node.parent, node.id) if self.up else (node.id, node.parent)

    def _link(self, node: Node, pair: frozenset[str]) -> str:
        if not node.is_perhaps:
            return link_in_words(node.hows, up=self.up)
        told = [reuse.kinship.suggested for reuse in self.shared[pair]]
        hows = {link.how for link in told if link}
        ways = tuple(how for how in HOWS if how in hows)
        return f"perhaps {link_in_words(ways, up=self.up)}" if ways else "same words as"

    def _section(self, node: Node, holding: str, *, is_parted: bool) -> Section:
        if node.end == "circle":
            return "In a circle"
        if self.up:
            return _HELD.get(holding, "Only named")
        if node.end == "root":
            return "Roots"
        return "Unplaced" if is_parted else "Alone"


def link_in_words(hows: Hows, *, up: bool) -> str:
    """“quoted and copied by”, “told”, and “wrote” where a person is the author; upwards “quotes and copies”."""
    if not hows:
        return "written by" if up else "wrote"
    if up:
        return sentence_list(_UP[how] for how in hows)
    by = [_DOWN[how].removesuffix(" by") for how in hows if how != "heard-from"]
    told = [_DOWN["heard-from"]] if "heard-from" in hows else []
    return sentence_list([*told, *([f"{sentence_list(by)} by"] if by else [])])


def tree_in_words(rows: Iterable[TransmissionRow], *, up: bool = False) -> str:
    """What the lines at the top are: “12 roots, 45 unplaced, 14 alone”; from the page up “32 that no other retells”."""
    told = Counter(row.section for row in rows if row.section)
    if up:
        return f"{sum(told.values())} that no other retells" if told else ""
    return ", ".join(
        count(number, "root") if section == "Roots" else f"{number} {section.lower()}"
        for section, number in told.items()
    )


def find_departures(view: View) -> Departures:
    """Where copies depart from their originals, of the conflicts that are counted."""
    found: defaultdict[frozenset[str], dict[str, None]] = defaultdict(dict)
    for conflict in view.conflicts or ():
        for pair in conflict.pairs:
            if pair.verdict is Verdict.DEPARTS:
                found[frozenset(claim.source or "" for claim in pair.claims)][conflict.id] = None
    return {sources: tuple(matters) for sources, matters in found.items()}
