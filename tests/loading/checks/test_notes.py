"""The words of a note still stand in its passage."""

from collections.abc import Callable

Told = Callable[[str], list[str]]


def test_a_note_whose_words_are_gone_is_a_warning(told: Told) -> None:
    assert told("""
    == notes/anna.yaml ==
    - {at: kern#birth, when: 2025-11-22, words: IN WARSAW}
    - {at: kern#birth, when: 2025-11-22, words: in Paris}
    """) == [
        (
            "warning notes/anna.yaml:2:3: the words of this note, “in Paris”, no longer stand in "
            "kern#birth; look where they "
            "went, and mend “words”"
        )
    ]
