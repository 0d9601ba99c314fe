"""What accounts are compared on, and in which order they stand, so that the first ones tell something."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from casefile.analysis.accounts import Comparison, compare_columns, compare_on
from casefile.analysis.conflicts import conflict_on
from casefile.analysis.positions import Position
from casefile.analysis.reached import reached
from casefile.analysis.scope import find_scope, matters_in
from casefile.analysis.steps import people_of
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.present.position_ids import matter_and_letter
from casefile.present.view import View, claims_of


def abouts_of(view: View, id_: str) -> tuple[str, ...]:
    """What accounts are compared on for an id: a record itself, for a fact what it is of.

    For things that cannot hold together the facts among them.
    """
    conflict = view.of_matter.get(id_)
    if conflict is not None and conflict.matter is None:
        return tuple(dict.fromkeys(claim.matter for claim in claims_of(conflict)))
    matter = view.matters.get(id_)
    return ((matter.about or matter.id) if matter else id_,)


def compare_abouts(view: View, abouts: Iterable[str], sources: Sequence[str] = ()) -> Comparison:
    """The accounts on records, questions and single facts side by side, each matter once.

    A column may be a position, by its id: what its tellers have, taken together.
    """
    matters = {matter.id: matter for id_ in abouts for matter in _matters(view, id_)}
    if any(matter_and_letter(id_)[0] for id_ in sources):
        columns = {id_: sources_of(view, id_) for id_ in sources if id_ not in view.case.left_out}
        return compare_columns(view.index, matters.values(), columns)
    return compare_on(view.index, "", matters.values(), sources)


def position_of(view: View, id_: str) -> Position | None:
    """The position that stands under an id now; None where there is none."""
    matter_id, letter = matter_and_letter(id_)
    matter = view.matters.get(matter_id)
    conflict = view.of_matter.get(matter_id) or (conflict_on(view.index, matter) if matter else None)
    return next((one for one in conflict.positions if one.letter == letter), None) if conflict and letter else None


def sources_of(view: View, column: str) -> tuple[str, ...]:
    """The accounts behind a column: the tellers of a position, else the account itself."""
    position = position_of(view, column)
    if position is None:
        return (column,) if column in view.case.sources else ()
    told = (claim.source for claim in position.claims if claim.stance == "says" and claim.source)
    return tuple(dict.fromkeys(told))


def compare_shared(view: View, sources: Sequence[str]) -> Comparison:
    """Some accounts on all that two of them tell, in the order of the files."""
    told = {id_: {claim.source for claim in claims} for id_, claims in view.claims.items()}
    shared = (view.matters[id_] for id_, tellers in told.items() if len(tellers.intersection(sources)) > 1)
    return compare_on(view.index, "", shared, sources)


def _matters(view: View, id_: str) -> Iterator[Matter]:
    fact = view.matters.get(id_)
    if fact is not None and id_ not in view.case.questions:
        yield fact
    else:
        yield from matters_in(view.index, find_scope(view.index, id_))


def find_untold(view: View) -> frozenset[str]:
    """The people and events on which there is nothing to compare: no account tells of them, of a part or an event."""
    case = view.case
    direct = {view.matters[id_].about or id_ for id_, claims in view.claims.items() if _sources(claims)}
    whole_of = {one.id: one.part_of for kind in (case.people, case.events) for one in kind.values() if one.part_of}
    told = reached(direct, lambda id_: filter(None, (whole_of.get(id_),)))
    people = (id_ for one in told if one in case.events for id_ in people_of(case.events[one]))
    return frozenset((case.people.keys() | case.events.keys()).difference(told, people))


def accounts_in_order(view: View, comparison: Comparison, matter: str) -> tuple[str, ...]:
    """The accounts in the order in which they are shown: those that tell what is in hand, one of each side in turn.

    Then those that tell most of what others tell too; then those with most claims.
    """
    turn = {source: place for place, source in enumerate(_sources(claims_in_turn(view, matter)))}
    shared = dict.fromkeys(comparison.accounts, 0)
    for line in comparison.lines:
        telling = [cell.source for cell in line.cells if cell.claims]
        for source in telling if len(telling) > 1 else ():
            shared[source] += 1
    return tuple(sorted(comparison.accounts, key=lambda one: (turn.get(one, len(turn)), -shared[one])))


def claims_in_turn(view: View, id_: str) -> tuple[Claim, ...]:
    """The claims on a matter, or those that cannot hold together: one of each position in turn, copies last."""
    conflict = view.of_matter.get(id_)
    if conflict is None or not conflict.positions:
        claims = view.claims.get(id_, ()) if conflict is None else tuple(claims_of(conflict))
        return tuple(dict.fromkeys(claims))
    sides = [sorted(position.claims, key=lambda one: one.carried_from is not None) for position in conflict.positions]
    turns = (claim for turn in zip_longest(*sides) for claim in turn if claim is not None)
    return tuple(dict.fromkeys((*turns, *view.claims.get(id_, ()))))


def _sources(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim.source for claim in claims if claim.source))
