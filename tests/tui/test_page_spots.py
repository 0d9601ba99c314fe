"""Where on a page one is: found again in another width, and where something else has come to stand."""

from casefile.present.lines import Line, Span, words
from casefile.tui.layout import LaidOut
from casefile.tui.page_spots import find_spot, line_among, next_of, spot_of

TOLD = Line(
    (Span("told by the "), Span("Inquest", "source", "inquest"), Span(" and the "), Span("Log", "source", "log"))
)
PAGE = (words("The lamp goes out in the night of the gale."), TOLD, words("Nothing else."))


def test_a_spot_is_found_again_in_another_width() -> None:
    wide, narrow = LaidOut(PAGE, 60), LaidOut(PAGE, 12)
    spot = spot_of(wide[1].line, "log")
    row, thing = find_spot(narrow, spot)
    assert narrow[row].line == 1
    assert narrow[row].parts[narrow[row].things[thing]].target == "log"


def test_the_beginning_of_a_page_is_no_spot() -> None:
    assert spot_of(0, "") == ""


def test_what_leads_nowhere_any_more_is_the_beginning_of_its_line() -> None:
    page = LaidOut(PAGE, 60)
    assert find_spot(page, "1 letter") == (page.row_of(1), 0)


def test_a_line_that_is_no_more_is_the_last_and_no_spot_at_all_the_first() -> None:
    page = LaidOut(PAGE, 60)
    assert find_spot(page, "900 log") == (len(page) - 1, 0)
    assert find_spot(page, "nonsense") == (0, 0)


CLAIMS = {"claim"}


def claims_of(page: LaidOut) -> list[tuple[int, int]]:
    """Where stepping from claim to claim stops on a page."""
    page.finish()
    found = [next_of(page, 0, 0, CLAIMS, 1)]
    while found[-1]:
        found.append(next_of(page, *found[-1], CLAIMS, 1))
    return [stop for stop in found if stop]


def test_a_claim_that_runs_over_three_rows_is_stepped_to_once_from_either_side() -> None:
    told = Line((Span("at ten of the evening, as she told it afterwards", "claim", "letter"),))
    page = LaidOut((words("When"), told, TOLD, told), 20)
    assert [row.line for row in page if row.things] == [1, 1, 1, 2, 2, 3, 3, 3]
    assert claims_of(page) == [(1, 0), (6, 0)]
    assert next_of(page, 6, 0, CLAIMS, -1) == (1, 0)
    assert next_of(page, 3, 0, CLAIMS, -1) is None
    assert next_of(page, 4, 0, CLAIMS, -1) == (1, 0)


def test_from_the_sign_of_a_conflict_one_steps_to_the_next_claim_not_to_the_rest_of_the_same() -> None:
    clash = Line((Span("≠", "conflict", "out.date"), Span(" at ten of the evening, or at two", "claim", "out.date")))
    other = Line((Span("the oil had run dry", "claim", "cause"),))
    page = LaidOut((clash, other), 16)
    assert [row.line for row in page] == [0, 0, 0, 1, 1]
    assert next_of(page, 0, 0, CLAIMS, 1) == (3, 0)


def test_a_line_is_found_again_by_what_it_says() -> None:
    more = (words("It was dark."), words("Nothing else."), *PAGE)
    assert line_among(more, PAGE, 1) == 3
    assert line_among(more, PAGE, 2) == 1
    assert line_among(PAGE, PAGE, 2) == 2


def test_a_line_that_says_nothing_like_it_any_more_keeps_its_number() -> None:
    assert line_among((words("It was dark."), words("It was late.")), PAGE, 1) == 1
