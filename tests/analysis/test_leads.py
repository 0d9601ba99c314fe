"""What ought to be looked for: written down, and shown by what the case lacks."""

from casefile.analysis.conflicts import find_conflicts
from casefile.analysis.index import Index
from casefile.analysis.leads import Leads, find_leads
from casefile.analysis.leaving_out import leave_out
from casefile.model.case import Case
from tests.analysis.conftest import ReadCase


def leads_of(case: Case) -> Leads:
    return find_leads(Index(case), find_conflicts(case))


DATED = """
    == case.yaml ==
    casefile: 1
    title: A case
    heart: [death]
    == events.yaml ==
    arrival:
      title: He arrives
      date: {says: 1938-02-01, in: anna#q}
    death:
      title: He dies
      date:
        - {says: 1938-02-16, in: [anna#p, boris#p]}
        - {says: 1938-02-15, in: clara#p}
      place: {says: paris, in: dora#p}
    burial:
      title: He is buried
      place:
        - {says: paris, in: anna#q}
        - {says: rome, in: boris#q}
    == people.yaml ==
    paris: {name: Paris, kind: place}
    rome: {name: Rome, kind: place}
"""


def test_what_would_decide_most_is_sought_first_then_what_ought_to_exist(read_case: ReadCase) -> None:
    leads = leads_of(
        read_case(
            DATED
            + """
    == hypotheses.yaml ==
    poison: {proposes: It was poison.}
    == leads.yaml ==
    nothing: {seeks: A letter}
    expected: {seeks: The register of deaths, expected: yes}
    one: {seeks: A diary, decides: [death.date, arrival.date]}
    both: {seeks: The clinic's book, decides: [death.date, burial.place, poison]}
    """
        )
    )
    assert [one.lead.id for one in leads.sought] == ["both", "one", "expected", "nothing"]
    assert [one.conflicts for one in leads.sought] == [("death.date", "burial.place"), ("death.date",), (), ()]


def test_a_lead_tells_which_evidence_rests_on_what_it_decides(read_case: ReadCase) -> None:
    leads = leads_of(
        read_case(
            DATED
            + """
    == evidence.yaml ==
    late: {shows: He died late, in: anna#p, claim: death.date}
    alike: {shows: He died, in: anna#p, claim: death.date}
    == hypotheses.yaml ==
    poison: {proposes: It was poison., weighs: {late: {reads: inconsistent}, alike: {reads: neutral}}}
    illness: {proposes: He was ill., weighs: {late: {reads: consistent}, alike: {reads: neutral}}}
    == leads.yaml ==
    book: {seeks: The clinic's book, decides: [death.date]}
    """
        )
    )
    assert leads.sought[0].evidence == ("late",)


def test_a_matter_on_which_one_account_speaks_is_a_lead_the_nearest_to_the_heart_first(read_case: ReadCase) -> None:
    leads = leads_of(read_case(DATED))
    assert [(one.matter.id, one.teller) for one in leads.one_teller] == [
        ("death.place", "dora"),
        ("arrival.date", "anna"),
    ]


def test_a_matter_on_which_evidence_rests_comes_before_the_heart(read_case: ReadCase) -> None:
    leads = leads_of(
        read_case(
            DATED
            + """
    == evidence.yaml ==
    early: {shows: He came early, in: anna#q, claim: arrival.date}
    == hypotheses.yaml ==
    poison: {proposes: It was poison., weighs: {early: {reads: inconsistent}}}
    illness: {proposes: He was ill., weighs: {early: {reads: consistent}}}
    """
        )
    )
    assert [(one.matter.id, one.evidence) for one in leads.one_teller] == [
        ("arrival.date", ("early",)),
        ("death.place", ()),
    ]


def test_what_is_left_out_leaves_a_second_account_alone(read_case: ReadCase) -> None:
    case = leave_out(read_case(DATED), ["boris", "clara"])
    assert [one.matter.id for one in leads_of(case).one_teller] == [
        "death.date",
        "death.place",
        "arrival.date",
        "burial.place",
    ]


