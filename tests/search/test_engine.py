"""What every engine must answer; the one in memory does."""

import pytest

from casefile.search.engine import Engine, build_index
from casefile.search.entries import Entry

TEXTS = ("Sedov enters the clinic; the clinic is small", "Sedoff in the white-russian clinic", "Седов")


@pytest.fixture
def engine() -> Engine:
    return build_index(Entry("passage", f"a#{n}", f"a#{n}", "a", "", text) for n, text in enumerate(TEXTS)).engine


def test_it_knows_its_entries_by_number(engine: Engine) -> None:
    assert engine.size == len(TEXTS)
    assert [engine.entry(number).text for number in range(engine.size)] == list(TEXTS)


def test_it_says_which_entries_hold_a_word_and_how_often(engine: Engine) -> None:
    assert dict(engine.holders("clinic")) == {0: 2, 1: 1}
    assert dict(engine.holders("whiterussian")) == {1: 1}
    assert dict(engine.holders("hospital")) == {}


def test_it_says_how_often_a_word_stands_in_all(engine: Engine) -> None:
    assert [engine.frequency(word) for word in ("clinic", "седов", "hospital")] == [3, 1, 0]


def test_it_offers_at_least_the_words_of_a_length(engine: Engine) -> None:
    assert {"sedov", "clinic", "sedoff", "enters"} <= {word for run in engine.words_of_length(5, 6) for word in run}


def test_it_lists_the_words_that_begin_so(engine: Engine) -> None:
    assert sorted(engine.words_beginning("sedo")) == ["sedoff", "sedov"]
    assert sorted(engine.words_beginning("sedov")) == ["sedov"]
    assert list(engine.words_beginning("x")) == []


def test_it_lists_the_words_that_sound_alike(engine: Engine) -> None:
    assert sorted(engine.words_sounding("sedov")) == ["sedoff", "sedov", "седов"]
    assert list(engine.words_sounding("")) == []


def test_a_mark_is_found_exactly_and_by_its_beginning_but_is_no_word(engine: Engine) -> None:
    assert set(engine.holders(":src:a")) == {0, 1, 2}
    assert engine.frequency(":src:a") == 3
    assert list(engine.words_beginning(":src:")) == [":src:a"]
    assert not [word for run in engine.words_of_length(1, 40) for word in run if word.startswith(":")]
    assert not [word for word in engine.words_beginning("") if word.startswith(":")]
