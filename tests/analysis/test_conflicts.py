"""Conflicts: positions with their letters, what they hang on, where they lie, in which order they stand."""

from casefile.analysis.conflicts import Conflict, conflict_on, find_conflicts
from casefile.analysis.index import Index
from casefile.analysis.positions import letter_of
from casefile.model.case import matters_of
from tests.analysis.conftest import FindOne, ReadCase


def shown(conflict: Conflict) -> list[tuple[str, list[str]]]:
    return [(position.letter, [value.label for value in position.values]) for position in conflict.positions]


def test_positions_are_the_largest_sets_of_values_that_can_all_be_true(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        death:
          title: He dies
          date:
            - {says: 1938-02-16, in: anna#p}
            - {says: 1938-02-15T11, in: boris#p}
            - {says: 1938-02-16 morning, in: clara#p}
            - {says: 1938-02, in: dora#p}
    """
    assert shown(find_one(text, "death.date")) == [
        ("a", ["16 February 1938", "morning of 16 February 1938", "February 1938"]),
        ("b", ["15 February 1938, 11:00", "February 1938"]),
    ]


def test_letters_follow_the_list_of_answers(find_one: FindOne) -> None:
    text = """
        == questions.yaml ==
        question:
          asks: What was it?
          about: event
          answers: {illness: Illness, poison: Poison, blow: {means: A blow, fits: [poison]}}
          claims:
            - {says: blow, in: anna#p}
            - {says: poison, in: boris#p}
            - {says: illness, in: clara#p}
    """
    assert shown(find_one(text)) == [("a", ["Illness"]), ("b", ["Poison", "A blow"])]


def test_an_answer_in_several_parts_stands_where_the_first_of_them_does(find_one: FindOne) -> None:
    text = """
        == questions.yaml ==
        question:
          asks: What was it?
          about: event
          answers: {illness: Illness, poison: Poison, blow: A blow}
          claims:
            - {says: poison, in: anna#p}
            - {says: [blow, illness], in: boris#p}
    """
    assert shown(find_one(text)) == [("a", ["A blow, Illness"]), ("b", ["Poison"])]


def test_values_that_hold_together_only_if_something_is_so_stand_apart(find_one: FindOne) -> None:
    text = """
        == questions.yaml ==
        question:
          asks: What was it?
          about: event
          answers: {occlusion: , adhesions: {fits: {occlusion: they closed it}}}
          claims:
            - {says: occlusion, in: anna#p}
            - {says: adhesions, in: boris#p}
    """
    found = find_one(text)
    assert (found.verdict, shown(found)) == ("strained", [("a", ["occlusion"]), ("b", ["adhesions"])])


def test_without_a_clash_each_value_is_a_position_and_there_are_no_letters(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        death:
          title: He dies
          date:
            - {says: 1938-02-16, in: anna#p}
            - {says: 1938-02, in: boris#p}
            - {says: 1938-02-16, in: clara#p}
    """
    assert shown(find_one(text, "death.date")) == [("", ["16 February 1938"]), ("", ["February 1938"])]


def test_who_denies_a_value_stands_with_it_and_is_no_teller_of_it(find_one: FindOne) -> None:
    text = """
        == questions.yaml ==
        question:
          asks: Was it poison?
          about: event
          answers: {yes: , no: }
          claims:
            - {says: yes, in: anna#p}
            - {denies: yes, in: boris#p}
            - {doubts: yes, in: clara#p}
    """
    found = find_one(text)
    assert [(p.letter, [c.source for c in p.claims], p.witnesses.tellers) for p in found.positions] == [
        ("a", ["anna", "boris", "clara"], 1)
    ]


def test_a_copy_that_departs_is_shown_as_that_and_is_no_conflict(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        death:
          title: He dies
          date:
            - {says: 1938-02-16, in: anna#p}
            - {says: 1938-02-17, in: boris#p}
        == sources/anna.md ==
        ---
        title: Anna
        short: Anna
        kind: book
        ---

        He dies. {#p}
        == sources/boris.md ==
        ---
        title: Boris
        short: Boris
        kind: book
        ---

        He dies. {#p quotes=anna#p}
        == sources/clara.md ==
        ---
        title: Clara
        short: Clara
        kind: book
        ---

        He dies. {#p copies=boris#p}

        He dies. {#q copies=anna#p}
    """)
    (found,) = find_conflicts(case)
    assert (found.verdict, {str(pair.verdict) for pair in found.pairs}) == ("departs", {"departs", "agree"})
    assert [[claim.passage for claim in position.claims] for position in found.positions] == [
        ["anna#p", "clara#q"],
        ["boris#p", "clara#p"],
    ]


def test_our_own_plain_statements_are_no_pair(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        death: {title: He dies, date: 1938-02-16}
        birth: {title: He is born, date: [{says: 1906, in: anna#p}]}
    """)
    assert [conflict_on(Index(case), matter) for matter in matters_of(case)] == [None, None]


def test_verdicts_come_before_the_steps_from_the_heart_and_these_before_the_order_of_the_files(
    read_case: ReadCase,
) -> None:
    case = read_case("""
        == case.yaml ==
        casefile: 1
        title: A case
        heart: [death]
        == people.yaml ==
        sedov: {name: Sedov}
        == events.yaml ==
        far: {title: Far, date: [{says: 1938, in: anna#p}, {says: 1939, in: boris#p}]}
        near: {title: Near, people: [sedov], date: [{says: 1938, in: anna#p}, {says: 1939, in: boris#p}]}
        doubted: {title: Doubted, part of: death, date: [{says: 1938, in: anna#p}, {doubts: 1938, in: boris#p}]}
        part: {title: Part, part of: death, date: [{says: 1938, in: anna#p}, {says: 1939, in: boris#p}]}
        death: {title: He dies, people: [sedov], date: [{says: 1938, in: anna#p}, {says: 1939, in: boris#p}]}
        same: {title: Same, date: [{says: 1938, in: anna#p}, {says: 1938, in: boris#p}]}
    """)
    order = ["death.date", "part.date", "near.date", "far.date", "doubted.date", "same.date"]
    assert [conflict.id for conflict in find_conflicts(case)] == order


def test_roots_on_the_weaker_side_come_before_tellers(read_case: ReadCase) -> None:
    case = read_case("""
        == people.yaml ==
        orlov: {name: Orlov}
        doctor: {name: Doctor}
        == events.yaml ==
        told-by-many:
          title: Many tell it
          date:
            - {says: 1938, in: [anna#p, clara#p, dora#p]}
            - {says: 1939, in: boris#p}
        seen-on-both-sides:
          title: It was seen
          date:
            - {says: 1938, in: anna#q}
            - {says: 1939, in: boris#q}
        == sources/anna.md ==
        ---
        {title: Anna, short: Anna, kind: book}
        ---

        Told. {#p heard-from=orlov}

        Told. {#q heard-from=orlov}
        == sources/boris.md ==
        ---
        {title: Boris, short: Boris, kind: book}
        ---

        Told. {#p}

        Told. {#q heard-from=doctor}
        == sources/clara.md ==
        ---
        {title: Clara, short: Clara, kind: book}
        ---

        Told. {#p}
        == sources/dora.md ==
        ---
        {title: Dora, short: Dora, kind: book}
        ---

        Told. {#p}
    """)
    assert [conflict.id for conflict in find_conflicts(case)] == ["seen-on-both-sides.date", "told-by-many.date"]


def test_a_matter_with_very_many_answers_is_still_worked_out(read_case: ReadCase) -> None:
    claims = "\n".join(f"    - {{says: {1000 + number}, in: anna#p}}" for number in range(1_000))
    case = read_case(
        f"== events.yaml ==\ndeath:\n  title: He dies\n  date:\n{claims}\n    - {{denies: 1900, in: boris#p}}\n"
    )
    (found,) = find_conflicts(case)
    assert (found.verdict, len(found.positions)) == ("conflict", 1_000)
    assert any({claim.stance for claim in pair.claims} == {"says", "denies"} for pair in found.pairs)


def test_letters_run_on_after_z() -> None:
    assert [letter_of(place) for place in (0, 25, 26, 27, 701, 702)] == ["a", "z", "aa", "ab", "zz", "aaa"]


def test_the_reason_is_that_of_the_nearest_rivals_so_that_it_holds_for_all(find_one: FindOne) -> None:
    text = """
        == events.yaml ==
        death:
          title: He dies
          date:
            - {says: 1938-02-16 morning, in: anna#p}
            - {says: 1938-02-16, in: boris#p}
            - {says: 1938-02-15T11, in: clara#p}
    """
    found = find_one(text, "death.date")
    assert [pair.reason for pair in found.pairs[:2]] == ["at least 16 h apart", "at least 12 h apart"]
    assert found.telling.reason == "at least 12 h apart"
    assert found.why.startswith("Boris 1950 has 16 February 1938; Clara 1960 has 15 February 1938, 11:00: at least 12")


def test_numbers_are_told_by_the_least_that_they_differ(find_one: FindOne) -> None:
    text = """
        == questions.yaml ==
        question:
          asks: How many?
          about: event
          holds: number
          claims: [{says: 9, in: anna#p}, {says: 2, in: boris#p}, {says: 7/8, in: clara#p}]
    """
    assert find_one(text).telling.reason == "they differ by at least 1"


def test_who_tells_what_fits_two_rivals_makes_neither_sharper(read_case: ReadCase) -> None:
    case = read_case("""
        == questions.yaml ==
        owner:
          asks: Who owned it?
          about: event
          answers: {count: , duke: , noble: {fits: [count, duke]}}
          claims: [{says: count, in: anna#p}, {says: duke, in: boris#p}, {says: noble, in: [clara#p, dora#p]}]
        cook:
          asks: Who cooked?
          about: event
          answers: {man: , woman: }
          claims: [{says: man, in: [anna#p, boris#p]}, {says: woman, in: clara#p}]
    """)
    assert [conflict.id for conflict in find_conflicts(case)] == ["cook", "owner"]
    assert [position.witnesses.tellers for position in find_conflicts(case)[1].positions] == [3, 3]
