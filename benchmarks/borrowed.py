"""Made transcripts in which passages have words from others in known ways, beside formulas that many have.

Of every way there are so many groups: the passage that lends, and those of other sources that borrow. The text is
running text by Zipf's law; formulas, which stand in many passages, tell nothing of who has words from whom.
"""

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path

from msgspec import Struct

from benchmarks.borrowed_ways import WAYS, Way, Words
from benchmarks.corpus import corpus

GROUPS = 40
"""Of each way."""
SEED = 1938
SOURCES = 100
OTHERS = 1_500
"""Passages that neither lend nor borrow."""
FORMULAS, FORMULA_WORDS = 40, (8, 15)
FORMULAIC = 0.5
"""The share of passages with a formula: the commonest stands in hundreds, the rarest in about a dozen."""
ROOM = (15, 40)
"""Words of its own before and after what a passage lends or borrows."""


class Member(Struct, frozen=True):
    """A passage of a group, and where the words that it shares stand in its text."""

    passage: str
    span: tuple[int, int]


class Group(Struct, frozen=True):
    """A passage that lends, then those that borrow of it."""

    way: str
    members: tuple[Member, ...]


def write_borrowed(folder: Path) -> tuple[Group, ...]:
    """Write the case; give its groups."""
    maker = _Maker(random.Random(SEED))
    groups = tuple(maker.group(way) for way in WAYS for _ in range(GROUPS))
    for _ in range(OTHERS):
        maker.passage(maker.chance.randrange(SOURCES), [])
    (folder / "sources").mkdir(parents=True)
    (folder / "case.yaml").write_text("casefile: 1\ntitle: Made transcripts\n", encoding="utf-8")
    for source, texts in maker.texts.items():
        head = f"---\ntitle: A book\nshort: Source {source}\nkind: book\ntext: transcript\n---\n"
        body = "".join(f"\n{text} {{#p{at}}}\n" for at, text in enumerate(texts))
        (folder / "sources" / f"source-{source}.md").write_text(head + body, encoding="utf-8")
    return groups


class _Maker:
    """Texts as they are made, by their source."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.texts: defaultdict[int, list[str]] = defaultdict(list)
        self._running = _running()
        self._formulas = [self._taken(FORMULA_WORDS) for _ in range(FORMULAS)]
        self._common = list(accumulate(1 / (rank + 1) for rank in range(FORMULAS)))

    def group(self, way: Way) -> Group:
        """A group of passages that share words in a way."""
        lent = way.lend(self.chance, self._taken(way.lengths))
        sources = self.chance.sample(range(SOURCES), 1 + way.borrowers)
        members = [self.passage(sources[0], lent)]
        for source in sources[1:]:
            borrowed = way.borrow(self.chance, lent)
            half = len(borrowed) // 2
            parts = (borrowed[:half], borrowed[half:]) if way.is_split else (borrowed,)
            members += [self.passage(source, part) for part in parts]
        return Group(way.name, tuple(members))

    def passage(self, source: int, shared: Words) -> Member:
        """A new passage of a source: text of its own, perhaps a formula, and the shared words among them."""
        chance = self.chance
        formula = chance.choices(self._formulas, cum_weights=self._common)[0] if chance.random() < FORMULAIC else []
        before = " ".join([*self._taken(ROOM), *formula, *self._taken(ROOM)]) + "."
        words = " ".join(word.lstrip("@") for word in shared)
        self.texts[source].append(" ".join(filter(None, (before, words, " ".join(self._taken(ROOM)) + "."))))
        span = (len(before) + 1, len(before) + 1 + len(words))
        return Member(f"source-{source}#p{len(self.texts[source]) - 1}", span)

    def _taken(self, bounds: tuple[int, int]) -> Words:
        return [next(self._running) for _ in range(self.chance.randint(*bounds))]


def _running() -> Iterator[str]:
    """Running text without its stops, word by word."""
    entries: Iterable[str] = (entry.text for entry in corpus(20_000))
    for text in entries:
        yield from (word.strip(",.") for word in f"{text[0].lower()}{text[1:]}".split())
