"""A made corpus of any size with the word distribution of natural text, the same for the same number.

Words are drawn by Zipf's law as Mandelbrot put it (1953), common ones short, from a vocabulary so large that new words
keep coming (Heaps 1978): about 600,000 of them in a million passages. Some are names, with a capital.
"""

import random
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from casefile.search.entries import Entry

PASSAGES_IN_FILE = 300
WORDS = 1_000_000
NAMED = 6
"""One word in so many, past the commonest, is a name."""
SEED = 1938
ONSETS = ("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "gr", "kr", "st", "tr", "sh")
VOWELS = ("a", "e", "i", "o", "u")
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
    chance = random.Random(SEED + size)
    words = vocabulary()
    weights = list(accumulate(1 / (rank + 2.7) ** 1.15 for rank in range(WORDS)))
    for number in range(size):
        drawn = chance.choices(words, cum_weights=weights, k=max(4, round(chance.gauss(19, 7))))
        comma = chance.randrange(2, len(drawn))
        text = " ".join((*drawn[: comma - 1], f"{drawn[comma - 1]},", *drawn[comma:]))
        source = f"source-{number // PASSAGES_IN_FILE}"
        id_ = f"{source}#{number % PASSAGES_IN_FILE + 1}"
        yield Entry("passage", id_, id_, source, f"p. {number}", f"{text[0].upper()}{text[1:]}.", told="transcript")
