"""Readers' notes, and how they find their passages again."""

from collections.abc import Callable

from casefile.model.case import Case
from casefile.model.problems import Problem

WRITE_KEYS = "write its keys, each with its value, in braces or one a line"

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]

SOURCE = """
== sources/s.md ==
---
{title: S, short: S, kind: book}
---
A new first paragraph.

Two surgeons, Simkov and Thalheimer, were sent for that night and “came at once” to him.

Two surgeons came.

An anchor. {#here}
"""


def test_notes_are_read(load_text: LoadText) -> None:
    case, problems = load_text(
        SOURCE
        + """
== notes/anna.yaml ==
- at: s#here
  words: An anchor
  before: ""
  after: ", "
  text: "Who called them?"
  when: 2025-11-22T10:15
- {at: s#here, mark: read, when: 2025-11-22}
== notes/boris.yaml ==
- {at: s#here, mark: bookmark, when: "2025-11-22T10:15:30"}
"""
    )
    assert problems == ()
    first, second, third = case.notes
    assert (first.reader, first.at, first.words, first.before, first.after) == ("anna", "s#here", "An anchor", "", ", ")
    assert (first.text, first.when, str(first.location)) == (
        "Who called them?",
        "2025-11-22T10:15",
        "notes/anna.yaml:1:3",
    )
    assert [(note.reader, note.mark) for note in (second, third)] == [("anna", "read"), ("boris", "bookmark")]


def test_a_note_on_a_number_follows_its_passage(load_text: LoadText) -> None:
    case, problems = load_text(
        SOURCE
        + """
== notes/anna.yaml ==
- at: s#1
  when: 2025-11-22
  starts: two surgeons, Simkov and Thalheimer, were sent for
  ends: that night and 'came at once' to him.
- {at: s#3, when: 2025-11-22, starts: Two surgeons came., ends: Two surgeons came.}
"""
    )
    assert problems == ()
    assert [note.at for note in case.notes] == ["s#2", "s#3"]


def test_a_note_whose_passage_is_not_found_is_an_orphan(load_text: LoadText) -> None:
    case, problems = load_text(
        SOURCE
        + """
== notes/anna.yaml ==
- {at: s#1, when: 2025-11-22, starts: Two surgeons, ends: came.}
- {at: s#1, when: 2025-11-22, starts: Two surgeons}
- {at: s#1, when: 2025-11-22, starts: Nobody came}
- {at: gone#1, when: 2025-11-22, starts: Nobody came}
- {at: s#there, when: 2025-11-22, starts: Two surgeons came.}
- {at: s#9, when: 2025-11-22}
"""
    )
    message = "the passage of this note is not to be found: {} of s starts and ends with the words kept here"
    mend = "look for it, and write its id under “at”"
    assert [str(problem) for problem in problems] == [
        f"notes/anna.yaml:2:8: {message.format('each of 2 passages')}; {mend}",
        f"notes/anna.yaml:3:8: {message.format('no passage')}; {mend}",
        "notes/anna.yaml:4:8: there is no source “gone”; add it to sources/, or leave it out here",
        "notes/anna.yaml:5:8: the source s has no passage “there”; did you mean “s#here”?",
        "notes/anna.yaml:6:8: the source s has no passage “9”; write one of its anchors",
    ]
    assert [note.at for note in case.notes] == ["s#3"]


def test_faults_of_notes_are_told(told: Told) -> None:
    assert told("""
    == notes/anna.yaml ==
    - {at: kern#birth}
    - {at: kern#birth, when: yesterday, text: hi}
    - {at: kern#birth, when: 2025-11-22, mark: seen}
    - hello
    - {at: kern#birth, when: 2025-11-22, wrods: x}
    - {at: [kern#birth], when: 2025-11-22}
    """) == [
        "error notes/anna.yaml:1:3: a note has no “when”; add “when:”",
        "error notes/anna.yaml:2:26: “when” cannot be “yesterday”; write a time such as 2025-11-22T10:15",
        "error notes/anna.yaml:3:44: “mark” cannot be “seen”; write one of read, unread, bookmark",
        f"error notes/anna.yaml:4:3: a note must be a mapping of keys and values, not one text; {WRITE_KEYS}",
        (
            "error notes/anna.yaml:5:38: a note has no key “wrods”; did you mean “words”? or put the "
            "whole value in quotes, "
            "for in braces a comma ends it"
        ),
        "error notes/anna.yaml:6:8: “at” must be one passage, not a list; put it in quotes if it is a text",
    ]


def test_a_broken_file_of_notes_keeps_the_notes_before_the_fault(load_text: LoadText) -> None:
    case, problems = load_text(
        SOURCE
        + """
== notes/anna.yaml ==
- {at: s#here, mark: read, when: 2025-11-22}
- {at: s#here, mark: "read, when: 2025-11-22}
"""
    )
    assert [str(problem) for problem in problems] == [
        "notes/anna.yaml:2:22: the quotation mark that opens here is never closed; close it"
    ]
    assert len(case.notes) == 1
