"""Long work can be called off between its pieces."""

import pytest

from casefile.search.engine import build_index
from casefile.search.entries import Entry
from casefile.search.find import find
from casefile.search.stopping import StoppedError, never, pieces

ENTRIES = [Entry("passage", f"book#{n}", f"book#{n}", "book", "", f"Sedov enters the clinic {n}") for n in range(2_000)]


def test_the_pieces_together_are_the_whole() -> None:
    assert [list(piece) for piece in pieces(range(7), 3, never)] == [[0, 1, 2], [3, 4, 5], [6]]


def test_an_index_that_is_called_off_is_not_built_to_the_end() -> None:
    asked: list[int] = []
    with pytest.raises(StoppedError):
        build_index(ENTRIES, lambda: asked.append(1) or len(asked) > 2)  # type: ignore[func-returns-value]
    assert len(asked) == 3


def test_a_search_that_is_called_off_answers_with_no_hits_and_says_so() -> None:
    answer = find(build_index(ENTRIES), "sedov clinic", cancelled=lambda: True)
    assert answer.hits == ()
    assert answer.notes == ("the search was called off; ask again",)


def test_a_search_asks_many_times_whether_it_is_called_off() -> None:
    asked: list[int] = []
    find(build_index(ENTRIES), "sedov clinci", cancelled=lambda: bool(asked.append(1)))  # type: ignore[func-returns-value]
    assert len(asked) > 10
