"""Dates counted from events, placed in time."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from casefile.analysis.clashes.find import find_clashes
from casefile.analysis.clashes.readings import Reading, Readings
from casefile.analysis.conflicts import conflict_on
from casefile.analysis.index import Index
from casefile.analysis.placed import Placed
from casefile.analysis.placing import place
from casefile.dates.parse import parse_date
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.location import Location
from casefile.model.matters import Matter
from casefile.model.sources import Passage, Source
from tests.analysis.conftest import ReadCase

HERE = Location("events.yaml", 1, 1)
EVENTS = ("e0", "e1", "e2", "e3")
Told = tuple[str, str, int]
"""An event, its date, and the number of the account."""

days = st.sampled_from(["1938-02-16", "1938-02-20", "1938-02", "1938-02-20/.."])
counts = st.builds(
    "{} {} {}".format,
    st.sampled_from(["1 day", "3 days", "about 2 days"]),
    st.sampled_from(["after", "before"]),
    st.sampled_from(EVENTS),
)
told = st.lists(st.tuples(st.sampled_from(EVENTS), days | counts | counts, st.integers(0, 2)), max_size=10)

CIRCLE = [("e0", "1938-02-16", 0), ("e0", "3 days after e1", 0), ("e1", "3 days before e0", 0)]


def built(told: Sequence[Told]) -> Case:
    """The case of some dates."""
    passages = [Passage(id=f"s{n}#p", source=f"s{n}", anchor="p", number=1, text="T", location=HERE) for n in range(3)]
    sources = [
        Source(id=one.source, title="S", short="S", kind="book", passages=(one,), location=HERE) for one in passages
    ]
    return Case(
        folder=Path(),
        events={id_: _event(id_, tuple(_claim(one) for one in told if one[0] == id_)) for id_ in EVENTS},
        sources={source.id: source for source in sources},
        passages={passage.id: passage for passage in passages},
    )


def _event(id_: str, claims: tuple[Claim, ...]) -> Event:
    fact = Matter(id=f"{id_}.date", about=id_, field="date", holds="date", claims=claims, location=HERE)
    return Event(id=id_, title="E", facts={"date": fact}, location=HERE)


def _claim(told: Told) -> Claim:
    event, date, account = told
    return Claim(
        matter=f"{event}.date",
        stance="says",
        value=(date,),
        meaning=parse_date(date),
        passage=f"s{account}#p",
        location=HERE,
    )


def places(case: Case, asked: Sequence[int]) -> dict[int, Placed]:
    """Where each of the dates stands, asked for in an order."""
    index = Index(case)
    claims = [claim for event in case.events.values() for claim in event.facts["date"].claims]
    return {number: place(index, claims[number]) for number in asked if number < len(claims)}


def readings(case: Case, asked: Sequence[int]) -> dict[int, tuple[Reading, ...]]:
    """What each of the dates means, asked for in an order."""
    known = Readings(Index(case))
    claims = [claim for event in case.events.values() for claim in event.facts["date"].claims]
    return {number: known.of(claims[number]) for number in asked if number < len(claims)}


def verdicts(case: Case, asked: Sequence[int]) -> dict[int, list[object]]:
    """What the dates of each event are to each other, asked for in an order."""
    index = Index(case)
    found = {number: conflict_on(index, index.matters[f"e{number}.date"]) for number in asked if number < len(EVENTS)}
    return {
        number: [(pair.claims, pair.verdict, pair.reason, pair.hangs_on) for pair in conflict.pairs] if conflict else []
        for number, conflict in found.items()
    }


@example(CIRCLE, [2, 1, 0, *range(3, 10)])
@example(CIRCLE, [1, 2, 0, *range(3, 10)])
@given(told, st.permutations(range(10)))
def test_the_order_of_asking_makes_no_difference_even_where_dates_are_counted_in_a_circle(
    told: list[Told], asked: list[int]
) -> None:
    case = built(told)
    assert places(case, asked) == places(case, range(10))
    assert readings(case, asked) == readings(case, range(10))
    assert verdicts(case, asked) == verdicts(case, range(10))


def test_in_a_circle_each_date_is_counted_from_what_is_dated_without_it() -> None:
    found = [placed.dates for placed in places(built(CIRCLE), range(3)).values()]
    days = [[(date.first, date.end) for date in dates] for dates in found]
    assert days[1] == days[0]
    assert days[2] == [(parse_date("1938-02-13").first, parse_date("1938-02-13").end)]


@pytest.mark.parametrize("last", ["1938-02-16", "1 day after e0"])
def test_a_long_row_of_dates_counted_from_one_another_is_gone_through_to_its_end(
    read_case: ReadCase, last: str
) -> None:
    row = "".join(
        f"    e{number}: {{title: E, date: {{says: 1 day after e{number + 1}, in: anna#p}}}}\n"
        for number in range(2_000)
    )
    case = read_case(f"""
    == events.yaml ==
    {row.lstrip()}    e2000: {{title: Last, date: {{says: {last}, in: anna#p}}}}
    """)
    index = Index(case)
    (claim,) = case.events["e0"].facts["date"].claims
    assert place(index, claim).dates[0].is_placed is (last == "1938-02-16")
    assert bool(find_clashes(index)) is (last != "1938-02-16")
