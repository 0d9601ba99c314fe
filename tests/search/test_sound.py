"""One name has one skeleton, in whatever spelling and alphabet."""

import pytest

from casefile.search.sound import in_english, in_latin, is_one_sound, skeleton
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
    ],
)
def test_spellings_of_one_name_sound_alike(names: tuple[str, ...]) -> None:
    first = fold(names[0])
    assert all(is_one_sound(first, fold(name)) for name in names)


@pytest.mark.parametrize(
    ("typed", "known"),
    [("Trozki", "Trotsky"), ("Kriwizki", "Krivitsky"), ("Zarew", "Tsarev"), ("Ejov", "Yezhov"), ("Iejov", "Yezhov"),
     ("Jdanov", "Zhdanov"), ("Toukhatchevski", "Tukhachevsky"), ("Sloutski", "Slutsky")],
)  # fmt: skip
def test_what_is_typed_may_be_spelt_as_a_german_or_a_frenchman_spells(typed: str, known: str) -> None:
    assert is_one_sound(fold(typed), fold(known))


def test_russian_surnames_end_as_in_english() -> None:
    assert [in_english(name) for name in ("серебрянскии", "новыи", "sedovii")] == ["serebryansky", "novy", "sedovii"]


@pytest.mark.parametrize(("one", "other"), [("sedov", "serov"), ("reiss", "rees"), ("1937", "1937"), ("lev", "leff")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert not is_one_sound(one, other)


def test_short_words_and_numbers_have_no_skeleton() -> None:
    assert [skeleton(word) for word in ("", "lev", "1937", "b12x")] == ["", "", "", ""]


def test_other_alphabets_are_put_into_latin_letters() -> None:
    assert in_latin("сонька") == "sonka"
    assert in_latin("sonka") == "sonka"
