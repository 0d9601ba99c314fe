"""How much of a source has been read: the reader's own mark, which changes no verdict."""

from collections import Counter
from collections.abc import Mapping

from casefile.model.case import Case
from casefile.model.sources import Source


def marks_of(case: Case) -> Mapping[str, str]:
    """By the id of a passage the newest reading mark on it: “read” or “unread”."""
    marked = sorted((note for note in case.notes if note.mark in ("read", "unread")), key=lambda note: note.when)
    return {note.at: note.mark or "" for note in marked}


def reading_in_words(source: Source, marks: Mapping[str, str]) -> str:
    """“unread”, “7 of 9” passages, “all 9”; empty where no passage has been taken down.

    A source that is not said to be unread is read, but for the passages marked unread; of an unread one those marked
    read are.
    """
    told = Counter(marks.get(passage.id) for passage in source.passages)
    whole = len(source.passages)
    read = whole - told["unread"] if source.is_read else told["read"]
    if not read:
        return "unread" if whole or not source.is_read else ""
    return f"all {whole}" if read == whole else f"{read} of {whole}"
