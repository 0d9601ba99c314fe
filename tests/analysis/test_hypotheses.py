"""What stands against a hypothesis, and which evidence tells hypotheses apart."""

from casefile.analysis.hypotheses import Matrix, weigh
from casefile.analysis.leaving_out import leave_out
from tests.analysis.conftest import ReadCase

SOURCES = """
    == people.yaml ==
    orlov: {name: Orlov}
    == sources/gazur.md ==
    ---
    title: Gazur
    short: Gazur
    kind: book
    rests on: [{person: orlov, how: heard-from}]
    ---

    The clinic was trusted. {#clinic}

    The autopsy was a sham. {#sham}
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern
    kind: book
    ---

    He asked for an autopsy. {#asked}

    A bruise was seen. {#bruise}
"""

EVIDENCE = """
    == evidence.yaml ==
    clinic: {shows: The clinic was trusted, in: gazur#clinic, weight: low}
    sham: {shows: The autopsy was a sham, in: gazur#sham, weight: high}
    asked: {shows: An autopsy was asked for, in: kern#asked}
    bruise: {shows: A bruise was seen, in: kern#bruise}
"""


def hypotheses(**weighs: dict[str, str]) -> str:
    """A file of hypotheses, each with its readings by evidence."""
    read = {id_: ", ".join(f"{row}: {{reads: {reads}}}" for row, reads in rows.items()) for id_, rows in weighs.items()}
    lines = [f"{id_}: {{proposes: It was {id_}, weighs: {{{rows}}}}}" for id_, rows in read.items()]
    return "\n    ".join(("", "== hypotheses.yaml ==", *lines, ""))


def against(matrix: Matrix) -> dict[str, int]:
    return {one.hypothesis.id: one.against for one in matrix.scored}


def weighed(read_case: ReadCase, *without: str, **weighs: dict[str, str]) -> Matrix:
    return weigh(leave_out(read_case(SOURCES + EVIDENCE + hypotheses(**weighs)), without))


def test_inconsistent_counts_one_and_very_inconsistent_two_times_the_weight(read_case: ReadCase) -> None:
    matrix = weighed(
        read_case,
        illness={"sham": "inconsistent"},
        poison={"asked": "very inconsistent"},
        blow={"clinic": "very inconsistent"},
        neglect={"sham": "very inconsistent"},
    )
    assert against(matrix) == {"blow": 2, "illness": 3, "poison": 4, "neglect": 6}


def test_what_speaks_for_a_hypothesis_counts_nothing(read_case: ReadCase) -> None:
    readings = {"clinic": "very consistent", "sham": "consistent", "asked": "neutral", "bruise": "n/a"}
    assert against(weighed(read_case, poison=readings)) == {"poison": 0}


def test_rows_of_one_root_count_once_at_their_largest(read_case: ReadCase) -> None:
    matrix = weighed(read_case, illness={"clinic": "very inconsistent", "sham": "inconsistent"})
    assert against(matrix) == {"illness": 3}
    assert matrix.scored[0].counted == {"sham": "orlov"}


def test_rows_of_accounts_without_a_root_count_each_for_itself(read_case: ReadCase) -> None:
    matrix = weighed(read_case, illness={"asked": "inconsistent", "bruise": "inconsistent"})
    assert against(matrix) == {"illness": 4}
    assert matrix.scored[0].counted == {"asked": "asked", "bruise": "bruise"}


def test_the_hypothesis_with_least_against_it_comes_first_and_equal_ones_in_the_order_of_the_file(
    read_case: ReadCase,
) -> None:
    once = {"asked": "inconsistent"}
    matrix = weighed(read_case, poison={**once, "bruise": "inconsistent"}, blow=once, illness=once)
    assert list(against(matrix)) == ["blow", "illness", "poison"]


def test_what_tells_apart_comes_first_and_what_reads_alike_everywhere_last(read_case: ReadCase) -> None:
    matrix = weighed(
        read_case,
        poison={"clinic": "inconsistent", "sham": "inconsistent", "asked": "consistent", "bruise": "very inconsistent"},
        illness={"clinic": "neutral", "sham": "inconsistent", "asked": "neutral", "bruise": "consistent"},
    )
    assert [(row.evidence.id, row.spread) for row in matrix.rows] == [
        ("bruise", (4, 6)),
        ("clinic", (1, 1)),
        ("asked", (0, 2)),
        ("sham", (0, 0)),
    ]


def test_without_its_only_account_a_row_counts_nowhere_and_stands_last(read_case: ReadCase) -> None:
    readings = {"asked": "inconsistent", "clinic": "inconsistent"}
    matrix = weighed(read_case, "kern", poison=readings, illness={"asked": "consistent"})
    assert against(matrix) == {"poison": 1, "illness": 0}
    assert [(row.evidence.id, bool(row.footings)) for row in matrix.rows][-2:] == [("asked", False), ("bruise", False)]


def test_without_its_root_a_row_counts_nowhere(read_case: ReadCase) -> None:
    assert against(weighed(read_case, "orlov", poison={"sham": "inconsistent"})) == {"poison": 0}


def test_without_the_row_itself_it_counts_nowhere(read_case: ReadCase) -> None:
    assert against(weighed(read_case, "sham", poison={"sham": "inconsistent", "clinic": "inconsistent"})) == {
        "poison": 1
    }


def test_a_link_that_is_contested_takes_the_root_away_and_leaves_the_row(read_case: ReadCase) -> None:
    readings = {"sham": "inconsistent", "clinic": "inconsistent"}
    assert against(weighed(read_case, poison=readings)) == {"poison": 3}
    assert against(weighed(read_case, "gazur#clinic", poison=readings)) == {"poison": 4}


def test_rows_that_come_through_one_account_alone_have_that_account_for_their_root(read_case: ReadCase) -> None:
    case = read_case("""
        == people.yaml ==
        doctor: {name: a doctor}
        nurse: {name: a nurse}
        == sources/kern.md ==
        ---
        title: Kern
        short: Kern
        kind: book
        ---

        The doctor told him. {#doctor heard-from=doctor}

        The nurse told him. {#nurse heard-from=nurse}
        == evidence.yaml ==
        one: {shows: One thing, in: kern#doctor}
        other: {shows: Another, in: kern#nurse, weight: high}
        == hypotheses.yaml ==
        poison: {proposes: It was poison, weighs: {one: {reads: inconsistent}, other: {reads: inconsistent}}}
    """)
    matrix = weigh(case)
    assert [row.roots for row in matrix.rows] == [("kern",), ("kern",)]
    assert (against(matrix), matrix.scored[0].counted) == ({"poison": 3}, {"other": "kern"})


def test_without_hypotheses_there_is_nothing_to_weigh(read_case: ReadCase) -> None:
    matrix = weigh(read_case(SOURCES + EVIDENCE))
    assert (matrix.scored, len(matrix.rows)) == ((), 4)
