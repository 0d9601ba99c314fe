"""Ways in which a passage may have words from another: what is lent, and what is made of it."""

import random
from collections.abc import Callable, Sequence

from msgspec import Struct

from benchmarks.corpus import CODAS, ONSETS, VOWELS

Words = list[str]
Change = Callable[[random.Random, Words], Words]

MONTHS = ("January", "March", "May", "July", "October")


def kept(_: random.Random, words: Words) -> Words:
    """Word for word."""
    return words


class Way(Struct, frozen=True):
    """A way of borrowing."""

    name: str
    lengths: tuple[int, int]
    """The least and the most words that are lent."""
    borrow: Change = kept
    lend: Change = kept
    """What is done to the words before anybody has them."""
    borrowers: int = 1
    is_split: bool = False
    """Whether the first half stands in one passage and the second in another."""


def one_in(many: float, change: Callable[[random.Random, str], str]) -> Change:
    """A change of one word in so many, drawn; an empty word falls out."""

    def changed(chance: random.Random, words: Words) -> Words:
        found = [change(chance, word) if chance.random() < 1 / many else word for word in words]
        return [word for word in found if word]

    return changed


def another(chance: random.Random, _: str) -> str:
    """Another word, seldom or never seen."""
    return "".join(map(chance.choice, (ONSETS, VOWELS, CODAS) * 2))


def slipped(chance: random.Random, word: str) -> str:
    """The word as a machine misreads it: one letter for another, one lost, or the word cut in two."""
    at = chance.randrange(len(word))
    wrong = f"{word[:at]}{chance.choice('ceilnortu')}{word[at + 1 :]}"
    return chance.choice((wrong, word[:at] + word[at + 1 :], f"{word[:at]} {word[at:]}".strip()))


def swapped(chance: random.Random, words: Words) -> Words:
    """Neighbours changed about: one word in four stands beside its place."""
    found = list(words)
    for at in range(0, len(found) - 1, 2):
        if chance.random() < 1 / 4:
            found[at], found[at + 1] = found[at + 1], found[at]
    return found


def with_names(chance: random.Random, words: Words) -> Words:
    """Every sixth word a name."""
    return [another(chance, word).capitalize() + "i" if at % 6 == 3 else word for at, word in enumerate(words)]


def respelt(_: random.Random, words: Words) -> Words:
    """Every name in another spelling."""
    return [f"{word[:-1]}y" if word[0].isupper() and word.endswith("i") else word for word in words]


def with_thing(chance: random.Random, words: Words) -> Words:
    """With a name, a number or a date within, marked."""
    at = chance.randrange(3, len(words) - 3)
    return [*words[:at], f"@{_thing(chance)}", *words[at:]]


def exchanged(chance: random.Random, words: Words) -> Words:
    """With another one in its place."""
    return [f"@{_thing(chance)}" if word[0] == "@" else word for word in words]


def _thing(chance: random.Random) -> str:
    day = f"{chance.randint(1, 28)} {chance.choice(MONTHS)}"
    return chance.choice((another(chance, "").capitalize() + "ov", str(chance.randint(10, 9999)), day))


def repointed(chance: random.Random, words: Words) -> Words:
    """Other signs and capitals."""
    signs = ("“{}”", "{},", "{};", "({})", "{} —", "*{}*", "{}", "{}", "{}")
    return [chance.choice(signs).format(word.upper() if chance.random() < 0.2 else word) for word in words]


def elided(chance: random.Random, words: Words) -> Words:
    """With an ellipsis for six to twelve words of the middle."""
    gone, middle = chance.randint(6, 12), len(words) // 2
    return [*words[: middle - gone // 2], "[…]", *words[middle + gone - gone // 2 :]]


WAYS: Sequence[Way] = (
    Way("word for word, 8 to 12 words", (8, 12)),
    Way("word for word, 13 to 25 words", (13, 25)),
    Way("word for word, 26 to 60 words", (26, 60)),
    Way("one word in six replaced", (20, 60), one_in(6, another)),
    Way("one word in three replaced", (30, 60), one_in(3, another)),
    Way("half the words replaced", (40, 60), one_in(2, another)),
    Way("one word in six left out", (20, 60), one_in(6, lambda _, __: "")),
    Way("neighbours changed about", (20, 60), swapped),
    Way("one word in five misread", (20, 60), one_in(5, slipped)),
    Way("names in another spelling", (15, 40), respelt, lend=with_names),
    Way("one thing exchanged", (12, 25), exchanged, lend=with_thing),
    Way("other signs and capitals", (10, 30), repointed),
    Way("with an ellipsis", (30, 60), elided),
    Way("split over two passages", (24, 50), is_split=True),
    Way("in six passages", (12, 40), borrowers=5),
)
