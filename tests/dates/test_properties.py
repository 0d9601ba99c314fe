"""What holds for all dates, and for all texts that are none."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from casefile.dates.date import DEFAULT_PARTS, Date, DateError
from casefile.dates.explain import explain
from casefile.dates.parse import parse_date
from casefile.dates.parts import parse_parts
from casefile.dates.reach import parse_reach
from casefile.dates.relate import Relation, relate, time_between
from casefile.dates.resolve import resolve
from casefile.dates.words import date_in_words, date_short
from tests.dates.strategies import (
    COUNTED,
    DATES,
    DAY_TEXTS,
    DAYS,
    FRAGMENTS,
    MASKED,
    MONTHS,
    PLACED,
    PLAIN,
    SAME,
    TEXTS,
    YEARS,
    is_date,
)

REACH = parse_reach({"hour": "2 hours", "day": "2 days", "month": "2 weeks", "year": "1 year"})
APART = (Relation.DISJOINT, Relation.OVERLAPPING)


@given(TEXTS)
def test_a_date_keeps_its_text(text: str) -> None:
    assert parse_date(text).text == text


@given(st.text() | FRAGMENTS)
def test_a_text_is_a_date_or_says_in_one_line_why_not(text: str) -> None:
    try:
        date = parse_date(text)
    except DateError as error:
        told = str(error)
    else:
        told = date_in_words(date)
        assert cell_len(date_short(date)) <= 14
    assert len(told.splitlines()) == 1


@given(st.text() | FRAGMENTS)
def test_explaining_any_text_ends_in_one_line(text: str) -> None:
    assert len(str(explain(text, DEFAULT_PARTS)).splitlines()) == 1


@given(DATES)
def test_the_first_moment_comes_before_the_end(date: Date) -> None:
    assert all(first < end for first, end in date.spans)
    assert all(left[1] < right[0] for left, right in pairwise(date.spans))
    assert date.spans[0][0] == date.sort_key[1]
    assert date.spans[-1][1] == date.sort_key[2]


@given(DATES)
def test_a_short_date_takes_at_most_14_cells(date: Date) -> None:
    assert 0 < cell_len(date_short(date)) <= 14


@given(st.text(min_size=1, max_size=12), DAY_TEXTS)
def test_a_part_of_the_day_of_any_name_fits_as_well(name: str, day: str) -> None:
    try:
        date = parse_date(f"{day} {name}", parse_parts({name: "03-05"}))
    except DateError:
        return
    assert cell_len(date_short(date)) <= 14


@given(DATES)
def test_words_are_for_people_and_never_edtf(date: Date) -> None:
    for words in (date_in_words(date), date_short(date)):
        assert not set("~%[]{}/X") & set(words)
        assert words == words.strip()
    assert ("doubtful" in date_in_words(date)) == date.is_doubtful


@given(DATES, DATES)
def test_how_two_dates_relate_does_not_hang_on_their_order(a: Date, b: Date) -> None:
    assert relate(a, b, REACH) == relate(b, a, REACH)
    assert time_between(a, b, REACH) == time_between(b, a, REACH)


@given(DATES)
def test_a_placed_date_is_the_same_as_itself(date: Date) -> None:
    expected = Relation.CANNOT_TELL if date.kind == "relative" else Relation.SAME
    assert relate(date, date, REACH) == expected


@given(PLACED, PLACED)
def test_only_between_dates_that_cannot_both_hold_lies_time(a: Date, b: Date) -> None:
    assert (time_between(a, b, REACH) is not None) == (relate(a, b, REACH) is Relation.DISJOINT)


@given(st.lists(DATES, min_size=3, max_size=5))
def test_the_sort_key_is_one_order_of_all_dates(dates: list[Date]) -> None:
    keys = sorted(date.sort_key for date in dates)
    assert all(left <= right for left, right in pairwise(keys))
    assert keys == sorted(date.sort_key for date in reversed(dates))
    assert all((a.sort_key == b.sort_key) == (a.text == b.text) for a in dates for b in dates if a.event == b.event)


@given(st.data())
def test_refining_a_date_never_parts_it_from_what_it_lay_in(data: st.DataObject) -> None:
    mask = data.draw(st.one_of(PLAIN, MASKED).filter(lambda text: "-2" not in text[5:6] or len(text) > 7))
    coarse, fine = parse_date(mask), parse_date(data.draw(refinements(mask)))
    container = data.draw(PLACED)
    if coarse.is_placed:
        assert relate(coarse, fine, REACH) not in APART
        lies_in = all(any(first <= a and b <= end for first, end in container.spans) for a, b in coarse.spans)
        if lies_in and container.kind != "relative":
            assert relate(container, fine, REACH) not in APART


def refinements(mask: str) -> st.SearchStrategy[str]:
    """Dates that say more than this one: an X told, a month, a day or a time added; a night may be of the next day."""
    told = st.tuples(*(st.sampled_from("0123456789") if char == "X" else st.just(char) for char in mask)).map("".join)
    longer = st.tuples(told, st.sampled_from(["", "-01", "-12", "-30", " small hours", " evening", "T11"])).map("".join)
    return longer.filter(lambda text: is_date(text) and parse_date(text).precision != "season") | st.just(mask)


@given(COUNTED | SAME, PLACED)
def test_a_resolved_date_holds_the_moments_counted_from_any_moment_of_its_event(text: str, anchor: Date) -> None:
    resolved = resolve(parse_date(text), anchor)
    if resolved.kind == "moment":
        assert resolved.sort_key[1] < resolved.sort_key[2]
        assert cell_len(date_short(resolved)) <= 14
        assert date_in_words(resolved)


@given(COUNTED | SAME, st.data())
def test_refining_the_event_refines_what_is_counted_from_it(text: str, data: st.DataObject) -> None:
    month = data.draw(st.tuples(YEARS, MONTHS).map("".join))
    day = month + data.draw(DAYS)
    coarse, fine = (resolve(parse_date(text), parse_date(anchor)).spans[0] for anchor in (month, day))
    assert coarse[0] <= fine[0]
    assert fine[1] <= coarse[1]
