"""Facts and questions with keys of their own, and the fields that records may have."""

from collections.abc import Callable

from casefile.model.case import Case
from casefile.model.problems import Problem

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
LoadKern = Callable[[str], Case]


def test_a_question_is_read(load_kern: LoadKern) -> None:
    case = load_kern("""
    == events.yaml ==
    e: {title: E}
    == questions.yaml ==
    diagnosis:
      asks: What did the doctors operate for?
      about: e
      turns on: judgement
      many: no
      answers:
        occlusion: A blockage
        appendicitis:
        perforated: {means: A hole, within: appendicitis}
        adhesions: {means: Adhesions, fits: {occlusion: they had closed it}}
        other: {fits: [occlusion, appendicitis]}
      claims:
        - {says: appendicitis, in: kern#birth}
        - {says: [occlusion, other], in: kern#death}
      resolved: {as: open, because: no report is here}
    """)
    matter = case.questions["diagnosis"]
    assert (matter.id, matter.about, matter.field) == ("diagnosis", "e", None)
    assert (matter.holds, matter.turns_on, matter.many) == ("answer", "judgement", False)
    assert {id_: (one.means, one.within, dict(one.fits)) for id_, one in matter.answers.items()} == {
        "occlusion": ("A blockage", "", {}),
        "appendicitis": ("appendicitis", "", {}),
        "perforated": ("A hole", "appendicitis", {}),
        "adhesions": ("Adhesions", "", {"occlusion": "they had closed it"}),
        "other": ("other", "", {"occlusion": "", "appendicitis": ""}),
    }
    assert [claim.value for claim in matter.claims] == [("appendicitis",), ("occlusion", "other")]
    assert matter.resolved is not None
    assert (matter.resolved.as_, matter.resolved.because) == ("open", "no report is here")
    assert str(matter.answers["perforated"].location) == "questions.yaml:9:5"


def test_a_question_without_answers_holds_words(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    p: {name: P}
    == questions.yaml ==
    q: {asks: Q, about: p, claims: {says: anything at all, in: kern#birth}}
    r: {asks: R, about: p, holds: date, claims: {says: 1938, in: kern#birth}}
    """)
    assert [matter.holds for matter in case.questions.values()] == ["words", "date"]


def test_a_question_needs_what_it_asks_about_whom_and_answers_or_claims(told: Told) -> None:
    assert told("""
    == people.yaml ==
    p: {name: P}
    == questions.yaml ==
    q: {asks: Q}
    r: {asks: R, about: p}
    s: {about: p, answers: {}}
    """) == [
        "error questions.yaml:1:4: the question “q” has no “about”; “q” is left out; add “about:”",
        (
            "error questions.yaml:2:4: the question “r” has none of “answers” and “claims”; “r” is "
            "left out; give it one of "
            "them"
        ),
        "error questions.yaml:3:4: the question “s” has no “asks”; “s” is left out; add “asks:”",
        "error questions.yaml:3:24: “answers” is empty; name the answers, or leave the key out",
    ]


def test_answers_name_one_another_and_claims_name_answers(told: Told, load_text: LoadText) -> None:
    text = """
    == people.yaml ==
    p: {name: P}
    == questions.yaml ==
    q:
      asks: Q
      about: p
      answers:
        one: {within: tow, fits: [one, zzz, two]}
        two: {menas: x}
        Three: x
        four: {means: Four, within: two, fits: {one: if, she said}}
      claims:
        - {says: foru, in: kern#birth}
        - {says: zzz, in: kern#birth}
        - {says: two, in: kern#birth}
      resolved: {as: fourr, because: so}
    """
    assert told(text) == [
        "error questions.yaml:5:19: “tow” is none of the answers here; did you mean “two”?",
        "error questions.yaml:5:30: the answer “one” names itself; name another answer",
        "error questions.yaml:5:30: “zzz” is none of the answers here; write one of one, two, Three, four",
        (
            "error questions.yaml:6:11: the answer “two” has no key “menas”; did you mean “means”? "
            "or put the whole value in "
            "quotes, for in braces a comma ends it"
        ),
        "error questions.yaml:7:5: “Three” is no id: ids are of lower-case letters, digits and “-”; write three",
        (
            "error questions.yaml:8:54: “she said” has no value; put the whole value in quotes, for in "
            "braces a comma ends it"
        ),
        "error questions.yaml:10:14: “foru” is not on the list of answers of q; did you mean “four”?",
        "error questions.yaml:11:14: “zzz” is not on the list of answers of q; write one of one, two, four",
        "error questions.yaml:13:13: “fourr” is none of the answers of q; did you mean “four”?",
    ]


def test_what_a_fact_holds_agrees_with_its_answers(told: Told) -> None:
    assert told("""
    == events.yaml ==
    e:
      title: E
      date: {holds: answer, claims: {says: x, in: kern#birth}}
      place: {holds: words, answers: {x: X}, claims: {says: x, in: kern#birth}}
      after: {holds: dat, turn on: fact, claims: {says: e, in: kern#birth}}
      before: {many: yes}
    """) == [
        "error events.yaml:3:3: e.date holds an answer, but has no list of answers; add “answers” with the id of each",
        "error events.yaml:4:3: e.place has a list of answers, but holds words; leave out “holds”, or the list",
        "error events.yaml:5:18: “holds” cannot be “dat”; did you mean “date”?",
        (
            "error events.yaml:5:23: the fact “e.after” has no key “turn on”; did you mean “turns "
            "on”? or put the whole value "
            "in quotes, for in braces a comma ends it"
        ),
        (
            "error events.yaml:6:11: the fact “e.before” has no “claims”; put what is said under "
            "“claims”, beside the other "
            "keys"
        ),
    ]


def test_a_field_must_be_built_in_or_declared(told: Told, load_kern: LoadKern) -> None:
    text = """
    == case.yaml ==
    {casefile: 1, title: T, fields: {clinic: place}}
    == people.yaml ==
    p: {name: P, clinic: {says: p, in: kern#birth}}
    q:
      name: Q
      clinik: {says: p, in: kern#birth}
      surgeon: {says: p, in: kern#birth}
    """
    assert told(text) == [
        "error people.yaml:4:3: “q” has no key “clinik”; did you mean “clinic”?",
        "error people.yaml:5:3: “q” has no key “surgeon”; name it under “fields” in case.yaml if it is a fact",
    ]


def test_answers_in_a_list_are_shown_with_their_words(told: Told) -> None:
    assert told("""
    == events.yaml ==
    fire: {title: The fire}
    == questions.yaml ==
    locked:
      asks: Was it locked?
      about: fire
      answers: [open, shut]
    """) == [
        (
            "error questions.yaml:4:12: “answers” is a list, and answers stand under their ids; "
            "write {open: WORDS, shut: WORDS}"
        )
    ]
