"""What can be reached from something."""

from casefile.analysis.reached import reached

STEPS = {"page": ["book", "letter"], "book": ["letter", "diary"], "diary": ["page"]}


def test_all_that_follows_is_reached_nearest_first_and_once() -> None:
    assert reached(["page"], lambda here: STEPS.get(here, ())) == ["page", "book", "letter", "diary"]


def test_a_circle_is_walked_once() -> None:
    assert reached(["book", "page"], lambda here: STEPS.get(here, ())) == ["book", "page", "letter", "diary"]


def test_from_nothing_nothing_is_reached() -> None:
    assert reached([], lambda here: [here]) == []
