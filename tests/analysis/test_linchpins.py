"""On what single row, account, root, codename or link the order of the hypotheses hangs."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casefile.analysis.hypotheses import weigh
from casefile.analysis.leaving_out import leave_out, link_ids
from casefile.analysis.linchpins import Linchpin, find_linchpins
from casefile.model.case import Case
from casefile.model.reasoning import Evidence, Hypothesis, Weighing
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

    The clinic was trusted. {#p}
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern
    kind: book
    ---

    A bruise was seen. {#p}
    == evidence.yaml ==
    clinic: {shows: The clinic was trusted, in: gazur#p}
    bruise: {shows: A bruise was seen, in: kern#p, weight: low}
    both: {shows: Both tell it, in: [gazur#p, kern#p], weight: low}
"""


def found(case: Case) -> dict[tuple[str, str], tuple[dict[str, int], bool]]:
    return {(one.kind, one.id): (dict(one.after), one.changes_order) for one in find_linchpins(case)}


def test_what_changes_the_order_comes_first_and_says_what_the_counts_would_be(read_case: ReadCase) -> None:
    case = read_case(
        SOURCES
        + """
    == hypotheses.yaml ==
    illness: {proposes: He was ill, weighs: {clinic: {reads: inconsistent}}}
    poison: {proposes: It was poison, weighs: {bruise: {reads: inconsistent}}}
    """
    )
    assert found(case) == {
        ("evidence", "clinic"): ({"illness": 0, "poison": 1}, True),
        ("source", "gazur"): ({"illness": 0, "poison": 1}, True),
        ("root", "orlov"): ({"illness": 0, "poison": 1}, True),
        ("evidence", "bruise"): ({"illness": 2, "poison": 0}, False),
        ("source", "kern"): ({"illness": 2, "poison": 0}, False),
    }
    assert [one.changes_order for one in find_linchpins(case)] == [True, True, True, False, False]


def test_an_account_that_rests_on_nobody_is_taken_away_as_the_root_that_it_is(read_case: ReadCase) -> None:
    eyewitness = SOURCES.replace("title: Kern\n", "title: Kern\n    rests on: nobody\n")
    case = read_case(
        eyewitness
        + """
    == hypotheses.yaml ==
    poison: {proposes: It was poison, weighs: {bruise: {reads: inconsistent}}}
    """
    )
    assert list(found(case)) == [("evidence", "bruise"), ("root", "kern")]


def test_to_come_level_is_a_change_of_order(read_case: ReadCase) -> None:
    case = read_case(
        SOURCES
        + """
    == hypotheses.yaml ==
    illness: {proposes: He was ill, weighs: {bruise: {reads: inconsistent}}}
    poison: {proposes: It was poison, weighs: {bruise: {reads: consistent}}}
    """
    )
    assert found(case)["evidence", "bruise"] == ({"illness": 0, "poison": 0}, True)


def test_what_two_accounts_tell_hangs_on_neither(read_case: ReadCase) -> None:
    case = read_case(
        SOURCES
        + """
    == hypotheses.yaml ==
    illness: {proposes: He was ill, weighs: {both: {reads: inconsistent}}}
    """
    )
    assert list(found(case)) == [("evidence", "both")]


def test_what_is_left_out_already_is_no_linchpin_any_more(read_case: ReadCase) -> None:
    case = read_case(
        SOURCES
        + """
    == hypotheses.yaml ==
    illness: {proposes: He was ill, weighs: {clinic: {reads: inconsistent}, bruise: {reads: inconsistent}}}
    """
    )
    assert set(found(leave_out(case, ["kern"]))) == {("evidence", "clinic"), ("source", "gazur"), ("root", "orlov")}


def test_the_larger_row_of_a_root_makes_way_for_the_smaller(read_case: ReadCase) -> None:
    case = read_case(
        SOURCES
        + """
    == hypotheses.yaml ==
    illness: {proposes: He was ill, weighs: {clinic: {reads: inconsistent}, both: {reads: inconsistent}}}
    """
    )
    assert found(case) == {
        ("evidence", "clinic"): ({"illness": 1}, False),
        ("source", "gazur"): ({"illness": 1}, False),
        ("root", "orlov"): ({"illness": 1}, False),
        ("link", "gazur=orlov"): ({"illness": 3}, False),
    }


HEARD = """
    == people.yaml ==
    orlov: {name: Orlov}
    sedov: {name: Lev Sedov, also: [{name: SYNOK, as: codename, in: gazur#one}, {name: SONNY, as: codename}, Lyova]}
    == sources/gazur.md ==
    ---
    title: Gazur
    short: Gazur
    kind: book
    ---

    %s {#one heard-from=orlov}

    %s {#other heard-from=orlov}
    == evidence.yaml ==
    one: {shows: One thing, in: gazur#one}
    other: {shows: Another, in: gazur#other, weight: low}
    == hypotheses.yaml ==
    illness: {proposes: He was ill, weighs: {one: {reads: inconsistent}, other: {reads: inconsistent}}}
    poison: {proposes: It was poison, weighs: {one: {reads: inconsistent}}}
"""


