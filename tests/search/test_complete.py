"""A query in typing is told how it may go on, with what each way holds."""

import pytest

from casefile.search.complete import Completion, complete
from casefile.search.engine import Index, build_index
from casefile.search.find import find
from casefile.search.query import LONGEST
from tests.search.test_narrowing import ENTRIES, FINDINGS


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(ENTRIES)


def ways(index: Index, query: str) -> list[tuple[str, int]]:
    return [(way.text, way.count) for way in complete(index, query, FINDINGS)]


def test_words_go_on_as_they_are_written_names_first_then_the_commonest(index: Index) -> None:
    assert ways(index, "z") == [("Zborowski", 2)]
    assert ways(index, "h") == [("he", 4), ("hospital", 1)]
    assert ways(index, "tu")[0] == ("TULIP", 3)
    assert ways(index, "Збо") == [("Zborowski", 2)]


def test_the_rest_of_the_query_stays(index: Index) -> None:
    assert complete(index, "clinic -zb")[0] == Completion("Zborowski", 2, "clinic -Zborowski")
    assert complete(index, "clinic -src:ke")[0].query == "clinic -src:kern"


@pytest.mark.parametrize("query", ["", "zborowski ", "xyzzy", "x" * (LONGEST + 1), "\x00", '"zb'])
def test_what_cannot_go_on_has_no_completion(index: Index, query: str) -> None:
    assert complete(index, query) == ()


@pytest.mark.parametrize(("query", "names"), [("wh", ["who:", "when:"]), ("sr", ["src:"]), ("is", ["is:"]), ("w", [])])
def test_a_word_may_become_the_name_of_a_filter(index: Index, query: str, names: list[str]) -> None:
    assert [way.text for way in complete(index, query) if way.text.endswith(":")] == names


@pytest.mark.parametrize(
    ("query", "ways"),
    [
        ("who:zb", [("who:zborowski", "Mark Zborowski")]),
        ("who:tul", [("who:zborowski", "Mark Zborowski")]),
        ('who:"mark zb', [("who:zborowski", "Mark Zborowski")]),
        ("src:k", [("src:kern", "Kern 2004")]),
        ("src:washing", [("src:kern", "Kern 2004")]),
        ("by:gary", [("by:gary-kern", "Gary Kern")]),
        ("by:sim", [('by:"dr. simkov"', "dr. simkov")]),
        ("is:dis", [("is:disputed", "")]),
        ("is:", [("is:disputed", ""), ("is:unread", ""), ("is:precis", ""), ("is:transcript", "")]),
        ("when:", [("when:1938", "1938"), ("when:2004", "2004")]),
        ("when:1938", [("when:1938-02", "February 1938")]),
        ("when:1938-02-0", [("when:1938-02-09", "9 February 1938")]),
        ("when:feb", [("when:1938-02", "February 1938")]),
        ("when:February 19", [("when:1938-02", "February 1938")]),
        ("-WHEN:20", [("when:2004", "2004")]),
        ("who:xyzzy", []),
    ],
)
def test_a_filter_offers_its_values(index: Index, query: str, ways: list[tuple[str, str]]) -> None:
    assert [(way.text, way.says) for way in complete(index, query, FINDINGS)] == ways


@pytest.mark.parametrize("query", ["who:", "src:", "by:", "is:", "when:", "when:1938", "when:1938-02"])
def test_the_count_of_a_value_is_what_the_filter_finds(index: Index, query: str) -> None:
    for way in complete(index, query, FINDINGS):
        assert find(index, way.query, findings=FINDINGS).exact == way.count, way


def test_completions_that_are_called_off_are_none(index: Index) -> None:
    assert complete(index, "who:", FINDINGS, lambda: True) == ()
