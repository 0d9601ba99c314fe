"""Counting the conflicts of a case: the slow part of looking at it."""

from collections import defaultdict
from collections.abc import Iterable

from msgspec.structs import replace

from casefile.analysis.conflicts import Conflict, find_conflicts
from casefile.analysis.verdicts import Verdict
from casefile.analysis.voices import innermost
from casefile.model.uncollected import uncollected
from casefile.present.narrowing import find_near
from casefile.present.view import View, claims_of, hard_ones


def count_conflicts(view: View) -> View:
    """The view with its conflicts: the slow part, for a worker."""
    with uncollected():
        return _counted(view)


def _counted(view: View) -> View:
    conflicts = find_conflicts(view.case)
    view.index.once(find_near)  # so that no key waits for it
    touching: defaultdict[str, list[Conflict]] = defaultdict(list)
    for conflict in hard_ones(conflicts):
        for id_ in view.touched_by(conflict):
            touching[id_].append(conflict)
    of_matter = {conflict.id: conflict for conflict in conflicts}
    clashing: defaultdict[str, list[Conflict]] = defaultdict(list)
    for conflict in conflicts:
        for matter in {claim.matter for claim in claims_of(conflict)} if conflict.matter is None else ():
            clashing[matter].append(conflict)
    return replace(
        view,
        conflicts=conflicts,
        of_matter=of_matter,
        clashing=dict(clashing),
        touching=dict(touching),
        two_ways=_two_ways(view, conflicts),
    )


def _two_ways(view: View, conflicts: Iterable[Conflict]) -> dict[str, list[Conflict]]:
    found: defaultdict[str, list[Conflict]] = defaultdict(list)
    for conflict in conflicts:
        told = (pair.claims[0] for pair in conflict.pairs if pair.verdict is Verdict.TOLD_DIFFERENTLY)
        for voice in dict.fromkeys(innermost(view.case, claim) for claim in told):
            found[voice].append(conflict)
    return dict(found)
