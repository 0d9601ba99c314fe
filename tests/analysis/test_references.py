"""What refers to an id."""

import pytest

from casefile.analysis.references import referred_by
from tests.analysis.conftest import ReadCase

CASE = """
== case.yaml ==
casefile: 1
title: A case
independent: [{of: [anna, boris], because: far apart, in: anna#p}]
== people.yaml ==
paris: {name: Paris, kind: place}
sedov: {name: Sedov, also: [{name: SONNY, in: boris#p, by: anna}], ties: [{to: jeanne, as: husband, in: anna#p}]}
jeanne: {name: Jeanne, kind: person, perhaps: [sedov]}
== events.yaml ==
stay: {title: The stay}
death:
  title: He dies
  part of: stay
  people: [sedov]
  place: {says: paris, in: anna#p, by: jeanne}
  date: {says: 1 day after stay, in: anna#p}
== questions.yaml ==
cause: {asks: Of what?, about: death, claims: [{says: sedov, in: boris#p}]}
== evidence.yaml ==
bruise: {shows: A bruise, in: anna#p, claim: cause}
== hypotheses.yaml ==
poisoned: {proposes: He was poisoned, weighs: {bruise: {reads: inconsistent, because: poison leaves none}}}
== leads.yaml ==
report: {seeks: The report, about: death, decides: [cause, poisoned]}
== notes/eva.yaml ==
- {at: anna#p, words: Told, text: By whom?, when: 2025-11-22T10:15}
== expect.yaml ==
cause: {verdict: agree, in: [anna#p]}
quotes: [{in: anna#p, words: Told}]
== sources/anna.md ==
---
{title: Anna, short: Anna, kind: book, author: jeanne, tells: [death]}
---

Told. {#p}
== sources/boris.md ==
---
{title: Boris, short: Boris, kind: book, rests on: [{source: anna, how: paraphrases}]}
---

Told. {#p quotes=anna#p by=sedov}
"""


@pytest.mark.parametrize(
    ("id_", "kinds"),
    [
        ("paris", ["event death"]),
        ("sedov", ["person jeanne", "event death", "passage boris#p"]),
        ("jeanne", ["person sedov", "event death", "source anna"]),
        ("stay", ["event death"]),
        ("death", ["source anna", "question cause", "lead report"]),
        ("cause", ["evidence bruise", "lead report"]),
        ("bruise", ["hypothesis poisoned"]),
        ("poisoned", ["lead report"]),
        (
            "anna#p",
            [
                "person sedov",
                "event death",
                "passage boris#p",
                "evidence bruise",
                "expectation cause",
                "expectation quotes",
                "note eva",
                "case case",
            ],
        ),
        (
            "anna",
            [
                "person sedov",
                "event death",
                "source boris",
                "passage boris#p",
                "evidence bruise",
                "expectation cause",
                "expectation quotes",
                "note eva",
                "case case",
            ],
        ),
        ("report", []),
    ],
)
def test_whatever_names_a_record_refers_to_it(read_case: ReadCase, id_: str, kinds: list[str]) -> None:
    found = dict.fromkeys(f"{each.kind} {each.id}" for each in referred_by(read_case(CASE), id_))
    assert list(found) == kinds


def test_a_reference_knows_where_it_is_written(read_case: ReadCase) -> None:
    (found,) = referred_by(read_case(CASE), "paris")
    assert (found.location.file, found.location.line) == ("events.yaml", 6)
