"""References: what an id must name, and what may have been meant."""

from collections.abc import Callable

from casefile.model.case import Case
from casefile.model.problems import Problem

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
LoadKern = Callable[[str], Case]


def test_a_reference_must_name_something_of_the_kind_asked_for(told: Told) -> None:
    assert told("""
    == people.yaml ==
    anna: {name: A, part of: e, not: annna, ties: [{to: kern, as: friend of}]}
    == events.yaml ==
    e: {title: E, place: e, part of: anna, after: f}
    == leads.yaml ==
    l: {seeks: L, about: zzz, decides: [h, e, e.date]}
    """) == [
        (
            "error events.yaml:1:22: “e” is an event, and a person or place is asked for; "
            "write the id of a person or place"
        ),
        "error events.yaml:1:34: “anna” is a person or place, and an event is asked for; write the id of an event",
        "error events.yaml:1:47: there is no event “f”; add it to events.yaml, or leave it out here",
        ("error leads.yaml:1:22: there is no record “zzz”; write an id of this case"),
        (
            "error leads.yaml:1:37: there is no question, fact or hypothesis “h”; "
            "add it to questions.yaml or hypotheses.yaml, or leave it out here"
        ),
        (
            "error leads.yaml:1:40: “e” is an event, and a question, fact or hypothesis is asked for; "
            "write one of its facts: e.place, e.after"
        ),
        "error leads.yaml:1:43: “e” has no fact “date”; it has e.place, e.after",
        (
            "error people.yaml:1:26: “e” is an event, and a person or place is asked for; "
            "write the id of a person or place"
        ),
        "error people.yaml:1:34: there is no person or place “annna”; did you mean “anna”?",
        (
            "error people.yaml:1:53: “kern” is a source, and a person or place is asked for; "
            "write the id of a person or place"
        ),
    ]


def test_a_name_with_a_full_stop_in_the_place_of_an_id_is_no_fact(told: Told) -> None:
    assert told("""
    == people.yaml ==
    anna: {name: A, ties: [{to: Dr. Lee, as: friend of}]}
    == leads.yaml ==
    l: {seeks: L, decides: Dr. Lee}
    """) == [
        "error leads.yaml:1:24: there is no person or event “Dr”; write the id of a person, place or event",
        "error people.yaml:1:29: there is no person or place “Dr. Lee”; write the id of a person or place",
    ]


def test_a_passage_that_does_not_exist_is_told_by_what_is_wrong_with_it(told: Told) -> None:
    assert told("""
    == evidence.yaml ==
    a: {shows: A, in: kern#brith}
    b: {shows: B, in: kren#birth}
    c: {shows: C, in: kern}
    d: {shows: D, in: kern#1}
    e: {shows: E, in: kern#9}
    f: {shows: F, in: birth}
    """) == [
        "error evidence.yaml:1:19: the source kern has no passage “brith”; “a” is left out; did you mean “kern#birth”?",
        "error evidence.yaml:2:19: there is no source “kren”; “b” is left out; did you mean “kern”?",
        (
            "error evidence.yaml:3:19: “kern” is a source, and a passage is asked for; “c” is left out; "
            "write it as kern#ANCHOR"
        ),
        "error evidence.yaml:4:19: passage 1 of kern goes by its anchor; “d” is left out; write kern#birth",
        "error evidence.yaml:5:19: the source kern has no passage “9”; “e” is left out; write one of its anchors",
        "error evidence.yaml:6:19: there is no passage “birth”; “f” is left out; write it as SOURCE#ANCHOR",
    ]


def test_a_fact_goes_by_its_record_and_its_field(told: Told, load_kern: LoadKern) -> None:
    case = load_kern("""
    == case.yaml ==
    {casefile: 1, title: T, fields: {said of: words}}
    == events.yaml ==
    e: {title: E, said of: {says: x, in: kern#birth}}
    == evidence.yaml ==
    v: {shows: V, in: kern#birth, claim: e.said-of}
    """)
    assert case.evidence["v"].claim == "e.said-of"
    assert told("""
    == events.yaml ==
    e: {title: E, date: {says: 1908, in: kern#birth}, people: []}
    == people.yaml ==
    p: {name: P}
    == evidence.yaml ==
    v: {shows: V, in: kern#birth, claim: e.dat}
    w: {shows: W, in: kern#birth, claim: f.date}
    x: {shows: X, in: kern#birth, claim: e.title}
    y: {shows: Y, in: kern#birth, claim: e.people}
    """) == [
        "error events.yaml:1:59: “people” is an empty list; write one, or leave the key out",
        "error evidence.yaml:1:38: “e” has no fact “dat”; did you mean “e.date”?",
        (
            "error evidence.yaml:2:38: there is no person or event “f”; "
            "add it to people.yaml or events.yaml, or leave it out here"
        ),
        "error evidence.yaml:3:38: “e” has no fact “title”; it has e.date",
        "error evidence.yaml:4:38: “e” has no fact “people”; it has e.date",
    ]


def test_a_number_that_no_passage_can_have_names_none(told: Told) -> None:
    huge, raised = told(f"""
    == sources/kern.md ==
    ---
    {{title: T, short: Kern, kind: book}}
    ---

    Born then. {{#birth}}
    == evidence.yaml ==
    a: {{shows: A, in: kern#{"9" * 5_000}}}
    b: {{shows: B, in: kern#²}}
    """)
    assert huge.startswith("error evidence.yaml:1:19: the source kern has no passage “999")
    assert (
        raised
        == "error evidence.yaml:2:19: the source kern has no passage “²”; “b” is left out; write one of its anchors"
    )


