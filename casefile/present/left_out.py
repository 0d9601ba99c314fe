"""What is left out, and what that changes: an account, a root, a row of evidence, a link, or a codename as somebody's.

“Assume: SYNOK = Sedov” is what a codename tells; to leave it out is not to assume it.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from casefile.analysis.codenames import bearers, find_masks
from casefile.analysis.footings import find_footings
from casefile.analysis.hypotheses import counts_of
from casefile.analysis.leaving_out import JOINT, leave_out
from casefile.analysis.linchpins import ranks
from casefile.model.case import Case
from casefile.model.location import Location
from casefile.present.hypothesis_changes import changes_in_words, order_in_words
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.words import count, sentence_list


class LeftOutRow(Struct, frozen=True, kw_only=True):
    """One thing that is left out."""

    id: str
    name: str
    words: str
    """“3 claims, 1 row of evidence”: what goes with it; empty for nothing that is counted."""


def thing_name(case: Case, id_: str) -> str:
    """What can be left out, in words: “SYNOK = Lev Sedov”, “the link of Gazur to Orlov”, a row in quotation marks.

    A codename is told as what it assumes, and a passage as what it rests on.
    """
    if owners := bearers(case).get(id_):
        return f"{id_} = {sentence_list((name_of(case, owner) for owner in owners), 'or')}"
    if id_ in case.passages:
        return f"what {name_of(case, id_)} rests on"
    return f"“{name_of(case, id_)}”" if id_ in case.evidence else name_of(case, id_)


def can_be_left_out(case: Case, id_: str) -> bool:
    """Whether anything that is counted goes under this id."""
    records = (case.sources, case.people, case.evidence, case.passages, bearers(case))
    return JOINT in id_ or any(id_ in kind for kind in records)


def location_of_thing(case: Case, id_: str, hypothesis: str = "") -> Location | None:
    """Where a row of evidence is weighed under a hypothesis, where a codename is told, where a link starts.

    Where there is no hypothesis or no evidence yet, the file for it.
    """
    if not case.hypotheses or not case.evidence:
        return Location("evidence.yaml" if case.hypotheses else "hypotheses.yaml", 1, 1)
    weighing = case.hypotheses[hypothesis].weighs.get(id_) if hypothesis else None
    if weighing:
        return weighing.location
    aliases = (alias for person in case.people.values() for alias in person.also)
    if alias := next((alias for alias in aliases if alias.name == id_), None):
        return alias.location
    source = case.sources.get(id_.partition(JOINT)[0])
    return source.location if source else None


def record_of_thing(case: Case, id_: str) -> str:
    """The id of the record that tells of a thing: who bears a codename, where a link starts."""
    owners = bearers(case).get(id_)
    return owners[0] if owners else id_.partition(JOINT)[0]


def left_out_rows(view: View) -> tuple[LeftOutRow, ...]:
    """What is left out, by its name."""
    rows = (
        LeftOutRow(id=id_, name=thing_name(view.case, id_), words=", ".join(_gone(view, id_)))
        for id_ in view.case.left_out
    )
    return tuple(sorted(rows, key=lambda row: row.name))


def _gone(view: View, id_: str) -> Iterator[str]:
    """What would come back if a thing were taken in again."""
    case = view.case
    if id_ in case.sources:
        written = (claim for matter in view.matters.values() for claim in matter.claims)
        yield count(sum(claim.source == id_ for claim in written), "claim")
    if id_ in bearers(case):
        masked = sum(any(id_ in mask for mask in masks) for masks in find_masks(case, case.passages).values())
        yield f"{count(masked, 'passage')} in which codenames alone tell who is meant"
    if rows := len(_bearing(leave_out(case, case.left_out - {id_})) - _bearing(case)):
        yield f"{count(rows, 'row')} of evidence"


def _bearing(case: Case) -> frozenset[str]:
    """The rows of evidence that rest on something."""
    return frozenset(row for row, footings in find_footings(case).items() if footings)


def order_change(case: Case, letters: Mapping[str, str]) -> tuple[str, ...]:
    """What leaving things out changed in the order of the hypotheses, and how it was; nothing without any left out.

    `letters` are those of the hypotheses by their ids.
    """
    if not case.left_out or not case.hypotheses:
        return ()
    before, after = counts_of(leave_out(case, ())), counts_of(case)
    words = changes_in_words(before, after, letters)
    if not words:
        return ("Nothing counts otherwise than with it.",)
    head = "The order stays" if ranks(before) == ranks(after) else "Order changed"
    return (f"{head}: {words}.", f"It was {order_in_words(before, letters)}.")
