"""What every engine must answer (see ENGINES in conftest.py)."""

from collections.abc import Callable, Iterable

import pytest

from casefile.search.engine import Engine, Index
from casefile.search.entries import Entry
from casefile.search.vocabulary import MOST_WHICH, Sought

TEXTS = (
    "Sedov enters the clinic; the clinic is small",
    "Sedoff in the white-russian clinic",
    "Седов",
    "the the the the",
)
LONG = "a" * 100


@pytest.fixture
def engine(build: Callable[[Iterable[Entry]], Index]) -> Engine:
    texts = [
        Entry("passage", f"a#{n}", f"a#{n}", "a", "", text, voices=("Dr. Simkov",)) for n, text in enumerate(TEXTS)
    ]
    return build([*texts, Entry("person", "leo", None, None, "", f"Leo {LONG}", ("Leo",), ("Leo",))]).engine


def numbers(engine: Engine) -> list[int]:
    return list(engine.holding([(":kind:passage",)], 99))


def test_it_gives_the_entries_as_they_were_in_their_order(engine: Engine) -> None:
    assert engine.size == len(TEXTS) + 1
    assert [engine.entry(number).text for number in numbers(engine)] == list(TEXTS)
    (leo,) = engine.holders("leo")
    assert engine.entry(leo) == Entry("person", "leo", None, None, "", f"Leo {LONG}", ("Leo",), ("Leo",))
    assert leo > max(numbers(engine))


def test_it_says_which_entries_hold_a_word_and_how_often(engine: Engine) -> None:
    first, second, _, last = numbers(engine)
    assert dict(engine.holders("clinic")) == {first: 2, second: 1}
    assert dict(engine.holders("whiterussian")) == {second: 1}
    assert engine.holders("the")[last] >= 3
    assert dict(engine.holders("hospital")) == {}


def test_it_says_how_many_entries_hold_a_word(engine: Engine) -> None:
    assert [engine.frequency(word) for word in ("clinic", "седов", "hospital", LONG)] == [2, 1, 0, 1]


@pytest.mark.parametrize(
    ("groups", "places"),
    [
        ([("the",), ("clinic",)], [0, 1]),
        ([("sedov", "sedoff"), ("clinic",)], [0, 1]),
        ([("sedov", "седов", "nobody")], [0, 2]),
        ([("the",), ("nobody",)], []),
        ([("the",), ()], []),
        ([("the",), (":by:dr. simkov",)], [0, 1, 3]),
        ([(("the", "clinic"),)], [0]),
        ([(("clinic", "the"), "седов")], [0, 2]),
        ([(("sedov", "clinic"),)], []),
        ([(("white", "russian", "clinic"), ("the", "the")), ("the",)], [1, 3]),
    ],
)
def test_it_says_which_entries_hold_one_of_every_group_words_side_by_side_among_them(
    engine: Engine, groups: list[tuple[Sought, ...]], places: list[int]
) -> None:
    found = [numbers(engine)[place] for place in places]
    assert list(engine.holding(groups, 99)) == found
    assert list(engine.holding(groups, 1)) == found[:1]
    assert engine.count(groups) == len(found)


@pytest.mark.parametrize(
    ("groups", "without", "places"),
    [
        ([("the",)], ("clinic",), [3]),
        ([(":kind:passage",)], ("the", "nobody"), [2]),
        ([(":kind:passage",)], (("white", "russian"),), [0, 2, 3]),
        ([("the",), ("clinic",)], ("sedov", "sedoff"), []),
    ],
)
def test_it_leaves_out_what_entries_are_to_be_without(
    engine: Engine, groups: list[tuple[Sought, ...]], without: tuple[Sought, ...], places: list[int]
) -> None:
    assert list(engine.holding(groups, 99, 1, without)) == [numbers(engine)[place] for place in places]
    assert engine.count(groups, without) == len(places)


def test_it_says_which_of_many_words_entries_hold(engine: Engine) -> None:
    first, second, third, last = numbers(engine)
    which = [("sedov", "sedoff"), ("nobody",), (("the", "clinic"), "седов"), ("the",)]
    assert engine.holding_which([(":kind:passage",)], which, 99) == {first: 13, second: 9, third: 4, last: 8}
    assert engine.holding_which([(":kind:passage",)], which, 1) == {first: 13}
    assert engine.holding_which([(":src:a",), ("the",)], which, 99, ("sedov",)) == {second: 9, last: 8}
    assert engine.holding_which([("nobody",)], which, 99) == {}
    many = [("sedov",), *[("nobody",)] * (MOST_WHICH - 2), ("the",)]
    assert engine.holding_which([(":kind:passage",)], many, 1) == {first: (1 << MOST_WHICH - 1) + 1}


def test_it_says_which_entries_hold_a_word_often(engine: Engine) -> None:
    first, _, _, last = numbers(engine)
    assert list(engine.holding([("the",)], 9, 3)) == [last]
    assert list(engine.holding([("clinic",)], 9, 2)) == [first]
    assert list(engine.holding([("clinic", "the")], 9, 2)) == [first, last]
    assert list(engine.holding([("clinic",)], 9, 3)) == []


def test_it_offers_at_least_the_words_that_may_be_near(engine: Engine) -> None:
    assert {"sedov"} <= {word for run in engine.words_near("sedvo", 1) for word in run}
    assert {"sedoff", "sedov"} <= {word for run in engine.words_near("sedof", 2) for word in run}


def test_it_lists_the_words_that_begin_so_the_commonest_first(engine: Engine) -> None:
    assert sorted(engine.words_beginning("sedo")) == ["sedoff", "sedov"]
    assert list(engine.words_beginning("sedov")) == ["sedov"]
    assert next(iter(engine.words_beginning("c"))) == "clinic"
    assert list(engine.words_beginning("x")) == []


def test_it_offers_at_least_the_words_that_begin_almost_so(engine: Engine) -> None:
    assert {"clinic"} <= {word for run in engine.words_nearly_beginning("clni") for word in run}


def test_it_lists_the_words_that_sound_alike(engine: Engine) -> None:
    assert sorted(engine.words_sounding("sedov")) == ["sedoff", "sedov", "седов"]
    assert list(engine.words_sounding("")) == []


def test_a_word_too_long_to_be_typed_is_found_but_not_listed(engine: Engine) -> None:
    assert len(engine.holders(LONG)) == 1
    assert list(engine.words_beginning("aaa")) == []
    assert not [word for run in engine.words_near(LONG, 2) for word in run]


def test_a_mark_is_found_exactly_and_by_its_beginning_but_is_no_word(engine: Engine) -> None:
    assert set(engine.holders(":src:a")) == {*numbers(engine)}
    assert engine.frequency(":src:a") == 4
    assert list(engine.words_beginning(":by:dr. ")) == [":by:dr. simkov"]
    assert list(engine.words_beginning(":src:")) == [":src:a"]
    assert not [word for run in engine.words_near("src a", 2) for word in run if word.startswith(":")]
    assert not [word for word in engine.words_beginning("") if word.startswith(":")]
