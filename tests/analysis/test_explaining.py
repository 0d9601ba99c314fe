"""The sentence that explains a verdict."""

import pytest

from tests.analysis.conftest import FindOne

QUESTION = """
    == questions.yaml ==
    question:
      asks: What was it?
      about: event
      turns on: {turns}
      many: {many}
      answers:
        illness: An illness
        infection: {{means: An infection, within: illness}}
        poison: A poison
        powder: {{means: A powder, fits: {{illness: it was a cure}}}}
      claims:
        - {{{one}, in: {first}}}
        - {{{other}, in: {second}}}
"""


def why(find_one: FindOne, one: str, other: str, **given: str) -> str:
    told = {"turns": "fact", "many": "no", "first": "anna#p", "second": "boris#p"} | given
    return find_one(QUESTION.format(one=one, other=other, **told)).why


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        (
            "says: poison",
            "says: illness",
            "Anna 1940 has “A poison”; Boris 1950 has “An illness”: they cannot both hold",
        ),
        ("says: poison", "denies: poison", "Anna 1940 has “A poison”; Boris 1950 denies it"),
        ("denies: poison", "says: poison", "Boris 1950 has “A poison”; Anna 1940 denies it"),
        ("says: poison", "doubts: poison", "Anna 1940 has “A poison”; Boris 1950 doubts it"),
        (
            "says: infection",
            "denies: illness",
            "Anna 1940 has “An infection”; Boris 1950 denies “An illness”, and so that too",
        ),
        (
            "says: powder",
            "says: illness",
            "Anna 1940 has “A powder”; Boris 1950 has “An illness”: both hold only if it was a cure",
        ),
        (
            "says: infection",
            "says: illness",
            "Anna 1940 has “An infection”; Boris 1950 has “An illness”: the first lies within the second",
        ),
        (
            "says: [poison, illness]",
            "says: illness",
            "Anna 1940 has “A poison” and “An illness”; Boris 1950 has “An illness”: the second lies within the first",
        ),
        ("says: poison", "says: poison", "Anna 1940 and Boris 1950 both have “A poison”"),
        ("denies: poison", "denies: poison", "Anna 1940 and Boris 1950 both deny “A poison”"),
        (
            "says: poison, by: peter",
            "says: illness, by: peter",
            "Anna 1940 has “A poison”; Boris 1950 has “An illness”: one voice, that of Peter, told in two ways",
        ),
        (
            "says: poison, by: peter",
            "says: poison, by: peter, firm: probable",
            (
                "Anna 1940 has “A poison” flatly; Boris 1950 has it as probable: "
                "one voice, that of Peter, and not as firm in both"
            ),
        ),
    ],
)
def test_it_says_who_has_what_and_how_the_two_sit_together(
    find_one: FindOne, one: str, other: str, sentence: str
) -> None:
    text = QUESTION + "    == people.yaml ==\n    peter: {{name: Peter}}\n"
    given = {"turns": "fact", "many": "no", "first": "anna#p", "second": "boris#p"}
    assert find_one(text.format(one=one, other=other, **given)).why == sentence


def test_it_names_an_account_once_that_is_against_itself(find_one: FindOne) -> None:
    assert why(find_one, "says: poison", "denies: poison", second="anna#q") == "Anna 1940 has “A poison” and denies it"
    assert why(find_one, "says: poison", "says: poison", second="anna#q") == "Anna 1940 has “A poison” in two places"


def test_it_says_what_is_judged_and_what_can_stand_side_by_side(find_one: FindOne) -> None:
    told = "Anna 1940 has “A poison”; Boris 1950 has “An illness”"
    assert why(find_one, "says: poison", "says: illness", turns="judgement") == f"{told}: a matter of judgement"
    together = f"{told}: answers that can stand side by side"
    assert why(find_one, "says: poison", "says: illness", many="yes") == together


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        ("1938-02-16", "1938-02", "Anna 1940 has 16 February 1938; Boris 1950 has February 1938: the first is finer"),
        ("1938-02", "1938-02-16", "Anna 1940 has February 1938; Boris 1950 has 16 February 1938: the second is finer"),
        (
            "1938-02-16",
            "1938-02/1938-03",
            "Anna 1940 has 16 February 1938; Boris 1950 has from February to March 1938: a moment within what lasted",
        ),
        (
            "1938-02-10/1938-03",
            "1938-02/1938-03-05",
            (
                "Anna 1940 has from 10 February 1938 to March 1938; Boris 1950 has from February 1938 to 5 March 1938: "
                "each is finer at one end"
            ),
        ),
        (
            "1938-02-15",
            "1938-02-16",
            "Anna 1940 has 15 February 1938; Boris 1950 has 16 February 1938: the one begins as the other ends",
        ),
    ],
)
def test_of_two_dates_it_says_which_is_finer(find_one: FindOne, one: str, other: str, sentence: str) -> None:
    text = f"""
        == events.yaml ==
        death:
          title: He dies
          date:
            - {{says: "{one}", in: anna#p}}
            - {{says: "{other}", in: boris#p}}
    """
    assert find_one(text, "death.date").why == sentence


def test_the_same_two_values_the_other_way_round_are_told_the_other_way_round(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        death:
          title: He dies
          date:
            - {says: 1938-02-16, in: anna#p}
            - {says: 1938-02, in: boris#p}
            - {says: 1938-02-16, in: clara#p}
    """
    whys = {pair.why for pair in find_one(text, "death.date").pairs if pair.verdict == "compatible"}
    assert whys == {
        "Anna 1940 has 16 February 1938; Boris 1950 has February 1938: the first is finer",
        "Boris 1950 has February 1938; Clara 1960 has 16 February 1938: the second is finer",
    }


def test_an_order_is_put_and_not_had(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        surgery: {title: Surgery}
        death:
          title: He dies
          after:
            - {says: surgery, in: anna#p}
            - {denies: surgery, in: boris#p}
    """
    assert find_one(text, "death.after").why == "Anna 1940 puts it after “Surgery”; Boris 1950 denies it"


def test_a_copy_is_named_that_departs_from_its_original(find_one: FindOne) -> None:
    text = """
        == sources/anna.md ==
        ---
        {title: T, short: Anna 1940, kind: book}
        ---
        Told. {#p}
        == sources/boris.md ==
        ---
        {title: T, short: Boris 1950, kind: book}
        ---
        Told otherwise. {#p copies=anna#p}
        == events.yaml ==
        event: {title: Something, place: [{says: here, in: anna#p}, {says: there, in: boris#p}]}
        == people.yaml ==
        here: {name: Here, kind: place}
        there: {name: There, kind: place}
    """
    assert find_one(text, "event.place").why == ("Anna 1940 has Here; Boris 1950 has There, though it copies Anna 1940")
