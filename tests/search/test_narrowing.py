"""Filters leave what fits any of a kind and all kinds, and those that cannot be followed are said."""

import pytest

from casefile.dates.parse import parse_date
from casefile.search.engine import Index, build_index
from casefile.search.entries import Entry
from casefile.search.find import Answer, find
from casefile.search.findings import Findings

NAMES = ("Mark Zborowski", "TULIP")
ENTRIES = (
    Entry("passage", "kern#1", "kern#1", "kern", "", "Zborowski was alone.", voices=("gary-kern",), told="precis"),
    Entry("passage", "kern#2", "kern#2", "kern", "", "TULIP sends word.", voices=("Dr. Simkov",), told="precis"),
    Entry("passage", "memo#1", "memo#1", "memo", "", "On 9 February he came, tulip.", voices=("x",), told="transcript"),
    Entry("passage", "memo#2", "memo#2", "memo", "", "In February 1938 he wrote.", voices=("memo",), told="transcript"),
    Entry("person", "zborowski", None, None, "", "Mark Zborowski\nTULIP", NAMES, NAMES[:1]),
    Entry("person", "gary-kern", None, None, "", "Gary Kern", ("Gary Kern",), ("Gary Kern",)),
    Entry("person", "hospital", None, None, "", "a hospital"),
    Entry("source", "kern", None, "kern", "", "Kern 2004\nA Death in Washington\nGary Kern", told="precis"),
    Entry("source", "memo", None, "memo", "", "A memo of February", told="transcript"),
    Entry("event", "arrives", None, None, "", "He arrives", dates=("1938-02-09",)),
    Entry("event", "dies", None, None, "", "He dies", dates=("[1938-02-15, 1938-02-16]",)),
)  # fmt: skip
FINDINGS = Findings(
    disputed=frozenset(("kern#1", "dies")),
    unread=frozenset(("memo", "memo#1", "memo#2")),
    about={"zborowski": frozenset(("memo#1", "arrives")), "hospital": frozenset(("kern#2",))},
    voiced={"zborowski": frozenset(("memo#2",))},
    dated={"kern#1": (parse_date("1938-02-09 evening"),)},
)


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(ENTRIES)


def ids(answer: Answer) -> list[str]:
    return [hit.id for hit in answer.hits]


@pytest.mark.parametrize(
    ("query", "fit"),
    [
        ("who:zborowski", ["kern#1", "kern#2", "memo#1", "zborowski", "arrives"]),
        ("who:tulip", ["kern#1", "kern#2", "memo#1", "zborowski", "arrives"]),
        ('who:"mark zborowski"', ["kern#1", "kern#2", "memo#1", "zborowski", "arrives"]),
        ("who:Зборовский", ["kern#1", "kern#2", "memo#1", "zborowski", "arrives"]),
        ("who:збор", ["kern#1", "kern#2", "memo#1", "zborowski", "arrives"]),
        ("who:zbor", ["kern#1", "kern#2", "memo#1", "zborowski", "arrives"]),
        ("who:hospital", ["kern#2", "hospital"]),
        ("src:kern", ["kern#1", "kern#2", "kern"]),
        ("src:washington", ["kern#1", "kern#2", "kern"]),
        ('src:"kern 2004"', ["kern#1", "kern#2", "kern"]),
        ("src:memmo", ["memo#1", "memo#2", "memo"]),
        ("by:gary-kern", ["kern#1"]),
        ('by:"Gary Kern"', ["kern#1"]),
        ("by:simkov", ["kern#2"]),
        ("by:memo", ["memo#2"]),
        ("by:zborowski", ["memo#2"]),
        ("when:1938-02-09", ["kern#1", "memo#1", "arrives"]),
        ("when:9 Feb 1938", ["kern#1", "memo#1", "arrives"]),
        ("when:february 1938", ["kern#1", "memo#1", "memo#2", "memo", "arrives", "dies"]),
        ("when:9 Feb", ["kern#1", "memo#1", "arrives"]),
        ("when:[1938-02-10..1938-02-15]", ["dies"]),
        ("when:../1937", []),
        ("when:1938/..", ["kern#1", "memo#2", "kern", "arrives", "dies"]),
        ("is:disputed", ["kern#1", "dies"]),
        ("is:unread", ["memo#1", "memo#2", "memo"]),
        ("is:precis", ["kern#1", "kern#2", "kern"]),
        ("IS:Transcript", ["memo#1", "memo#2", "memo"]),
    ],
)
def test_a_filter_alone_lists_what_fits_in_the_order_of_the_case(index: Index, query: str, fit: list[str]) -> None:
    answer = find(index, query, findings=FINDINGS)
    assert sorted(ids(answer)) == sorted(fit)
    assert [id_ for id_ in ids(answer) if "#" in id_] == [id_ for id_ in fit if "#" in id_]
    assert answer.exact == len(fit)


