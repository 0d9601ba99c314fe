"""A voice that is told in two ways, on the page of the conflict."""

from casefile.present.page import page_of
from casefile.present.plain import plain_lines
from tests.present.conftest import ViewOf

LIGHT = """
    == people.yaml ==
    doe: {{name: Jane Doe}}
    kane: {{name: Robert Kane}}
    == events.yaml ==
    crash: {{title: The crash}}
    == questions.yaml ==
    light:
      asks: What did the light show?
      about: crash
      answers: {{green: Green, amber: Amber, red: Red}}
      claims:
        - {{says: green, in: doe-1#p}}
        - {{says: {second}, in: doe-2#p, firm: {firm}}}
        - {{says: red, in: kane-1#p}}
    == sources/doe-1.md ==
    ---
    {{title: Deposition, short: Doe I, kind: deposition, author: doe}}
    ---
    One. {{#p p=2}}
    == sources/doe-2.md ==
    ---
    {{title: Deposition, short: Doe II, kind: deposition, author: doe}}
    ---
    Two. {{#p p=14}}
    == sources/kane-1.md ==
    ---
    {{title: Deposition, short: Kane, kind: deposition, author: kane}}
    ---
    Three. {{#p p=1}}
"""


def two_ways(view_of: ViewOf, second: str, firm: str = "flat") -> list[str]:
    """What stands below the heading."""
    page = [line.strip() for line in plain_lines(page_of(view_of(LIGHT.format(second=second, firm=firm)), "light"))]
    if "One voice, told in two ways" not in page:
        return []
    below = page[page.index("One voice, told in two ways") + 1 :]
    return below[: below.index("")]


def test_a_voice_that_changes_its_story_is_told_though_another_contradicts_both(view_of: ViewOf) -> None:
    assert two_ways(view_of, "amber", "possible") == [
        "Jane Doe",
        "Green  Doe I, p. 2",
        "Amber, possible  Doe II, p. 14",
    ]


def test_so_is_one_that_is_less_firm_in_another_source(view_of: ViewOf) -> None:
    assert two_ways(view_of, "green", "probable")[1:] == [
        "Green  Doe I, p. 2",
        "Green, probable  Doe II, p. 14",
    ]


def test_a_voice_that_says_the_same_twice_is_not(view_of: ViewOf) -> None:
    assert two_ways(view_of, "green") == []


def test_the_page_of_a_person_who_is_told_in_two_ways_tells_it_too(view_of: ViewOf) -> None:
    page = [line.strip() for line in plain_lines(page_of(view_of(LIGHT.format(second="amber", firm="flat")), "doe"))]
    below = page[page.index("One voice, told in two ways") + 1 :]
    assert below[:3] == ["What did the light show?", "Green  Doe I, p. 2", "Amber  Doe II, p. 14"]


def test_that_of_one_who_tells_it_once_does_not(view_of: ViewOf) -> None:
    view = view_of(LIGHT.format(second="amber", firm="flat"))
    assert "One voice, told in two ways" not in [line.strip() for line in plain_lines(page_of(view, "kane"))]
