"""Events that last, parts and wholes, and dates counted from events, in what cannot hold together."""

import pytest

from tests.analysis.clashes.test_find import found
from tests.analysis.conftest import ReadCase


@pytest.mark.parametrize(
    ("illness", "visit", "is_clash"),
    [
        ("1938-02-10/1938-02-14", "1938-02-09", True),
        ("1938-02-10/1938-02-14", "1938-02-12", False),
        ("../1938-02-14", "1938-02-12", False),
        ("{1938-02-10, 1938-02-14}", "1938-02-12", False),
        ("1938-02-10", "1938-02-09", True),
    ],
)
def test_what_comes_after_an_event_that_lasts_comes_after_its_beginning(
    read_case: ReadCase, illness: str, visit: str, is_clash: bool
) -> None:
    case = read_case(f"""
        == events.yaml ==
        illness: {{title: He is ill, date: {{says: "{illness}", in: anna#p}}}}
        visit: {{title: A visit, date: {{says: {visit}, in: boris#p}}, after: {{says: illness, in: clara#p}}}}
    """)
    assert bool(found(case)) is is_clash


def test_one_day_told_of_an_event_that_lasts_says_only_by_when_it_had_begun(read_case: ReadCase) -> None:
    text = """
        == events.yaml ==
        stay: {title: His stay, date: {says: 1938-02-12, in: anna#p}, after: {says: arrival, in: anna#p}}
        arrival: {title: He arrives, date: {says: 1938-02-14, in: boris#p}}
        visit: {title: A visit, date: {says: 1938-02-11, in: boris#p}, after: {says: stay, in: clara#p}}
    """
    assert len(found(read_case(text))) == 2
    (only,) = found(read_case(text + "    meal: {title: A meal, part of: stay}\n"))
    assert only.startswith("anna stay.date 1938-02-12 + boris arrival.date 1938-02-14")


@pytest.mark.parametrize(
    ("part", "is_clash"),
    [
        ("1938-02-08/1938-02-10", True),
        ("1938-02-14/1938-02-17", True),
        ("1938-02-09/1938-02-16", False),
        ("1938-02/1938-02-10", False),
        ("1938-02-08~/1938-02-10", False),
        ("1938-02-20", False),
    ],
)
def test_what_lasted_as_a_part_of_what_lasted_lies_within_it(read_case: ReadCase, part: str, is_clash: bool) -> None:
    case = read_case(f"""
        == case.yaml ==
        casefile: 1
        title: A case
        about: {{day: 2 days}}
        == events.yaml ==
        stay: {{title: His stay, date: {{says: 1938-02-09/1938-02-16, in: anna#p}}}}
        first: {{title: The first days, part of: stay}}
        fever: {{title: A fever, part of: first, date: {{says: "{part}", in: boris#p}}}}
    """)
    assert [one.split(":")[0] for one in found(case)] == [
        f"anna stay.date 1938-02-09/1938-02-16 + boris fever.date {part}"
    ] * is_clash


RELATIVE = """
    == case.yaml ==
    casefile: 1
    title: A case
    about: {{week: 3 days}}
    == events.yaml ==
    letter: {{title: A letter, date: [{letter}]}}
    murder: {{title: A murder, date: {{says: "{murder}", in: anna#p}}}}
    found: {{title: It is found, date: {{says: 1938-07-10, in: clara#p}}, after: {{says: murder, in: clara#p}}}}
"""


def test_a_date_is_counted_from_its_accounts_own_date_of_the_event(read_case: ReadCase) -> None:
    letter = "{says: 1938-07-14, in: anna#p}, {says: 1938-07-01, in: boris#p}"
    assert found(read_case(RELATIVE.format(letter=letter, murder="2 days before letter"))) == [
        (
            "clara found.date 1938-07-10 + anna murder.date 2 days before letter + anna letter.date 1938-07-14 + "
            "clara found.after murder: at least 1 day apart"
        )
    ]


