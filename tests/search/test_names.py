"""From one name of a person to the others."""

from casefile.search.entries import Entry
from casefile.search.names import Names, OtherName, names_of

ZBOROWSKI = ("Mark Zborowski", "Étienne", "TULIP")


def names(*people: tuple[str, ...], surnames: bool = True) -> Names:
    return names_of(
        Entry("person", str(number), None, None, "", "", person, person if surnames else ())
        for number, person in enumerate(people)
    )


def words(found: Names, *asked: str) -> list[str]:
    return [" ".join(other.words) for other in found.others(asked)]


def test_a_codename_leads_to_the_name_the_surname_and_the_other_names() -> None:
    assert sorted(words(names(ZBOROWSKI), "tulip")) == ["etienne", "mark zborowski", "zborowski"]


def test_a_surname_leads_to_the_codename_but_not_to_the_name_it_is_part_of() -> None:
    assert words(names(ZBOROWSKI), "zborowski") == ["etienne", "tulip"]


def test_the_last_word_of_a_name_is_a_surname_of_human_beings_only() -> None:
    clinic = names(("Bergère's clinic", "Clinique Mirabeau"), surnames=False)
    assert words(clinic, "clinic") == []
    assert words(clinic, "clinique", "mirabeau") == ["bergere clinic"]


def test_a_name_that_means_two_people_leads_to_the_names_of_both_and_says_that_it_may() -> None:
    both = names(("Lev Sedov", "SYNOK"), ("Sergei Sedov", "Seryozha"))
    assert [(other.person, other.is_certain) for other in both.others(("sedov",))] == [
        ("Lev Sedov", False),
        ("Sergei Sedov", False),
    ]


def test_a_surname_shared_by_two_is_not_certain_from_a_codename_either() -> None:
    both = names(("Lev Sedov", "SYNOK"), ("Sergei Sedov",))
    assert {other.words: other.is_certain for other in both.others(("synok",))} == {
        ("sedov",): False,
        ("lev", "sedov"): True,
    }


def test_a_name_that_means_more_than_three_people_leads_nowhere() -> None:
    assert words(names(*((f"{first} Smith", f"No {first}") for first in "abcd")), "smith") == []


def test_two_people_of_one_main_name_are_two() -> None:
    found = names(("John Smith", "JACK"), ("John Smith", "JOE"))
    assert words(found, "jack") == ["smith", "john smith"]


def test_the_last_word_of_a_name_written_small_is_no_surname() -> None:
    assert words(names(("Leon Trotsky", "the old man")), "trotsky") == ["the old man"]


def test_a_name_written_small_everywhere_needs_no_capital() -> None:
    (other,) = names(("Leon Trotsky", "the old man")).others(("trotsky",))
    assert other == OtherName(("the", "old", "man"), "Leon Trotsky", is_certain=True, is_capital=False)
