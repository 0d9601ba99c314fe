"""An entry is found by whose and of when it is, as by its words."""

from casefile.search.entries import Entry
from casefile.search.marks import is_mark, marks_of, terms_of
from casefile.search.tokens import words_of
from casefile.text.fold import fold


def test_a_passage_bears_its_source_its_voices_and_how_it_is_held() -> None:
    entry = Entry("passage", "a#1", "a#1", "a", "", "Ill", voices=("Dr. Simkov", "anna"), told="precis")
    assert list(marks_of(entry)) == [":kind:passage", ":src:a", ":is:precis", ":by:dr. simkov", ":by:anna"]


def test_an_entry_bears_the_dates_of_its_text_and_of_its_record_each_mark_once() -> None:
    entry = Entry("event", "ill", None, None, "", "Ill on 9 February 1938, on 9 Feb 1938", dates=("1938-02-13", "1938"))
    dates = [mark for mark in marks_of(entry) if mark.startswith(":on:")]
    assert dates == [":on:1938", ":on:1938-02", ":on:1938-02-09", ":on:1938-02-13"]


def test_the_terms_of_an_entry_are_its_words_and_its_marks() -> None:
    entry = Entry("event", "ill", None, None, "", "Sedov’s illness: ill")
    assert list(terms_of(entry)) == ["sedov", "illness", "ill", ":kind:event"]


def test_no_word_of_a_text_is_a_mark() -> None:
    assert not any(map(is_mark, words_of(fold(":src:a :: ⟨200B⟩:"))))