CHAINS = """
    == people.yaml ==
    orlov: {name: Orlov}
    here: {name: here, kind: place}
    there: {name: there, kind: place}
    == events.yaml ==
    death:
      title: He dies
      date:
        - {says: 1938-02-16, in: [gazur#p, simkin#p]}
        - {says: 1938-02-15, in: kern#p}
      place:
        - {says: here, in: simkin#q}
        - {says: there, in: kern#q}
    == sources/gazur.md ==
    ---
    title: Gazur
    short: Gazur
    kind: book
    rests on: [{person: orlov, how: heard-from}]
    reached through: [simkin]
    ---

    He died on the 16th. {#p}
    == sources/simkin.md ==
    ---
    title: Simkin
    short: Simkin
    kind: page
    ---

    He says the same. {#p paraphrases=gazur#p}

    He died here. {#q read=file}
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern
    kind: book
    ---

    He died on the 15th. {#p read=file}

    He died there. {#q}
    == sources/file.md ==
    ---
    title: The file
    short: the file
    kind: file
    rests on: nobody
    ---
    == sources/unused.md ==
    ---
    title: A work
    short: A work
    kind: book
    ---
"""


def test_works_not_in_hand_stand_with_what_hangs_on_them_the_most_first(read_case: ReadCase) -> None:
    works = leads_of(read_case(CHAINS)).works
    assert [(work.source, work.held, work.claims, work.roots) for work in works] == [
        ("file", "only named", 2, ("file",)),
        ("gazur", "through another", 2, ("orlov",)),
        ("unused", "only named", 0, ()),
    ]


def test_the_conflict_whose_weaker_side_hangs_on_least_comes_first(read_case: ReadCase) -> None:
    found = [(one.conflict.id, one.letter, one.witnesses.roots) for one in leads_of(read_case(CHAINS)).weak]
    assert found == [("death.place", "b", ()), ("death.date", "b", ("file",))]


def test_of_one_position_the_weaker_side_may_be_those_who_deny_it(read_case: ReadCase) -> None:
    leads = leads_of(
        read_case("""
    == events.yaml ==
    death:
      title: He dies
      date: [{says: 1938-02-16, in: [anna#p, boris#p]}, {denies: 1938-02-16, in: clara#p}]
    """)
    )
    assert [(one.conflict.id, one.letter, one.witnesses.tellers) for one in leads.weak] == [("death.date", "", 1)]


def test_of_things_that_cannot_hold_together_the_claim_is_named_behind_which_least_stands(read_case: ReadCase) -> None:
    leads = leads_of(
        read_case("""
    == events.yaml ==
    operation:
      title: Surgery
      date: {says: 1938-02-15 evening, in: [anna#p, boris#p]}
      before: {says: [death, burial], in: [anna#q, boris#p]}
    death:
      title: He dies
      date: {says: 1938-02-15T09, in: dora#p}
    burial: {title: He is buried}
    """)
    )
    (weak,) = leads.weak
    assert weak.conflict.id == "clash-death.date+operation.before+operation.date"
    assert weak.claim
    assert (weak.claim.passage, weak.letter, weak.witnesses.tellers) == ("dora#p", "", 1)


def test_evidence_that_parts_the_hypotheses_alike_stands_with_the_fewest_witnesses_first(read_case: ReadCase) -> None:
    leads = leads_of(
        read_case("""
    == evidence.yaml ==
    two: {shows: Two tell it, in: [anna#p, boris#p]}
    one: {shows: One tells it, in: clara#p}
    most: {shows: It parts them most, in: [anna#p, boris#p], weight: high}
    none: {shows: It reads alike, in: dora#p}
    == hypotheses.yaml ==
    poison:
      proposes: It was poison.
      weighs:
        two: {reads: inconsistent}
        one: {reads: consistent}
        most: {reads: inconsistent}
        none: {reads: inconsistent}
    illness:
      proposes: He was ill.
      weighs:
        two: {reads: neutral}
        one: {reads: inconsistent}
        most: {reads: consistent}
        none: {reads: inconsistent}
    """)
    )
    assert [(one.row.evidence.id, one.against, one.rather) for one in leads.parting] == [
        ("most", ("poison",), ("illness",)),
        ("one", ("illness",), ("poison",)),
        ("two", ("poison",), ("illness",)),
    ]


def test_a_case_without_anything_lacks_nothing(read_case: ReadCase) -> None:
    assert leads_of(read_case("")) == Leads((), (), (), (), ())
