"""What differs between two states of a case: claims, verdicts and numbers of roots.

Claims are held against each other as they are written, wherever in the files they stand; one that has another value,
or anything else other, in the same passage has changed. The roots of a matter are those behind each value told, added
up over the values, so that it makes no difference to them how values are grouped into positions.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from casefile.analysis.chains import find_routes
from casefile.analysis.claims import claims_on, is_counted
from casefile.analysis.conflicts import Conflict
from casefile.analysis.index import Index
from casefile.analysis.values.answer import answer
from casefile.analysis.verdicts import Verdict
from casefile.analysis.witnesses import witnesses_of
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.location import Location

_ANYWHERE = Location("", 0, 0)

Kind = Literal["claim", "verdict", "roots"]


class State(Struct, frozen=True):
    """A state of a case, with what follows from it."""

    index: Index
    conflicts: Sequence[Conflict]
    """Of every verdict, sharpest first."""


class Difference(Struct, frozen=True):
    """One thing that is not the same in both states; None where the one state does not have it."""

    id: str
    """Of the matter, or of things that cannot hold together."""
    kind: Kind
    old: Claim | Verdict | int | None
    """A claim, a verdict, or a number of roots."""
    new: Claim | Verdict | int | None


def find_differences(old: State, new: State) -> tuple[Difference, ...]:
    """What differs: claims in the order of the files, then verdicts and roots, the sharpest matters first."""
    return (*_claims(old.index, new.index), *_verdicts(old, new), *_roots(old, new))


def _claims(old: Index, new: Index) -> Iterator[Difference]:
    """The claims that are new, gone or changed, matter by matter; those of new matters where these stand."""
    for id_ in dict.fromkeys((*new.matters, *old.matters)):
        before, after = _written(old, id_), _written(new, id_)
        if before != after:
            yield from _changed(id_, before, after)


def _written(index: Index, id_: str) -> tuple[Claim, ...]:
    matter = index.matters.get(id_)
    if matter is None or not index.case.left_out:
        return matter.claims if matter else ()
    return tuple(claim for claim in matter.claims if is_counted(index, claim))


def _changed(id_: str, before: Sequence[Claim], after: Sequence[Claim]) -> Iterator[Difference]:
    """The claims on a matter that stand in one state only; two of one passage are one that has changed."""
    gone, came = _only(before, after), _only(after, before)
    replaced: defaultdict[str | None, list[Claim]] = defaultdict(list)
    for claim in gone:
        replaced[claim.passage].append(claim)
    pairs = [(replaced[claim.passage].pop(0) if replaced[claim.passage] else None, claim) for claim in came]
    met = [one for one, _ in pairs]
    yield from (Difference(id_, "claim", one, other) for one, other in pairs)
    yield from (Difference(id_, "claim", claim, None) for claim in gone if not any(claim is one for one in met))


def _only(claims: Sequence[Claim], others: Sequence[Claim]) -> list[Claim]:
    """The claims that the others do not hold, each as often as it stands there too often."""
    left = Counter(map(_anywhere, others))
    left.subtract(map(_anywhere, claims))
    found = []
    for claim in reversed(claims):
        if left[_anywhere(claim)] < 0:
            left[_anywhere(claim)] += 1
            found.append(claim)
    return found[::-1]


def _anywhere(claim: Claim) -> Claim:
    """The claim wherever in the files it is written."""
    return replace(claim, location=_ANYWHERE, worded_at=None)


def _verdicts(old: State, new: State) -> Iterator[Difference]:
    before = {conflict.id: conflict.verdict for conflict in old.conflicts}
    after = {conflict.id: conflict.verdict for conflict in new.conflicts}
    for id_ in dict.fromkeys((*after, *before)):
        if before.get(id_) is not after.get(id_):
            yield Difference(id_, "verdict", before.get(id_), after.get(id_))


def _roots(old: State, new: State) -> Iterator[Difference]:
    """The matters with another number of roots; what rests on the same claims and chains is not counted again."""
    sharpest = (conflict.id for conflict in (*new.conflicts, *old.conflicts) if conflict.matter)
    is_same = _chains(old.index.case) == _chains(new.index.case)
    for id_ in dict.fromkeys((*sharpest, *new.index.matters, *old.index.matters)):
        before, after = _told(old.index, id_), _told(new.index, id_)
        if is_same and before == after:
            continue
        was, is_ = _count_roots(old.index, before), _count_roots(new.index, after)
        if was != is_:
            yield Difference(id_, "roots", was, is_)


def _chains(case: Case) -> tuple[object, ...]:
    """Everything in the sources that chains are made of."""
    sources = [(source.id, source.is_root, source.author, source.rests_on) for source in case.sources.values()]
    passages = [(passage.id, passage.links) for passage in case.passages.values()]
    return sources, passages, case.left_out, case.people.keys()


def _told(index: Index, id_: str) -> tuple[Claim, ...]:
    matter = index.matters.get(id_)
    return claims_on(index, matter) if matter else ()


def _count_roots(index: Index, claims: Sequence[Claim]) -> int:
    """The roots behind each value told, added up."""
    values: defaultdict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.stance == "says" and claim.passage:
            values[answer(index.matters[claim.matter], claim)].append(claim)
    placed = (same for same in values.values() if any(find_routes(index, claim.passage or "") for claim in same))
    return sum(len(witnesses_of(index, same).roots) for same in placed)