def test_a_contested_link_lets_rows_of_one_root_count_each_for_itself(read_case: ReadCase) -> None:
    case = read_case(HEARD % ("It was so.", "It was otherwise."))
    links = {id_: after for (kind, id_), (after, _) in found(case).items() if kind == "link"}
    assert links == {"gazur=orlov": {"illness": 3, "poison": 2}}


def test_what_tells_of_somebody_under_one_codename_alone_hangs_on_that_name(read_case: ReadCase) -> None:
    case = read_case(HEARD % ("SYNOK was ill.", "SYNOKS are many."))
    names = {id_: after for (kind, id_), (after, _) in found(case).items() if kind == "name"}
    assert names == {"SYNOK": {"illness": 1, "poison": 0}}


def test_who_goes_by_another_name_too_hangs_on_no_codename(read_case: ReadCase) -> None:
    for text in ("SYNOK, that is Sedov, was ill.", "SYNOK, called Lyova, was ill.", "SYNOK or SONNY was ill."):
        assert "name" not in {kind for kind, _ in found(read_case(HEARD % (text, "More.")))}


def test_without_every_codename_in_it_a_passage_bears_nothing(read_case: ReadCase) -> None:
    case = read_case(HEARD % ("SYNOK or SONNY was ill.", "More."))
    assert {id_ for kind, id_ in found(leave_out(case, ["SYNOK"])) if kind == "name"} == {"SONNY"}
    without = weigh(leave_out(case, ["SYNOK", "SONNY"]))
    assert {one.hypothesis.id: one.against for one in without.scored} == {"poison": 0, "illness": 1}


NET = "\n".join(
    f"== sources/{id_}.md ==\n---\ntitle: {id_}\nshort: {id_}\nkind: book\n---\n\n"
    f"It is told of MASK. {{#p {links}}}\n\nMore, of MASK and VEIL. {{#q}}\n"
    for id_, links in {
        "ann": "heard-from=root-1",
        "ben": 'quotes=ann#p read="cid#p"',
        "cid": "heard-from=root-2",
        "dan": "paraphrases=cid#p heard-from=root-3",
        "eve": "quotes=dan#p",
        "fay": "",
    }.items()
)
PASSAGES = [f"{id_}#{anchor}" for id_ in ("ann", "ben", "cid", "dan", "eve", "fay") for anchor in "pq"]
READS = st.sampled_from(["very inconsistent", "inconsistent", "neutral", "consistent"])


@st.composite
def weighings(draw: st.DrawFn, case: Case) -> Case:
    """The case with evidence and hypotheses made up over its passages."""
    somewhere = case.sources["ann"].location
    rows = {}
    for number in range(draw(st.integers(1, 6))):
        cited = draw(st.lists(st.sampled_from(PASSAGES), min_size=1, max_size=3, unique=True))
        weight = draw(st.sampled_from(["low", "medium", "high"]))
        id_ = f"row-{number}"
        rows[id_] = Evidence(id=id_, shows=id_, passages=tuple(cited), weight=weight, location=somewhere)
    tried = {}
    for id_ in ("one", "other"):
        weighs = {row: Weighing(reads=draw(READS), location=somewhere) for row in rows}
        tried[id_] = Hypothesis(id=id_, proposes=id_, weighs=weighs, location=somewhere)
    return replace(case, evidence=rows, hypotheses=tried)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(data=st.data())
def test_each_linchpin_tells_what_leaving_it_out_would_count(read_case: ReadCase, data: st.DataObject) -> None:
    people = "== people.yaml ==\n" + "".join(f"root-{number}: {{name: Root {number}}}\n" for number in (1, 2, 3))
    people += "hidden: {name: Hidden, also: [{name: MASK, as: codename}, {name: VEIL, as: party name}]}\n"
    case = data.draw(weighings(read_case(people + NET)))
    left_out = data.draw(st.sets(st.sampled_from(["ann", "cid#p", "ben=ann", "root-2", "VEIL"]), max_size=1))
    case = leave_out(case, left_out)
    told = {one.id: one for one in find_linchpins(case)}
    for id_ in (*case.evidence, *case.sources, *case.people, *link_ids(case), "MASK", "VEIL"):
        counts = {one.hypothesis.id: one.against for one in weigh(leave_out(case, {*left_out, id_})).scored}
        assert counts == _after(told.get(id_), case)


def _after(linchpin: Linchpin | None, case: Case) -> dict[str, int]:
    """What it tells, else what counts as it is."""
    if linchpin is not None:
        return dict(linchpin.after)
    return {one.hypothesis.id: one.against for one in weigh(case).scored}
