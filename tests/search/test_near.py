"""Which words are near is decided by the length of the known word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.search.near import NearWord, edits_allowed, near_beginnings, near_words
from casefile.search.stopping import StoppedError, never


@pytest.mark.parametrize(
    ("typed", "known", "edits"),
    [
        ("zbrowski", "zborowski", 1),
        ("zborwsoki", "zborowski", 2),
        ("zobrowski", "zborowski", 1),
        ("lola", "lolo", 1),
        ("sedow", "sedov", 1),
        ("reis", "reiss", 1),
        ("gazr", "gazur", 1),
    ],
)
def test_a_known_word_is_near_within_the_edits_it_allows(typed: str, known: str, edits: int) -> None:
    assert near_words(typed, [[known]], never) == [NearWord(known, edits)]


@pytest.mark.parametrize(
    ("typed", "known"),
    [("lev", "leo"), ("sedov", "sbdow"), ("lola", "nora"), ("zborowski", "zborowski"), ("1937", "1938"), ("xy", "xyz")],
)
def test_a_word_that_is_too_short_or_too_far_is_not_near(typed: str, known: str) -> None:
    assert near_words(typed, [[known]], never) == []


def test_a_name_of_six_letters_cut_to_five_still_may_have_two_edits() -> None:
    assert near_words("ezhva", [["yezhov"]], never) == []
    assert near_words("yehov", [["yezhov"]], never) == [NearWord("yezhov", 1)]
    assert near_words("ezhob", [["yezhov"]], never) == [NearWord("yezhov", 2)]


def test_the_nearest_come_first() -> None:
    near = near_words("hospitl", [["hospitals", "hospital"], ["hospice"]], never)
    assert near == [NearWord("hospital", 1), NearWord("hospice", 2), NearWord("hospitals", 2)]


@given(st.text("abc", min_size=3, max_size=9), st.lists(st.text("abc", min_size=1, max_size=9), unique=True))
def test_no_near_word_is_further_than_it_allows(typed: str, known: list[str]) -> None:
    for word, edits in near_words(typed, [known], never):
        assert 0 < edits <= edits_allowed(word)
        assert abs(len(word) - len(typed)) <= edits


@pytest.mark.parametrize("typed", ["zbrow", "zobrow", "zbborow", "zborpw"])
def test_a_word_in_typing_may_begin_with_one_edit(typed: str) -> None:
    assert near_beginnings(typed, [["stalin", "zborowski"]], 9, never) == [NearWord("zborowski", 1)]


def test_a_search_that_is_called_off_stops_between_two_runs() -> None:
    with pytest.raises(StoppedError):
        near_words("zborowski", [["sedov"], ["trotsky"]], lambda: True)
