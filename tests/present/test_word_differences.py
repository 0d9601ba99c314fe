"""The words in which two texts differ."""

from hypothesis import given
from hypothesis import strategies as st

from casefile.present.word_differences import Differences, differences, words_in

NAMES = {
    "lev": ((("sedov",), ("sedov",), ()), ((), ("sedov",), ())),
    "hale": (((), ("hale",), ()),),
    "marsh": (((), ("marsh",), ()),),
}


def compared(ours: str, theirs: str) -> tuple[list[str], list[str], bool]:
    found = differences(words_in(ours, NAMES), words_in(theirs, NAMES))
    return [ours[a:b] for a, b in found.ours], [theirs[a:b] for a, b in found.theirs], found.is_one_wording


def test_of_one_wording_each_word_that_is_not_shared_differs() -> None:
    ours, theirs, is_one = compared("the gale broke the glass of the lamp", "the gale broke the door of the lamp")
    assert (ours, theirs, is_one) == (["glass"], ["door"], True)


def test_a_date_differs_as_a_whole() -> None:
    ours, theirs, _ = compared(
        "he died there on 15 February 1938, at noon", "he died there on 16 February 1938, at noon"
    )
    assert (ours, theirs) == (["15 February 1938"], ["16 February 1938"])


def test_a_name_differs_as_a_whole() -> None:
    ours, theirs, _ = compared("the clinic that Lev Sedov chose himself", "the clinic that Lev chose himself")
    assert (ours, theirs) == (["Lev Sedov"], ["Lev"])


def test_told_in_other_words_only_names_dates_and_numbers_are_told_apart() -> None:
    ours, theirs, is_one = compared(
        "Hale says the gale put it out on 3 March 1888, with 2 men there",
        "There was no oil, as Marsh wrote to her sister in 1889; Hale slept",
    )
    assert (ours, theirs, is_one) == (["3 March 1888", "2"], ["Marsh", "1889"], False)


def test_told_in_other_words_two_names_of_one_man_are_not_told_apart() -> None:
    ours, theirs, _ = compared("Lev Sedov enters the clinic by himself", "that evening they bring Lev to a house")
    assert (ours, theirs) == ([], [])


def test_may_alone_is_no_month() -> None:
    assert [word.key for word in words_in("May we go in May 1938 or on 1 May", {})] == [
        "may", "we", "go", "in", "may 1938", "or", "on", "1 may",
    ]  # fmt: skip


def test_case_accents_and_stops_are_no_difference() -> None:
    assert compared("Étienne came, and went.", "etienne came and went") == ([], [], True)


@given(st.text(max_size=80))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert differences(words_in(text, NAMES), words_in(text, NAMES)) == Differences((), (), is_one_wording=True)


@given(st.text(max_size=80), st.text(max_size=80))
def test_what_differs_are_words_in_their_order(ours: str, theirs: str) -> None:
    words = words_in(ours, NAMES)
    found = differences(words, words_in(theirs, NAMES)).ours
    assert list(found) == sorted(found)
    assert set(found) <= {(word.start, word.end) for word in words}
