"""Dates counted from an event lead to another event."""

from collections.abc import Callable

Told = Callable[[str], list[str]]


def test_no_event_is_dated_from_itself(told: Told) -> None:
    assert told("""
    == case.yaml ==
    casefile: 1
    title: A case
    fields: {reported: date}
    == events.yaml ==
    alarm:
      title: The alarm
      date: {says: 1 day after alarm, in: kern#birth}
      reported: {says: 1 day after alarm, in: kern#birth}
    fire: {title: The fire, date: {says: 1 day before alarm, in: kern#birth}}
    """) == ["error events.yaml:3:9: “alarm” is dated from itself; count from another event, or write the date"]
