"""Denial and doubt, judgement, times, and whose word it is."""

import pytest

from casefile.analysis.conflicts import Conflict
from tests.analysis.conftest import FindOne

ABOUT = """
    == questions.yaml ==
    question:
      asks: What was it?
      about: event
      turns on: {turns}
      answers: {{illness: , infection: {{within: illness}}, poison: }}
      claims:
        - {{{one}, in: {first}}}
        - {{{other}, in: {second}}}
"""


def ask(
    find_one: FindOne, one: str, other: str, turns: str = "fact", first: str = "anna#p", second: str = "boris#p"
) -> Conflict:
    return find_one(ABOUT.format(one=one, other=other, turns=turns, first=first, second=second))


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("denies: poison", "says: poison", "conflict"),
        ("denies: illness", "says: infection", "conflict"),
        ("denies: infection", "says: illness", "compatible"),
        ("denies: poison", "says: illness", "compatible"),
        ("denies: poison", "denies: poison", "agree"),
        ("denies: poison", "denies: illness", "compatible"),
        ("doubts: poison", "says: poison", "contested"),
        ("doubts: illness", "says: infection", "contested"),
        ("doubts: poison", "says: illness", "compatible"),
        ("doubts: poison", "denies: poison", "compatible"),
        ("doubts: poison", "doubts: poison", "agree"),
    ],
)
def test_a_denial_or_doubt_touches_who_says_the_same_or_a_narrower_answer(
    find_one: FindOne, one: str, other: str, verdict: str
) -> None:
    assert ask(find_one, one, other).verdict == verdict
    assert ask(find_one, other, one).verdict == verdict


def test_words_that_one_says_and_another_denies_conflict(find_one: FindOne) -> None:
    text = """
        == questions.yaml ==
        question:
          asks: How was he dressed?
          about: event
          claims:
            - {says: naked, in: anna#p}
            - {denies: Naked, in: boris#p}
    """
    assert find_one(text).verdict == "conflict"


