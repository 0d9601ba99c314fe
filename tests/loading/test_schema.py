"""The JSON Schema, held against the loader: all that is accepted it accepts, and what it can see it refuses."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from casefile.loading.case import load_case
from casefile.loading.claim_keys import CLAIM, FACT, QUESTION
from casefile.loading.files import FILES
from casefile.loading.keys import CASE_KEYS, EVENT_KEYS, PERSON_KEYS, SOURCE_KEYS
from casefile.loading.schema import ONLY_LOADING, NoSuchKind, schema
from casefile.model.case import Case
from casefile.model.problems import Problem

LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
CaseFolder = Callable[[str], Path]

KINDS = (
    *("case", "source", "person", "event", "question", "evidence", "hypothesis", "lead", "expectation", "note"),
    *(*FILES, "notes.yaml"),
)
SEDOV = Path(__file__).parents[2] / "cases" / "sedov"

ACCEPTED = """
== case.yaml ==
casefile: 1
title: 1984
question: Q
summary: S
period: 1937/1938
fields: {clinic: place, height: number, dress: words, hat: answer}
kinds: [ship]
about: {day: 2 days}
day: {dusk: 17-19}
heart: e
independent: [{of: [s, a], because: so, in: [s#x, s#y]}]
== people.yaml ==
a:
  name: true
  kind: ship
  also: [B, {name: C, as: codename, in: s#x, by: a, firm: probable, when: 1938, note: n, reading: inferred, because: b}]
  ties: {to: a, as: x, when: [1938, 1939], in: s#x}
  unnamed: yes
  not: b
  perhaps: [c]
  part of: b
  born: 1908
  died: [1938-02-15, 1938-02-16]
  born at: {says: [b, c], in: s#x}
  died at:
    - {denies: b, in: [s#x, s#y]}
    - {doubts: b, in: s#x, worded: x}
  height: {claims: {says: 3/4, in: s#x}, many: no}
  dress: {says: [a coat, a hat], in: s#x}
b: {name: B, also: B2, height: 170}
c: {name: 1938-02-16, height: {holds: words, claims: [{says: [tall, thin], in: s#x}]}}
== events.yaml ==
e:
  title: E
  people: [a, b]
  happened: no
  after: {claims: [{says: e2, in: s#x}], asks: A, turns on: text}
  hat: {answers: {grey: , red: {means: R, within: grey, fits: [grey]}}, claims: {says: grey, in: s#x}}
e2: {title: E2, people: {says: a, in: s#x}, date: "{1936, 1937}"}
== questions.yaml ==
q:
  asks: Q
  about: e
  answers: {x: X, y: {fits: {x: if}}}
  claims: {says: x, in: s#x}
  resolved: {as: open, because: so}
r: {asks: R, about: a, claims: [{says: anything, in: s#x}], turns on: identity, holds: words}
== evidence.yaml ==
v: {shows: V, in: s#x, claim: q, weight: low}
== hypotheses.yaml ==
h: {proposes: H, weighs: {v: {reads: n/a, because: x}}}
== leads.yaml ==
l: {seeks: L, about: e, decides: q, expected: true, searched: {where: x, date: 2025, found: y}}
== expect.yaml ==
e.date: {verdict: cannot tell, values: [1938, 1939], roots: [0, 1], in: s#x}
quotes: {in: s#x, words: x}
== notes/anna.yaml ==
- {at: s#x, when: 2025-11-22T10:15, words: x, before: "", after: ", ", starts: x, ends: y, text: t, mark: read}
== sources/s.md ==
---
title: S
short: S
kind: book
author: [a, Ann B]
translator: a
editor: a
date: 1938
rests on: [{source: [t, t#x], how: quotes}, {person: a, how: heard-from}]
reached through: t
tells: [e, a]
complete: e
text: transcript
read: no
grade: B2
volume: 1
URL: x
---
One “x”. {#x}

Two. {#y}
== sources/t.md ==
---
{title: T, short: T, kind: book, rests on: nobody}
---
One. {#x}
"""


def plain(text: str, loader: type) -> Any:
    """What another program would read of YAML, as JSON has it."""
    return json.loads(json.dumps(yaml.load(text, Loader=loader), default=str))


def faults(kind: str, instance: Any, case: Case | None = None) -> list[str]:
    return [error.message for error in Draft202012Validator(schema(kind, case)).iter_errors(instance)]


@pytest.mark.parametrize("kind", [*KINDS, None])
def test_every_schema_is_one(kind: str | None) -> None:
    Draft202012Validator.check_schema(schema(kind, None))


@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.CBaseLoader], ids=["safe", "text"])
def test_all_that_the_loader_accepts_it_accepts(case_folder: CaseFolder, loader: type) -> None:
    folder = case_folder(ACCEPTED)
    case, problems = load_case(folder)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    whole: dict[str, Any] = {}
    for path in sorted(folder.glob("*.yaml")):
        whole[path.name] = plain(path.read_text(), loader)
        assert faults(path.name, whole[path.name], case) == [], path.name
    whole["notes.yaml"] = plain((folder / "notes" / "anna.yaml").read_text(), loader)
    assert faults("notes.yaml", whole["notes.yaml"], case) == []
    front = plain((folder / "sources" / "s.md").read_text().split("---\n")[1], loader)
    assert faults("source", front, case) == []
    assert [error.message for error in Draft202012Validator(schema(None, case)).iter_errors(whole)] == []


def test_it_accepts_the_sample_case() -> None:
    case, _ = load_case(SEDOV)
    for path in SEDOV.glob("*.yaml"):
        assert faults(path.name, plain(path.read_text(), yaml.CSafeLoader), case) == []
    for path in (SEDOV / "sources").rglob("*.md"):
        assert faults("source", plain(path.read_text().split("---\n")[1], yaml.CSafeLoader), case) == []


REFUSED = {
    "an unknown key": [
        ("person", {"name": "A", "nmae": "B"}),
        ("person", {"name": "A", "born": {"says": "1908", "in": "s#x", "frim": "flat"}}),
        ("person", {"name": "A", "clinic": "x"}),
        ("source", {"title": "T", "short": "S", "kind": "book", "isbn": "1"}),
        ("question", {"asks": "Q", "about": "e", "answers": {"x": {"menas": "X"}}}),
    ],
    "a wrong shape": [
        ("person", "A"),
        ("person", {"name": ["A"]}),
        ("person", {"name": None}),
        ("person", {"name": " "}),
        ("person", {"name": "A", "unnamed": "maybe"}),
        ("event", {"title": "E", "people": []}),
        ("event", {"title": "E", "date": {"says": {"a": None}, "in": "s#x"}}),
        ("evidence", {"shows": "V", "in": "s#x", "weight": "heavy"}),
        ("expectation", {"verdict": "conflit"}),
        ("expectation", {"verdict": "conflict", "roots": ["many"]}),
        ("source", {"title": "T", "short": "S", "kind": "book", "grade": "Z9"}),
        ("note", {"at": "s#x", "when": "yesterday"}),
        ("case", {"casefile": 2, "title": "T"}),
        ("people.yaml", ["a"]),
    ],
    "a missing key": [
        ("person", {"kind": "place"}),
        ("person", {"name": "A", "born": {"says": "1908"}}),
        ("person", {"name": "A", "born": {"in": "s#x"}}),
        ("question", {"asks": "Q", "about": "e"}),
        ("case", {"title": "T"}),
        ("hypothesis", {"proposes": "H", "weighs": {"v": {"because": "x"}}}),
        ("source", {"title": "T", "short": "S", "kind": "book", "rests on": {"source": "x"}}),
    ],
    "two stances": [
        ("person", {"name": "A", "born": {"says": "1908", "denies": "1909", "in": "s#x"}}),
        ("person", {"name": "A", "also": [{"name": "X", "denies": "Y"}]}),
    ],
}


@pytest.mark.parametrize(("kind", "instance"), [pair for pairs in REFUSED.values() for pair in pairs])
def test_what_it_can_see_it_refuses(kind: str, instance: Any) -> None:
    assert faults(kind, instance)


def test_fields_are_those_of_the_case(load_text: LoadText) -> None:
    case, _ = load_text("== case.yaml ==\n{casefile: 1, title: T, fields: {clinic: place, height: number}}\n")
    event = {"title": "E", "clinic": "x", "height": 170}
    assert faults("event", event, case) == []
    assert faults("event", event) != []
    assert faults("event", {"title": "E", "height": [1, 2]}, case) != []


def test_kinds_are_those_of_the_case(load_text: LoadText) -> None:
    case, _ = load_text("== case.yaml ==\ncasefile: 1\ntitle: T\nkinds: [ship]\n")
    ship = {"name": "Aurora", "kind": "ship"}
    yacht = {**ship, "kind": "yacht"}
    own, any_case = Draft202012Validator(schema("person", case)), Draft202012Validator(schema("person", None))
    assert [own.is_valid(ship), own.is_valid(yacht), any_case.is_valid(yacht)] == [True, False, True]


def test_the_schema_has_every_key_of_the_table() -> None:
    for kind, shape in (
        *(("case", CASE_KEYS), ("source", SOURCE_KEYS), ("person", PERSON_KEYS)),
        *(("event", EVENT_KEYS), ("question", QUESTION)),
    ):
        assert set(schema(kind, None)["properties"]) >= set(shape.keys)
    defs = schema("person", None)["$defs"]
    assert set(defs["claim"]["properties"]) == set(CLAIM.keys)
    assert set(defs["fact"]["anyOf"][-1]["properties"]) == set(FACT.keys)


def test_a_kind_that_does_not_exist_is_told_the_nearest() -> None:
    with pytest.raises(NoSuchKind, match=r"^There is no kind “persn”; did you mean “person”\?$"):
        schema("persn", None)
    with pytest.raises(NoSuchKind, match=r"^There is no kind “zzz”; there are case, source, person, .* notes\.yaml$"):
        schema("zzz", None)


def test_what_only_loading_can_see_is_listed() -> None:
    assert len(ONLY_LOADING) == len(set(ONLY_LOADING)) >= 8