def test_a_voice_or_an_author_shaped_like_an_id_must_be_one_and_other_text_joins_nothing(
    told: Told, load_kern: LoadKern
) -> None:
    text = """
    == people.yaml ==
    a: {name: A, born: {says: 1908, in: kern#birth, by: [Jeanne Martin, NKVD, kern, a]}}
    """
    case = load_kern(text)
    assert case.people["a"].facts["born"].claims[0].by == ("Jeanne Martin", "NKVD", "kern", "a")
    assert told(text.replace("NKVD", "nkvd")) == [
        (
            "error people.yaml:1:69: there is no person, place or source “nkvd”; "
            "add it to people.yaml or sources/, or write Nkvd if it is a name alone"
        ),
    ]


def test_an_id_that_names_nothing_is_told_once_with_how_often_it_is_written(told: Told) -> None:
    assert told("""
    == people.yaml ==
    zborowsky: {name: Z, ties: [{to: sedow, as: friend of}]}
    == events.yaml ==
    a: {title: A, people: [zborowski, sedow, sedow]}
    b: {title: B, people: {says: zborowski, in: kern#birth, by: zborowski}}
    c: {title: C, people: {says: zborowsky, in: kern#deaths, by: zborowski}}
    d: {title: D, date: {says: 1 day after e, in: kern#deaths}, after: e}
    == sources/orlof.md ==
    ---
    {title: O, short: O, kind: letter, rests on: {source: kern#deaths, how: quotes}}
    ---
    One.
    == evidence.yaml ==
    one: {shows: O, in: [orlov#1]}
    two: {shows: T, in: [orlov#2, kern#birth]}
    three: {shows: T, in: [orlov#1]}
    == leads.yaml ==
    l: {seeks: L, about: orlov, decides: [one]}
    """) == [
        (
            "error events.yaml:1:24: there is no person or place “zborowski”, here and in 3 other places; "
            "did you mean “zborowsky”?"
        ),
        (
            "error events.yaml:1:35: there is no person or place “sedow”, here and in 2 other places; "
            "add it to people.yaml, or leave it out here"
        ),
        (
            "error events.yaml:4:28: there is no event “e”, here and at events.yaml:4:68; "
            "add it to events.yaml, or leave it out here"
        ),
        "error evidence.yaml:1:22: there is no source “orlov”, here and in 3 other places; did you mean “orlof”?",
        (
            "error sources/orlof.md:2:55: the source kern has no passage “deaths”, here and in 2 other places; "
            "did you mean “kern#death”?"
        ),
    ]


def test_what_is_lost_with_a_reference_to_what_is_not_there_is_told_where_that_is_told_first(told: Told) -> None:
    assert told("""
    == events.yaml ==
    a: {title: A, part of: clinic}
    == questions.yaml ==
    q: {asks: Q, about: clinic, claims: {says: x, in: kern#birth}}
    == leads.yaml ==
    l: {seeks: L, decides: q}
    """) == [
        (
            "error events.yaml:1:24: there is no event “clinic”, here and at questions.yaml:1:21; "
            "“q” is left out, and 1 reference waits for it; add it to events.yaml, or leave it out here"
        )
    ]


def test_ids_that_are_there_but_of_another_kind_are_told_each(told: Told) -> None:
    assert told("""
    == people.yaml ==
    anna: {name: A, not: kern#birth, perhaps: [kern, kern]}
    == leads.yaml ==
    l: {seeks: L, about: kern#birth}
    """) == [
        "error leads.yaml:1:22: “kern#birth” is a passage, and a record is asked for; write kern",
        (
            "error people.yaml:1:22: “kern#birth” is a passage, and a person or place is asked for; "
            "write the id of a person or place"
        ),
        (
            "error people.yaml:1:44: “kern” is a source, and a person or place is asked for; "
            "write the id of a person or place"
        ),
        (
            "error people.yaml:1:50: “kern” is a source, and a person or place is asked for; "
            "write the id of a person or place"
        ),
    ]


def test_after_two_hundred_suggestions_no_more_are_worked_out(load_text: LoadText) -> None:
    wrong = ", ".join(f"pers{number}" for number in range(300))
    _, problems = load_text(f"""
    == people.yaml ==
    pers: {{name: P}}
    == events.yaml ==
    e: {{title: E, people: [{wrong}]}}
    """)
    assert len(problems) == 300
    assert sum(problem.mend == "did you mean “pers”?" for problem in problems) == 200


def test_a_name_in_the_place_of_an_id_leads_to_the_id(told: Told) -> None:
    assert told("""
    == people.yaml ==
    anna-weaver: {name: Anna Weaver}
    owner: {name: Josef Miller}
    twin: {name: Hans}
    other-twin: {name: Hans}
    == events.yaml ==
    fire: {title: The fire, people: [Anna Weaver, Josef Miller, Hans]}
    """) == [
        "error events.yaml:1:34: there is no person or place “Anna Weaver”; write anna-weaver",
        "error events.yaml:1:47: there is no person or place “Josef Miller”; write owner",
        "error events.yaml:1:61: there is no person or place “Hans”; write the id of a person or place",
    ]


def test_several_ids_in_one_text_are_shown_as_a_list(told: Told) -> None:
    assert told("""
    == people.yaml ==
    anna: {name: Anna}
    hans: {name: Hans}
    == events.yaml ==
    fire:
      title: The fire
      people: anna, hans
    """) == ["error events.yaml:3:11: “anna, hans” is one text; write [anna, hans]"]
