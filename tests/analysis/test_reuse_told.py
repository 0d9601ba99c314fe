"""What was exchanged in words that transcripts share, and what the case says or might say of the two."""

import pytest

from casefile.analysis.reuse import find_reuse
from casefile.analysis.reuse_kinship import Suggestion
from casefile.model.case import Case
from tests.analysis.conftest import ReadCase
from tests.analysis.test_reuse import SENTENCE, shared, transcript


@pytest.mark.parametrize(
    ("sentence", "left", "right"),
    [
        ("They brought him to the {} clinic in the afternoon by car.", "Bergère", "Mirabeau"),
        ("They brought him to {} in the late afternoon by car.", "Doctor Girmonski", "the Clinique Mirabeau"),
        ("There were {} people on board when the ferry left harbour.", "41", "14"),
        ("{} was a small house that some doctors from the east had opened.", "Bergère", "Mirabeau"),
        ("The house on the corner had been opened by a certain {}.", "Girmonski", "Simkov"),
    ],
)
def test_one_name_or_number_exchanged_is_shown_as_such(
    read_case: ReadCase, sentence: str, left: str, right: str
) -> None:
    case = read_case(
        transcript("diary", f"Before it. {sentence.format(left)} After it. {{#p}}")
        + transcript("memoir", f"Another thing. {sentence.format(right)} That was all. {{#q}}")
    )
    (found,) = find_reuse(case)
    (exchanged,) = found.exchanged
    names = exchanged.left.removeprefix("the "), exchanged.right.removeprefix("the ")
    assert names == (left.removeprefix("the "), right.removeprefix("the "))
    assert left in shared(case, found)[0]
    assert case.passages["memoir#q"].text[slice(*exchanged.spans[1])] == exchanged.right


@pytest.mark.parametrize(
    ("left", "right", "exchanged"),
    [
        ("Anna Maria Lund", "Johan Peter Moe", [("Anna Maria Lund", "Johan Peter Moe")]),
        ("Anna Maria Sofia Lund", "Johan Peter Emil Moe", []),
        ("Anna Lund", "", []),
    ],
)
def test_a_name_of_three_words_may_be_exchanged_and_one_left_out_is_not(
    read_case: ReadCase, left: str, right: str, exchanged: list[tuple[str, str]]
) -> None:
    sentence = "In the autumn of that year they sent {} to the station on the western coast of the island."
    case = read_case(
        transcript("diary", f"Anna saw Maria. {sentence.format(left)} {{#p}}")
        + transcript("memoir", f"What Moe and Peter knew is told. {sentence.format(right).replace('  ', ' ')} {{#q}}")
    )
    (found,) = find_reuse(case)
    assert [(each.left, each.right) for each in found.exchanged] == exchanged


def test_a_name_that_is_spelt_otherwise_is_not_exchanged(read_case: ReadCase) -> None:
    sentence = "They brought him to the {} clinic in the afternoon by car."
    case = read_case(
        transcript("diary", f"{sentence.format('Zborowski')} {{#p}}")
        + transcript("memoir", f"{sentence.format('Zborowsky')} {{#q}}")
    )
    assert [one.exchanged for one in find_reuse(case)] == [()]


def suggested(case: Case) -> Suggestion | None:
    (found,) = find_reuse(case)
    return found.kinship.suggested


def test_the_later_of_two_is_suggested_to_copy_the_earlier(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", f"{SENTENCE} {{#p}}", front="date: 1950\n")
        + transcript("memoir", f"{SENTENCE} {{#q}}", front="date: 1938-02\n")
    )
    assert suggested(case) == Suggestion("diary#p", "copies", "memoir#q")


def test_words_in_quotation_marks_are_suggested_as_quoted(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", f"{SENTENCE} {{#p}}", front="date: 1938\n")
        + transcript("memoir", f"He wrote: “{SENTENCE}” {{#q}}", front="date: 1950\n")
    )
    assert suggested(case) == Suggestion("memoir#q", "quotes", "diary#p")


def test_where_the_dates_do_not_tell_nothing_is_suggested(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", f"{SENTENCE} {{#p}}", front="date: 1938\n")
        + transcript("memoir", f"{SENTENCE} {{#q}}", front="date: 1938-05\n")
    )
    assert suggested(case) is None


def test_a_link_that_is_declared_is_not_suggested_again(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", f"{SENTENCE} {{#p}}", front="date: 1938\n")
        + transcript("memoir", f"{SENTENCE} {{#q quotes=diary#p}}", front="date: 1950\n")
    )
    (found,) = find_reuse(case)
    assert (found.kinship.is_declared, found.kinship.suggested) == (True, None)


@pytest.mark.parametrize(
    ("link", "words"), [("quotes=diary#p", [6]), ("copies=note#r", [6]), ("paraphrases=diary#p", []), ("", [])]
)
def test_of_a_quotation_that_is_declared_a_few_words_are_enough(
    read_case: ReadCase, link: str, words: list[int]
) -> None:
    case = read_case(
        transcript("diary", "I saw him there in the middle of the night, quite alone. {#p}")
        + transcript("note", "Cited after the diary. {#r quotes=diary#p}")
        + transcript("memoir", f"The diary has “in the middle of the night” for it. {{#q {link}}}")
    )
    assert [one.words for one in find_reuse(case)] == words


def test_where_both_rest_on_a_third_that_is_named_and_nothing_suggested(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", f"{SENTENCE} {{#p quotes=log}}", front="date: 1938\n")
        + transcript("memoir", f"{SENTENCE} {{#q copies=log}}", front="date: 1950\n")
        + transcript("log")
    )
    (found,) = find_reuse(case)
    assert (found.kinship.is_declared, found.kinship.common, found.kinship.suggested) == (False, ("log",), None)
