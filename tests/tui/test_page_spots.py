"""Where on a page one is: found again in another width, and where something else has come to stand."""

from casefile.present.lines import Line, Span, words
from casefile.tui.layout import LaidOut
from casefile.tui.page_spots import find_spot, spot_of

TOLD = Line(
    (Span("told by the "), Span("Inquest", "source", "inquest"), Span(" and the "), Span("Log", "source", "log"))
)
PAGE = (words("The lamp goes out in the night of the gale."), TOLD, words("Nothing else."))


def test_a_spot_is_found_again_in_another_width() -> None:
    wide, narrow = LaidOut(PAGE, 60), LaidOut(PAGE, 12)
    spot = spot_of(wide[1], "log")
    row, thing = find_spot(narrow, spot)
    assert narrow[row].line == 1
    assert narrow[row].parts[narrow[row].things[thing]].target == "log"


def test_the_beginning_of_a_page_is_no_spot() -> None:
    assert spot_of(LaidOut(PAGE, 60)[0], "") == ""


def test_what_leads_nowhere_any_more_is_the_beginning_of_its_line() -> None:
    page = LaidOut(PAGE, 60)
    assert find_spot(page, "1 letter") == (page.row_of(1), 0)


def test_a_line_that_is_no_more_is_the_last_and_no_spot_at_all_the_first() -> None:
    page = LaidOut(PAGE, 60)
    assert find_spot(page, "900 log") == (len(page) - 1, 0)
    assert find_spot(page, "nonsense") == (0, 0)
