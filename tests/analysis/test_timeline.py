"""Events in the order of their dates."""

from casefile.analysis.index import Index
from casefile.analysis.timeline import Moment, in_order, moment_of
from casefile.dates.calendar import moment_text
from casefile.model.case import Case
from tests.analysis.conftest import EVENTS, ReadCase


def timeline(case: Case) -> list[Moment]:
    index = Index(case)
    return [moment_of(index, case.events[id_]) for id_ in in_order(index, list(case.events))]


def test_events_stand_in_the_order_of_their_dates_and_those_without_come_last(read_case: ReadCase) -> None:
    found = [moment.event.id for moment in timeline(read_case(EVENTS))]
    assert found == ["month", "operation", "waking", "lasting", "death", "undated", "lost"]


def test_an_event_stands_by_its_finest_date_where_that_is_what_all_accounts_may_mean(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        second: {title: On the second, date: {says: 1938-02-02, in: anna#p}}
        agreed:
          title: In that month, and on the third
          date: [{says: 1938-02, in: anna#p}, {says: ../1938-02-20, in: boris#p}, {says: 1938-02-03, in: clara#p}]
        differing:
          title: On the first, and on the fourth at noon
          date: [{says: 1938-02-01, in: anna#p}, {says: 1938-02-04T12, in: boris#p}]
    """)
    assert [moment.event.id for moment in timeline(case)] == ["differing", "second", "agreed"]


def test_the_span_of_an_event_is_all_that_any_account_allows(read_case: ReadCase) -> None:
    death = next(moment for moment in timeline(read_case(EVENTS)) if moment.event.id == "death")
    assert death.first is not None
    assert death.end is not None
    assert (moment_text(death.first), moment_text(death.end)) == ("1938-02-15T11:00", "1938-02-17T00:00")
    assert [claim.stance for claim in death.claims] == ["says", "says", "denies"]


def test_an_open_side_and_a_date_that_cannot_be_placed_have_no_bounds(read_case: ReadCase) -> None:
    found = {moment.event.id: moment for moment in timeline(read_case(EVENTS))}
    assert (found["lasting"].first, found["lasting"].is_dated) == (None, True)
    assert (found["lost"].first, found["lost"].end, found["lost"].is_dated) == (None, None, False)
