"""One name has one skeleton, in whatever spelling and alphabet."""

import pytest

from casefile.search.sound import in_latin, skeleton, skeletons
from casefile.search.spelling import is_one_sound
from casefile.text.fold import fold


@pytest.mark.parametrize(
    "names",
    [
        ("Седов", "Sedov", "Sedoff"),
        ("Шпигельглас", "Shpiegelglass", "Shpigelglas", "Spiegelglas"),
        ("Yezhov", "Ezhoff", "Jeschow", "Jeżow", "Ежов"),
        ("Zborowski", "Zborovsky", "Zborowsky", "Зборовский"),
        ("Trotsky", "Trotzky", "Trotzki", "Trocki", "Trockij", "Троцкий"),
        ("Krivitsky", "Кривицкий", "Krivitzki", "Krivitskij", "Kriwicki"),
        ("Yagoda", "Jagoda", "Ягода"),
        ("Tchaikovsky", "Chaikovsky", "Tschaikowski", "Чайковский"),
        ("Thalheimer", "Talheimer"),
        ("Rheims", "Reims"),
        ("Mercader", "Merkader", "Меркадер"),
        ("Sermuks", "Sermux", "Сермукс"),
    ],
)
def test_spellings_of_one_name_sound_alike(names: tuple[str, ...]) -> None:
    first = fold(names[0])
    assert all(is_one_sound(first, fold(name)) for name in names)


@pytest.mark.parametrize(("one", "other"), [("sedov", "serov"), ("reiss", "rees"), ("1937", "1937"), ("lev", "leff")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert not is_one_sound(one, other)


def test_short_words_and_numbers_have_no_skeleton() -> None:
    assert [skeleton(word) for word in ("", "lev", "1937", "b12x")] == ["", "", "", ""]


def test_many_words_have_the_skeletons_that_each_has_alone() -> None:
    words = ["ii", "trockij", "", "yezhov", "1937", "luck", "седов", "jeschow"]
    assert skeletons(words) == [skeleton(word) for word in words]
    assert skeletons([]) == []


def test_other_alphabets_are_put_into_latin_letters() -> None:
    assert in_latin("сонька") == "sonka"
    assert in_latin("sonka") == "sonka"