def test_a_denied_date_conflicts_with_a_finer_one_and_not_with_a_coarser(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        death:
          title: He dies
          date:
            - {denies: 1938-02-16, in: anna#p}
            - {says: 1938-02-16 morning, in: boris#p}
            - {says: 1938-02, in: clara#p}
    """
    found = find_one(text, "death.date")
    assert [str(pair.verdict) for pair in found.pairs] == ["conflict", "compatible", "compatible"]


def test_rivals_on_a_matter_of_judgement_are_readings_that_differ(find_one: FindOne) -> None:
    assert ask(find_one, "says: poison", "says: illness", turns="judgement").verdict == "readings differ"
    assert ask(find_one, "says: poison", "denies: poison", turns="judgement").verdict == "readings differ"


def test_claims_for_times_that_do_not_meet_do_not_clash(find_one: FindOne) -> None:
    assert ask(find_one, "says: poison, when: 1937", "says: illness, when: 1938").verdict == "compatible"
    assert ask(find_one, "says: poison, when: 1937/1938", "says: illness, when: 1938").verdict == "conflict"
    assert ask(find_one, "says: poison, when: 1937", "says: illness").verdict == "conflict"


def test_a_rival_inside_one_account_lies_there(find_one: FindOne) -> None:
    found = ask(find_one, "says: poison", "says: illness", second="anna#q")
    assert (found.verdict, found.lies) == ("conflict", "inside one account")
    assert found.why == "Anna 1940 has “poison” and has “illness”: they cannot both hold"


def test_what_its_own_teller_holds_no_more_than_possible_is_a_doubt_that_a_conflict_hangs_on(find_one: FindOne) -> None:
    found = ask(find_one, "says: poison, firm: possible", "says: illness")
    assert (found.verdict, found.hangs_on) == ("conflict", ("doubt",))
    assert found.why == "Anna 1940 has “poison” as possible; Boris 1950 has “illness”: they cannot both hold"
    assert ask(find_one, "says: poison, firm: probable", "says: illness").hangs_on == ()


def test_a_value_that_is_inferred_is_what_its_conflict_hangs_on(find_one: FindOne) -> None:
    found = ask(find_one, "says: poison, reading: inferred, because: they found arsenic", "says: illness")
    assert found.hangs_on == ("inferred",)


def test_a_conflict_hangs_on_nothing_where_one_of_its_pairs_hangs_on_nothing(find_one: FindOne) -> None:
    text = """
        == questions.yaml ==
        question:
          asks: What was it?
          about: event
          answers: {illness: , poison: }
          claims:
            - {says: poison, in: anna#p, reading: inferred, because: they found arsenic}
            - {says: illness, in: boris#p}
            - {says: poison, in: clara#p}
    """
    found = find_one(text)
    assert (found.hangs_on, [pair.hangs_on for pair in found.pairs if pair.verdict == "conflict"]) == (
        (),
        [(), ("inferred",)],
    )


VOICES = """
    == people.yaml ==
    zborowski: {{name: Zborowski}}
    == questions.yaml ==
    question:
      asks: Where was it said?
      about: event
      answers: {{paris: , lyon: }}
      claims:
        - {{says: paris, in: anna#p, by: {one}}}
        - {{says: {value}, in: {second}, by: {other}, firm: {firm}}}
"""


@pytest.mark.parametrize(
    ("one", "other", "value", "firm", "verdict"),
    [
        ("zborowski", "zborowski", "lyon", "flat", "told differently"),
        ("zborowski", "zborowski", "paris", "possible", "told differently"),
        ("zborowski", "zborowski", "paris", "flat", "agree"),
        ("zborowski", "[zborowski, anna]", "lyon", "flat", "told differently"),
        ("zborowski", "Another man", "lyon", "flat", "conflict"),
        ("A man", "A man", "lyon", "flat", "conflict"),
    ],
)
def test_one_voice_in_two_sources_is_told_differently(
    find_one: FindOne, one: str, other: str, value: str, firm: str, verdict: str
) -> None:
    found = find_one(VOICES.format(one=one, other=other, value=value, firm=firm, second="boris#p"))
    assert found.verdict == verdict


def test_one_voice_against_itself_in_one_source_conflicts(find_one: FindOne) -> None:
    text = VOICES.format(one="zborowski", other="zborowski", value="lyon", firm="flat", second="anna#q")
    assert find_one(text).verdict == "conflict"


def test_an_account_that_tells_an_event_says_that_it_happened(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        second-operation:
          title: He is operated on again
          date: {says: 1938-02-15, in: anna#p}
          place: {denies: boris-town, in: clara#p}
          happened: {denies: yes, in: boris#p, reading: from silence, because: it tells the days before and after}
        == people.yaml ==
        boris-town: {name: A town, kind: place}
    """
    found = find_one(text, "second-operation.happened")
    assert (found.verdict, len(found.pairs), found.hangs_on) == ("conflict", 1, ("inferred",))
    assert found.why == "Anna 1940 says that it happened; Boris 1950 denies it"


def test_one_who_says_that_it_happened_and_denies_it_elsewhere_speaks_for_himself(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        second-operation:
          title: He is operated on again
          date: [{says: 1938-02-15, in: anna#p}, {says: 1938-02-15, in: boris#q}]
          happened: [{denies: yes, in: boris#p}]
    """
    assert [pair.verdict for pair in find_one(text, "second-operation.happened").pairs] == ["conflict"]


def test_orders_stand_side_by_side_and_clash_only_with_a_denial(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        stay: {title: He lies in the clinic}
        operation: {title: He is operated on, part of: stay}
        death:
          title: He dies
          after:
            - {says: operation, in: anna#p}
            - {says: stay, in: boris#p}
            - {denies: operation, in: clara#p}
    """
    found = find_one(text, "death.after")
    assert [str(pair.verdict) for pair in found.pairs] == ["conflict", "conflict", "compatible"]


@pytest.mark.parametrize(
    ("said", "denied", "verdict"),
    [
        ("[operation, coma]", "operation", "conflict"),
        ("operation", "[operation, coma]", "compatible"),
        ("[operation, coma]", "[coma, operation]", "conflict"),
        ("[stay, coma]", "operation", "conflict"),
        ("[operation, coma]", "stay", "compatible"),
    ],
)
def test_who_denies_one_of_several_orders_denies_who_tells_them_all(
    find_one: FindOne, said: str, denied: str, verdict: str
) -> None:
    text = """
        == events.yaml ==
        stay: {{title: He lies in the clinic}}
        operation: {{title: He is operated on, part of: stay}}
        coma: {{title: He lies in a coma}}
        death:
          title: He dies
          after: [{{says: {said}, in: anna#p}}, {{denies: {denied}, in: boris#p}}]
    """
    assert find_one(text.format(said=said, denied=denied), "death.after").verdict == verdict


QUOTED = """
    == people.yaml ==
    zborowski: {{name: Zborowski}}
    == questions.yaml ==
    question:
      asks: Where was it said?
      about: event
      answers: {{paris: , lyon: }}
      claims:
        - {{says: paris, in: report#p}}
        - {{says: lyon, in: book#q{by}}}
    == sources/report.md ==
    ---
    {{title: T, short: Report, kind: report}}
    ---
    It was said there. {{#p by=zborowski}}
    == sources/book.md ==
    ---
    {{title: T, short: Book, kind: book}}
    ---
    It quotes him. {{#p quotes=report#p}}

    It tells more. {{#q}}
"""


def test_a_voice_that_an_account_quotes_and_gives_otherwise_is_told_differently(find_one: FindOne) -> None:
    found = find_one(QUOTED.format(by=", by: zborowski"))
    assert [(str(pair.verdict), pair.lies) for pair in found.pairs] == [
        ("told differently", "between accounts"),
        ("told differently", "inside one account"),
        ("agree", "between accounts"),
    ]


def test_an_account_against_the_voice_that_it_quotes_conflicts(find_one: FindOne) -> None:
    found = find_one(QUOTED.format(by=""))
    assert [str(pair.verdict) for pair in found.pairs] == ["conflict", "conflict", "agree"]


def test_a_work_of_several_authors_is_no_word_of_the_first_alone(find_one: FindOne) -> None:
    text = """
        == people.yaml ==
        eva: {name: Eva}
        paul: {name: Paul}
        == questions.yaml ==
        question:
          asks: Where was it?
          about: event
          answers: {paris: , lyon: , nice: }
          claims: [{says: paris, in: one#p}, {says: lyon, in: two#p}, {says: nice, in: three#p}]
        == sources/one.md ==
        ---
        {title: T, short: One, kind: book, author: [eva, paul]}
        ---
        Told. {#p}
        == sources/two.md ==
        ---
        {title: T, short: Two, kind: book, author: [paul, eva]}
        ---
        Told. {#p}
        == sources/three.md ==
        ---
        {title: T, short: Three, kind: book, author: eva}
        ---
        Told. {#p}
    """
    found = find_one(text)
    verdicts = {frozenset(claim.source for claim in pair.claims): str(pair.verdict) for pair in found.pairs}
    assert verdicts == {
        frozenset({"one", "two"}): "told differently",
        frozenset({"one", "three"}): "conflict",
        frozenset({"two", "three"}): "conflict",
    }


def test_a_copy_counts_a_date_from_an_event_by_the_dates_of_its_original(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        surgery:
          title: Surgery
          date: [{says: 1938-02-09, in: anna#p}, {says: 1938-02-15, in: boris#p}]
        death:
          title: He dies
          date: [{says: 1 day after surgery, in: anna#p}, {says: 1938-02-10, in: clara#p}]
        == sources/anna.md ==
        ---
        {title: T, short: Anna 1940, kind: book}
        ---
        He died the next day. {#p}
        == sources/boris.md ==
        ---
        {title: T, short: Boris 1950, kind: book}
        ---
        He was operated on on the 15th. {#p}

        “He died the next day.” {#q quotes=anna#p}
        == sources/clara.md ==
        ---
        {title: T, short: Clara 1960, kind: book}
        ---
        He died on the 10th. {#p}
    """
    found = find_one(text, "death.date")
    assert {str(pair.verdict) for pair in found.pairs} == {"agree"}
