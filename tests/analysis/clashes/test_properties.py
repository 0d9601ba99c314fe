"""Rules of what cannot hold together that hold for every case."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations, permutations
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import Struct

from casefile.analysis.clashes.clash import Clash
from casefile.analysis.clashes.find import find_clashes
from casefile.analysis.index import Index
from casefile.dates.parse import parse_date
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.location import Location
from casefile.model.matters import Matter
from casefile.model.sources import Passage, Source

HERE = Location("events.yaml", 1, 1)
EVENTS = 5
DATES = ("1938-02-01", "1938-02-02", "1938-02-03", "1938-02-04", "1938-02-02T11", "1938-02-03 evening",
         "[1938-02-01..1938-02-03]", "[1938-02-02..]", "[..1938-02-03]")  # fmt: skip
OPEN = ("1938~", "XXXX-02-03", "[1938-02-03..]", "1938-02-03/..")


class Told(Struct, frozen=True):
    """A claim before it has ids: a date of an event, or the events that it comes after or before."""

    event: int
    field: str
    value: str | tuple[int, ...]
    passage: int


Found = set[frozenset[tuple[str, str]]]


def dates(values: Sequence[str] = DATES) -> Any:
    return st.builds(Told, st.integers(0, EVENTS - 1), st.just("date"), st.sampled_from(values), st.integers(0, 9))


@st.composite
def orders(draw: Any) -> Told:
    event = draw(st.integers(0, EVENTS - 1))
    others = st.sampled_from([other for other in range(EVENTS) if other != event])
    value = tuple(draw(st.lists(others, min_size=1, max_size=2, unique=True)))
    return Told(event, draw(st.sampled_from(["after", "before"])), value, draw(st.integers(0, 9)))


def told() -> Any:
    return st.lists(dates() | orders(), max_size=10)


def built(claims: Iterable[Told], name: Callable[[str], str] = str) -> Case:
    """The case of some claims, with ids as `name` gives them; whole sources of one passage each."""
    facts: dict[tuple[int, str], list[Claim]] = {}
    for one in claims:
        facts.setdefault((one.event, one.field), []).append(_claim(one, name))
    events = [_event(number, facts, name) for number in range(EVENTS)]
    passages = [
        Passage(id=f"{name(f's{n}')}#p", source=name(f"s{n}"), anchor="p", number=1, text="T", location=HERE)
        for n in range(10)
    ]
    sources = [
        Source(id=one.source, title="S", short="S", kind="book", passages=(one,), location=HERE) for one in passages
    ]
    return Case(
        folder=Path(),
        events={event.id: event for event in events},
        sources={source.id: source for source in sources},
        passages={passage.id: passage for passage in passages},
    )


def _event(number: int, facts: Mapping[tuple[int, str], list[Claim]], name: Callable[[str], str]) -> Event:
    id_ = name(f"e{number}")
    matters = {
        field: Matter(
            id=f"{id_}.{field}",
            about=id_,
            field=field,
            holds="date" if field == "date" else "event",
            claims=tuple(claims),
            location=HERE,
        )
        for (event, field), claims in facts.items()
        if event == number
    }
    return Event(id=id_, title="E", facts=matters, location=HERE)


def _claim(one: Told, name: Callable[[str], str]) -> Claim:
    value = (one.value,) if isinstance(one.value, str) else tuple(name(f"e{other}") for other in one.value)
    return Claim(
        matter=f"{name(f'e{one.event}')}.{one.field}",
        stance="says",
        value=value,
        meaning=parse_date(one.value) if isinstance(one.value, str) else None,
        passage=f"{name(f's{one.passage}')}#p",
        location=HERE,
    )


def clashes(claims: Iterable[Told]) -> tuple[Clash, ...]:
    return find_clashes(Index(built(claims)))


def can_hold(claims: Iterable[Claim]) -> bool:
    """Whether there are moments for which all is so: each order of the events is tried, each event as early as it can.

    Nothing here is shared with what is tested: no graph, no circle.
    """
    first, end = {f"e{n}": -(10**15) for n in range(EVENTS)}, {f"e{n}": 10**15 for n in range(EVENTS)}
    pairs: list[tuple[str, str]] = []
    for claim in claims:
        event, _, field = claim.matter.partition(".")
        if field == "date":
            low, high = claim.meaning.sort_key[1:3]
            first[event], end[event] = max(first[event], low * 100), min(end[event], high * 100)
        else:
            pairs += [(other, event) if field == "after" else (event, other) for other in claim.value]
    return any(_is_line(line, pairs, first, end) for line in permutations(first))


def _is_line(
    line: Sequence[str], pairs: Sequence[tuple[str, str]], first: Mapping[str, int], end: Mapping[str, int]
) -> bool:
    if any(line.index(early) >= line.index(late) for early, late in pairs):
        return False
    now = -(10**16)
    for event in line:
        now = max(now + 1, first[event])
        if now >= end[event]:
            return False
    return True


def ends(found: Iterable[Clash]) -> Found:
    """The dates that clash: orders of one length may stand for each other."""
    return {frozenset((claim.matter, claim.value[0]) for claim in clash.claims if claim.meaning) for clash in found}


@settings(deadline=None)
@given(told())
def test_what_clashes_cannot_hold_and_can_without_any_one_of_its_claims(claims: list[Told]) -> None:
    for clash in clashes(claims):
        assert not can_hold(clash.claims)
        assert all(can_hold(fewer) for fewer in combinations(clash.claims, len(clash.claims) - 1))


@settings(deadline=None)
@given(told())
def test_what_cannot_hold_clashes_or_is_in_conflict_on_one_matter(claims: list[Told]) -> None:
    case = built(claims)
    said = [claim for event in case.events.values() for fact in event.facts.values() for claim in fact.claims]
    dated = [claim for claim in said if claim.meaning]
    apart = [pair for pair in combinations(dated, 2) if pair[0].matter == pair[1].matter and not can_hold(pair)]
    assert bool(find_clashes(Index(case)) or apart) is not can_hold(said)


def _orders(claims: Iterable[Claim]) -> set[tuple[str, str]]:
    """Each order told, as the early event and the late one."""
    told = ((claim, other) for claim in claims if not claim.meaning for other in claim.value)
    return {
        (other, claim.matter[:2]) if ".after" in claim.matter else (claim.matter[:2], other) for claim, other in told
    }


@settings(deadline=None)
@given(st.lists(orders(), max_size=12))
def test_each_order_that_lies_in_a_circle_is_told_in_one_and_a_shortest_circle_is_told(claims: list[Told]) -> None:
    case = built(claims)
    pairs = _orders(claim for event in case.events.values() for fact in event.facts.values() for claim in fact.claims)
    events = sorted({event for pair in pairs for event in pair})
    circles = [
        set(zip(row, (*row[1:], row[0]), strict=True))
        for size in range(2, EVENTS + 1)
        for row in permutations(events, size)
        if set(zip(row, (*row[1:], row[0]), strict=True)) <= pairs
    ]
    found = [_orders(clash.claims) for clash in find_clashes(Index(case))]
    assert set().union(*found) == set().union(*circles)
    assert min(map(len, found), default=0) == min(map(len, circles), default=0)
    assert all(circle in circles for circle in found)


@settings(deadline=None)
@given(told(), dates() | orders())
def test_one_order_more_removes_no_clash_but_for_one_as_short_with_a_date_of_it(claims: list[Told], more: Told) -> None:
    before, after = clashes(claims), clashes([*claims, more])
    for clash in before:
        sharing = [one for one in after if len(one.claims) <= len(clash.claims) and ends([one]) & ends([clash])]
        nearer = [one for one in after if len(one.claims) < len(clash.claims)]
        assert sharing or any(set.union(*map(set, ends([one]))) & set.union(*map(set, ends([clash]))) for one in nearer)


@settings(deadline=None)
@given(told(), dates() | orders())
def test_a_claim_more_leaves_two_dates_and_the_order_between_them_as_they_are(claims: list[Told], more: Told) -> None:
    def direct(found: Iterable[Clash]) -> Found:
        return ends(clash for clash in found if len(clash.claims) == 3) - {frozenset()}

    assert direct(clashes(claims)) <= direct(clashes([*claims, more]))


@example(
    [
        Told(0, "date", "1938-02-01", 0),
        Told(1, "date", "1938-02-02", 0),
        Told(2, "before", (0,), 0),
        Told(2, "after", (1,), 0),
        Told(2, "after", (0, 1), 0),
    ],
    Random(3),
)
@settings(deadline=None)
@given(told(), st.randoms())
def test_the_order_of_the_files_makes_no_difference_to_the_dates_that_clash(claims: list[Told], chance: Any) -> None:
    mixed = list(claims)
    chance.shuffle(mixed)
    assert ends(clashes(claims)) == ends(clashes(mixed))


@settings(deadline=None)
@given(st.lists(dates(OPEN), max_size=8), st.lists(orders(), max_size=6))
def test_where_all_dates_are_open_nothing_clashes_but_circles(dated: list[Told], ordered: list[Told]) -> None:
    forward = [
        Told(one.event, "before", tuple(other for other in one.value if other > one.event) or (EVENTS,), one.passage)
        for one in ordered
        if any(other > one.event for other in one.value)
    ]
    assert clashes([*dated, *forward]) == ()
    assert all(clash.reason == "the orders run in a circle" for clash in clashes([*dated, *ordered]))


@settings(deadline=None)
@given(told())
def test_other_ids_change_nothing_but_the_ids(claims: list[Told]) -> None:
    def other(id_: str) -> str:
        return f"{id_[0]}{9 - int(id_[1:])}"

    def seen(found: Iterable[Clash], name: Callable[[str], str]) -> list[object]:
        return [
            (clash.reason, [(name(one.matter[:2]), one.matter[2:], name(one.source or "")) for one in clash.claims])
            for clash in found
        ]

    renamed = find_clashes(Index(built(claims, other)))
    assert seen(renamed, other) == seen(clashes(claims), str)
