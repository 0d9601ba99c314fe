"""What is said when a case has been read again. Imported late: it derives."""

from casefile.present.differences import difference_words
from casefile.present.unreadable import unreadable_words
from casefile.tui.opening import Opened

AGAIN = "Read again."
AS_BEFORE = "Read again; claims and conflicts are as they were."


def is_same(old: Opened, new: Opened) -> bool:
    """Whether nothing that is read has changed."""
    return old.view.case == new.view.case


def told_again(old: Opened, new: Opened) -> str:
    """“Read again: 2 claims new, 1 conflict gone.”; empty where the records are the same."""
    if is_same(old, new):
        return ""
    if old.conflicts is None or new.conflicts is None:
        return AGAIN
    told = difference_words(old.view, new.view)
    return f"Read again: {told}" if told else AS_BEFORE


def told_unreadable(old: Opened, new: Opened) -> str:
    """“events.yaml:212 cannot be read; 159 of 160 events shown. g ! shows why.”; empty where all can."""
    told = unreadable_words(old.view, new.view)
    return f"{told} g ! shows why." if told else ""
