"""Witnesses in words, alike for every face."""

from casefile.analysis.witnesses import Witnesses
from casefile.present.words import count


def witnesses_in_words(witnesses: Witnesses) -> str:
    """How many tell it and on whose word: “5 tellers, 2 roots, 1 unplaced”."""
    tellers, roots = count(witnesses.tellers, "teller"), count(len(witnesses.roots), "root")
    return f"{tellers}, {roots}, {witnesses.unplaced} unplaced"


def changed_in_words(witnesses: Witnesses, before: Witnesses) -> str:
    """The same with what each number was: “5 tellers, 2 roots (was 3), 1 unplaced”; of as many other roots so much."""
    told, was = _numbers(witnesses), _numbers(before)
    words = [
        f"{part} (was {old})" if number != old else part
        for part, number, old in zip(witnesses_in_words(witnesses).split(", "), told, was, strict=True)
    ]
    if told == was:
        words[1] += " (was another)" if told[1] == 1 else " (were others)"
    return ", ".join(words)


def _numbers(witnesses: Witnesses) -> tuple[int, int, int]:
    return witnesses.tellers, len(witnesses.roots), witnesses.unplaced
