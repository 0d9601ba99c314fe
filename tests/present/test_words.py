"""Counts and lists in words."""

import pytest

from casefile.analysis.witnesses import Witnesses
from casefile.present.witness_words import witnesses_in_words
from casefile.present.words import count, plural, sentence_list, share


@pytest.mark.parametrize(
    ("number", "word", "told"),
    [(0, "root", "0 roots"), (1, "teller", "1 teller"), (2, "person", "2 people"), (3, "hypothesis", "3 hypotheses")],
)
def test_a_number_stands_with_its_word_in_the_singular_or_plural(number: int, word: str, told: str) -> None:
    assert count(number, word) == told


def test_the_plural_of_a_word_needs_no_number_beside_it() -> None:
    assert plural("source", 2) == "sources"


def test_a_share_names_the_whole_only_where_something_is_left_out() -> None:
    assert (share(48, 160), share(160, 160)) == ("48 of 160", "160")


def test_words_in_a_sentence_are_joined_by_a_word() -> None:
    assert sentence_list(["one", "two", "three"]) == "one, two and three"
    assert sentence_list(["one"]) == "one"
    assert sentence_list([]) == ""


def test_witnesses_are_counted_in_the_same_words_everywhere() -> None:
    assert witnesses_in_words(Witnesses(5, ("orlov", "serge"), 1)) == "5 tellers, 2 roots, 1 unplaced"
    assert witnesses_in_words(Witnesses(1, (), 1)) == "1 teller, 0 roots, 1 unplaced"