@pytest.mark.parametrize(
    ("query", "fit"),
    [
        ("src:kern src:memo when:9 Feb 1938", ["kern#1", "memo#1"]),  # any of a kind, all kinds
        ("is:precis is:disputed", ["kern#1"]),
        ("is:precis is:transcript is:unread", ["memo#1", "memo#2", "memo"]),
        ("who:zborowski -src:kern", ["memo#1", "zborowski", "arrives"]),
        ("src:kern -is:disputed", ["kern#2", "kern"]),
        ("-is:precis -is:transcript -when:1938", ["zborowski", "gary-kern", "hospital"]),
        ("src:kern =alone", ["kern#1"]),
        ("src:kern -tulip", ["kern#1", "kern"]),
    ],
)
def test_filters_add_up(index: Index, query: str, fit: list[str]) -> None:
    assert sorted(ids(find(index, query, findings=FINDINGS))) == sorted(fit)


def test_words_are_looked_for_within_the_filters(index: Index) -> None:
    assert ids(find(index, "tulip is:transcript", findings=FINDINGS)) == ["memo#1"]
    assert "memo#1" in ids(find(index, "tulip", findings=FINDINGS))
    assert ids(find(index, "zborowsky src:kern", findings=FINDINGS))[0] == "kern#1"
    assert not ids(find(index, '"wrote" src:kern', findings=FINDINGS))


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("who:xyzzy", "nobody here goes by that name; write an id or any name, as in who:zborowski"),
        ('-who:""', "nobody here goes by that name; write an id or any name, as in who:zborowski"),
        ("src:xyzzy", "no source here goes by that name; write an id, a title or an author, as in src:kern"),
        ("by:xyzzy", "nothing here is anybody's word of that name; write an id or a name, as in by:gary-kern"),
        ("when:soon", "that is no date; write when:1938, when:1938-02-09, when:9 Feb 1938 or when:winter 1937-8"),
        ("is:odd", "that is not known; write is:disputed, is:unread, is:precis or is:transcript"),
    ],
)
def test_a_filter_that_cannot_be_followed_is_said_with_what_to_write(index: Index, query: str, why: str) -> None:
    note = f"“{query}” was left out: {why}"
    assert find(index, query, findings=FINDINGS) == Answer(query, notes=(note,))
    answer = find(index, f"alone {query}", findings=FINDINGS)
    assert ids(answer)[0] == "kern#1"
    assert note in answer.notes


def test_a_filter_that_nobody_bears_just_so_says_whom_it_was_taken_for(index: Index) -> None:
    assert find(index, "who:zborovsky", findings=FINDINGS).notes == ("“who:zborovsky” was taken for Mark Zborowski",)
    assert find(index, "who:zborowski", findings=FINDINGS).notes == ()


@pytest.mark.parametrize("state", ["disputed", "unread"])
def test_what_is_not_worked_out_is_said(index: Index, state: str) -> None:
    (note,) = find(index, f"is:{state}").notes
    assert note == f"“is:{state}” was left out: what is {state} is not worked out yet; ask again in a moment"


def test_a_hit_of_a_filter_says_why_it_is_here_and_lights_it(index: Index) -> None:
    hits = {hit.id: hit for hit in find(index, "who:zborowski when:9 Feb 1938", findings=FINDINGS).hits}
    assert hits["kern#1"].why == "named: Zborowski; date: evening of 9 February 1938"
    assert [hits["kern#1"].text[start:end] for start, end in hits["kern#1"].spans] == ["Zborowski"]
    assert [hits["memo#1"].text[start:end] for start, end in hits["memo#1"].spans] == ["9 February"]
    assert find(index, "src:memo", findings=FINDINGS).hits[0].why == "fits src:memo"


def test_of_many_names_the_one_that_was_asked_for_is_told_first(index: Index) -> None:
    found = (find(index, query, findings=FINDINGS).hits for query in ("who:tulip", "who:zborowski"))
    told = [next(hit.why for hit in hits if hit.id == "zborowski") for hits in found]
    assert [why.partition(";")[0] for why in told] == ["named: TULIP", "named: Zborowski"]


def test_at_a_time_of_day_all_that_is_told_of_that_day_comes_before_that_day_of_any_year() -> None:
    texts = (
        "In 1987.",
        "On 13 October.",
        "On 13 October 1987.",
        "At 21:50 on 13 October 1987.",
        "13 October 1987, 22:00.",
    )
    index = build_index(Entry("passage", f"a#{n}", f"a#{n}", "a", "", text) for n, text in enumerate(texts))
    answer = find(index, "13 October 1987 10 p.m.")
    assert ids(answer) == ["a#4", "a#3", "a#2", "a#1"]
    assert answer.hits[0].why == "date: 13 October 1987, 22:00"


def test_more_filters_than_are_followed_are_said(index: Index) -> None:
    assert "only the first 24 of 30 filters were followed" in find(index, "src:kern " * 30, findings=FINDINGS).notes
