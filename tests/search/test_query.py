"""Any text is a query, and what cannot be followed is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.search.query import parse_query


def demanded(text: str) -> list[tuple[str, ...]]:
    return [demand.words for demand in parse_query(text).demands]


def refused(text: str) -> list[tuple[str, ...]]:
    return [refusal.words for refusal in parse_query(text).refusals]


def test_words_are_folded() -> None:
    assert parse_query("Étienne, SEDOV’S “clinic").words == ("etienne", "sedov", "clinic")


@pytest.mark.parametrize("text", ['"Mark Zborowski"', "“Mark Zborowski”", "„Mark, Zborowski”", "«mark zborowski»"])
def test_words_between_quotation_marks_are_demanded(text: str) -> None:
    assert demanded(text) == [("mark", "zborowski")]
    assert parse_query(text).words == ()


def test_an_equals_sign_demands_one_word() -> None:
    assert demanded("=TULIP file") == [("tulip",)]
    assert parse_query("=TULIP file").words == ("file",)


def test_a_minus_sign_refuses_a_word_or_words() -> None:
    assert refused('clinic -hospital -"Professor Bergère"') == [("hospital",), ("professor", "bergere")]


@pytest.mark.parametrize("text", ["white-russian", "1937-38", "the end - or not", "a=b"])
def test_signs_within_a_text_are_no_signs_of_a_query(text: str) -> None:
    query = parse_query(text)
    assert not query.demands
    assert not query.refusals


def test_a_quotation_mark_that_is_not_closed_demands_nothing() -> None:
    assert parse_query('"mark zbor').words == ("mark", "zbor")


def test_filters_are_no_words() -> None:
    query = parse_query('clinic who:"Mark Zborowski" -is:precis night')
    assert query.words == ("clinic", "night")
    assert [(one.kind, one.value, one.is_refused) for one in query.filters] == [
        ("who", "Mark Zborowski", False),
        ("is", "precis", True),
    ]


@pytest.mark.parametrize(
    ("text", "edtf", "terms"),
    [
        ("sedov 9 Feb 1938 clinic", "1938-02-09", (1, 2, 3)),
        ("(winter 1937-8)", "1937-24", (0, 1, 2)),
        ("1938-02-09", "1938-02-09", (0, 1, 2)),
        ("9 feb", "XXXX-02-09", (0, 1)),
        ("kern-2004#clinic", "2004", (1,)),
        ("Straße-1938-Élysée", "1938", (1,)),
    ],
)
def test_words_may_tell_a_date(text: str, edtf: str, terms: tuple[int, ...]) -> None:
    (asked,) = parse_query(text).dates
    assert (asked.date.text, asked.terms) == (edtf, terms)


@pytest.mark.parametrize("text", ['"9 Feb 1938"', "=1938", "-1938", "when:1938", "9 who:feb 1 who:1938", "9 -Feb x"])
def test_only_plain_words_tell_a_date(text: str) -> None:
    assert parse_query(text).dates == ()


def test_a_word_with_a_colon_is_no_filter() -> None:
    assert parse_query("the question is: who").words == ("the", "question", "is", "who")


@pytest.mark.parametrize(
    ("text", "words", "terms"),
    [("Zinov'ev came", ["zinoviev"], (0, 1)), ("der Lur’e", ["lurie"], (1, 2)),
     ("Shpigel'glas", ["shpigelglas"], (0, 1)), ("Sedov's", [], ()), ("l'orange", [], ()), ("O'Neill", [], ()),
     ("the K.G.B.", ["kgb"], (1, 2, 3)), ("N.K.V.D", ["nkvd"], (0, 1, 2, 3)), ("11 p.m.", [], ())],
)  # fmt: skip
def test_a_word_with_a_soft_sign_is_also_one_without(text: str, words: list[str], terms: tuple[int, ...]) -> None:
    wholes = parse_query(text).wholes
    assert [whole.word for whole in wholes] == words
    assert all(whole.terms == terms for whole in wholes)


@pytest.mark.parametrize(
    ("text", "is_unfinished"),
    [("zbor", True), ("zbor*", True), ("poisoned ora…", True), ("zbor ", False), ("zbor.", False), ("=zbor", False)],
)
def test_the_last_word_may_still_be_in_typing(text: str, is_unfinished: bool) -> None:
    assert parse_query(text).is_unfinished is is_unfinished


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("!!! …", "there is no letter and no digit in it to look for"),
        ("-hospital", "a word to leave out needs another word to look for"),
        ("x" * 100_000, "only the first 1,000 of 100,000 characters were looked for"),
        ("it is so " * 100, "only the first 64 of 300 words were looked for"),
        ("who: sedov", "“who:” was taken for a word; a filter has its value right behind: who:NAME"),
        ("Andr\udce9s", "what is no text in it was left out; write it in UTF-8"),
    ],
)
def test_a_query_that_cannot_be_followed_says_why(text: str, note: str) -> None:
    assert note in parse_query(text).notes


def test_what_is_no_text_parts_no_words() -> None:
    assert parse_query("Andr\udce9s \ud800Nin").words == ("andrs", "nin")


def test_an_empty_query_says_nothing() -> None:
    assert parse_query(" ").notes == ()
    assert parse_query(" ").is_empty


@given(st.text())
def test_every_text_is_a_query_that_looks_for_something_or_says_why_not(text: str) -> None:
    query = parse_query(text)
    assert not query.is_empty or query.notes or not query.text.strip()
