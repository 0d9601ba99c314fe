"""A query is data: of any length, in any script, of nothing but signs, it is answered in time or says why not."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.search.complete import complete
from casefile.search.engine import Index, build_index
from casefile.search.find import find
from tests.search.test_narrowing import ENTRIES, FINDINGS

LONG = {
    "filters": "who:zborowski " * 8_000,
    "filters to leave out": "-who:x " * 15_000,
    "dates in filters": "when:9 Feb 1938 " * 6_000,
    "filters in filters": "when:" * 20_000,
    "open quotation marks": 'is:"' * 25_000,
    "quotation marks": '"' * 100_000,
    "dates": "9 Feb 1938 " * 9_000,
    "years": "1938-" * 20_000,
    "months": "may " * 25_000,
    "stop words": "the of and " * 9_000,
    "one name": "who:" + "x" * 100_000,
    "control characters": "\x00\x1b[31m" * 20_000,
    "lone surrogates": "\ud800" * 100_000,
    "punctuation": "!?…—" * 25_000,
    "Thai": "ก" * 100_000,
    "Arabic": "مرحبا " * 15_000,
    "Devanagari": "विधि " * 20_000,
    "accents": "e" + "\u0301" * 100_000,
    "joined emoji": "👩‍👩‍👧" * 20_000,
}


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(ENTRIES)


@pytest.mark.parametrize("query", LONG.values(), ids=LONG)
def test_a_long_query_is_answered_in_time_and_says_what_was_left(index: Index, query: str) -> None:
    start = time.process_time()
    answer = find(index, query, findings=FINDINGS)
    completions = complete(index, query, FINDINGS)
    assert time.process_time() - start < 2
    assert "only the first 1,000" in answer.notes[0]
    assert completions == ()


@pytest.mark.parametrize(
    "query", ["who:.*", "src:[a-", "when:(1938", "by:*", "is:\\", "who:“”", ":src:kern", "- -- ==x"]
)
def test_signs_of_other_languages_mean_nothing(index: Index, query: str) -> None:
    answer = find(index, query, findings=FINDINGS)
    assert not answer.hits or all(hit.why for hit in answer.hits)
    assert answer.hits or answer.notes or not any(map(str.isalnum, query.replace("x", "")))


PIECES = st.sampled_from(
    ["who:", "src:", "by:", "when:", "is:", "-", "=", '"', "“", "1938", "9 Feb", "kern", "zborowski", "precis", " "]
)


@settings(max_examples=200)
@given(st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=9).map("".join))
def test_any_query_with_filters_is_answered_with_spans_within_the_texts(query: str) -> None:
    index = build_index(ENTRIES)
    answer = find(index, query, findings=FINDINGS)
    complete(index, query, FINDINGS)
    for hit in answer.hits:
        assert hit.why
        assert all(0 <= start < end <= len(hit.text) for start, end in hit.spans)
