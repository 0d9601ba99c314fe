"""Queries as people make them, over a corpus: spans of its passages and rare names, spoilt in a given way."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from casefile.search.entries import Entry
from casefile.search.tokens import words_of
from casefile.text.fold import fold

LETTERS = "abcdefghijklmnopqrstuvwxyz"
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
NEIGHBOURS = {key: row[max(0, at - 1) : at] + row[at + 1 : at + 2] for row in KEYS for at, key in enumerate(row)}
SCANNED = (("rn", "m"), ("m", "rn"), ("l", "1"), ("s", "ſ"), ("e", "c"), ("h", "b"))
HEARD = (("v", "w"), ("sh", "sch"), ("k", "ck"), ("f", "ff"), ("i", "y"), ("s", "ss"), ("v", "ff"))
CYRILLIC = dict(zip("abdefghiklmnoprstuvz", "абдефгхиклмнопрстувз", strict=True))
RARE = 5
"""A name that stands in at most so many passages is rare."""

Chance = random.Random


class Asked(Struct, frozen=True):
    """A query, and the folded words that a right hit holds side by side."""

    kind: str
    typed: str
    meant: str


def queries(entries: Sequence[Entry], count: int, seed: int = 7) -> Iterator[Asked]:
    """So many queries of every kind."""
    chance, entries = Chance(seed), _passages(entries)
    rare = _rare_names(entries, chance, count)
    for kind, (length, spoil) in SPANS.items():
        for _ in range(count):
            words = _span(entries, chance, length(chance))
            yield Asked(kind, " ".join(spoil(chance, list(words))), " ".join(words))
    for kind, change in NAMES.items():
        for name in rare:
            yield Asked(kind, change(chance, name), name)


def typed_spans(entries: Sequence[Entry], count: int, seed: int = 11) -> Iterator[str]:
    """Spans to be typed letter by letter; every second one has a typo."""
    chance, entries = Chance(seed), _passages(entries)
    for number in range(count):
        words = _span(entries, chance, chance.randint(2, 4))
        yield " ".join(one_typo(chance, list(words)) if number % 2 else words)


def _passages(entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.kind == "passage"]


def _span(entries: Sequence[Entry], chance: Chance, length: int) -> list[str]:
    while True:
        words = words_of(fold(chance.choice(entries).text))
        if len(words) >= length and max(map(len, words)) > 5:
            start = chance.randrange(len(words) - length + 1)
            if any(len(word) > 5 for word in words[start : start + length]):
                return words[start : start + length]


def _rare_names(entries: Sequence[Entry], chance: Chance, count: int) -> list[str]:
    sample = chance.sample(entries, min(len(entries), 50 * count))
    names = Counter(word.strip(",.") for entry in sample for word in entry.text.split()[1:] if word[0].isupper())
    likely = {fold(name) for name in names if 6 <= len(name) <= 12}
    held: Counter[str] = Counter()
    for entry in entries:
        held.update(likely.intersection(words_of(fold(entry.text))))
    rare = sorted(name for name in likely if held[name] <= RARE)
    return chance.sample(rare, min(count, len(rare)))


def edit(chance: Chance, word: str) -> str:
    """One letter wrong, missing, too many, or swapped with its neighbour; never the first."""
    at = chance.randrange(1, len(word) - 1)
    letter = chance.choice(LETTERS)
    return chance.choice(
        (
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def slip(chance: Chance, word: str) -> str:
    """A neighbouring key, a doubled letter or a dropped one."""
    at = chance.randrange(1, len(word))
    near = chance.choice(NEIGHBOURS.get(word[at], word[at]) or word[at])
    return chance.choice(
        (word[:at] + near + word[at + 1 :], word[:at] + word[at] + word[at:], word[:at] + word[at + 1 :])
    )


def misread(chance: Chance, word: str) -> str:
    """As a scanner reads it: rn and m, l and 1, long s, a hyphen where the line broke."""
    fitting = [pair for pair in SCANNED if pair[0] in word]
    if not fitting or not chance.randrange(5):
        return f"{word[: len(word) // 2]}-{word[len(word) // 2 :]}"
    return word.replace(*chance.choice(fitting), 1)


def misheard(chance: Chance, word: str) -> str:
    """As it was heard, and spelt by ear."""
    fitting = [pair for pair in HEARD if pair[0] in word[1:]]
    written, heard = chance.choice(fitting or [("", "")])
    return word[0] + word[1:].replace(written, heard, 1)


def _spoil(change: Callable[[Chance, str], str]) -> Callable[[Chance, list[str]], list[str]]:
    def spoilt(chance: Chance, words: list[str]) -> list[str]:
        at = chance.choice([place for place, word in enumerate(words) if len(word) > 4])
        words[at] = change(chance, words[at])
        return words

    return spoilt


def _half_remembered(chance: Chance, words: list[str]) -> list[str]:
    at = chance.randrange(len(words) - 1)
    change = chance.randrange(3)
    if change == 0:
        words[at] = "".join(chance.choices(LETTERS, k=6))
    elif change == 1:
        del words[at]
    else:
        words[at], words[at + 1] = words[at + 1], words[at]
    return words


one_typo = _spoil(edit)

Length = Callable[[Chance], int]
SHORT: Length = lambda chance: chance.randint(3, 5)  # noqa: E731 - a row of the table below
LONG: Length = lambda chance: chance.randint(6, 10)  # noqa: E731

SPANS: dict[str, tuple[Length, Callable[[Chance, list[str]], list[str]]]] = {
    "exact": (SHORT, lambda _, words: words),
    "one typo": (SHORT, one_typo),
    "two typos": (SHORT, lambda chance, words: one_typo(chance, one_typo(chance, words))),
    "half-remembered": (LONG, _half_remembered),
    "slips of keys": (SHORT, _spoil(slip)),
    "misread by a scanner": (SHORT, _spoil(misread)),
}
NAMES: dict[str, Callable[[Chance, str], str]] = {
    "prefix of a name": lambda _, name: name[: max(3, round(len(name) * 0.6))],
    "name, one edit": edit,
    "name, two edits": lambda chance, name: edit(chance, edit(chance, name)),
    "name, misheard": misheard,
    "name, in Cyrillic": lambda _, name: "".join(CYRILLIC.get(letter, letter) for letter in name),
}
