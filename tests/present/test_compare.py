"""What an account has for a matter: as firmly as it tells it, and where."""

from casefile.analysis.accounts import compare
from casefile.present.compare import CompareCell, cited_values, compare_rows
from casefile.present.view import View
from tests.present.conftest import ViewOf

CRASH = """
    == events.yaml ==
    crash: {title: The crash}
    == questions.yaml ==
    light:
      asks: What did the light show?
      about: crash
      holds: words
      claims:
        - {says: Red, in: kane#light, worded: red}
        - {says: Amber, in: doe#light, firm: possible}
        - {denies: Red, in: doe#no}
        - {says: Green, in: report#phase, reading: inferred, because: the phase was known}
        - {says: Green, in: report#log}
    == sources/kane.md ==
    ---
    {title: Kane, short: Kane, kind: statement, text: transcript}
    ---

    It was red. {#light p=1}
    == sources/doe.md ==
    ---
    {title: Doe, short: Doe, kind: statement}
    ---

    It may have been amber. {#light p=14 line=3}

    Red it was not. {#no}
    == sources/report.md ==
    ---
    {title: The report, short: Report, kind: report}
    ---

    # Findings

    The phase was then known. {#phase}

    It was green. {#log}
"""


def cells(view: View) -> dict[str, CompareCell]:
    """The cells of the one row, by their source."""
    comparison = compare(view.case, "crash", ("kane", "doe", "report"))
    return {cell.source: cell for row in compare_rows(view, comparison) for cell in row.cells}


def test_a_cell_tells_how_firmly_and_by_what_reading(view_of: ViewOf) -> None:
    told = {source: cell.words for source, cell in cells(view_of(CRASH)).items()}
    assert told == {"kane": "Red", "doe": "Amber, possible; ✗Red", "report": "Green, inferred; Green"}


def test_a_cell_gives_pages_and_paragraphs_but_no_section(view_of: ViewOf) -> None:
    places = {source: cell.place for source, cell in cells(view_of(CRASH)).items()}
    assert places == {"kane": "p. 1", "doe": "p. 14, line 3; ¶ 2", "report": ""}


def test_in_full_each_value_stands_with_its_place_its_words_and_its_reading(view_of: ViewOf) -> None:
    view = view_of(CRASH)
    told = {source: list(cited_values(view, cell)) for source, cell in cells(view).items()}
    assert told == {
        "kane": ["Red  p. 1 “red”"],
        "doe": ["Amber  p. 14, line 3 (possible)", "denies Red  ¶ 2"],
        "report": ["Green  Findings (inferred: the phase was known), Findings"],
    }
