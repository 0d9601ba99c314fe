"""What is said when a case has been read again. Imported late: it derives."""

from casefile.present.differences import difference_words
from casefile.present.left_out import thing_name
from casefile.present.unreadable import unreadable_words
from casefile.present.words import sentence_list
from casefile.tui.cells import cut
from casefile.tui.opening import Opened

NAMED = 28
"""Cells for the name of what is left out within a sentence."""
AGAIN = "Read again."
STAY = "claims and conflicts stay as they were."
AS_BEFORE = "Read again; claims and conflicts are as they were."


def is_same(old: Opened, new: Opened) -> bool:
    """Whether nothing that is read has changed."""
    return old.view.case == new.view.case


def told_again(old: Opened, new: Opened) -> str:
    """“Read again: 2 claims new, 1 conflict gone.”, “Without Kern 2004: …”; empty where there is nothing to say."""
    if is_same(old, new):
        return ""
    if old.conflicts is None or new.conflicts is None:
        return AGAIN
    told = difference_words(old.view, new.view)
    changed = old.left_out ^ new.left_out
    if not changed:
        return f"Read again: {told}" if told else AS_BEFORE
    names = sentence_list(cut(thing_name(new.view.case, id_), NAMED) for id_ in sorted(changed))
    with_it = f"Without {names}" if changed & new.left_out else f"With {names} again"
    if told or not changed <= new.view.case.evidence.keys():  # of evidence the screen of the hypotheses tells more
        return f"{with_it}: {told or STAY}"
    return ""


def told_unreadable(old: Opened, new: Opened) -> str:
    """“events.yaml:212 cannot be read; 159 of 160 events shown. g ! shows why.”; empty where all can."""
    told = unreadable_words(old.view, new.view)
    return f"{told} g ! shows why." if told else ""
