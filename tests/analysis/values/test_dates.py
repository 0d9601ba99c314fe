"""Two dates of one event, and their verdict."""

import pytest

from tests.analysis.conftest import FindOne

DATED = """
    == case.yaml ==
    casefile: 1
    title: A case
    about: {{day: 2 days, month: 2 weeks}}
    == events.yaml ==
    death:
      title: He dies
      date:
        - {{says: "{one}", in: anna#p}}
        - {{says: "{other}", in: boris#p}}
"""


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("1938-02-16", "1938-02-16", "agree"),
        ("1938-02-16", "1938-02-15T11", "conflict"),
        ("1938-02", "1938-02-16", "compatible"),
        ("1938-02-15 night", "1938-02-16", "overlapping"),
        ("1938-02-16", "1938-02-16 morning", "compatible"),
        ("1938-02-16", "1938-02-18~", "cannot tell"),
        ("1938-02-16", "1938-02-20~", "conflict"),
        ("1938-02-16", "1940~", "cannot tell"),
        ("1938-02-13/1938-02-14", "1938-02-14/1938-02-15", "overlapping"),
        ("[1938-02-15, 1938-02-16]", "1938-02-16", "compatible"),
        ("[1938-02-15, 1938-02-16]", "[1938-02-16, 1938-02-17]", "overlapping"),
    ],
)
def test_only_disjoint_dates_conflict(find_one: FindOne, one: str, other: str, verdict: str) -> None:
    assert find_one(DATED.format(one=one, other=other), "death.date").verdict == verdict


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("1825-11-19T10:50 julian", "1825-11-19T10:50", "12 days apart, just as the two calendars were"),
        ("1825-11-19", "1825-12-01", "12 days apart, just as the two calendars were"),
        ("1825-11-19", "1825-11-30", "at least 10 days apart"),
    ],
)
def test_days_that_may_be_one_in_two_calendars_are_told_as_such(
    find_one: FindOne, one: str, other: str, why: str
) -> None:
    assert find_one(DATED.format(one=one, other=other), "death.date").why.endswith(f": {why}")


def test_a_conflict_of_dates_says_how_far_they_are_apart(find_one: FindOne) -> None:
    found = find_one(DATED.format(one="1938-02-16", other="1938-02-15T11"), "death.date")
    assert found.why == "Anna 1940 has 16 February 1938; Boris 1950 has 15 February 1938, 11:00: at least 12 h apart"


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ("1938-02-21~", "at least 2 days apart"),
        ("1938-02-19~", "just apart, as far as “about” reaches"),
        ("1938-02-17", "the one begins as the other ends"),
    ],
)
def test_dates_are_apart_by_what_lies_between_them_however_far_about_reaches(
    find_one: FindOne, other: str, why: str
) -> None:
    assert find_one(DATED.format(one="1938-02-16", other=other), "death.date").why.endswith(f": {why}")


def test_a_doubtful_date_conflicts_and_the_conflict_hangs_on_the_doubt(find_one: FindOne) -> None:
    found = find_one(DATED.format(one="1938-02-16", other="1938-02-15?"), "death.date")
    assert (found.verdict, found.hangs_on) == ("conflict", ("doubt",))


RELATIVE = """
    == events.yaml ==
    operation:
      title: He is operated on
      date:
        - {{says: {anna}, in: anna#p}}
        - {{says: {boris}, in: boris#p}}
    death:
      title: He dies
      date:
        - {{says: 1 day after operation, in: {teller}#p}}
        - {{says: 1938-02-16, in: clara#p}}
"""


def test_a_relative_date_is_counted_from_its_own_accounts_date(find_one: FindOne) -> None:
    text = RELATIVE.format(anna="1938-02-15", boris="1938-02-09", teller="boris")
    found = find_one(text, "death.date")
    assert (found.verdict, found.hangs_on) == ("conflict", ())


def test_a_relative_date_without_a_date_of_its_own_is_counted_from_the_others_with_an_if(find_one: FindOne) -> None:
    text = RELATIVE.format(anna="1938-02-09", boris="1938-02-09", teller="dora")
    found = find_one(text, "death.date")
    assert (found.verdict, found.hangs_on) == ("conflict", ("if",))


def test_where_the_others_disagree_on_the_event_a_relative_date_is_strained(find_one: FindOne) -> None:
    text = RELATIVE.format(anna="1938-02-15", boris="1938-02-09", teller="dora")
    found = find_one(text, "death.date")
    assert (found.verdict, found.hangs_on) == ("strained", ("if",))


def test_a_coarser_date_of_the_event_weakens_nothing_that_is_counted_from_a_finer_one(find_one: FindOne) -> None:
    text = RELATIVE.format(anna="1938-02", boris="1938-02-09", teller="dora")
    assert find_one(text, "death.date").verdict == "conflict"


