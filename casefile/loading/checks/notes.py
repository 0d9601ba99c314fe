"""Readers' notes: the words that they are on still stand in their passage."""

from collections.abc import Iterator

from casefile.model.case import Case
from casefile.model.problems import Problem
from casefile.text.fold import fold_words


def check_notes(case: Case) -> Iterator[Problem]:
    """A warning for every note whose words no longer stand in its passage."""
    for note in case.notes:
        passage = case.passages[note.at]
        if note.words and fold_words(note.words) not in fold_words(passage.text):
            message = f"the words of this note, “{note.words}”, no longer stand in {note.at}"
            mend = "look where they went, and mend “words”"
            yield Problem(severity="warning", location=note.location, message=message, mend=mend)
