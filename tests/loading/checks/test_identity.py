"""A record does not rule itself out."""

from collections.abc import Callable

Told = Callable[[str], list[str]]


def test_a_record_is_not_itself_and_not_both_another_and_perhaps_the_same(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, not: a}
    b: {name: B, perhaps: [b]}
    c: {name: C, not: [a, b], perhaps: [b]}
    == events.yaml ==
    e: {title: E, not: e}
    """) == [
        "error events.yaml:1:1: “e” names itself under “not” or “perhaps”; name another record there",
        "error people.yaml:1:1: “a” names itself under “not” or “perhaps”; name another record there",
        "error people.yaml:2:1: “b” names itself under “not” or “perhaps”; name another record there",
        "error people.yaml:3:1: “b” stands under “not” and under “perhaps” of “c”; keep one of the two",
    ]
