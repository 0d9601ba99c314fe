"""Dates counted from one another that do not add up."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import permutations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casefile.analysis.clashes.find import find_clashes
from casefile.analysis.conflicts import find_conflicts
from casefile.analysis.index import Index
from tests.analysis.clashes.test_find import found
from tests.analysis.clashes.test_properties import Told, built
from tests.analysis.conftest import ReadCase

EVENTS = 3
DAYS = range(-6, 12)


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


TWO = """
    == case.yaml ==
    casefile: 1
    title: A case
    about: {{day: 1 day}}
    == events.yaml ==
    death: {{title: He dies, date: {{says: {death}, in: anna#p}}}}
    surgery: {{title: Surgery, date: {{says: {surgery}, in: boris#p}}}}
"""


@pytest.mark.parametrize(
    ("death", "surgery", "is_ring"),
    [
        ("1 day after surgery", "2 days before death", True),
        ("1 day after surgery", "1 day before death", False),
        ("1..2 days after surgery", "2..3 days before death", False),
        ("1..2 days after surgery", "3..4 days before death", True),
        ("1 week after surgery", "6 days before death", True),
        ("1 month after surgery", "30 days before death", False),
        ("1 month after surgery", "27 days before death", True),
        ("1 year after surgery", "364 days before death", True),
        ("same day as surgery", "1 day before death", True),
        ("same week as surgery", "6 days before death", False),
        ("same week as surgery", "7 days before death", True),
        ("1 day after surgery evening", "1 day before death", False),
        ("1 day after surgery evening", "2 days before death", True),
        ("1 day after surgery night", "2 days before death", False),
        ("1 day after surgery night", "3 days before death", True),
        ("same night as surgery", "1 day before death", False),
        ("same night as surgery", "2 days before death", True),
        ("about 1 day after surgery", "2 days before death", False),
        ("about 1 day after surgery", "3 days before death", True),
        ("1 hour after surgery", "2 hours before death", True),
        ("1 hour after surgery", "60 minutes before death", False),
        ("same hour as surgery", "59 minutes before death", False),
        ("same hour as surgery", "61 minutes before death", True),
        ("23 hours after surgery", "1 day before death", False),
        ("25 hours after surgery", "same day as death", True),
    ],
)
def test_two_events_that_nobody_dates_are_so_far_apart_or_not(
    read_case: ReadCase, death: str, surgery: str, is_ring: bool
) -> None:
    clashes = find_clashes(Index(read_case(TWO.format(death=death, surgery=surgery))))
    told = [({claim.source for claim in clash.claims}, clash.reason, clash.hangs_on) for clash in clashes]
    assert told == [({"anna", "boris"}, "the times between them do not add up", ("if",))] * is_ring


def test_of_three_dates_counted_from_one_another_one_may_be_too_long_for_the_others(read_case: ReadCase) -> None:
    text = """
        == events.yaml ==
        entry: {{title: Entry}}
        surgery: {{title: Surgery, date: {{says: 1 day after entry, in: anna#p}}}}
        death:
          title: He dies
          date: [{{says: 1 day after surgery, in: boris#p}}, {{says: {days} days after entry, in: clara#p}}]
    """
    assert found(read_case(text.format(days=2))) == []
    (only,) = find_clashes(Index(read_case(text.format(days=3))))
    assert {claim.source for claim in only.claims} == {"anna", "boris", "clara"}


@pytest.mark.parametrize(
    ("surgery", "death", "reason"),
    [
        ("1938-02-15", "1938-02-15", None),
        ("1938-02-15 evening", "1938-02-15 morning", None),
        ("1938-02-15", "1938-02-16", "the one begins as the other ends"),
        ("1938-02-15", "1938-02-17", "at least 1 day apart"),
        ("1938-02-15T11", "1938-02-16", "at least 12 h apart"),
        ("1938-02-16", "1938-02-15T11", "at least 12 h apart"),
        ("1938-02-15T23", "1938-02-16T00", "the one begins as the other ends"),
    ],
)
def test_two_events_a_day_after_one_that_nobody_dates_are_on_one_day(
    read_case: ReadCase, surgery: str, death: str, reason: str | None
) -> None:
    case = read_case(f"""
        == events.yaml ==
        entry: {{title: Entry}}
        surgery:
          title: Surgery
          date: [{{says: 1 day after entry, in: anna#p}}, {{says: {surgery}, in: boris#p}}]
        death:
          title: He dies
          date: [{{says: 1 day after entry, in: clara#p}}, {{says: {death}, in: dora#p}}]
    """)
    clashes = find_clashes(Index(case))
    assert {clash.reason for clash in clashes} == ({reason} if reason else set())
    assert all({claim.source for claim in clash.claims} == {"anna", "boris", "clara", "dora"} for clash in clashes)


@pytest.mark.parametrize(("hours", "is_ring"), [(11, False), (13, True)])
def test_hours_one_after_another_leave_the_day_in_which_they_began(
    read_case: ReadCase, hours: int, is_ring: bool
) -> None:
    case = read_case(f"""
        == events.yaml ==
        entry: {{title: Entry}}
        surgery: {{title: Surgery, date: {{says: {hours} hours after entry, in: anna#p}}}}
        death: {{title: He dies, date: {{says: {hours} hours after surgery, in: boris#p}}}}
        burial: {{title: Burial, date: {{says: same day as entry, in: clara#p}}, after: {{says: death, in: dora#p}}}}
    """)
    rings = [[claim.matter.partition(".")[2] for claim in clash.claims] for clash in find_clashes(Index(case))]
    assert rings == [["date", "date", "date", "after"]] * is_ring


def test_in_the_evening_of_a_day_is_not_after_what_happens_on_it(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        surgery: {title: Surgery}
        death:
          title: He dies
          date: {says: same day as surgery evening, in: anna#p}
          before: {says: surgery, in: boris#p}
    """)
    assert found(case) == []


@pytest.mark.parametrize(("visit", "is_clash"), [("1938-02-11", False), ("1938-02-12", True)])
def test_what_is_counted_to_a_part_of_a_day_binds_what_comes_before_it(
    read_case: ReadCase, visit: str, is_clash: bool
) -> None:
    case = read_case(f"""
        == events.yaml ==
        fire: {{title: A fire, date: {{says: 1938-02-10T11, in: anna#p}}}}
        surgery: {{title: Surgery, before: {{says: fire, in: anna#p}}}}
        death: {{title: He dies, date: {{says: 1 day after surgery evening, in: boris#p}}}}
        visit:
          title: A visit
          date: {{says: {visit}, in: clara#p}}
          before: {{says: coma, in: clara#p}}
        coma: {{title: A coma, before: {{says: death, in: dora#p}}}}
    """)
    told = [{claim.matter for claim in clash.claims} for clash in find_clashes(Index(case))]
    orders = {"surgery.before", "visit.before", "coma.before"}
    assert told == [{"fire.date", "death.date", "visit.date", *orders}] * is_clash


def test_what_begins_in_the_last_second_of_a_day_may_come_before_another_of_that_day(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        entry: {title: Entry, date: {says: "1938-02-15T23:59:59", in: anna#p}, before: {says: surgery, in: anna#p}}
        surgery: {title: Surgery, date: {says: "1938-02-15T23:59:59", in: anna#p}}
        death: {title: He dies, date: {says: 1 day after surgery, in: boris#p}}
        burial: {title: Burial, date: {says: 1 day after death, in: boris#p}}
        visit: {title: A visit, date: {says: 2 days before burial, in: clara#p}, before: {says: surgery, in: clara#p}}
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
    days = f"{draw(st.integers(1, 3))} days {draw(st.sampled_from(['after', 'before']))} e{other}"
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


def sharp(told: Sequence[Told]) -> list[str]:
    """Why things are in conflict."""
    found = find_conflicts(built(told))
    return [one.strongest[0].reason for one in found if str(one.verdict) in ("conflict", "strained")]


@settings(deadline=None)
@given(st.lists(claims(), min_size=2, max_size=5))
def test_what_can_hold_on_some_days_is_in_no_conflict_and_in_no_clash_but_a_circle(told: list[Told]) -> None:
    if can_hold(told):
        assert set(sharp(told)) <= {"the orders run in a circle"}


@settings(deadline=None)
@given(st.lists(claims(), min_size=2, max_size=5))
def test_what_each_account_tells_for_itself_and_cannot_hold_on_any_days_is_told(told: list[Told]) -> None:
    alone = [replace(one, passage=number) for number, one in enumerate(told)]
    if not can_hold(alone):
        assert sharp(alone)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_dates_of_a_ring_stand_before_its_orders(order: Sequence[int]) -> None:
    entry, surgery, visit = order
    ring = [
        Told(entry, "before", (visit,), 0),
        Told(surgery, "date", f"3 days after e{entry}", 1),
        Told(visit, "date", f"5 days before e{surgery}", 2),
    ]
    (clash,) = find_clashes(Index(built(ring)))
    assert [claim.matter.partition(".")[2] for claim in clash.claims] == ["date", "date", "before"]
