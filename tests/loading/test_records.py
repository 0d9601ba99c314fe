"""People, events, evidence, hypotheses, leads, expectations."""

from collections.abc import Callable

from casefile.dates.parse import parse_date
from casefile.model.case import Case
from casefile.model.problems import Problem
from casefile.model.words import READS

WRITE_KEYS = "write its keys, each with its value, in braces or one a line"

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
LoadKern = Callable[[str], Case]


def test_a_person_is_read(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    sedov: {name: Lev Sedov}
    zborowski:
      name: Mark Zborowski
      kind: person
      also:
        - Zborowsky
        - {name: Étienne, as: party name, in: kern#birth}
        - {name: TULIP, as: codename, firm: probable, in: [kern#birth, kern#death], by: sedov, when: 1937, note: so}
        - {denies: TULIP, as: codename, in: kern#death, reading: inferred, because: of the date}
      summary: A line.
      ties: [{to: sedov, as: secretary of, when: 1934/1938-02, in: kern#death, by: Ann B, firm: reported, note: n}]
    hospital: {name: a hospital, kind: place, unnamed: yes, part of: paris, not: [sedov], perhaps: [clinic, paris]}
    paris: {name: Paris, kind: place, also: Lutetia}
    clinic: {name: A clinic, kind: organisation}
    """)
    person = case.people["zborowski"]
    assert [(a.name, a.as_, a.stance, a.passages, a.firm) for a in person.also] == [
        ("Zborowsky", "spelling", "says", (), "flat"),
        ("Étienne", "party name", "says", ("kern#birth",), "flat"),
        ("TULIP", "codename", "says", ("kern#birth", "kern#death"), "probable"),
        ("TULIP", "codename", "denies", ("kern#death",), "flat"),
    ]
    tulip, denied = person.also[2:]
    assert (tulip.by, tulip.when, tulip.note, str(tulip.location)) == (
        ("sedov",),
        parse_date("1937"),
        "so",
        "people.yaml:8:7",
    )
    assert (denied.reading, denied.because) == ("inferred", "of the date")
    (tie,) = person.ties
    assert (tie.to, tie.as_, tie.when, tie.passages) == (
        "sedov",
        "secretary of",
        parse_date("1934/1938-02"),
        ("kern#death",),
    )
    assert (tie.by, tie.firm, tie.note) == (("Ann B",), "reported", "n")
    hospital = case.people["hospital"]
    assert (hospital.kind, hospital.is_unnamed, hospital.part_of) == ("place", True, "paris")
    assert (hospital.is_not, hospital.perhaps) == (("sedov",), ("clinic", "paris"))
    assert case.people["sedov"].kind == "person"
    assert case.people["paris"].also[0].name == "Lutetia"
    assert str(person.location) == "people.yaml:2:1"


def test_a_name_or_a_tie_that_cannot_be_read_is_left_out_alone(told: Told, load_text: LoadText) -> None:
    text = """
    == people.yaml ==
    a:
      name: A
      also:
        - {name: X, as: codename, in: kern#nope}
        - {as: codename}
        - [x]
        - ""
        - B
      ties:
        - {to: a}
        - {to: zzz, as: friend of}
        - {to: a, as: friend of}
    """
    assert told(text) == [
        "error people.yaml:4:35: the source kern has no passage “nope”; give a paragraph of it the anchor {#nope}",
        "error people.yaml:5:7: a name has none of “name” and “denies”; give it one of them",
        f"error people.yaml:6:7: a name must be a mapping of keys and values, not a list; {WRITE_KEYS}",
        "error people.yaml:7:7: “also” has no value; write one, or leave the key out",
        "error people.yaml:10:7: a tie has no “as”; add “as:”",
        "error people.yaml:11:12: there is no person or place “zzz”; add it to people.yaml, or leave it out here",
    ]
    person = load_text(text)[0].people["a"]
    assert [alias.name for alias in person.also] == ["B"]
    assert [tie.to for tie in person.ties] == ["a"]


def test_an_event_is_read(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    a: {name: A}
    == events.yaml ==
    stay: {title: The stay}
    death:
      title: He dies
      summary: A line.
      part of: stay
      unnamed: no
      not: stay
      perhaps: [stay2]
      people: [a]
      date: {says: 1938-02-16, in: kern#death}
      after: {says: stay, in: kern#death}
    stay2: {title: Another}
    """)
    event = case.events["death"]
    assert (event.title, event.summary, event.part_of, event.people) == ("He dies", "A line.", "stay", ("a",))
    assert (event.is_not, event.perhaps, list(event.facts)) == (("stay",), ("stay2",), ["date", "after"])
    assert (event.facts["date"].id, str(event.location)) == ("death.date", "events.yaml:2:1")


def test_evidence_hypotheses_and_leads_are_read(load_kern: LoadKern) -> None:
    case = load_kern("""
    == events.yaml ==
    e: {title: E, date: {says: 1938, in: kern#death}}
    == evidence.yaml ==
    v: {shows: V, in: [kern#birth, kern#death], claim: e.date, weight: high}
    w: {shows: W, in: kern#birth}
    == hypotheses.yaml ==
    h:
      proposes: Somebody did it.
      weighs:
        v: {reads: very inconsistent, because: so}
        w: {reads: n/a}
    == leads.yaml ==
    l:
      seeks: The report
      about: e
      decides: [h, e.date]
      expected: yes
      searched: [{where: here, date: 2025-11, found: nothing}]
    """)
    evidence = case.evidence["v"]
    assert (evidence.shows, evidence.passages) == ("V", ("kern#birth", "kern#death"))
    assert (evidence.claim, evidence.weight, case.evidence["w"].weight) == ("e.date", "high", "medium")
    hypothesis = case.hypotheses["h"]
    assert hypothesis.proposes == "Somebody did it."
    assert [(id_, one.reads, one.because) for id_, one in hypothesis.weighs.items()] == [
        ("v", "very inconsistent", "so"),
        ("w", "n/a", ""),
    ]
    lead = case.leads["l"]
    assert (lead.seeks, lead.about, lead.decides, lead.is_expected) == ("The report", "e", ("h", "e.date"), True)
    assert [(one.where, one.date, one.found) for one in lead.searched] == [("here", parse_date("2025-11"), "nothing")]


def test_faults_of_evidence_hypotheses_and_leads_are_told(told: Told) -> None:
    assert told("""
    == evidence.yaml ==
    v: {shows: V}
    w: {shows: W, in: kern#birth, claim: e.date, wieght: low}
    == hypotheses.yaml ==
    h: {proposes: H, weighs: {v: {reads: consistent}, w: {reads: consistant}, u: {reads: neutral}, x: {because: y}}}
    i: {weighs: [w]}
    == leads.yaml ==
    l: {about: h, searched: [{found: x}, {where: y, date: 2025-13}]}
    """) == [
        (
            "error evidence.yaml:1:4: the evidence “v” has no “in”; “v” is left out, and 1 reference "
            "waits for it; add “in:”"
        ),
        (
            "error evidence.yaml:2:38: there is no person or event “e”; "
            "add it to people.yaml or events.yaml, or leave it out here"
        ),
        (
            "error evidence.yaml:2:46: the evidence “w” has no key “wieght”; did you mean “weight”? "
            "or put the whole value in "
            "quotes, for in braces a comma ends it"
        ),
        "error hypotheses.yaml:1:62: “reads” cannot be “consistant”; did you mean “consistent” or “inconsistent”?",
        "error hypotheses.yaml:1:75: there is no evidence “u”; add it to evidence.yaml, or leave it out here",
        "error hypotheses.yaml:1:96: there is no evidence “x”; add it to evidence.yaml, or leave it out here",
        f"error hypotheses.yaml:1:99: a weighing has no “reads”; add “reads:” and one of {', '.join(READS)}",
        "error hypotheses.yaml:2:4: the hypothesis “i” has no “proposes”; “i” is left out; add “proposes:”",
        f"error hypotheses.yaml:2:13: “weighs” must be a mapping of keys and values, not a list; {WRITE_KEYS}",
        "error leads.yaml:1:4: the lead “l” has no “seeks”; “l” is left out; add “seeks:”",
        "error leads.yaml:1:26: a search has no “where”; add “where:”",
        "error leads.yaml:1:55: there is no month 13; write a month from 01 to 12, or a season from 21 (spring) to 24",
    ]


def test_a_text_where_a_mapping_needs_one_key_is_shown_under_that_key(told: Told) -> None:
    asked = "must be a mapping of keys and values, not one text"
    assert told("""
    == people.yaml ==
    dibich: Hans Diebitsch
    == events.yaml ==
    burial: "The burial: Petersburg"
    == hypotheses.yaml ==
    died: {proposes: He died, weighs: {hour: neutral}}
    """) == [
        f"error events.yaml:1:9: “burial” {asked}; “burial” is left out; {WRITE_KEYS}",
        "error hypotheses.yaml:1:36: there is no evidence “hour”; add it to evidence.yaml, or leave it out here",
        f"error hypotheses.yaml:1:42: a weighing {asked}; write {{reads: neutral}}",
        f"error people.yaml:1:9: “dibich” {asked}; “dibich” is left out; write {{name: Hans Diebitsch}}",
    ]


def test_expectations_are_read_and_their_passages_are_left_to_analysis(load_text: LoadText) -> None:
    case, problems = load_text("""
    == expect.yaml ==
    e.date: {verdict: conflict, values: [1938-02-16, 1938-02-15T11], roots: [0, 1], in: [a#b, c#d]}
    quotes: [{in: a#b, words: appendicitis}]
    """)
    assert problems == ()
    (expected,) = case.expectations
    assert (expected.id, expected.verdict) == ("e.date", "conflict")
    assert (expected.values, expected.roots) == (("1938-02-16", "1938-02-15T11"), (0, 1))
    assert (expected.passages, str(expected.location)) == (("a#b", "c#d"), "expect.yaml:1:1")
    assert [(quote.passage, quote.words) for quote in case.quotes] == [("a#b", "appendicitis")]


def test_faults_of_expectations_are_told(told: Told) -> None:
    assert told("""
    == expect.yaml ==
    e.date: {verdict: conflit, roots: [x, 1.5, -1]}
    f.date: {values: [1]}
    quotes: [{in: kern#birth}, x]
    """) == [
        "error expect.yaml:1:19: “verdict” cannot be “conflit”; did you mean “conflict”?",
        "error expect.yaml:1:36: “roots” cannot be “x”; write a whole number, such as 2",
        "error expect.yaml:1:39: “roots” cannot be “1.5”; write a whole number, such as 2",
        "error expect.yaml:1:44: “roots” cannot be “-1”; write a whole number, such as 2",
        "error expect.yaml:2:9: the expectation “f.date” has no “verdict”; add “verdict:”",
        "error expect.yaml:3:10: a pinned quotation has no “words”; add “words:”",
        f"error expect.yaml:3:28: a pinned quotation must be a mapping of keys and values, not one text; {WRITE_KEYS}",
    ]


def test_a_key_that_is_called_otherwise_here_is_answered_with_its_name_alone(told: Told) -> None:
    assert told("""
    == people.yaml ==
    anna: {title: Anna, birth: {says: 1908, source: kern#birth}}
    == events.yaml ==
    e: {Name: E, Where: anna, who: anna}
    """) == [
        f"error {place}: “{what}” has no key “{key}”{lost}; did you mean “{ours}”? or put the whole value in quotes, "
        "for in braces a comma ends it"
        for place, what, key, lost, ours in [
            ("events.yaml:1:5", "e", "Name", "; “e” is left out", "title"),
            ("events.yaml:1:14", "e", "Where", "", "place"),
            ("events.yaml:1:27", "e", "who", "", "people"),
            ("people.yaml:1:8", "anna", "title", "; “anna” is left out", "name"),
            ("people.yaml:1:21", "anna", "birth", "", "born"),
        ]
    ]


def test_a_key_like_no_other_is_answered_with_those_that_there_are(told: Told) -> None:
    assert told("""
    == leads.yaml ==
    report:
      seeks: The report
      xyzzy: 1
    """) == [
        (
            "error leads.yaml:3:3: the lead “report” has no key “xyzzy”; "
            "it may have seeks, about, decides, expected, searched"
        )
    ]


def test_a_colon_without_its_space_is_told_as_such(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name:Anna, kind: person}
    b:
      <<: {name: B}
    c: {"": C}
    """) == [
        (
            "error people.yaml:1:5: the colon after “name” has no space after it, so it ends no key; "
            "“a” is left out; write name: Anna"
        ),
        (
            "error people.yaml:3:3: “<<” merges mappings, and merging is not read; “b” is left out; "
            "write out the keys of the other"
        ),
        "error people.yaml:4:5: a key is missing before this colon; “c” is left out; write it",
    ]
