"""Differences between two states of a case: claims, verdicts and numbers of roots."""

from hypothesis import given

from casefile.analysis.conflicts import find_conflicts
from casefile.analysis.differences import State, find_differences
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from casefile.model.case import Case
from tests.analysis.conftest import ReadCase
from tests.analysis.sketches import Sketch, built, sketches

DAY = "== events.yaml ==\nevent: {{title: Something happens, date: [{claims}]}}\n"
A = "{says: 1938-02-16, in: anna#p}"
B = "{says: 1938-02-15, in: boris#p}"


def state_of(case: Case) -> State:
    """A case with its conflicts."""
    return State(Index(case), find_conflicts(case))


def told(old: Case, new: Case) -> list[tuple[str, str, object, object]]:
    found = find_differences(state_of(old), state_of(new))
    return [(one.id, one.kind, getattr(one.old, "value", one.old), getattr(one.new, "value", one.new)) for one in found]


def test_nothing_differs_where_claims_only_stand_in_another_order(read_case: ReadCase) -> None:
    old = read_case(DAY.format(claims=f"{A}, {B}"))
    assert told(old, read_case(DAY.format(claims=f"{B}, {A}"))) == []


def test_a_rival_claim_is_new_and_makes_a_conflict(read_case: ReadCase) -> None:
    old, new = read_case(DAY.format(claims=A)), read_case(DAY.format(claims=f"{A}, {B}"))
    assert told(old, new) == [
        ("event.date", "claim", None, ("1938-02-15",)),
        ("event.date", "verdict", None, "conflict"),
    ]
    assert told(new, old) == [
        ("event.date", "claim", ("1938-02-15",), None),
        ("event.date", "verdict", "conflict", None),
    ]


def test_another_value_of_the_same_passage_is_a_claim_that_has_changed(read_case: ReadCase) -> None:
    old = read_case(DAY.format(claims=f"{A}, {B}"))
    new = read_case(DAY.format(claims=f"{A}, {{says: 1938-02, in: boris#p}}"))
    assert told(old, new) == [
        ("event.date", "claim", ("1938-02-15",), ("1938-02",)),
        ("event.date", "verdict", "conflict", "compatible"),
    ]


def test_a_claim_written_twice_and_then_once_is_gone_once(read_case: ReadCase) -> None:
    old, new = read_case(DAY.format(claims=f"{A}, {A}")), read_case(DAY.format(claims=A))
    assert told(old, new)[0] == ("event.date", "claim", ("1938-02-16",), None)


def test_a_chain_that_comes_to_an_end_is_a_root_more(read_case: ReadCase) -> None:
    old = read_case(DAY.format(claims=A))
    source = old.sources["anna"]
    saw = type(source)(**{**{name: getattr(source, name) for name in source.__slots__}, "is_root": True})
    new = type(old)(**{**{name: getattr(old, name) for name in old.__slots__}, "sources": {**old.sources, "anna": saw}})
    assert told(old, new) == [("event.date", "roots", 0, 1)]


def test_the_roots_of_every_value_are_counted_for_themselves(read_case: ReadCase) -> None:
    rooted = f"""
        {DAY.format(claims=f"{A}, {B}")}
        == people.yaml ==
        eva: {{name: Eva}}
        == sources/anna.md ==
        ---
        {{title: T, short: T, kind: book, rests on: [{{person: eva, how: heard-from}}]}}
        ---
        Told. {{#p}}
        == sources/boris.md ==
        ---
        {{title: T, short: T, kind: book, rests on: [{{person: eva, how: heard-from}}]}}
        ---
        Told. {{#p}}
    """.replace("        ", "")
    case = read_case(rooted)
    assert ("event.date", "roots", 2, 0) in told(case, leave_out(case, ["eva"]))


def test_to_leave_a_source_out_takes_its_claims_away(read_case: ReadCase) -> None:
    case = read_case(DAY.format(claims=f"{A}, {B}"))
    assert told(case, leave_out(case, ["boris"])) == [
        ("event.date", "claim", ("1938-02-15",), None),
        ("event.date", "verdict", "conflict", None),
    ]


@given(sketches(), sketches())
def test_a_case_differs_from_itself_in_nothing_and_both_ways_alike(one: Sketch, other: Sketch) -> None:
    left, right = state_of(built(one)), state_of(built(other))
    assert find_differences(left, state_of(built(one))) == ()
    there = {(each.id, each.kind, each.old, each.new) for each in find_differences(left, right)}
    assert {(each.id, each.kind, each.new, each.old) for each in find_differences(right, left)} == there
