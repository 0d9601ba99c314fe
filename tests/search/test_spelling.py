"""A name that is typed as other languages spell it is heard as the one that stands in a text."""

import pytest

from casefile.search.spelling import heard, in_english, is_one_sound, respelt
from casefile.text.fold import fold

SPELLINGS = {
    "Trotsky": "Trozki Trotzki Trotski Trocki Trockij Trotskii Троцкий Троцький",
    "Krivitsky": "Kriwizki Kriwicki Krivickij Кривицкий",
    "Tsarev": "Zarew Carew Cariow Tsaryov Царёв",
    "Yezhov": "Ejov Iejov Jeschow Jeżow Ežov Ежов",
    "Zhdanov": "Jdanov Schdanow Żdanow Ždanov Жданов",
    "Slutsky": "Sloutski Sluzki Słucki Sluckij Слуцкий",
    "Tukhachevsky": "Toukhatchevski Tuchatschewski Tuchaczewski Tuchačevskij Tuhačevskij Тухачевский",
    "Khrushchev": "Chruschtschow Khrouchtchev Chruszczow Chruščev Hruščëv Хрущёв",
    "Dzerzhinsky": "Dserschinski Djerjinski Dzierżyński Dzeržinskij Дзержинский",
    "Shostakovich": "Schostakowitsch Chostakovitch Szostakowicz Šostakovič Шостакович",
    "Bukharin": "Bucharin Boukharine Buharin Бухарин",
    "Shpigelglas": "Chpiguelglas Schpigelglas Szpigelglas Шпигельглас",
    "Fedor": "Fyodor Fjodor Fiodor Фёдор",
    "Sedov": "Siedow Ssedow Sedow Седов",
}


@pytest.mark.parametrize(
    ("typed", "known"), [(typed, known) for known, spellings in SPELLINGS.items() for typed in spellings.split()]
)
def test_a_name_is_heard_in_the_spelling_of_another_language(typed: str, known: str) -> None:
    assert is_one_sound(fold(typed), fold(known))


@pytest.mark.parametrize(
    ("typed", "known"),
    [("Снефлит", "Sneevliet"), ("Серж", "Serge"), ("Камилл", "Camille"), ("Франц", "Franz"), ("Маркс", "Marx"),
     ("Райсс", "Reiss"), ("Гитлер", "Hitler"), ("Хайдрих", "Heydrich"), ("Якоб", "Jacob")],
)  # fmt: skip
def test_a_western_name_is_heard_in_cyrillic_letters(typed: str, known: str) -> None:
    assert is_one_sound(fold(typed), fold(known))


@pytest.mark.parametrize(
    ("typed", "known"), [("cheat", "seat"), ("movie", "move"), ("china", "zina"), ("chair", "hair"), ("score", "shore")]
)
def test_short_words_of_other_languages_are_not_taken_for_spellings(typed: str, known: str) -> None:
    assert not is_one_sound(typed, known)


def test_numbers_and_short_words_are_not_heard() -> None:
    assert not any(heard(word) for word in ("", "1938", "lev", "лев"))


def test_russian_surnames_end_as_in_english() -> None:
    assert [in_english(name) for name in ("серебрянскии", "новыи", "sedovii")] == ["serebryansky", "novy", "sedovii"]


@pytest.mark.parametrize(
    "typed", ["Зборовского", "Зборовскому", "Зборовским", "Зборовском", "Зборовская", "Зборовских"]
)
def test_a_russian_surname_is_heard_in_every_case(typed: str) -> None:
    assert is_one_sound(fold(typed), "zborowski")


@pytest.mark.parametrize("typed", ["Орлова", "Орлову", "Орловым", "Орлове", "Орловых"])
def test_so_is_one_that_ends_in_ov(typed: str) -> None:
    assert is_one_sound(fold(typed), "orlov")


def test_a_name_is_spelt_anew_to_find_one_that_is_misspelt_in_a_text() -> None:
    assert "serebryansky" in respelt("serebrjanskij")
    assert "serebryansky" not in respelt("serebryansky")
    assert "talheimer" in respelt(fold("Тальхаймер"))
