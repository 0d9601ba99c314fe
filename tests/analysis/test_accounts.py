"""Accounts side by side: what each says, and what its silence is worth."""

import pytest

from casefile.analysis.accounts import compare
from casefile.analysis.holdings import held
from casefile.analysis.leaving_out import leave_out
from casefile.model.case import Case
from tests.analysis.conftest import ReadCase

STAY = """
== events.yaml ==
war: {title: The war begins, date: {says: 1939, in: other#p}}
stay: {title: He lies in the clinic}
operation:
  title: He is operated on
  part of: stay
  date: {says: 1938-02-09, in: other#p}
  place: {says: clinic, in: %s}
death: {title: He dies, part of: stay, date: {says: 1938-02-16, in: other#p}}
== people.yaml ==
clinic: {name: the clinic, kind: place}
"""


def source(id_: str, front: str = "", passages: str = "Told. {#p}\n") -> str:
    return f"== sources/{id_}.md ==\n---\ntitle: {id_}\nshort: {id_}\nkind: book\n{front}---\n\n{passages}"


def state(case: Case, matter: str, account: str = "book") -> str:
    lines = {line.matter.id: line for line in compare(case, matter.partition(".")[0], [account]).lines}
    return lines[matter].cells[0].state


THROUGH = "reached through: [page]\n"


@pytest.mark.parametrize(
    ("front", "cited", "matter", "word"),
    [
        ("tells: [operation]\n", "other#p", "operation.date", "silent"),
        ("tells: [stay]\n", "book#p", "operation.date", "silent"),
        ("tells: [stay]\n", "other#p", "operation.date", "omits"),
        ("tells: [stay]\n", "book#p", "death.date", "omits"),
        ("tells: [war]\n", "book#p", "operation.date", "in passing"),
        ("tells: [war]\n", "other#p", "operation.date", "out of scope"),
        ("", "other#p", "operation.date", "out of scope"),
        ("", "book#p", "operation.date", "in passing"),
        (THROUGH + "tells: [operation]\n", "other#p", "operation.date", "not seen"),
        (THROUGH + "tells: [stay]\n", "other#p", "operation.date", "not seen"),
        (THROUGH, "other#p", "operation.date", "not seen"),
        (THROUGH + "tells: [stay]\ncomplete: [stay]\n", "other#p", "operation.date", "omits"),
        (THROUGH + "tells: [operation]\ncomplete: [operation]\n", "other#p", "operation.date", "silent"),
        (THROUGH + "tells: [war]\n", "other#p", "operation.date", "out of scope"),
        ("read: no\ntells: [stay]\n", "other#p", "operation.date", "unread"),
        ("read: no\n", "book#p", "operation.place", "says"),
    ],
)
def test_what_an_account_does_not_say_has_a_word_of_its_own(
    read_case: ReadCase, front: str, cited: str, matter: str, word: str
) -> None:
    text = STAY % cited + source("other") + source("page") + source("book", front)
    assert state(read_case(text), matter) == word


@pytest.mark.parametrize(
    ("front", "passages", "word"),
    [
        ("", "Told. {#p}\n", "in hand"),
        ("reached through: [page]\n", "Told. {#p}\n", "through another"),
        ("", "Told. {#p through=page#3}\n", "through another"),
        ("", "Told. {#p through=page#3}\n\nRead. {#q}\n", "in hand"),
        ("reached through: [page]\n", "", "only named"),
    ],
)
def test_how_a_source_is_held_follows_from_its_passages(
    read_case: ReadCase, front: str, passages: str, word: str
) -> None:
    case = read_case(source("page") + source("book", front, passages))
    assert (held(case, "book"), held(case, case.sources["book"])) == (word, word)


DEATH = """
    == events.yaml ==
    death:
      title: He dies
      date:
        - {says: 1938-02-16, in: anna#p}
        - {says: 1938-02-15, in: [boris#p, clara#p]}
        - {says: 1938-02-16, in: clara#q}
        - {says: 1938-02, in: dora#p}
      place: {says: paris, in: anna#p}
    == people.yaml ==
    paris: {name: Paris, kind: place}
"""


