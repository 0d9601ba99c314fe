"""case.yaml: what the case says of itself, and what it settles for the other files."""

from collections.abc import Callable

from casefile.dates.date import DEFAULT_PARTS
from casefile.dates.parse import parse_date
from casefile.dates.reach import parse_reach
from casefile.model.case import Case
from casefile.model.problems import Problem

WRITE_KEYS = "write its keys, each with its value, in braces or one a line"

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
LoadKern = Callable[[str], Case]


def test_the_case_says_what_it_is(load_kern: LoadKern) -> None:
    case = load_kern("""
    == case.yaml ==
    casefile: 1
    title: The death of Lev Sedov
    question: How did he die?
    summary: He died.
    period: 1937/1938
    fields: {clinic: place, said of: person}
    kinds: [ship]
    about: {hour: 2 hours, day: 2 days}
    day: {dusk: 17-19}
    heart: [e, e.date]
    independent:
      - {of: [kern, p], because: one was elsewhere, in: kern#birth}
    == events.yaml ==
    e: {title: E, date: {says: 1938, in: kern#death}}
    == people.yaml ==
    p: {name: P, kind: ship}
    """)
    assert (case.title, case.question, case.summary) == ("The death of Lev Sedov", "How did he die?", "He died.")
    assert (case.period, case.fields) == (parse_date("1937/1938"), {"clinic": "place", "said of": "person"})
    assert (case.kinds, case.heart) == (("ship",), ("e", "e.date"))
    assert case.reach == parse_reach({"hour": "2 hours", "day": "2 days"})
    assert case.parts.find("dusk") is not None
    assert case.parts.find("evening") == DEFAULT_PARTS.find("evening")
    (argued,) = case.independent
    assert (argued.of, argued.because, argued.passages) == (("kern", "p"), "one was elsewhere", ("kern#birth",))
    assert case.people["p"].kind == "ship"


def test_faults_of_case_yaml_are_told_and_the_rest_holds(told: Told, load_text: LoadText) -> None:
    text = """
    == case.yaml ==
    casefile: 2
    titel: X
    fields: {clinic: plce, name: words, Born: date, said of: person, said-of: person, surgeon: person}
    about: {day: 2 days, week: some days, fortnight: 1 day, hour: ~}
    day: {evening: 17-25, dusk: 17-19}
    heart: [nope, e]
    independent: [{of: [kern, nobody-else], because: y}, {of: [kern, e]}]
    kinds: [ship]
    period: 1937/1936
    == events.yaml ==
    e: {title: E, clinic: {says: kern, in: kern#birth}, surgeon: {says: e, in: kern#birth}}
    """
    precisions = "second, minute, hour, part, day, week, month, season, year, decade, century, millennium"
    assert told(text) == [
        "error case.yaml:1:11: this is version 2 of the format, and version 1 is read here; write 1",
        "error case.yaml:2:1: case.yaml has no key “titel”; did you mean “title”?",
        (
            "error case.yaml:3:18: “clinic” cannot be “plce”; “clinic” is left out, and 1 fact waits "
            "for it; did you mean "
            "“place”?"
        ),
        (
            "error case.yaml:3:24: “name” is built in, so no field can be named so; “name” is left out; "
            "choose another name"
        ),
        (
            "error case.yaml:3:37: “Born” cannot be the name of a field; “Born” is left out; write "
            "words of lower-case letters "
            "and digits, such as said of"
        ),
        "error case.yaml:3:66: “said-of” cannot be told from “said of”; “said-of” is left out; choose another name",
        (
            "error case.yaml:4:28: “some days” is no length of time; write a number and minutes, "
            "hours, days, weeks, months "
            "or years"
        ),
        f"error case.yaml:4:50: “fortnight” is no precision of a date; write one of {precisions}",
        "error case.yaml:4:63: “hour” has no value; put “~” in quotes if it is the word",
        "error case.yaml:5:16: “17-25” runs past the end of the day; write hours from 00 to 24, as in 20-06",
        ("error case.yaml:6:9: there is no record “nope”; write an id of this case"),
        (
            "error case.yaml:7:27: there is no person, place or source “nobody-else”; "
            "add it to people.yaml or sources/, or leave it out here"
        ),
        "error case.yaml:7:54: an argument of independence has no “because”; add “because:”",
        (
            "error case.yaml:7:66: “e” is an event, and a person, place or source is asked for; "
            "write the id of a person, place or source"
        ),
        "error case.yaml:9:9: the interval ends before it begins; write 1936/1937",
        (
            "error events.yaml:1:69: “e” is an event, and a person or place is asked for; "
            "write the id of a person or place"
        ),
    ]
    case, _ = load_text(text)
    assert (case.kinds, case.fields) == (("ship",), {"said of": "person", "surgeon": "person"})
    assert case.heart == ("e",)


def test_case_yaml_is_a_mapping_with_a_version_and_a_title(told: Told) -> None:
    assert told("== case.yaml ==\ncasefile: 1\n") == ["error case.yaml:1:1: case.yaml has no “title”; add “title:”"]
    assert told("== case.yaml ==\ntitle: T\n") == ["error case.yaml:1:1: case.yaml has no “casefile”; add “casefile:”"]
    assert told("== case.yaml ==\n- x\n") == [
        "error case.yaml:1:1: case.yaml is a mapping of keys and values; start it with casefile: 1"
    ]
    assert told("== case.yaml ==\n") == [
        "error case.yaml:1:1: case.yaml is empty; start it with casefile: 1 and a title"
    ]


def test_where_the_fields_cannot_be_read_facts_wait(told: Told) -> None:
    facts = "== events.yaml ==\ne: {title: E, clinic: kern, dress: {says: x, in: kern#birth}}\n"
    assert told("== case.yaml ==\ncasefile: 1\ntitle: T\nfields: [clinic, dress]\n" + facts) == [
        (
            "error case.yaml:3:9: “fields” must be a mapping of keys and values, not a list; "
            "“fields” is left out, and 2 facts "
            f"wait for it; {WRITE_KEYS}"
        )
    ]
    assert told("== case.yaml ==\ncasefile: 1\ntitle: T: x\nfields: {clinic: place\n" + facts) == [
        (
            "error case.yaml:2:9: a colon and a space stand where no key can; put the value in "
            "quotes, or start the line "
            "where its neighbours start"
        ),
        (
            "error case.yaml:4:1: the mapping in braces that opens on line 3, column 9 has no comma "
            "and no “}” before this; "
            "“fields” is left out, and 2 facts wait for it; put a comma between two values, “}” at "
            "the end, and values with a "
            "comma or a colon in quotes"
        ),
    ]


def test_a_broken_key_of_case_yaml_costs_that_key_and_the_folder_gives_the_title(load_text: LoadText) -> None:
    case, problems = load_text("== case.yaml ==\ncasefile: 1\ntitle: T: x\nsummary: It is read.\n")
    assert (case.title, case.summary, len(problems)) == ("case", "It is read.", 1)
