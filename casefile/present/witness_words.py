"""Witnesses in words, alike for every face."""

from casefile.analysis.witnesses import Witnesses
from casefile.present.words import count


def witnesses_in_words(witnesses: Witnesses) -> str:
    """How many tell it and on whose word: “5 tellers, 2 roots, 1 unplaced”."""
    tellers, roots = count(witnesses.tellers, "teller"), count(len(witnesses.roots), "root")
    return f"{tellers}, {roots}, {witnesses.unplaced} unplaced"
