"""Words in, ranked passages out, with what matched and why."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.search.engine import Index, build_index
from casefile.search.entries import Entry
from casefile.search.find import Answer, find

IndexOf = Callable[..., Index]
ZBOROWSKI = ("Mark Zborowski", "Étienne", "TULIP")


def found(answer: Answer) -> list[tuple[str, str]]:
    return [(hit.tier, hit.id) for hit in answer.hits]


def lit(answer: Answer, at: int = 0) -> list[str]:
    hit = answer.hits[at]
    return [hit.text[start:end] for start, end in hit.spans]


def test_the_very_word_is_exact_and_a_near_one_is_near(index_of: IndexOf) -> None:
    answer = find(index_of("Zbrowski had come from Russia.", "Zborowski took him there, Zborowski alone."), "zborowski")
    assert found(answer) == [("exact", "book#2"), ("near", "book#1")]
    assert (answer.exact, answer.near) == (1, 1)
    assert [hit.why for hit in answer.hits] == ["the word as typed, twice", "1 letter off: Zbrowski"]


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("zbrowski", "1 letter off: Zborowski"),
        ("zborwoski", "1 letter off: Zborowski"),
        ("zbrwski", "2 letters off: Zborowski"),
        ("Zborovsky", "same sound: Zborowski"),
        ("Зборовский", "in other letters: Zborowski"),
        ("Зборовскии", "in other letters: Zborowski"),
        ("zborow", "begins so: Zborowski"),
        ("zbrow", "begins almost so: Zborowski"),
        ("zborow-ski", "written otherwise: Zborowski"),
        ("zborowing", "begins alike: Zborowski"),
        ("Збор", "begins so: Zborowski"),
    ],
)
def test_a_word_is_found_however_it_is_misspelt_and_the_hit_says_how(index_of: IndexOf, query: str, why: str) -> None:
    answer = find(index_of("Klement knew nothing.", "Étienne was really called Zborowski."), query)
    assert found(answer) == [("near", "book#2")]
    assert answer.hits[0].why == why


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("etienne", "“Étienne” came"),
        ("ÉTIENNE", "E\u0301tienne came"),
        ("sedovs will", "Sedov’s will"),
        ("sedov's", "the will of Sedov"),
        ("1937-38", "in 1937–38"),
        ('"might have"', "He said “might\nhave”."),
        ("shpigelglas", "Colonel Shpigel-Glas"),
        ("russian", "a white-\nrussian clinic"),
        ("clinique", "the Clini⟨00AD⟩que"),
        ("大学", "北京大学"),
        ("sic", "it is [sic]"),
    ],
)
def test_accents_case_dashes_and_marks_are_no_obstacle(index_of: IndexOf, query: str, text: str) -> None:
    assert find(index_of("Nothing of it here", text), query).hits[0].id == "book#2"


def test_words_are_found_in_any_order_and_together_first(index_of: IndexOf) -> None:
    index = index_of(
        "The clinic was small. The doctors did what they could, and nobody there knew the patient's name, Sedov.",
        "In the clinic Sedov lay ill.",
        "Sedov lay in Paris.",
    )
    answer = find(index, "sedov clinic")
    assert found(answer) == [("exact", "book#2"), ("exact", "book#1"), ("near", "book#3")]
    assert answer.hits[2].why == "not here: “clinic”"


@pytest.mark.parametrize(
    "query",
    [
        "walks naked and feverish through the corridors",
        "walks feverish and naked through the halls",
        "walks through the corridors naked and feverish at night",
        "naked feverish corridors",
        "walks nakd and fevrish through the coridors",
    ],
)
def test_a_half_remembered_quotation_is_found(index_of: IndexOf, query: str) -> None:
    index = index_of(
        "The corridors of the hospital are long, and at night nobody walks there.",
        "In the middle of the night he walks, naked and feverish, through the corridors.",
        "He was feverish for two days and saw nobody.",
        "The report says that the emperor is naked.",
    )
    assert find(index, query).hits[0].id == "book#2"


def test_the_other_names_of_a_person_are_found_with_him_and_the_hit_says_so(index_of: IndexOf) -> None:
    index = index_of("TULIP sends a report.", "Étienne opens the letters.", "A tulip stands there.", people=[ZBOROWSKI])
    answer = find(index, "zborowski")
    assert found(answer) == [("exact", "mark-zborowski"), ("near", "book#1"), ("near", "book#2")]
    assert answer.hits[1].why == "same person: also known as TULIP (Mark Zborowski)"


def test_of_the_other_names_that_stand_there_the_one_that_is_certain_and_longest_is_told(index_of: IndexOf) -> None:
    people = [("Lev Sedov", "Lev", "Lev Lvovich Sedov", "SYNOK"), ("Lev Kamenev", "Lev")]
    answer = find(index_of("Lev Lvovich Sedov, to them SYNOK, is ill.", people=people), "synok")
    assert answer.hits[0].why == "the word as typed, once; same person: also known as Lev Lvovich Sedov (Lev Sedov)"


def test_a_codename_leads_to_the_passages_that_give_the_name(index_of: IndexOf) -> None:
    index = index_of("It was Zborowski who came.", "Mark Zborowski denied it.", people=[ZBOROWSKI])
    answer = find(index, "tulip")
    assert [hit.id for hit in answer.hits if hit.kind == "passage"] == ["book#2", "book#1"]
    assert lit(answer, 1) == ["Mark Zborowski"]
    assert lit(answer, 2) == ["Zborowski"]


def test_a_name_in_another_alphabet_leads_to_the_other_names(index_of: IndexOf) -> None:
    answer = find(index_of("TULIP sends a report.", people=[ZBOROWSKI]), "Зборовский")
    assert [(hit.id, hit.why) for hit in answer.hits] == [
        ("book#1", "same person: also known as TULIP (Mark Zborowski)"),
        ("mark-zborowski", "in other letters: Zborowski"),
    ]


def test_a_name_that_means_two_people_is_said_to_be_uncertain(index_of: IndexOf) -> None:
    index = index_of("SYNOK must die.", people=[("Lev Sedov", "SYNOK"), ("Sergei Sedov", "Seryozha")])
    hits = [hit for hit in find(index, "sedov").hits if hit.kind == "passage"]
    assert [hit.why for hit in hits] == ["same person: perhaps also known as SYNOK (Lev Sedov)"]


def test_a_name_within_the_name_of_somebody_else_is_not_his(index_of: IndexOf) -> None:
    people = [("Lev Sedov", "Léon", "Martin"), ("Leon Trotsky",), ("Jeanne Martin",)]
    index = index_of("Léon is ill.", "Leon Trotsky is told.", "Jeanne Martin and Martin dine.", people=people)
    for query in ("sedov", "who:lev-sedov"):
        hits = [hit for hit in find(index, query).hits if hit.kind == "passage"]
        assert [(hit.id, hit.spans) for hit in hits] == [("book#1", ((0, 4),)), ("book#3", ((18, 24),))]


def test_a_part_of_a_longer_name_leads_to_nobody_else(index_of: IndexOf) -> None:
    people = [("Lev Sedov", "Léon", "SYNOK"), ("Leon Trotsky", "the old man")]
    index = index_of("SYNOK is ill.", "The old man is told.", people=people)
    assert [hit.id for hit in find(index, "leon").hits if hit.kind == "passage"] == ["book#1"]
    assert [hit.id for hit in find(index, "leon trotsky").hits if hit.kind == "passage"] == ["book#2"]


def test_every_hit_that_is_counted_is_given_where_so_many_are_wanted(index_of: IndexOf) -> None:
    texts = [*(f"Zborowski {number}" for number in range(120)), *(f"TULIP or tulip {number}" for number in range(130))]
    answer = find(index_of(*texts, *(f"a tulip {number}" for number in range(9)), people=[ZBOROWSKI]), "zborowski", 500)
    assert (answer.exact, answer.near) == (121, 130)
    assert len(answer.hits) == 251


def test_near_hits_are_counted_without_what_is_no_name_there(index_of: IndexOf) -> None:
    index = index_of(*["Zborowski"] * 50, *["TULIP"] * 40, *["a tulip"] * 30, people=[ZBOROWSKI])
    assert {find(index, "zborowski", limit).near for limit in (1, 20, 100)} == {40}


def test_where_not_all_that_may_come_near_is_looked_at_the_answer_says_so(index_of: IndexOf) -> None:
    index = index_of(*[f"Zborowski {number}" for number in range(600)])
    assert find(index, "zborowsky").is_more_near
    assert not find(index, "zborowski 7").is_more_near


def test_another_form_of_a_known_word_is_looked_for_where_no_text_answers_all(index_of: IndexOf) -> None:
    index = index_of("Kidnapping is a crime.", "Sedov was to be kidnapped.", "Sedov was ill.")
    assert [hit.why for hit in find(index, "sedov kidnapping").hits][:1] == ["begins alike: kidnapped"]
    assert [hit.id for hit in find(index, "kidnapping").hits] == ["book#1"]


@pytest.mark.parametrize(("query", "text"), [("K.G.B.", "The KGB knew."), ("kgb", "The K.G.B. knew.")])
def test_stops_between_initials_are_no_obstacle(index_of: IndexOf, query: str, text: str) -> None:
    hits = find(index_of(text, "B. and K. knew."), query).hits
    assert (hits[0].id, hits[0].why) == ("book#1", f"written otherwise: {text.split()[1].rstrip('.')}")


def test_a_spelling_of_another_language_is_found_where_the_text_misspells_the_name(index_of: IndexOf) -> None:
    answer = find(index_of("Sereuryansky came.", "Serge came."), "Serebrjanskij")
    assert [(hit.id, hit.why) for hit in answer.hits] == [("book#1", "spelt otherwise: Sereuryansky")]


def test_the_parts_of_a_word_with_a_sign_within_are_not_looked_for_alone(index_of: IndexOf) -> None:
    (hit,) = find(index_of("Zinoviev was known everywhere.", "It was everywhere."), "Zinov'ev").hits
    assert (hit.id, hit.why) == ("book#1", "written otherwise: Zinoviev")


def test_a_word_in_typing_goes_on_in_its_own_letters_and_in_latin_ones(index_of: IndexOf) -> None:
    hits = find(index_of("Sedov came.", "Седов."), "Сед").hits
    assert [hit.why for hit in hits] == ["begins so: Седов", "begins so: Sedov"]
    assert [hit.spans for hit in hits] == [((0, 3),), ((0, 5),)]


@pytest.mark.parametrize("query", ["Зиновьев", "Зінов'єв", "Zinov'ev", "Zinov’yev", "Zinovʹev"])
def test_a_soft_sign_is_no_obstacle(index_of: IndexOf, query: str) -> None:
    assert found(find(index_of("Zinoviev was shot.", "Zion stood."), query))[0] == ("near", "book#1")


@pytest.mark.parametrize(
    ("query", "first"), [("reims", "Rheims lies there."), ("renate", "Renata came."), ("marx", "Marx is read.")]
)
def test_a_misspelling_that_sounds_or_begins_alike_comes_first(index_of: IndexOf, query: str, first: str) -> None:
    index = index_of("Reiss, Reiss.", "Senate, Senate.", "Rheims lies there.", "Renata came.", "Marx is read.")
    assert find(index, query).hits[0].text == first


def test_of_a_question_it_is_told_what_is_missing_but_not_with_what_word_it_was_asked(index_of: IndexOf) -> None:
    index = index_of("Sedov was ill.", "Klement was ill.")
    assert [hit.why for hit in find(index, "when was sedov poisoned").hits] == ["not here: “poisoned”"]
    assert [hit.why for hit in find(index, "why sedov").hits] == ["not here: “why”"]


def test_a_date_that_is_not_there_is_told_as_a_whole(index_of: IndexOf) -> None:
    assert [hit.why for hit in find(index_of("On 23 March he came."), "23 feb 1938").hits] == [
        "not here: “23 feb 1938”"
    ]


@pytest.mark.parametrize("query", ["=zborowski", '"zborowski"', "“Zborowski”"])
def test_a_demanded_word_brings_neither_near_words_nor_other_names(index_of: IndexOf, query: str) -> None:
    index = index_of("TULIP sends a report.", "Zbrowski came.", "Zborowski came.", people=[("M. Zborowski", "TULIP")])
    answer = find(index, query)
    assert found(answer) == [("exact", "book#3"), ("exact", "m.-zborowski")]
    assert answer.hits[0].why == "the exact word, once"


def test_demanded_words_stand_side_by_side_and_the_other_words_rank(index_of: IndexOf) -> None:
    index = index_of("Mark saw Zborowski in Paris.", "Mark Zborowski left.", "Mark Zborowski left Paris.")
    answer = find(index, '"mark zborowski" paris')
    assert found(answer) == [("exact", "book#3"), ("near", "book#2")]
    assert lit(answer) == ["Mark Zborowski", "Paris"]


def test_where_the_exact_words_stand_nowhere_the_answer_says_what_would_help(
    index_of: IndexOf,
) -> None:
    answer = find(index_of("Zborowski, Mark"), '"mark zborowski"')
    assert answer.hits == ()
    assert answer.notes == ("nothing holds the exact words; without = and quotation marks, near ones are found too",)


def test_what_is_refused_is_not_found(index_of: IndexOf) -> None:
    index = index_of("Sedov enters the clinic.", "Sedov's clinic in Paris", "Sedov in Paris")
    assert [hit.id for hit in find(index, "sedov -clinic").hits] == ["book#3"]
    assert [hit.id for hit in find(index, 'sedov -"clinic in paris"').hits] == ["book#3", "book#1"]


def test_the_span_is_the_word_itself_through_all_folding(index_of: IndexOf) -> None:
    answer = find(index_of("Le\u0301on Sédov ﬁled “E\u0301tienne”’s report№7"), "etienne leon filed")
    assert lit(answer) == ["Le\u0301on", "ﬁled", "E\u0301tienne"]


def test_of_a_word_in_typing_only_what_was_typed_is_lit(index_of: IndexOf) -> None:
    assert lit(find(index_of("Étienne came"), "etie")) == ["Étie"]


def test_small_words_are_lit_only_beside_others(index_of: IndexOf) -> None:
    rest = ["the one and the other of them"] * 40
    answer = find(index_of(*rest, "The end of the affair: the man of the hour saw Sedov, the son."), "of Sedov the son")
    assert lit(answer) == ["Sedov", "the", "son"]


def test_passages_come_first_and_whoever_is_named_has_a_place(index_of: IndexOf) -> None:
    index = index_of(*(f"Zborowski, {number}" for number in range(50)), people=[ZBOROWSKI])
    answer = find(index, "zborowski", limit=5)
    assert [hit.kind for hit in answer.hits] == ["passage"] * 4 + ["person"]
    assert answer.exact == 51


def test_a_hit_carries_what_it_stands_for(index_of: IndexOf) -> None:
    hit = find(index_of("Sedov"), "sedov").hits[0]
    assert (hit.kind, hit.id, hit.passage, hit.source, hit.locator) == ("passage", "book#1", "book#1", "book", "¶ 1")
    assert hit.text == "Sedov"


def test_a_passage_in_which_a_rare_quotation_of_common_words_stands_is_found_among_many() -> None:
    common = "it is as it was and as it was it is so be it or not to be it"
    texts = [*(f"{common} {number}" for number in range(600)), "whether it was or be not is so as it"]
    index = build_index(Entry("passage", str(n), str(n), "a", "", text) for n, text in enumerate(texts))
    assert find(index, "it was or be not is so").hits[0].id == "600"


@pytest.mark.parametrize("query", ["", " ", "\n", "!!! …", "\x1b[31m\x00\u202e", "-", "=", '""', "who:"])
def test_a_query_without_a_word_finds_nothing(index_of: IndexOf, query: str) -> None:
    assert find(index_of("Sedov enters the clinic"), query).hits == ()


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_there_are_no_more_hits_than_asked_for(index_of: IndexOf, limit: int) -> None:
    assert len(find(index_of(*["Sedov"] * 10), "sedov", limit=limit).hits) == limit


@pytest.mark.parametrize(
    "query", ["x" * 100_000, "sedov clinic " * 8_000, "\x00" * 100_000, "北" * 100_000, "'" * 100_000]
)
def test_a_query_of_a_hundred_thousand_characters_is_answered_in_time(index_of: IndexOf, query: str) -> None:
    index = index_of(*(f"Sedov enters clinic {number}" for number in range(500)))
    start = time.process_time()
    answer = find(index, query)
    assert time.process_time() - start < 2
    assert answer.notes


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40), st.lists(st.text(max_size=60), max_size=5))
def test_any_query_on_any_texts_gives_spans_within_the_texts(query: str, texts: list[str]) -> None:
    index = build_index(Entry("passage", str(n), str(n), "a", "", text) for n, text in enumerate(texts))
    answer = find(index, query)
    for hit in answer.hits:
        assert 0 <= hit.score <= 100
        assert hit.why
        assert all(0 <= start < end <= len(hit.text) for start, end in hit.spans)
        assert all(end <= start for (_, end), (start, _) in zip(hit.spans, hit.spans[1:], strict=False))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text("abcdeé ž’-", min_size=3, max_size=30), min_size=1, max_size=6), st.data())
def test_a_text_is_found_by_any_of_its_words(texts: list[str], data: st.DataObject) -> None:
    index = build_index(Entry("passage", str(n), str(n), "a", "", text) for n, text in enumerate(texts))
    words = data.draw(st.sampled_from(texts)).split()
    for word in words:
        query = word.strip("-=’")
        if any(character.isalpha() for character in query):
            assert find(index, query, limit=50).exact


@pytest.mark.parametrize("query", ["zborowski", "zborowsky waits", "zbrowski"])
def test_a_person_is_not_lost_among_very_many_passages(index_of: IndexOf, query: str) -> None:
    index = index_of(*[f"Zborowski waits {number}" for number in range(400)], people=[ZBOROWSKI])
    assert ("person", "mark-zborowski") in [(hit.kind, hit.id) for hit in find(index, query).hits]


def test_of_all_that_is_no_passage_whoever_is_named_comes_first_in_another_spelling_too(index_of: IndexOf) -> None:
    index = index_of("Zborowski waits.", people=[("A friend of Zborowski",), ("Mark Zborowski",)])
    assert [hit.id for hit in find(index, "Zborovsky").hits] == ["book#1", "mark-zborowski", "a-friend-of-zborowski"]


def test_a_short_word_that_is_known_is_no_misspelling_of_another(index_of: IndexOf) -> None:
    index = index_of("The last of it.", "His words were lost.")
    assert [hit.why for hit in find(index, "last words").hits] == ["not here: “last”", "not here: “words”"]


def test_a_text_that_holds_all_words_far_apart_does_not_end_the_search_for_what_was_meant(index_of: IndexOf) -> None:
    far = f"The corridors {'were long and ' * 40} naked walls, and a porter dear to all was forgotten there."
    answer = find(index_of(far, "the naked corridor, dear and forgotten"), "naked corridors dear forgotten")
    assert [hit.id for hit in answer.hits] == ["book#1", "book#2"]
    assert answer.hits[1].why == "1 letter off: corridor"


def test_the_best_place_of_a_text_may_be_its_very_first(index_of: IndexOf) -> None:
    first = f"Orange poisoned {'or not ' * 60} and poisoned again."
    last = f"Poisoned again {'or not ' * 60} and poisoned orange."
    one, other = find(index_of(first, last), "orange poisoned").hits
    assert one.score == pytest.approx(other.score, abs=15)
    assert one.id == "book#1"


def test_the_words_with_which_people_ask_are_worth_little(index_of: IndexOf) -> None:
    index = index_of("When did Trotsky write?", "Sedov died at noon.", "Where did Trotsky live?")
    assert find(index, "when did sedov die").hits[0].id == "book#2"
    assert find(index, "when did").hits[0].id == "book#1"


def test_the_words_with_which_people_ask_are_no_misspellings(index_of: IndexOf) -> None:
    index = index_of("Sedov was there.", "The grave of Sedov lies south.")
    assert not any("letter" in hit.why for hit in find(index, "where is sedov").hits)


def test_a_rare_word_that_may_become_a_common_one_is_worth_no_more_than_that_one(index_of: IndexOf) -> None:
    died = (f"He died at noon, they say, {number}." for number in range(20))
    klement = (f"Klement left at noon, they say, {number}." for number in range(4))
    assert find(index_of("They die.", *died, *klement), "klement die").hits[0].id == "book#22"


def test_a_quick_answer_takes_no_words_two_letters_off_for_one_in_typing(index_of: IndexOf) -> None:
    index = index_of("the clinic is small", "nothing of it")
    assert not find(index, "klanic", is_quick=True).hits
    assert [hit.why for hit in find(index, "klanic").hits] == ["2 letters off: clinic"]
