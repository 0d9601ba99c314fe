"""A made corpus of any size with the word distribution of natural text, the same for the same number.

Words are drawn by Zipf's law as Mandelbrot put it (1953), common ones short, from a vocabulary so large that new words
keep coming (Heaps 1978): about 600,000 of them in a million passages. Some are names, with a capital. One passage in
fifty tells a day. Of the sources one in three is a précis, and one in seven the word of one of 200 people.
"""

import random
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate

from casefile.dates.units import MONTHS
from casefile.model.words import TextKind
from casefile.search.entries import Entry, Kind

PASSAGES_IN_FILE = 300
WORDS = 1_000_000
NAMED = 6
"""One word in so many, past the commonest, is a name."""
SEED = 1938
ONSETS = ("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "gr", "kr", "st", "tr", "sh")
VOWELS = ("a", "e", "i", "o", "u")
PEOPLE = 200
CODAS = ("", "", "", "n", "r", "s", "l", "k", "t", "v", "m", "nd", "st")


@cache
def vocabulary() -> tuple[str, ...]:
    """The words, the commonest first."""
    chance = random.Random(SEED)
    words: dict[str, None] = {}
    while len(words) < WORDS:
        syllables = 1 + (len(words) > 60) + (len(words) > 2_000 and chance.random() < 0.7) + (chance.random() < 0.2)
        word = "".join(map(chance.choice, (ONSETS, VOWELS, CODAS) * syllables))
        is_name = len(words) > 500 and len(word) > 4 and not chance.randrange(NAMED)
        words.setdefault(word.capitalize() if is_name else word)
    return tuple(words)


def corpus(size: int) -> Iterator[Entry]:
    """So many passages, of about 140 characters each, 300 to a source."""
    people = tuple(_people())
    for number, text in enumerate(_texts(size)):
        source = number // PASSAGES_IN_FILE
        id_ = f"source-{source}#{number % PASSAGES_IN_FILE + 1}"
        yield _entry("passage", id_, source, f"p. {number}", text, people)


def archive(size: int) -> Iterator[Entry]:
    """A corpus of so many passages, then their sources and the people."""
    yield from corpus(size)
    people = tuple(_people())
    for source in range(-(-size // PASSAGES_IN_FILE)):
        yield _entry("source", f"source-{source}", source, "", f"Source {source}", people)
    yield from people


def _entry(kind: Kind, id_: str, source: int, locator: str, text: str, people: Sequence[Entry]) -> Entry:
    """An entry of a source."""
    told: TextKind = "transcript" if source % 3 else "precis"
    voices = () if source % 7 else (people[source // 7 % PEOPLE].id,)
    return Entry(kind, id_, id_ if kind == "passage" else None, f"source-{source}", locator, text, (), (), voices, told)


def _people() -> Iterator[Entry]:
    """People whose names are of the commonest and of rare ones."""
    names = [word for word in vocabulary() if word[0].isupper()]
    for number in range(PEOPLE):
        name = f"{names[number]} {names[number * 100 + 1]}"
        yield Entry("person", f"person-{number}", None, None, "", name, (name,), (name,))


def _texts(size: int) -> Iterator[str]:
    chance = random.Random(SEED + size)
    words = vocabulary()
    weights = list(accumulate(1 / (rank + 2.7) ** 1.15 for rank in range(WORDS)))
    for number in range(size):
        drawn = chance.choices(words, cum_weights=weights, k=max(4, round(chance.gauss(19, 7))))
        comma = chance.randrange(2, len(drawn))
        text = " ".join((*drawn[: comma - 1], f"{drawn[comma - 1]},", *drawn[comma:]))
        day = "" if number % 50 else _day(number // 50)
        yield f"{text[0].upper()}{text[1:]}{day}."


def _day(number: int) -> str:
    return f" on {1 + number % 28} {MONTHS[number % 12]} {1900 + number % 45}"
