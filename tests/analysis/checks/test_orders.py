"""Orders that contradict dates, and orders in a circle."""

import pytest

from casefile.analysis.checks.orders import check_circles, check_orders
from tests.analysis.conftest import ReadCase

ORDER = """
    == events.yaml ==
    operation: {{title: An operation, date: {operation}}}
    death: {{title: He dies, date: {death}, {order}}}
"""


def said(*dates: tuple[str, str]) -> str:
    return "[" + ", ".join(f"{{says: {date}, in: {passage}#p}}" for date, passage in dates) + "]"


@pytest.mark.parametrize("order", ["after: operation", "after: {says: operation, in: boris#q}"])
def test_accounts_may_date_two_events_against_anothers_order(read_case: ReadCase, order: str) -> None:
    text = ORDER.format(
        operation=said(("1938-02-15", "anna"), ("1938-02-09", "clara")),
        death=said(("1938-02-10", "boris")),
        order=order,
    )
    assert list(check_orders(read_case(text))) == []


def test_our_own_order_that_no_date_allows_is_an_error(read_case: ReadCase) -> None:
    text = ORDER.format(
        operation=said(("1938-02-15", "anna")), death=said(("1938-02-10", "boris")), order="after: operation"
    )
    (problem,) = check_orders(read_case(text))
    assert str(problem) == (
        "events.yaml:2:73: our own order puts operation before death, and no date allows it: operation is dated "
        "15 February 1938, death 10 February 1938; mend the order or the dates"
    )
    assert problem.severity == "error"


@pytest.mark.parametrize(("death", "is_found"), [("1938-02-10", True), ("1938-02-15", False), ("1938-02-14~", False)])
def test_an_account_that_orders_two_events_against_its_own_dates_is_a_warning(
    read_case: ReadCase, death: str, is_found: bool
) -> None:
    text = ORDER.format(
        operation=said(("1938-02-15", "anna")),
        death=f'{{says: "{death}", in: anna#p}}',
        order="after: {says: operation, in: anna#q}",
    )
    assert [problem.severity for problem in check_orders(read_case(text))] == ["warning"] * is_found


def test_an_event_that_an_account_puts_after_itself_is_a_warning(read_case: ReadCase) -> None:
    text = ORDER.format(
        operation="1938-02-15", death="1938-02-16", order="after: {says: [operation, death], in: anna#q}"
    )
    (problem,) = check_orders(read_case(text))
    assert str(problem) == "events.yaml:2:50: death is put after itself; name the other event that is meant"
    assert problem.severity == "warning"


def test_before_is_after_the_other_way_round(read_case: ReadCase) -> None:
    text = ORDER.format(operation="1938-02-09", death="1938-02-10", order="before: operation")
    assert [problem.severity for problem in check_orders(read_case(text))] == ["error"]


def test_our_own_orders_must_not_run_in_a_circle(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One, after: three}
        two: {title: Two, after: one}
        three: {title: Three, after: two}
        four: {title: Four, after: [one, three]}
        five: {title: Five, after: {says: six, in: anna#p}}
        six: {title: Six, after: {says: five, in: boris#p}}
    """)
    (problem,) = check_circles(case)
    assert problem.message.startswith("our own orders run in a circle: ")
