"""What every engine must answer (see ENGINES in conftest.py)."""

from collections.abc import Callable, Iterable

import pytest

from casefile.search.engine import Engine, Index
from casefile.search.entries import Entry
from casefile.search.vocabulary import MOST_WHICH, Sought
from tests.search.conftest import Build, passage

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
    (leo,) = engine.holding([("leo",)], 9)
    assert engine.entry(leo) == Entry("person", "leo", None, None, "", f"Leo {LONG}", ("Leo",), ("Leo",))
    assert leo > max(numbers(engine))


def test_it_says_how_many_entries_hold_a_word(engine: Engine) -> None:
    assert [engine.frequency(word) for word in ("clinic", "седов", "hospital", LONG)] == [2, 1, 0, 1]


@pytest.mark.parametrize(
    ("groups", "places"),
    [
        ([("the",), ("clinic",)], [0, 1]),
        ([("sedov", "sedoff"), ("clinic",)], [0, 1]),
        ([("sedov", "седов", "nobody")], [0, 2]),
        ([("the",), ("nobody",)], []),
        ([("whiterussian",)], [1]),
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
    assert list(engine.holding(groups, 99, without)) == [numbers(engine)[place] for place in places]
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


@pytest.mark.parametrize(
    ("word", "groups", "most", "without", "places"),
    [
        ("the", [(":kind:passage",)], 9, (), [3, 0, 1]),
        ("the", [(":kind:passage",)], 2, (), [3, 0]),
        ("the", [("clinic", "sedov")], 9, (), [0, 1]),
        ("the", [(":kind:passage",)], 9, ("sedov",), [3, 1]),
        ("clinic", [("the",)], 9, (), [0, 1]),
        (":src:a", [("the",)], 9, (), [0, 1, 3]),
        (":src:a", [("the",)], 2, (), []),
        ("hospital", [("the",)], 9, (), []),
        ("clinic", [("nobody",)], 9, (), []),
    ],
)
def test_it_says_which_entries_hold_a_word_most_often(
    engine: Engine, word: str, groups: list[tuple[str]], most: int, without: tuple[str, ...], places: list[int]
) -> None:
    found = engine.holding_often(word, groups, most, without)
    assert list(found) == [numbers(engine)[place] for place in places]


def test_entries_that_hold_a_word_equally_often_are_given_all_together_or_not_at_all(build: Build) -> None:
    texts = [f"{'clinic ' * (3 if number % 7 == 0 else 1 + number % 2)}{number}" for number in range(2_000)]
    engine = build(passage(number, text) for number, text in enumerate(texts)).engine
    by_place = list(engine.holding([("clinic",)], 9_999))
    thrice, twice = [*range(0, 2_000, 7)], [number for number in range(2_000) if number % 7 and number % 2]
    every = [(":kind:passage",)]
    assert engine.holding_often("clinic", every, 9) == []
    assert engine.holding_often("clinic", every, len(thrice)) == [by_place[place] for place in thrice]
    assert engine.holding_often("clinic", every, 1_500) == [by_place[place] for place in (*thrice, *twice)]


def test_it_offers_at_least_the_words_that_may_be_near(engine: Engine) -> None:
    assert {"sedov"} <= {word for run in engine.words_near("sedvo", 1) for word in run}
    assert {"sedoff", "sedov"} <= {word for run in engine.words_near("sedof", 2) for word in run}


def test_it_lists_the_words_that_begin_so_the_commonest_first(engine: Engine) -> None:
    assert list(engine.words_beginning("sedo")) == ["sedoff", "sedov"]
    assert list(engine.words_beginning("se")) == ["sedoff", "sedov"]
    assert list(engine.words_beginning("sedov")) == ["sedov"]
    assert next(iter(engine.words_beginning("c"))) == "clinic"
    assert list(engine.words_beginning("x")) == []


def test_it_offers_at_least_the_words_that_begin_almost_so(engine: Engine) -> None:
    assert {"clinic"} <= {word for run in engine.words_nearly_beginning("clni") for word in run}


def test_it_lists_the_words_that_sound_alike(engine: Engine) -> None:
    assert list(engine.words_sounding("sedov")) == ["sedoff", "sedov", "седов"]
    assert list(engine.words_sounding("")) == []


def test_a_word_too_long_to_be_typed_is_found_but_not_listed(engine: Engine) -> None:
    assert len(engine.holding([(LONG,)], 9)) == 1
    assert list(engine.words_beginning("aaa")) == []
    assert not [word for run in engine.words_near(LONG, 2) for word in run]


def test_a_mark_is_found_exactly_and_by_its_beginning_but_is_no_word(engine: Engine) -> None:
    assert list(engine.holding([(":src:a",)], 9)) == numbers(engine)
    assert engine.frequency(":src:a") == 4
    assert list(engine.words_beginning(":by:dr. ")) == [":by:dr. simkov"]
    assert list(engine.words_beginning(":src:")) == [":src:a"]
    assert not [word for run in engine.words_near("src a", 2) for word in run if word.startswith(":")]
    assert not [word for word in engine.words_beginning("") if word.startswith(":")]