def test_dates_counted_from_an_event_that_nobody_dates_are_held_at_any_date_of_it(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        operation: {title: He is operated on}
        death:
          title: He dies
          date:
            - {says: 1 day after operation, in: anna#p}
            - {says: 1 day after operation, in: boris#p}
            - {says: 3 days after operation, in: clara#p}
    """
    found = find_one(text, "death.date")
    assert [(str(pair.verdict), pair.hangs_on) for pair in found.pairs] == [
        ("conflict", ("if",)),
        ("conflict", ("if",)),
        ("agree", ()),
    ]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("1 day after operation", "2 days after operation", "conflict"),
        ("1 day after operation", "1 day before operation", "conflict"),
        ("1 day after operation morning", "1 day after operation evening", "conflict"),
        ("1..3 days after operation", "2 days after operation", "compatible"),
        ("1 week after operation", "7 days after operation", "agree"),
        ("1 day after operation", "about 2 days after operation", "cannot tell"),
        ("5 hours after operation", "1 day after operation", "cannot tell"),
        ("30 hours after operation", "3 days after operation", "conflict"),
        ("1 month after operation", "30 days after operation", "cannot tell"),
        ("1 month after operation", "32 days after operation", "conflict"),
        ("1 year after operation", "365 days after operation", "cannot tell"),
        ("same day as operation", "2 days after operation", "conflict"),
    ],
)
def test_only_what_holds_whatever_the_date_of_the_event_is_told(
    find_one: FindOne, one: str, other: str, verdict: str
) -> None:
    text = """
        == events.yaml ==
        operation: {{title: He is operated on}}
        death: {{title: He dies, date: [{{says: {one}, in: anna#p}}, {{says: {other}, in: boris#p}}]}}
    """
    assert find_one(text.format(one=one, other=other), "death.date").verdict == verdict


def test_in_one_account_they_hang_on_no_if(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        operation: {title: He is operated on}
        death:
          title: He dies
          date: [{says: 1 day after operation, in: anna#p}, {says: 2 days after operation, in: anna#q}]
    """
    found = find_one(text, "death.date")
    assert (found.verdict, found.lies, found.hangs_on) == ("conflict", "inside one account", ())


def test_a_date_that_is_counted_from_itself_cannot_be_told(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        one: {title: One, date: {says: 1 day after other, in: anna#p}}
        other: {title: Other, date: [{says: 1 day after one, in: anna#p}, {says: 1938, in: clara#p}]}
    """
    assert find_one(text, "other.date").verdict == "cannot tell"


def test_two_that_one_account_counts_from_what_it_counts_from_them_are_held_at_any_date_of_it(
    find_one: FindOne,
) -> None:
    (pair, *_) = find_one(
        """
        == events.yaml ==
        entry: {title: Entry, date: {says: 3 days after event, in: anna#p}}
        event:
          title: Something happens
          date:
            - {says: 3 days before entry, in: anna#p}
            - {says: 1938-02-10, in: anna#p}
            - {says: 1 day after entry, in: anna#p}
        """,
        "event.date",
    ).pairs
    assert (pair.verdict, pair.reason) == ("conflict", "at least 3 days apart")


def test_a_long_row_of_dates_counted_from_one_another_breaks_nothing(find_one: FindOne) -> None:
    row = "".join(
        f"    e{number}: {{title: E, date: {{says: 1 day after e{number + 1}, in: anna#p}}}}\n"
        for number in range(2_000)
    )
    text = f"""
    == events.yaml ==
    {row.lstrip()}    e2000:
      title: Last
      date: [{{says: 1938, in: anna#p}}, {{says: 1939, in: boris#p}}]
    """
    assert find_one(text, "e2000.date").verdict == "conflict"


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("XXXX-01-27", "1908-01-27", "cannot tell"),
        ("XXXX-01-27", "1908-02-11", "conflict"),
        ("XXXX-01-27", "1908", "cannot tell"),
        ("XXXX-01-27", "1908-02", "conflict"),
        ("XXXX-01", "1908-02", "conflict"),
        ("XXXX-01", "XXXX-01-27", "cannot tell"),
        ("XXXX-01-27", "XXXX-01-28", "conflict"),
        ("XXXX-12-31", "1937-06/1938-02", "cannot tell"),
        ("XXXX-04-30", "1937-06/1938-02", "conflict"),
        ("XXXX-02-29", "1937-02-28/1937-03-01", "conflict"),
        ("XXXX-01-27~", "1908-02-11", "cannot tell"),
        ("XXXX-01-27", "1908-02/..", "cannot tell"),
        ("XXXX", "1908-02-11", "cannot tell"),
    ],
)
def test_a_day_without_its_year_conflicts_with_what_leaves_it_in_no_year(
    find_one: FindOne, one: str, other: str, verdict: str
) -> None:
    text = """
        == people.yaml ==
        mark: {{name: Mark, born: [{{says: "{one}", in: anna#p}}, {{says: "{other}", in: boris#p}}]}}
    """
    assert find_one(text.format(one=one, other=other), "mark.born").verdict == verdict
