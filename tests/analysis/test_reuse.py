"""Text reuse: words that transcripts share, and what was exchanged in them."""

import random

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casefile.analysis.leaving_out import leave_out
from casefile.analysis.reuse import Reuse, find_reuse
from casefile.model.case import Case
from tests.analysis.conftest import ReadCase

SENTENCE = "On a grey morning in April the ferry left the harbour of Ostend with forty sacks of mail on board."


def transcript(id_: str, *passages: str, front: str = "", text: str = "transcript") -> str:
    head = f"== sources/{id_}.md ==\n---\ntitle: {id_}\nshort: {id_}\nkind: book\ntext: {text}\n{front}---\n\n"
    return head + "\n\n".join(passages) + "\n"


def shared(case: Case, reuse: Reuse) -> tuple[str, str]:
    """The words that are shared, as they stand in the two passages."""
    one, other = (case.passages[id_].text[slice(*span)] for id_, span in zip(reuse.passages, reuse.spans, strict=True))
    return one, other


def test_words_that_stand_in_two_transcripts_are_found_with_their_places(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", f"Nothing of note. {SENTENCE} I slept badly. {{#p}}")
        + transcript("memoir", f"So it was. {SENTENCE} Years went by. {{#q}}")
    )
    (found,) = find_reuse(case)
    assert found.passages == ("diary#p", "memoir#q")
    assert found.words == 20
    assert shared(case, found) == (SENTENCE[:-1], SENTENCE[:-1])


def test_case_accents_and_marks_are_no_difference(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", "The emigres met at the Cafe de la Regence, and nobody paid {#p}")
        + transcript("memoir", "THE ÉMIGRÉS MET AT THE CAFÉ DE LA RÉGENCE — AND NOBODY PAID {#q}")
    )
    assert [one.words for one in find_reuse(case)] == [12]


def test_words_left_out_put_in_or_put_otherwise_do_not_end_a_run(read_case: ReadCase) -> None:
    changed = SENTENCE.replace("grey ", "").replace("forty sacks", "some forty heavy sacks").replace("left", "quit")
    case = read_case(transcript("diary", f"{SENTENCE} {{#p}}") + transcript("memoir", f"{changed} {{#q}}"))
    (found,) = find_reuse(case)
    assert (found.words, shared(case, found)) == (18, (SENTENCE[:-1], changed[:-1]))


def test_what_is_moved_is_found_where_it_stands_in_each(read_case: ReadCase) -> None:
    padding = " ".join(f"word{number}" for number in range(200))
    case = read_case(
        transcript("diary", f"{SENTENCE} {padding} {{#p}}")
        + transcript("memoir", f"{padding.replace('word', 'other')} {SENTENCE} {{#q}}")
    )
    assert [shared(case, found)[1] for found in find_reuse(case)] == [SENTENCE[:-1]]


def test_a_few_words_in_common_are_no_reuse(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", "In the middle of the night he got up and left. {#p}")
        + transcript("memoir", "It rained in the middle of the night, and we stayed. {#q}")
    )
    assert find_reuse(case) == ()


def test_only_transcripts_are_looked_at_for_the_words_of_a_precis_are_ours(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", f"{SENTENCE} {{#p}}") + transcript("memoir", f"{SENTENCE} {{#q}}", text="precis")
    )
    assert find_reuse(case) == ()


def test_what_one_source_says_twice_is_no_reuse(read_case: ReadCase) -> None:
    assert find_reuse(read_case(transcript("diary", f"{SENTENCE} {{#p}}", f"{SENTENCE} {{#q}}"))) == ()


def test_what_is_left_out_shares_nothing(read_case: ReadCase) -> None:
    case = read_case(transcript("diary", f"{SENTENCE} {{#p}}") + transcript("memoir", f"{SENTENCE} {{#q}}"))
    assert find_reuse(leave_out(case, ["memoir"])) == ()


def test_words_that_very_many_have_are_found_from_each_to_the_one_before(read_case: ReadCase) -> None:
    case = read_case("".join(transcript(f"paper-{number:02}", f"{SENTENCE} {{#p}}") for number in range(20)))
    pairs = [one.passages for one in find_reuse(case)]
    assert pairs == [(f"paper-{number:02}#p", f"paper-{number + 1:02}#p") for number in range(19)]


def test_a_short_formula_that_many_have_is_no_reuse_and_two_that_have_it_alone_are(read_case: ReadCase) -> None:
    formula = "The minutes of the last meeting were read and approved."
    papers = [transcript(f"paper-{number:02}", f"{formula} {{#p}}") for number in range(12)]
    assert [one.words for one in find_reuse(read_case("".join(papers[:2])))] == [10]
    assert find_reuse(read_case("".join(papers))) == ()


def test_a_formula_with_room_for_a_name_is_one_too(read_case: ReadCase) -> None:
    names = ("Ann", "Bob", "Cox", "Dee", "Eve", "Fay", "Gil", "Hal", "Ivo", "Jon", "Kit", "Lea")
    formula = "It was moved by Mr {} and carried that the accounts be passed."
    case = read_case("".join(transcript(f"paper-{name.lower()}", f"{formula.format(name)} {{#p}}") for name in names))
    assert find_reuse(case) == ()


def test_a_short_quotation_counts_with_the_equal_words_around_it(read_case: ReadCase) -> None:
    case = read_case(
        transcript(
            "letter", "He locked them. The watchman says that he found them “locked, as they always are” at ten. {#p}"
        )
        + transcript("report", "The watchman found the doors “locked, as they always are” at ten. {#q quotes=letter#p}")
    )
    assert [one.words for one in find_reuse(case)] == [10]


def test_words_left_out_at_an_ellipsis_do_not_end_a_run(read_case: ReadCase) -> None:
    other = "Nobody had told the captain that the lamp on the mole would not be lit that night."
    case = read_case(
        transcript("diary", f"{SENTENCE} It was the first boat in nine days of storm and fog. {other} {{#p}}")
        + transcript("memoir", f"{SENTENCE} […] {other} {{#q}}")
    )
    assert [one.words for one in find_reuse(case)] == [37]


def test_a_sentence_in_which_one_word_in_three_is_another_is_found(read_case: ReadCase) -> None:
    told = (
        "The old keeper climbed the stairs of the tower every evening before dusk and trimmed the wicks of both lamps."
    )
    retold = (
        "The old warden climbed the steps of the tower every evening after supper and trimmed the ends of seven lamps."
    )
    case = read_case(transcript("diary", f"{told} {{#p}}") + transcript("memoir", f"{retold} {{#q}}"))
    (found,) = find_reuse(case)
    assert shared(case, found) == (told.partition(" wicks")[0], retold.partition(" ends")[0])


def test_a_word_in_common_beyond_a_change_is_chance(read_case: ReadCase) -> None:
    case = read_case(
        transcript("diary", f"Before it rained. {SENTENCE} Then I slept. {{#p}}")
        + transcript("memoir", f"Once it snowed. {SENTENCE} There I waited. {{#q}}")
    )
    (found,) = find_reuse(case)
    assert shared(case, found) == (SENTENCE[:-1], SENTENCE[:-1])


WORDS = [f"{a}{b}{c}" for a in "bdgkl" for b in "aeiou" for c in "mnrst"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@example(seed=202, length=48, before=202, after=202)  # an equal word on either side, by chance
@given(seed=st.integers(0, 10**6), length=st.integers(12, 60), before=st.integers(0, 300), after=st.integers(0, 300))
def test_a_copied_stretch_is_found_wherever_it_stands(
    read_case: ReadCase, seed: int, length: int, before: int, after: int
) -> None:
    chance = random.Random(seed)
    copied = " ".join(chance.choices(WORDS, k=length))
    one, other = (" ".join(chance.choices(WORDS, k=size)) for size in (before, after))
    case = read_case(
        transcript("diary", f"{one} {copied} {other} {{#p}}") + transcript("memoir", f"{other} {copied} {one} {{#q}}")
    )
    assert any(copied in shared(case, found)[0] and copied in shared(case, found)[1] for found in find_reuse(case))


NAMES = [f"{letter.upper()}{vowel}{other}sky" for letter in "bdfgklmnprst" for vowel in "aeiou" for other in "bdk"]
FORMULA = "on this day there came before us {} of this town and swore upon the book that it was so."


def register(*passages: str) -> str:
    """A formula with a name of its own in each of 120 sources, and what is to be found in it."""
    formulas = [FORMULA.format(name) for name in NAMES[:120]]
    told = [f"{formula} {beside}" for formula, beside in zip(formulas, (*passages, *[""] * 120), strict=False)]
    return "".join(transcript(f"book-{number}", f"{text} {{#p}}") for number, text in enumerate(told))


def test_a_formula_that_stands_everywhere_joins_no_two_passages(read_case: ReadCase) -> None:
    assert find_reuse(read_case(register())) == ()


def test_words_beside_a_formula_are_found(read_case: ReadCase) -> None:
    exchanged = SENTENCE.replace("Ostend", "Calais")
    found = find_reuse(read_case(register(SENTENCE, "", exchanged)))
    assert {one.passages for one in found} == {("book-0#p", "book-2#p")}
    assert max(len(one.exchanged) for one in found) >= 1
