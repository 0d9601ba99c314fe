"""All dated events of a case in their order, and each account's lane."""

from casefile.analysis.chronology import Chronology, chronology, is_copy, lines_of
from casefile.analysis.index import Index
from casefile.dates.calendar import moment_text
from casefile.dates.parse import parse_date
from tests.analysis.conftest import EVENTS, ReadCase

COPIES = """
    == events.yaml ==
    fire: {title: The mill burns, date: [{says: 1920-05-03, in: letter#fire}, {says: 1920-05-05, in: report#fire}]}
    == sources/letter.md ==
    ---
    title: T
    short: Letter
    kind: letter
    ---

    On the third. {#fire}
    == sources/report.md ==
    ---
    title: T
    short: Report
    kind: report
    ---

    On the fifth. {#fire}
    == sources/book.md ==
    ---
    title: T
    short: Book
    kind: book
    ---

    It repeats the letter. {#p copies=letter#fire}
"""


def names(made: Chronology, numbers: list[int]) -> list[str]:
    return [made.ids[number] for number in numbers]


def test_events_stand_in_the_order_of_the_timeline_and_those_without_a_date_stand_apart(read_case: ReadCase) -> None:
    made = chronology(Index(read_case(EVENTS)))
    assert names(made, list(made.order)) == ["month", "operation", "waking", "lasting", "death"]
    assert names(made, list(made.undated)) == ["undated", "lost"]


def test_a_period_holds_what_any_account_lets_happen_in_it(read_case: ReadCase) -> None:
    made = chronology(Index(read_case(EVENTS)))
    day = parse_date("1938-02-15")
    assert day.first is not None
    assert day.end is not None
    assert names(made, made.within(day.first, day.end)) == ["month", "death"]


def test_each_account_has_a_lane_in_the_order_of_its_own_dates(read_case: ReadCase) -> None:
    made = chronology(Index(read_case(EVENTS)))
    found = {source: [made.timed(code).event for code in codes] for source, codes in made.lanes.items()}
    assert found == {
        "anna": ["month", "lasting", "death", "lost"],
        "boris": ["operation", "waking", "death"],
        "clara": ["death"],
    }


def test_a_lane_knows_which_of_its_claims_are_copies(read_case: ReadCase) -> None:
    made = chronology(Index(read_case(COPIES)))
    assert {source: [is_copy(code) for code in codes] for source, codes in made.lanes.items()} == {
        "letter": [False], "report": [False], "book": [True],
    }  # fmt: skip


def test_a_copy_stands_in_the_line_of_what_it_copies(read_case: ReadCase) -> None:
    made = chronology(Index(read_case(COPIES)))
    lines = lines_of(made.times_on("fire"))
    assert [[timed.claim.source for timed in line] for line in lines] == [["letter", "book"], ["report"]]
    assert list(made.lines) == [2]


def test_only_what_is_told_to_the_day_or_finer_counts_as_fine(read_case: ReadCase) -> None:
    made = chronology(Index(read_case(EVENTS)))
    assert [moment_text(first) for first in made.fine_firsts] == [
        "1938-02-09T00:00", "1938-02-15T11:00", "1938-02-16T00:00",
    ]  # fmt: skip


def test_fine_claims_are_counted_where_they_have_a_part_and_where_they_lie_inside(read_case: ReadCase) -> None:
    made = chronology(Index(read_case(EVENTS)))
    noon, end = (parse_date(text).first or 0 for text in ("1938-02-09T12", "1938-02-17"))
    assert made.count_fine(noon, end) == 3
    assert made.count_fine_inside(noon, end) == 2


def test_the_extent_is_from_the_first_moment_told_to_the_last(read_case: ReadCase) -> None:
    found = chronology(Index(read_case(EVENTS))).extent
    assert found is not None
    assert [moment_text(moment) for moment in found] == ["1937-01-01T00:00", "1938-03-01T00:00"]


def test_a_case_without_dates_has_no_extent(read_case: ReadCase) -> None:
    assert chronology(Index(read_case("== events.yaml ==\nundated: {title: Nobody dates it}\n"))).extent is None
