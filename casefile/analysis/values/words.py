"""Words: the same after folding, or worded differently. Words never conflict; to have a conflict, name the answers."""

from casefile.analysis.values.bearing import SAME, Bearing
from casefile.analysis.verdicts import Verdict
from casefile.text.fold import fold_words

_OTHER = Bearing(Verdict.WORDED_DIFFERENTLY, "other words, which alone are no conflict")


def relate_words(one: str, other: str) -> Bearing:
    """Two values in words."""
    return SAME if fold_words(one) == fold_words(other) else _OTHER
