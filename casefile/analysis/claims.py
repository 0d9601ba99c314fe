"""Claims on a matter: those written, those that copies carry, and those that go without saying.

A passage that quotes, copies or translates a passage carries its claims, at any number of removes. Where it makes a
claim of its own on the same matter it speaks for itself and carries nothing (case-format.md, Chains). Nor does it carry
a claim by words that it left out, if it is a transcript, and so shows all that it has; nor, where it left out a part of
another transcript, a claim of which it is not told by which words it stands there. A link to a whole source carries
nothing.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from casefile.analysis.copies import is_translation
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import is_told
from casefile.analysis.omissions import has_part_alone, leaves_out
from casefile.model.claims import Claim
from casefile.model.matters import Matter


class _Written(NamedTuple):
    """A claim that its passage makes itself."""

    claim: Claim
    grounds: Sequence[Claim]
    """Itself; of one that goes without saying those that it follows from. A copy that shows one of them tells it."""


def claims_on(index: Index, matter: Matter) -> tuple[Claim, ...]:
    """The claims on one matter: written ones in the order of the file, then carried ones, less what is left out."""
    found = index.claims.get(matter.id)
    if found is None:
        found = matter.claims
        if index.copies or matter.field == "happened":
            written = tuple(_written(index, matter))
            found = (*(claim for claim, _ in written), *_carried(index, written))
        if index.case.left_out:
            found = tuple(claim for claim in found if is_counted(index, claim))
        index.claims[matter.id] = found
    return found


def is_counted(index: Index, claim: Claim) -> bool:
    """Whether neither its source is left out, nor the codenames by which alone its passage knows somebody."""
    return is_told(index.case, claim) and claim.passage not in index.masked


def unshown_claims(index: Index, matter: Matter) -> Iterator[tuple[str, Claim]]:
    """Copies that have only a part of their original, each with a claim that nobody says in which part it stands.

    Such a claim is without `worded`, and the copy does not carry it.
    """
    copied = tuple(_copied(index, tuple(_written(index, matter)))) if index.copies else ()
    shown = {(copy, id(claim)) for copy, claim, is_shown in copied if is_shown}
    own = {id(claim) for claim in matter.claims if not claim.worded}
    for copy, claim, _ in copied:
        if id(claim) in own and (copy, id(claim)) not in shown:
            yield copy, claim


def _written(index: Index, matter: Matter) -> Iterator[_Written]:
    """The claims that passages make themselves, those included that go without saying."""
    yield from (_Written(claim, (claim,)) for claim in matter.claims)
    if matter.field == "happened":
        yield from _implied(index, matter)


def _carried(index: Index, written: Sequence[_Written]) -> Iterator[Claim]:
    """The written claims once more for every passage that carries them, nearest copies first."""
    for copy, claim, is_shown in _copied(index, written):
        if is_shown:
            yield replace(claim, passage=copy, worded="", carried_from=claim.passage)


def _copied(index: Index, written: Sequence[_Written]) -> Iterator[tuple[str, Claim, bool]]:
    """Passages that copy one with a claim and make none of their own, the claim, and whether they show that claim.

    What copies a passage that does not show a claim does not have it from there.
    """
    speaking = {claim.passage for claim, _ in written}
    seen: set[tuple[str, int]] = set()
    queue = [(one.claim.passage, at, False) for at, one in enumerate(written) if one.claim.passage in index.copies]
    for passage, at, is_translated in queue:
        claim, grounds = written[at]
        for copy in index.copies.get(passage or "", ()):
            if copy in speaking or (copy, at) in seen:
                continue
            is_other = is_translated or is_translation(index.case, copy, passage)
            is_shown = is_other or any(_shows(index, copy, ground) for ground in grounds)
            if is_shown:
                seen.add((copy, at))
                queue.append((copy, at, is_other))
            yield copy, claim, is_shown


def _shows(index: Index, copy: str, claim: Claim) -> bool:
    """Whether a copy has the words of a claim, or, where none are given, no part is missing of where it stands."""
    if claim.worded:
        return not leaves_out(index.case, copy, claim.worded)
    return not has_part_alone(index, copy, claim.passage or "")


def _implied(index: Index, matter: Matter) -> Iterator[_Written]:
    """Whoever says anything else of an event says that it happened; who has a claim on that speaks for itself.

    Only where the matter is written down at all, and one claim for a passage.
    """
    if not matter.claims:
        return
    event = index.case.events.get(matter.about or "")
    speaking = {claim.source for claim in matter.claims}
    said: defaultdict[str, list[Claim]] = defaultdict(list)
    for fact in event.facts.values() if event else ():
        for claim in fact.claims if fact.field != "happened" else ():
            if claim.stance == "says" and claim.passage and claim.source not in speaking:
                said[claim.passage].append(claim)
    for passage, claims in said.items():
        implied = Claim(
            matter=matter.id,
            stance="says",
            value=("yes",),
            passage=passage,
            by=claims[0].by,
            location=claims[0].location,
        )
        yield _Written(implied, claims)
