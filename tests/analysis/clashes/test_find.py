"""Claims on different matters that cannot hold together."""

import pytest

from casefile.analysis.clashes.find import find_clashes
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from casefile.model.case import Case
from tests.analysis.conftest import ReadCase

OPERATED = """
    == case.yaml ==
    casefile: 1
    title: A case
    about: {{day: 2 days}}
    == events.yaml ==
    operation:
      title: He is operated on
      date: [{operation}]
    death:
      title: He dies
      date: [{death}]
      after: {order}
"""
AFTER = "{says: operation, in: clara#p}"


def operated(read_case: ReadCase, operation: str, death: str, order: str = AFTER) -> Case:
    def told(dates: str, passages: str) -> str:
        return ", ".join(
            f'{{says: "{date}", in: {passage}#p}}'
            for date, passage in zip(dates.split(" & "), passages.split(), strict=False)
        )

    return read_case(
        OPERATED.format(operation=told(operation, "anna dora"), death=told(death, "boris dora"), order=order)
    )


def found(case: Case) -> list[str]:
    """Every clash in short: who says what of which matter, and why that cannot be."""
    return [
        " + ".join(f"{claim.source} {claim.matter} {','.join(claim.value)}" for claim in clash.claims)
        + f": {clash.reason}"
        + (f", hangs on {' and '.join(clash.hangs_on)}" if clash.hangs_on else "")
        for clash in find_clashes(Index(case))
    ]


def test_he_is_operated_on_in_the_evening_and_dead_that_morning(read_case: ReadCase) -> None:
    assert found(operated(read_case, "1938-02-15 evening", "1938-02-15T11")) == [
        (
            "boris death.date 1938-02-15T11 + anna operation.date 1938-02-15 evening + clara death.after operation: "
            "at least 5 h apart"
        )
    ]


@pytest.mark.parametrize(
    ("operation", "death"),
    [
        ("1938-02-15 evening", "1938-02-15"),
        ("1938-02-15 evening", "1938-02-16T11"),
        ("1938-02-15", "1938-02"),
        ("1938-02-15", "[1938-02-01..]"),
        ("[..1938-02-15]", "1938-02-01"),
        ("1938-02-16~", "1938-02-15"),
        ("1938-02~", "1936"),
        ("XXXX-02-16", "1938-02-15"),
    ],
)
def test_dates_that_allow_the_order_clash_with_nothing(read_case: ReadCase, operation: str, death: str) -> None:
    assert found(operated(read_case, operation, death)) == []


def test_about_reaches_as_far_as_the_case_declares_and_no_further(read_case: ReadCase) -> None:
    assert found(operated(read_case, "1938-02-18~", "1938-02-15")) == [
        (
            "boris death.date 1938-02-15 + anna operation.date 1938-02-18~ + clara death.after operation: "
            "the one begins as the other ends"
        )
    ]


def test_of_rival_dates_the_one_that_the_order_does_not_allow_is_in_the_clash(read_case: ReadCase) -> None:
    (only,) = found(operated(read_case, "1938-02-15 evening", "1938-02-16 & 1938-02-15T11?"))
    assert only.startswith("dora death.date 1938-02-15T11? + anna operation.date")
    assert only.endswith("hangs on doubt")


