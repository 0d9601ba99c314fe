"""The conflicts on what the timeline shows: a number for each, and the letters of the values that clash."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from casefile.analysis.clashes.same import tells
from casefile.analysis.conflicts import Conflict
from casefile.analysis.times import Timed
from casefile.present.matter_lines import letters_of
from casefile.present.view import View, hard_ones

_STANCES = {"says": "", "denies": "✗", "doubts": "?"}


class Disputes(NamedTuple):
    """The conflicts on the dates of some events, numbered in the order of these events."""

    numbers: Mapping[str, int]
    """By the id of a conflict; a clash has the number of a conflict on one of its dates, if there is one."""


def disputes_on(view: View, events: Iterable[str]) -> Disputes:
    """The conflicts on the dates of the events, then the clashes that catch one of them."""
    hard = hard_ones(view.conflicts or ())
    dated = {conflict.about: conflict for conflict in hard if conflict.matter and conflict.field == "date"}
    clashes = [conflict for conflict in hard if conflict.matter is None]
    if not dated and not clashes:
        return Disputes({})
    shown = dict.fromkeys(events) if clashes else events
    numbers: dict[str, int] = {}
    for event in shown:
        if event in dated:
            numbers[dated[event].id] = len(numbers) + 1
    for clash in clashes:
        about = dict.fromkeys(_events_of(view, clash))
        if isinstance(shown, dict) and not about.keys().isdisjoint(shown):
            own = (numbers[dated[event].id] for event in about if event in dated and dated[event].id in numbers)
            numbers[clash.id] = next(own, max(numbers.values(), default=0) + 1)
    return Disputes(numbers)


def _events_of(view: View, clash: Conflict) -> Iterator[str]:
    for pair in clash.pairs:
        for claim in pair.claims:
            yield view.matters[claim.matter].about or ""


def sign_of(view: View, disputes: Disputes, timed: Timed) -> str:
    """“≠2b” for a value in a conflict, “≠2” for a claim that is caught in a clash; else empty."""
    claim = timed.claim
    if (conflict := view.conflict_on(claim.matter)) and (letters := letter_of(view, timed)):
        return f"≠{disputes.numbers.get(conflict.id, '')}{letters}"
    caught = next((disputes.numbers[one.id] for one in clashes_of(view, timed) if one.id in disputes.numbers), None)
    return "" if caught is None else f"≠{caught}"


def letter_of(view: View, timed: Timed) -> str:
    """The letters of the values it stands for, with `✗` or `?` where it denies or doubts; empty without a conflict."""
    conflict = view.conflict_on(timed.claim.matter)
    letters = letters_of(conflict, timed.claim)
    return _STANCES[timed.claim.stance] + letters if letters else ""


def clashes_of(view: View, timed: Timed) -> tuple[Conflict, ...]:
    """The things that cannot hold together among which the claim, or one that says the same, is."""
    return tuple(
        conflict
        for conflict in hard_ones(tuple(view.clashing.get(timed.claim.matter, ())))
        if any(
            claim.matter == timed.claim.matter and tells(timed.claim, claim)
            for pair in conflict.pairs
            for claim in pair.claims
        )
    )
