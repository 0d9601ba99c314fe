"""Dates counted from one another that do not add up."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.analysis.clashes.find import find_clashes
from casefile.analysis.conflicts import find_conflicts
from casefile.analysis.index import Index
from tests.analysis.clashes.test_find import found
from tests.analysis.clashes.test_properties import Told, built
from tests.analysis.conftest import ReadCase

EVENTS = 3
DAYS = range(-5, 10)


def test_dates_counted_from_one_another_ask_for_more_time_than_an_order_leaves(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        entry: {title: Entry, before: {says: visit, in: dora#p}}
        surgery: {title: Surgery, date: {says: 3 days after entry, in: anna#p}}
        visit: {title: A visit, date: {says: 5 days before surgery, in: boris#p}}
    """)
    (only,) = found(case)
    assert only == (
        "boris visit.date 5 days before surgery + anna surgery.date 3 days after entry + dora entry.before visit: "
        "the times between them do not add up, hangs on if"
    )


def test_those_that_add_up_clash_with_nothing(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        entry: {title: Entry, before: {says: visit, in: dora#p}}
        surgery: {title: Surgery, date: {says: 5 days after entry, in: anna#p}}
        visit: {title: A visit, date: {says: 3 days before surgery, in: boris#p}}
    """)
    assert found(case) == []


def test_a_conflict_on_the_date_of_one_event_hides_no_ring_that_one_of_its_dates_is_in(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        entry: {title: Entry, before: {says: visit, in: dora#p}}
        surgery: {title: Surgery, date: {says: 3 days after entry, in: anna#p}}
        visit:
          title: A visit
          date: [{says: 5 days before surgery, in: boris#p}, {says: 2 days before surgery, in: clara#p}]
    """)
    (clash,) = find_clashes(Index(case))
    assert {claim.source for claim in clash.claims} == {"anna", "boris", "dora"}


def test_a_circle_of_orders_is_no_ring_too(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        entry: {title: Entry, date: {says: 1 day after visit, in: anna#p}, before: {says: visit, in: dora#p}}
        visit: {title: A visit}
    """)
    assert [clash.reason for clash in find_clashes(Index(case))] == ["the orders run in a circle"]


@st.composite
def claims(draw: Any) -> Told:
    event, other = draw(st.permutations(range(EVENTS)))[:2]
    days = f"{draw(st.integers(2, 4))} days {draw(st.sampled_from(['after', 'before']))} e{other}"
    date = draw(st.sampled_from([days, days, "1938-02-01", "1938-02-04"]))
    is_date = draw(st.booleans())
    field = "date" if is_date else draw(st.sampled_from(["after", "before"]))
    return Told(event, field, date if is_date else (other,), draw(st.integers(0, 3)))


def can_hold(told: Sequence[Told]) -> bool:
    """Whether there are days for all the events, each date counted from its account's own date where it has one."""
    own = defaultdict(set)
    for one in told:
        if isinstance(one.value, str) and one.value.startswith("1938"):
            own[one.passage, one.event].add(int(one.value[-2:]))
    return any(all(_holds(one, days, own) for one in told) for days in product(DAYS, repeat=EVENTS))


def _holds(one: Told, days: Sequence[int], own: dict[tuple[int, int], set[int]]) -> bool:
    day = days[one.event]
    if not isinstance(one.value, str):
        other = days[one.value[0]]
        return other <= day if one.field == "after" else day <= other
    if one.value.startswith("1938"):
        return day == int(one.value[-2:])
    count, _, direction, event = one.value.split()
    begins = own.get((one.passage, int(event[1])), {days[int(event[1])]})
    return day in {each + int(count) * (1 if direction == "after" else -1) for each in begins}


@settings(deadline=None)
@given(st.lists(claims(), min_size=2, max_size=5))
def test_what_can_hold_on_some_days_is_in_no_conflict_and_in_no_clash_but_a_circle(told: list[Told]) -> None:
    if can_hold(told):
        sharp = [one for one in find_conflicts(built(told)) if str(one.verdict) in ("conflict", "strained")]
        assert all(one.strongest[0].reason == "the orders run in a circle" for one in sharp)