def test_cells_bear_the_letters_of_their_positions(read_case: ReadCase) -> None:
    line = compare(read_case(DEATH), "death", ["anna", "boris", "clara", "dora"]).lines[0]
    assert [(cell.letters, cell.is_against_itself) for cell in line.cells] == [
        (("a",), False),
        (("b",), False),
        (("a", "b"), True),
        (("a", "b"), False),
    ]


def test_a_line_without_a_clash_has_no_letters(read_case: ReadCase) -> None:
    line = compare(read_case(DEATH), "death").lines[1]
    assert (line.matter.id, line.verdict, [cell.letters for cell in line.cells]) == ("death.place", None, [()] * 4)


@pytest.mark.parametrize(
    ("shown", "here", "elsewhere"),
    [
        (["anna", "boris"], True, True),
        (["anna", "dora"], False, True),
        (["dora"], False, False),
        (["clara"], True, True),
        (["anna", "boris", "clara", "dora"], True, False),
    ],
)
def test_a_rival_may_stand_among_the_accounts_shown_or_elsewhere(
    read_case: ReadCase, shown: list[str], here: bool, elsewhere: bool
) -> None:
    line = compare(read_case(DEATH), "death", shown).lines[0]
    assert (line.clashes_here, line.rival_elsewhere) == (here, elsewhere)


def test_without_sources_all_that_speak_are_shown_and_who_says_most_comes_first(read_case: ReadCase) -> None:
    found = compare(read_case(DEATH), "death")
    assert (found.accounts, found.others) == (("anna", "clara", "boris", "dora"), ())
    some = compare(read_case(DEATH), "death", ["dora"])
    assert (some.accounts, some.others) == (("dora",), ("anna", "clara", "boris"))


def test_lines_of_an_event_are_those_of_its_parts_too_in_the_order_of_events(read_case: ReadCase) -> None:
    case = read_case("""
        == people.yaml ==
        sedov: {name: Sedov, born: {says: 1906, in: anna#p}}
        == events.yaml ==
        stay: {title: The stay}
        death: {title: He dies, part of: stay, people: [sedov], date: {says: 1938-02-16, in: anna#p}}
        operation: {title: An operation, part of: stay, date: {says: 1938-02-09, in: anna#p}}
        == questions.yaml ==
        diagnosis: {asks: What was it?, about: operation, claims: [{says: fever, in: boris#p}]}
    """)
    assert [line.matter.id for line in compare(case, "stay").lines] == ["operation.date", "diagnosis", "death.date"]
    assert [line.matter.id for line in compare(case, "sedov").lines] == ["sedov.born", "death.date"]
    assert [line.matter.id for line in compare(case, "diagnosis").lines] == ["diagnosis"]


def test_an_account_left_out_has_no_column_of_its_own(read_case: ReadCase) -> None:
    case = leave_out(read_case(DEATH), ["anna", "clara"])
    found = compare(case, "death")
    assert (found.accounts, found.lines[0].verdict) == (("boris", "dora"), "compatible")


BUILT = """
== events.yaml ==
stay:
  title: He lies in the clinic
  place:
    - {says: mirabeau, in: book#p}
    - {denies: bergere, in: book#p}
    - {says: bergere, in: other#p}
    %s
== people.yaml ==
mirabeau: {name: Mirabeau, kind: place}
bergere: {name: Bergere, kind: place}
"""


def test_who_says_one_thing_and_denies_another_is_not_against_himself(read_case: ReadCase) -> None:
    (line,) = compare(read_case(BUILT % "" + source("book") + source("other")), "stay", ["book", "other"]).lines
    assert [(cell.letters, cell.is_against_itself) for cell in line.cells] == [(("a",), False), (("b",), False)]


def test_who_denies_what_he_says_is_against_himself(read_case: ReadCase) -> None:
    case = read_case(BUILT % "- {says: bergere, in: book#p}" + source("book") + source("other"))
    (line,) = compare(case, "stay", ["book", "other"]).lines
    assert line.cells[0].is_against_itself
