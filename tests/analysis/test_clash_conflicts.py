"""Things that cannot hold together, among the conflicts of a case."""

import pytest

from casefile.analysis.checks.expectations import check_expectations
from casefile.analysis.conflicts import find_conflicts
from tests.analysis.conftest import ReadCase

SURGERY = """
    == events.yaml ==
    operation: {{title: Surgery, date: [{{says: 1938-02-15 evening, in: anna#p}}], before: {order}}}
    death:
      title: He dies
      date:
        - {{says: 1938-02-16, in: anna#p}}
        - {{says: "1938-02-15T11?", in: boris#p}}
        - {{says: 1938-02-15T09, in: dora#p}}
    {more}
"""
ORDER = "{claims: [{says: death, in: anna#q}]}"
ID = "clash-death.date+operation.before+operation.date"


def test_they_are_one_conflict_with_a_pair_for_each_smallest_set_of_claims(read_case: ReadCase) -> None:
    _, clash = find_conflicts(read_case(SURGERY.format(order=ORDER, more="")))
    assert (clash.id, clash.about, clash.field, clash.matter, clash.positions) == (ID, None, None, None, ())
    assert (str(clash.verdict), clash.turns_on, clash.lies, clash.hangs_on) == (
        "conflict", "fact", "between accounts", ()
    )  # fmt: skip
    assert [[claim.source for claim in pair.claims] for pair in clash.pairs] == [
        ["dora", "anna", "anna"],
        ["boris", "anna", "anna"],
    ]
    assert [pair.hangs_on for pair in clash.pairs] == [(), ("doubt",)]


def test_why_they_cannot_is_one_sentence(read_case: ReadCase) -> None:
    _, clash = find_conflicts(read_case(SURGERY.format(order=ORDER, more="")))
    assert clash.why == (
        "Dora 1970 dates “He dies” 15 February 1938, 09:00; Anna 1940 dates “Surgery” evening of 15 February 1938 "
        "and puts “Surgery” before “He dies”: these cannot all hold: at least 7 h apart"
    )


def test_an_order_denied_in_other_words_is_told_in_words_too(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One, before: {says: two, in: anna#p}}
        two: {title: Two, after: {denies: one, in: boris#p}}
    """)
    (clash,) = find_conflicts(case)
    assert clash.why == (
        "Anna 1940 puts “One” before “Two”; Boris 1950 denies that “Two” came after “One”: these cannot both hold: "
        "the one denies what the other says"
    )


def test_what_is_no_more_than_doubted_is_not_said_to_be_impossible(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One, before: {says: two, in: anna#p}}
        two: {title: Two, after: {doubts: one, in: boris#p}}
    """)
    (clash,) = find_conflicts(case)
    assert clash.why == (
        "Anna 1940 puts “One” before “Two”; Boris 1950 doubts that “Two” came after “One”: "
        "the one doubts what the other says"
    )


def test_an_event_that_a_date_is_counted_from_goes_by_its_title(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        one: {title: One, date: {says: 1 day after two, in: anna#p}}
        two: {title: Two, date: {says: 1 day after one, in: boris#p}}
    """)
    (clash,) = find_conflicts(case)
    assert clash.why == (
        "Anna 1940 dates “One” 1 day after “Two”; Boris 1950 dates “Two” 1 day after “One”: "
        "these cannot both hold: the orders run in a circle"
    )


def test_what_rests_on_an_inferred_order_hangs_on_it_and_what_is_judged_is_no_conflict(read_case: ReadCase) -> None:
    inferred = "{claims: [{says: death, in: anna#q, reading: inferred, because: it must}], turns on: judgement}"
    found = find_conflicts(read_case(SURGERY.format(order=inferred, more="")))
    (clash,) = [conflict for conflict in found if conflict.matter is None]
    assert (str(clash.verdict), clash.turns_on, clash.hangs_on) == (
        "readings differ",
        "judgement",
        ("inferred", "doubt"),
    )


def test_they_lie_inside_one_account_that_tells_all_of_it(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        operation: {title: Surgery, date: {says: 1938-02-15, in: anna#p}, before: {says: death, in: anna#q}}
        death: {title: He dies, date: {says: 1938-02-14, in: anna#q}}
    """)
    (clash,) = find_conflicts(case)
    assert clash.lies == "inside one account"


def test_they_stand_among_the_conflicts_by_roots_and_tellers_and_steps_from_the_heart(read_case: ReadCase) -> None:
    more = """
    other: {title: Another, date: [{says: 1938, in: anna#p}, {says: 1939, in: boris#p}]}
    == case.yaml ==
    casefile: 1
    title: A case
    heart: [death]"""
    found = find_conflicts(read_case(SURGERY.format(order=ORDER, more=more)))
    assert [conflict.id for conflict in found] == ["death.date", ID, "other.date"]


@pytest.mark.parametrize(
    ("told", "loss"),
    [
        ("{verdict: conflict}", None),
        ("{verdict: conflict, values: [1938-02-15 evening, 1938-02-15T09], roots: [0, 0], in: [anna#p, dora#p]}", None),
        ("{verdict: contested}", "expected contested, found conflict"),
        ("{verdict: conflict, values: [1938-02-16]}", "expected the value 1938-02-16, found no claim of it"),
        ("{verdict: conflict, in: [clara#p]}", "clara#p has no claim on it any more"),
    ],
)
def test_they_can_be_expected(read_case: ReadCase, told: str, loss: str | None) -> None:
    more = f"== expect.yaml ==\n    {ID}: {told}"
    case = read_case(SURGERY.format(order=ORDER, more=more))
    assert [problem.message for problem in check_expectations(case)] == ([f"{ID}: {loss}"] if loss else [])


def test_the_loss_of_an_expected_clash_is_an_error(read_case: ReadCase) -> None:
    text = SURGERY.format(order=ORDER, more=f"== expect.yaml ==\n    {ID}: {{verdict: conflict}}")
    case = read_case(text.replace("1938-02-15 evening", "1938-02-14"))
    assert [problem.message for problem in check_expectations(case)] == [
        f"{ID}: expected conflict, found no such clash"
    ]