def test_before_is_after_the_other_way_round(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        operation:
          title: He is operated on
          date: {says: 1938-02-16, in: anna#p}
          before: {says: death, in: clara#p}
        death: {title: He dies, date: {says: 1938-02-15, in: boris#p}}
    """)
    assert len(found(case)) == 1


def test_of_those_who_say_the_same_one_stands_for_all_who_states_it_himself(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        operation:
          title: He is operated on
          date:
            - {says: 1938-02-16, in: anna#p, reading: inferred, because: it follows}
            - {says: "1938-02-16?", in: boris#p}
            - {says: 1938-02-16, in: clara#p}
        death: {title: He dies, date: {says: 1938-02-15, in: dora#p}, after: {says: operation, in: dora#p}}
    """)
    assert [clash.claims[1].source for clash in find_clashes(Index(case))] == ["clara"]


def test_orders_told_one_by_one_bring_two_dates_together(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        operation: {title: He is operated on, date: {says: 1938-02-16, in: anna#p}}
        coma: {title: A coma, date: {says: 1938, in: anna#p}, after: {says: operation, in: boris#p}}
        death: {title: He dies, date: {says: 1938-02-15, in: clara#p}, after: {says: coma, in: dora#p}}
    """)
    assert found(case) == [
        (
            "clara death.date 1938-02-15 + anna operation.date 1938-02-16 + boris coma.after operation + "
            "dora death.after coma: the one begins as the other ends"
        )
    ]


def test_a_long_way_round_gives_way_to_the_nearest_date_on_it(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        operation: {title: He is operated on, date: {says: 1938-02-16, in: anna#p}}
        coma: {title: A coma, date: {says: 1938-02-14, in: anna#p}, after: {says: operation, in: boris#p}}
        death: {title: He dies, date: {says: 1938-02-12, in: clara#p}, after: {says: coma, in: dora#p}}
    """)
    assert [one.split(":")[0] for one in found(case)] == [
        "anna coma.date 1938-02-14 + anna operation.date 1938-02-16 + boris coma.after operation",
        "clara death.date 1938-02-12 + anna coma.date 1938-02-14 + dora death.after coma",
    ]


def test_orders_that_run_in_a_circle_clash_whatever_the_dates(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One, after: {says: three, in: anna#p}}
        two: {title: Two, after: {says: one, in: boris#p}}
        three: {title: Three, after: {says: two, in: clara#p}, before: {says: four, in: clara#p}}
        four: {title: Four, after: {says: one, in: anna#p}, before: {says: five, in: anna#p}}
        five: {title: Five}
    """)
    assert found(case) == [
        "anna one.after three + boris two.after one + clara three.after two: the orders run in a circle"
    ]


def test_the_shortest_circles_are_told_and_one_for_each_order_that_is_in_none_of_them(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One, before: {says: two, in: anna#p}}
        two: {title: Two, before: [{says: three, in: boris#p}, {says: one, in: dora#p}]}
        three: {title: Three, before: {says: one, in: clara#p}}
    """)
    assert found(case) == [
        "anna one.before two + dora two.before one: the orders run in a circle",
        "boris two.before three + clara three.before one + anna one.before two: the orders run in a circle",
    ]


def test_of_a_claim_of_several_orders_only_what_clashes_is_told_and_no_circle_hides_its_dates(
    read_case: ReadCase,
) -> None:
    case = read_case("""
        == events.yaml ==
        entry: {title: Entry}
        surgery: {title: Surgery, date: {says: 1938-02-15, in: anna#p}, before: {says: [entry, coma], in: clara#p}}
        coma: {title: Coma, before: {says: [death], in: dora#p}}
        death: {title: He dies, date: {says: 1938-02-14, in: boris#p}, before: {says: [surgery, entry], in: clara#p}}
    """)
    assert found(case) == [
        "clara surgery.before coma + dora coma.before death + clara death.before surgery: the orders run in a circle",
        (
            "boris death.date 1938-02-14 + anna surgery.date 1938-02-15 + clara surgery.before coma + "
            "dora coma.before death: the one begins as the other ends"
        ),
    ]


def test_our_own_statements_alone_are_a_problem_and_no_clash(read_case: ReadCase) -> None:
    text = """
        == events.yaml ==
        one: {{title: One, after: two}}
        two: {{title: Two, after: {one}}}
    """
    assert found(read_case(text.format(one="{says: one, in: anna#p}"))) != []
    assert found(read_case(text.format(one="one"))) == []


def test_an_order_denied_in_other_words_is_still_denied(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One, before: {says: two, in: anna#p}}
        two: {title: Two, after: [{denies: one, in: boris#p}, {doubts: one, in: clara#p}]}
    """)
    clashes = find_clashes(Index(case))
    assert [(str(clash.verdict), [claim.source for claim in clash.claims]) for clash in clashes] == [
        ("conflict", ["anna", "boris"]),
        ("contested", ["anna", "clara"]),
    ]


def test_who_denies_that_it_came_after_two_events_leaves_each_of_the_two_open(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One, before: {says: three, in: anna#p}}
        two: {title: Two}
        three: {title: Three, after: {denies: [one, two], in: boris#p}}
    """)
    assert found(case) == []


def test_of_several_orders_the_one_that_is_denied_is_told(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One, before: {says: [two, three], in: anna#p}}
        two: {title: Two, after: {denies: one, in: boris#p}}
        three: {title: Three}
    """)
    assert found(case) == ["anna one.before two + boris two.after one: the one denies what the other says"]


def test_an_order_denied_or_doubted_in_the_same_words_is_a_conflict_on_its_own_matter(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One}
        two: {title: Two, after: [{says: one, in: anna#p}, {denies: one, in: boris#p}, {doubts: one, in: clara#p}]}
    """)
    assert found(case) == []


def test_what_is_claimed_for_a_time_only_is_left_aside(read_case: ReadCase) -> None:
    order = '{says: operation, in: clara#p, when: "1938"}'
    assert found(operated(read_case, "1938-02-16", "1938-02-15", order)) == []


def test_what_is_left_out_clashes_with_nothing(read_case: ReadCase) -> None:
    case = operated(read_case, "1938-02-16", "1938-02-15")
    assert len(found(case)) == 1
    assert found(leave_out(case, ["clara"])) == []
