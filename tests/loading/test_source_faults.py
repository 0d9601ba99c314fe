"""Faults of sources: of their names, their front matter and their links."""

from collections.abc import Callable

WRITE_KEYS = "write its keys, each with its value, in braces or one a line"

Told = Callable[[str], list[str]]


def test_a_source_starts_with_front_matter(told: Told) -> None:
    assert told("""
    == sources/a.md ==
    No front matter.
    == sources/b.md ==
    ---
    title: B
    == sources/c.md ==
    ---
    ---
    == sources/d.md ==
    ---
    title: D: d
    ---
    == sources/e.md ==
    ---
    - title
    ---
    == people.yaml ==
    p: {name: P, born: {says: 1908, in: [a#x, b#x, c#x, d#x, e#x, d#y]}}
    """) == [
        (
            "error sources/a.md:1:1: a source starts with front matter; “a” is left out, and 1 "
            "reference waits for it; start "
            "the file with a line ---, its title, short and kind, and another ---"
        ),
        (
            "error sources/b.md:1:1: the front matter that starts here has no end; “b” is left out, "
            "and 1 reference waits for "
            "it; end it with a line ---"
        ),
        (
            "error sources/c.md:1:1: the front matter is empty; “c” is left out, and 1 reference "
            "waits for it; give the source "
            "at least its title, short and kind"
        ),
        (
            "error sources/d.md:2:9: a colon and a space stand where no key can; “d” is left out, "
            "and 2 references wait for "
            "it; put the value in quotes, or start the line where its neighbours start"
        ),
        (
            "error sources/e.md:2:1: the source “e” must be a mapping of keys and values, not a "
            "list; “e” is left out, and 1 "
            f"reference waits for it; {WRITE_KEYS}"
        ),
    ]


def test_faults_of_front_matter_are_told_together(told: Told) -> None:
    assert told("""
    == sources/d.md ==
    ---
    title: D
    kind: book
    author: [unknown-one, Ann Smith]
    date: 1938-99
    reached through: kern#birth
    tells: [kern, nope]
    complete: noon
    text: precise
    read: maybe
    grade: Z9
    isbn: 9
    ---
    """) == [
        "error sources/d.md:2:1: the source “d” has no “short”; “d” is left out; add “short:”",
        (
            "error sources/d.md:4:10: there is no person or place “unknown-one”; "
            "add it to people.yaml, or write Unknown-one if it is a name alone"
        ),
        "error sources/d.md:5:7: there is no month 99; write a month from 01 to 12, or a season from 21 (spring) to 24",
        "error sources/d.md:6:18: “kern#birth” is a passage, and a source is asked for; write kern",
        (
            "error sources/d.md:7:9: “kern” is a source, and a person, place or event is asked for; "
            "write the id of a person, place or event"
        ),
        (
            "error sources/d.md:7:15: there is no person, place or event “nope”; "
            "add it to people.yaml or events.yaml, or leave it out here"
        ),
        "error sources/d.md:8:11: there is no event “noon”; add it to events.yaml, or leave it out here",
        "error sources/d.md:9:7: “text” cannot be “precise”; did you mean “precis”?",
        "error sources/d.md:10:7: “read” cannot be “maybe”; write yes or no",
        (
            "error sources/d.md:11:8: “grade” cannot be “Z9”; write a letter from A to F and a digit "
            "from 1 to 6, such as B2"
        ),
        "error sources/d.md:12:1: the source “d” has no key “isbn”; did you mean “ISBN”?",
    ]


def test_faults_of_links_are_told(told: Told) -> None:
    hows = "heard-from, read, quotes, paraphrases, copies, translates, edits"
    assert told("""
    == people.yaml ==
    x: {name: X}
    == sources/d.md ==
    ---
    title: D
    short: D
    kind: book
    rests on:
      - kern
      - {source: kern}
      - {person: x, how: read}
      - {how: read}
      - {source: kern, person: x, how: quotes}
      - {source: [kern, kern#brith], how: quots}
      - {source: kern, how: quotes}
    ---
    """) == [
        (
            "error sources/d.md:6:5: a link says how it passed something on; write "
            f"{{source: kern, how: HOW}}, with one of {hows}, or nobody, if its author saw it"
        ),
        f"error sources/d.md:7:5: a link has no “how”; add “how:” and one of {hows}",
        (
            "error sources/d.md:8:5: only heard-from may name a person, and this is “read”; name the "
            "source, or write how: "
            "heard-from"
        ),
        "error sources/d.md:9:5: a link has none of “source” and “person”; give it one of them",
        "error sources/d.md:10:20: a link has “source” and “person”; keep one of them, and write the other elsewhere",
        "error sources/d.md:11:21: the source kern has no passage “brith”; did you mean “kern#birth”?",
        "error sources/d.md:11:39: “how” cannot be “quots”; did you mean “quotes”?",
    ]


def test_a_file_name_that_is_no_id_proposes_one(told: Told) -> None:
    front = "---\n    {title: T, short: T, kind: book}\n    ---\n"
    assert told(f"""
    == sources/Étienne B.md ==
    {front}
    == sources/Дело.md ==
    {front}
    == sources/nobody.md ==
    {front}
    == people.yaml ==
    p: {{name: P, born: {{says: 1908, in: "Étienne B#x"}}}}
    """) == [
        (
            "error sources/nobody.md:1:1: “nobody” has a meaning of its own, and can be no id; "
            "“nobody” is left out; choose "
            "another"
        ),
        (
            "error sources/Étienne B.md:1:1: “Étienne B” is no id, and the name of a source’s file "
            "is its id; “Étienne B” is "
            "left out, and 1 reference waits for it; name the file etienne-b.md"
        ),
        (
            "error sources/Дело.md:1:1: “Дело” is no id, and the name of a source’s file is its id; "
            "“Дело” is left out; ids "
            "are of lower-case letters, digits and “-”"
        ),
    ]
