"""Two values of one kind, and their verdict."""

import pytest

from tests.analysis.conftest import FindOne

ANSWERS = """
    == questions.yaml ==
    question:
      asks: What did they operate for?
      about: event
      answers:
        occlusion: An occlusion
        appendicitis:
        perforated: {{means: A perforated appendix, within: appendicitis}}
        adhesions: {{means: Adhesions, fits: {{occlusion: they had closed it}}}}
        fever: {{means: A fever, fits: [occlusion, appendicitis]}}
        worms: {{means: Worms, fits: {{occlusion: they had balled, appendicitis: they had strayed}}}}
      claims:
        - {{says: {one}, in: anna#p}}
        - {{says: {other}, in: boris#p}}
"""


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("occlusion", "occlusion", "agree"),
        ("occlusion", "appendicitis", "conflict"),
        ("perforated", "appendicitis", "compatible"),
        ("perforated", "occlusion", "conflict"),
        ("adhesions", "occlusion", "strained"),
        ("occlusion", "fever", "compatible"),
        ("[occlusion, fever]", "fever", "compatible"),
        ("[occlusion, fever]", "[fever, appendicitis]", "overlapping"),
        ("[occlusion, adhesions]", "[appendicitis, perforated]", "conflict"),
        ("[occlusion, appendicitis]", "[worms, perforated]", "overlapping"),
        ("[occlusion, appendicitis]", "[worms, adhesions]", "strained"),
    ],
)
def test_named_answers_conflict_unless_one_lies_within_or_fits_the_other(
    find_one: FindOne, one: str, other: str, verdict: str
) -> None:
    assert find_one(ANSWERS.format(one=one, other=other)).verdict == verdict


@pytest.mark.parametrize("told", [("[occlusion, perforated]", "[adhesions, worms]"), ("[x, y]", "[u, v]")])
def test_lists_as_long_as_each_other_conflict_where_a_part_of_either_has_no_part_beside_it(
    find_one: FindOne, told: tuple[str, str]
) -> None:
    text = ANSWERS.replace(
        "worms:", "x:\n        y:\n        v:\n        u: {{fits: {{x: so, y: so}}}}\n        worms:"
    )
    assert [str(find_one(text.format(one=one, other=other)).verdict) for one, other in (told, told[::-1])] == [
        "conflict",
        "conflict",
    ]


def test_what_fits_an_answer_fits_the_broader_one_too(find_one: FindOne) -> None:
    text = """
        == questions.yaml ==
        question:
          asks: What was it?
          about: event
          answers:
            illness:
            infection: {within: illness}
            poison: {fits: [infection]}
          claims:
            - {says: poison, in: anna#p}
            - {says: illness, in: boris#p}
    """
    assert find_one(text).verdict == "compatible"


def test_an_answer_that_fits_only_if_something_is_so_names_it(find_one: FindOne) -> None:
    found = find_one(ANSWERS.format(one="occlusion", other="adhesions"))
    assert found.why == "Anna 1940 has “An occlusion”; Boris 1950 has “Adhesions”: both hold only if they had closed it"
    assert found.hangs_on == ("if",)


PLACES = """
    == people.yaml ==
    paris: {{name: Paris, kind: place}}
    montmartre: {{name: Montmartre, kind: place, part of: paris}}
    lyon: {{name: Lyon, kind: place}}
    clinic: {{name: the clinic, kind: place, part of: paris}}
    hospital: {{name: a hospital, kind: place, unnamed: yes, part of: paris, not: [clinic]}}
    inn: {{name: an inn, kind: place, unnamed: yes}}
    house: {{name: the house, kind: place, perhaps: [clinic]}}
    ward: {{name: the ward, kind: place, part of: clinic}}
    attic: {{name: the attic, kind: place, part of: house}}
    == events.yaml ==
    death:
      title: He dies
      place:
        - {{says: {one}, in: anna#p}}
        - {{says: {other}, in: boris#p}}
"""


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("paris", "paris", "agree"),
        ("paris", "lyon", "conflict"),
        ("montmartre", "paris", "compatible"),
        ("inn", "lyon", "cannot tell"),
        ("hospital", "paris", "compatible"),
        ("hospital", "clinic", "conflict"),
        ("hospital", "ward", "conflict"),
        ("house", "clinic", "cannot tell"),
        ("house", "lyon", "conflict"),
        ("house", "paris", "cannot tell"),
        ("house", "ward", "cannot tell"),
        ("attic", "clinic", "cannot tell"),
        ("attic", "lyon", "conflict"),
        ("[paris, lyon]", "lyon", "compatible"),
        ("[paris, lyon]", "montmartre", "overlapping"),
        ("[lyon, house]", "inn", "cannot tell"),
    ],
)
def test_ids_conflict_unless_one_is_part_of_the_other_or_may_be_it(
    find_one: FindOne, one: str, other: str, verdict: str
) -> None:
    assert find_one(PLACES.format(one=one, other=other), "death.place").verdict == verdict


NUMBERS = """
    == questions.yaml ==
    question:
      asks: How many operations?
      about: event
      holds: number
      claims:
        - {{says: {one}, in: anna#p}}
        - {{says: {other}, in: boris#p}}
"""


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("2", "2", "agree"),
        ("1", "2", "conflict"),
        ("2", "1/3", "compatible"),
        ("1/3", "2/4", "overlapping"),
        ("3/..", "2", "conflict"),
        ("3/..", "5", "compatible"),
    ],
)
def test_numbers_are_compared_as_dates_are(find_one: FindOne, one: str, other: str, verdict: str) -> None:
    assert find_one(NUMBERS.format(one=one, other=other)).verdict == verdict


WORDS = """
    == questions.yaml ==
    question:
      asks: How was he dressed?
      about: event
      claims:
        - {{says: {one}, in: anna#p}}
        - {{says: {other}, in: boris#p}}
"""


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Half  Naked", "half naked", "agree"),
        ("half naked", "naked", "worded differently"),
        ("[naked, raving]", "naked", "compatible"),
    ],
)
def test_words_never_conflict(find_one: FindOne, one: str, other: str, verdict: str) -> None:
    assert find_one(WORDS.format(one=one, other=other)).verdict == verdict


MANY = """
    == questions.yaml ==
    question:
      asks: Who visited him?
      about: event
      many: yes
      answers: {{lola: , etienne: , jeanne: }}
      claims:
        - {{{one}, in: anna#p}}
        - {{{other}, in: boris#p}}
"""


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("says: lola", "says: etienne", "several answers"),
        ("says: lola", "says: lola", "agree"),
        ("says: [lola, etienne]", "says: lola", "compatible"),
        ("says: [lola, etienne]", "says: [lola, jeanne]", "several answers"),
        ("says: [lola, etienne]", "denies: lola", "conflict"),
        ("says: etienne", "denies: lola", "compatible"),
    ],
)
def test_many_answers_stand_side_by_side_and_clash_only_with_a_denial(
    find_one: FindOne, one: str, other: str, verdict: str
) -> None:
    assert find_one(MANY.format(one=one, other=other)).verdict == verdict
