"""Counts and lists in words, alike for every face: “1 teller”, “48 of 160”."""

from collections.abc import Iterable

_IRREGULAR = {
    "copy": "copies", "entry": "entries", "evidence": "evidence", "hypothesis": "hypotheses", "person": "people",
}  # fmt: skip


def plural(word: str, number: int) -> str:
    """The word as it stands after a number: “teller”, “tellers”."""
    if number == 1:
        return word
    return _IRREGULAR.get(word, word + "s")


def count(number: int, word: str) -> str:
    """A number and its word: “1 teller”, “0 roots”."""
    return f"{number} {plural(word, number)}"


def share(part: int, whole: int) -> str:
    """How many of how many: “48 of 160”, and “160” where nothing is left out."""
    return str(whole) if part == whole else f"{part} of {whole}"


def count_of(part: int, whole: int, word: str) -> str:
    """The same with their word: “48 of 160 events”, “1 event”."""
    return f"{share(part, whole)} {plural(word, whole)}"


def listed(words: Iterable[str]) -> str:
    """Names one after another, which may hold commas: “Kern 2004; Costello, Tsarev 1993”."""
    return "; ".join(words)


def sentence_list(words: Iterable[str], joint: str = "and") -> str:
    """Words in a sentence: “one, two and three”."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} {joint} {last}" if most else last
