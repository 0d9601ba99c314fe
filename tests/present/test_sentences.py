"""Sentences, and what is taken along from a case."""

from hypothesis import given
from hypothesis import strategies as st

from casefile.present.sentences import sentences_in
from casefile.present.taking import citation, takings
from casefile.present.view import look_at
from tests.conftest import LoadText

CASE = """
    == people.yaml ==
    ada: {name: Ada Marsh}
    == sources/letter.md ==
    ---
    {title: A letter to her sister, short: Letter, kind: letter, author: ada, date: 1888-03-20, text: transcript,
     reached through: [book]}
    ---

    There was no oil. The glass was whole. {#oil through=book#7}
    == sources/book.md ==
    ---
    {title: The Book of Lights, short: Book 1950, kind: book}
    ---

    The keeper slept. {#slept}
    """


def parted(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences_in(text)]


def test_a_sentence_ends_at_a_stop_before_a_capital() -> None:
    assert parted("He came. He saw! Did he? Yes, at 2.30 p.m. and no later.") == [
        "He came.", "He saw!", "Did he?", "Yes, at 2.30 p.m. and no later.",
    ]  # fmt: skip


def test_an_initial_or_an_abbreviation_ends_no_sentence_wherever_it_stands() -> None:
    assert parted("Dr. Bauer came with Prof. Hale (cf. A. Marsh). He left.") == [
        "Dr. Bauer came with Prof. Hale (cf. A. Marsh).", "He left.",
    ]  # fmt: skip


def test_a_text_of_initials_alone_takes_no_longer_than_any_other() -> None:
    assert len(parted("A. " * 100_000)) == 1


def test_quotation_marks_close_with_their_sentence() -> None:
    assert parted('"It went out." She wrote “nothing.” Then it burned.') == [
        '"It went out."', "She wrote “nothing.”", "Then it burned.",
    ]  # fmt: skip


def test_initials_and_abbreviations_end_no_sentence() -> None:
    assert parted("Dr. Girmonski and L. D. Trotsky met. See p. 4.") == [
        "Dr. Girmonski and L. D. Trotsky met.", "See p. 4.",
    ]  # fmt: skip


@given(st.text(max_size=120))
def test_sentences_hold_all_but_the_blanks_between(text: str) -> None:
    assert "".join("".join(parted(text)).split()) == "".join(text.split())


def test_words_of_a_transcript_are_quoted_with_their_citation(load_text: LoadText) -> None:
    view = look_at(load_text(CASE)[0])
    forms = {one.id: one.text for one in takings(view, "letter#oil", "The glass was whole.")}
    cited = "Ada Marsh, A letter to her sister, 20 March 1888, ¶ 1, read in Book 1950 ¶ 7"
    assert forms == {
        "both": f"“The glass was whole.” ({cited})",
        "quotation": "The glass was whole.",
        "citation": cited,
        "link": "letter#oil",
    }


def test_words_of_a_precis_are_ours_and_said_to_be(load_text: LoadText) -> None:
    view = look_at(load_text(CASE)[0])
    assert takings(view, "book#slept")[0].text == "The keeper slept. (our précis of The Book of Lights, ¶ 1)"


def test_a_source_is_cited_and_any_record_is_named(load_text: LoadText) -> None:
    view = look_at(load_text(CASE)[0])
    assert citation(view, "book") == "The Book of Lights"
    assert [(one.id, one.text) for one in takings(view, "ada")] == [("citation", "Ada Marsh"), ("link", "ada")]
    assert takings(view, "nobody") == ()
    assert [(one.id, one.text) for one in takings(view, "", "Who was it?")] == [("quotation", "Who was it?")]