def test_a_date_counted_from_what_others_say_hangs_on_an_if(read_case: ReadCase) -> None:
    letter = '{says: "1938-07-14?", in: boris#p}'
    (only,) = found(read_case(RELATIVE.format(letter=letter, murder="2 days before letter")))
    assert "boris letter.date 1938-07-14?" in only
    assert only.endswith("hangs on doubt and if")


@pytest.mark.parametrize(
    ("murder", "is_clash"),
    [
        ("about 1 week after letter", True),
        ("about 1 day after letter", False),
        ("2 hours after letter", True),
        ("1 month before letter", False),
        ("same day as letter", True),
        ("same week as letter", False),
        ("1 day after letter night", True),
    ],
)
def test_an_event_dated_by_another_is_held_to_the_orders_of_that_one(
    read_case: ReadCase, murder: str, is_clash: bool
) -> None:
    case = read_case(f"""
        == case.yaml ==
        casefile: 1
        title: A case
        about: {{week: 3 days}}
        == events.yaml ==
        letter: {{title: A letter, after: {{says: arrest, in: boris#p}}}}
        arrest: {{title: An arrest, date: {{says: 1938-07-14, in: boris#p}}}}
        murder: {{title: A murder, date: {{says: "{murder}", in: anna#p}}}}
        found: {{title: It is found, date: {{says: 1938-07-12, in: clara#p}}, after: {{says: murder, in: clara#p}}}}
    """)
    told = "clara found.date 1938-07-12 + boris arrest.date 1938-07-14 + boris letter.after arrest"
    assert [one.split(": ")[0] for one in found(case)] == [
        f"{told} + anna murder.date {murder} + clara found.after murder"
    ] * is_clash


def test_days_counted_after_an_event_are_an_order_too(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        letter: {title: A letter, after: {says: murder, in: boris#p}}
        murder: {title: A murder, date: {says: 2..3 days after letter, in: anna#p}}
    """)
    assert found(case) == [
        "boris letter.after murder + anna murder.date 2..3 days after letter: the orders run in a circle, hangs on if"
    ]


def test_a_clash_that_is_a_conflict_on_one_matter_is_not_told_again(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        letter: {title: A letter, date: {says: 1938-07-14, in: boris#p}}
        murder:
          title: A murder
          date: [{says: 2 days after letter, in: anna#p}, {says: 1938-07-14, in: clara#p}]
    """)
    assert found(case) == []


@pytest.mark.parametrize(
    ("two", "order", "told"),
    [
        ("1 day before one", "before", []),
        (
            "1 day before one",
            "after",
            ["boris two.after one + anna one.date 1 day after two"],
        ),
        (
            "1 day after one",
            "after",
            [
                "boris two.after one + anna one.date 1 day after two",
                "anna two.date 1 day after one + anna one.date 1 day after two",
            ],
        ),
    ],
)
def test_dates_counted_from_each_other_bind_as_orders_do(
    read_case: ReadCase, two: str, order: str, told: list[str]
) -> None:
    case = read_case(f"""
        == events.yaml ==
        one: {{title: One, date: {{says: 1 day after two, in: anna#p}}}}
        two: {{title: Two, date: {{says: {two}, in: anna#p}}, {order}: {{says: one, in: boris#p}}}}
    """)
    assert [one.removesuffix(": the orders run in a circle, hangs on if") for one in found(case)] == told


def test_a_row_of_dates_that_its_account_counts_from_nothing_binds_as_orders_do(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        surgery: {title: Surgery}
        death: {title: He dies, date: {says: 1 day after surgery, in: anna#p}}
        autopsy: {title: The autopsy, date: {says: 1 day after death, in: anna#p}, before: {says: death, in: boris#p}}
    """)
    assert found(case) == [
        "boris autopsy.before death + anna autopsy.date 1 day after death: the orders run in a circle, hangs on if"
    ]
