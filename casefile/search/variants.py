"""For each word of a query, all the words and names by which a text may answer it, each with its weight and reason."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from math import log
from typing import Literal

from msgspec import Struct

from casefile.search.engine import Index
from casefile.search.names import LONGEST_NAME, Words
from casefile.search.near import MOST_EDITS, NearWord, near_beginnings, near_words
from casefile.search.query import Query
from casefile.search.sound import heard, in_english, is_one_sound, skeleton
from casefile.search.stems import of_one_stem
from casefile.search.stopping import Cancelled
from casefile.search.vocabulary import Sought

Effort = Literal["quick", "usual", "thorough"]
"""How far near words are looked for: for unknown words only; for known ones too, if they are few; for all."""
How = Literal["word", "begun", "joined", "sound", "letters", "edit", "form", "name", "other", "date"]
"""`other` is a name of somebody else: another name that stands within it is not meant, and it answers nothing."""

MOST_COMPLETIONS, QUICK_COMPLETIONS = 96, 32
MOST_NEAR = 64
SHORTEST_BEGUN = 3
"""Letters of a word in typing from which it is worth much."""
SHORTEST_PART = 3
"""Letters of each half, where one typed word is two in the text."""
FEW_WORDS = 3
"""Up to so many words in a query, near words are looked for even where the word itself is known."""
COMMON = 20
"""A word that stands in more than one of so many entries is no misspelling of another."""
FEW_ENTRIES = 2_000
"""Among fewer entries than this no word counts as common for want of texts."""
ASKING = frozenset(("when", "where", "who", "whom", "whose", "what", "which", "why", "how", "did", "does", "do"))
"""Words with which people ask, and by which texts that answer are not found."""
ASKED = 0.1
"""What such a word is worth, as a part of what it would be, beside others."""
SHORTEST_KNOWN = 5
"""Letters of a known word from which it may be a misspelling of another."""


class Variant(Struct, frozen=True):
    """One way in which a text may answer one word of the query, or several at once."""

    words: Words
    """Folded; several stand side by side. None where it is a date, which is written in many ways."""
    weight: float
    """From 0 to 1: how far it is worth the word itself."""
    how: How
    terms: tuple[int, ...]
    """The words of the query it answers, by their place."""
    edits: int = 0
    person: str = ""
    """Whose other name it is."""
    is_certain: bool = True
    is_capital: bool = False
    """Whether it counts only where it is written with a capital."""
    said: str = ""
    """A date in words."""
    marks: tuple[str, ...] = ()
    """Of a date, which has no words: the marks of the entries that may tell it."""
    numbers: frozenset[int] = frozenset()
    """Entries that are known to tell it."""


def sought_for(variant: Variant) -> Sought:
    """What a text holds that answers by words: one, or several side by side."""
    return variant.words[0] if len(variant.words) == 1 else variant.words


class Plan(Struct, frozen=True):
    """The words of a query, what each is worth, and all that may answer them."""

    words: Words
    worth: tuple[float, ...]
    """How rare each word is: inverse document frequency (Spärck Jones 1972), of all its variants together."""
    variants: tuple[Variant, ...]
    """The weightiest last, so that it has the last word."""
    retrieved: tuple[int, ...]
    """The words by which entries are found: all but a last one of a letter or two that is still in typing."""
    is_quick: bool = False
    """Whether it is for a quick answer."""


def plan(index: Index, query: Query, dates: Iterable[Variant], cancelled: Cancelled, effort: Effort) -> Plan:
    """All that may answer the words of the query.

    `dates` answer the words that tell dates, for which no near words are looked for. Raises StoppedError if it is
    called off.
    """
    variants = list(dates)
    dated = {term for variant in variants for term in variant.terms}
    everywhere = effort == "thorough" or (effort == "usual" and len(query.words) <= FEW_WORDS)
    for at, word in enumerate(query.words):
        is_begun = query.is_unfinished and at == len(query.words) - 1
        found = [*_known(index, word, at), *(_completions(index, word, at, effort) if is_begun else ())]
        if at in dated or (word in ASKING and not ASKING.issuperset(query.words)):
            pass
        elif not index.engine.frequency(word):
            found += _near(index, word, at, cancelled, 1 if is_begun and effort == "quick" else MOST_EDITS)
            found += _nearly_begun(index, word, at, cancelled) if is_begun and not found else ()
            found += _other_forms(index, word, at, 0.5, found) if effort != "quick" and not _is_close(found) else ()
        elif everywhere and len(word) >= SHORTEST_KNOWN and not _is_common(index, word):
            found += _other_spellings(index, word, at, cancelled)
            found += _other_forms(index, word, at, 0.4, found) if effort == "thorough" else ()
        variants += found
    variants += _joined(index, query.words)
    variants += _names(index, query.words, variants)
    variants += names_around(index, variants)
    worth = _worth(index, query.words, variants)
    return Plan(
        query.words, worth, tuple(sorted(variants, key=lambda v: v.weight)), _retrieved(query), effort == "quick"
    )


def _retrieved(query: Query) -> tuple[int, ...]:
    is_left = query.is_unfinished and len(query.words) > 1 and len(query.words[-1]) < SHORTEST_BEGUN
    return tuple(range(len(query.words) - is_left))


def _known(index: Index, word: str, at: int) -> Iterator[Variant]:
    if index.engine.frequency(word):
        yield Variant((word,), 1.0, "word", (at,))
        sounds: Sequence[str] = (skeleton(word),)
    else:
        sounds = heard(word)
    for known in (known for sound in sounds for known in index.engine.words_sounding(sound)):
        if known != word and is_one_sound(word, known):
            is_same_script = known.isascii() == word.isascii()
            yield Variant((known,), 0.7, "sound" if is_same_script else "letters", (at,))


def _completions(index: Index, word: str, at: int, effort: Effort) -> list[Variant]:
    longer = (known for known in index.engine.words_beginning(word) if known != word)
    most = QUICK_COMPLETIONS if effort == "quick" else MOST_COMPLETIONS
    if len(word) < SHORTEST_BEGUN:
        most //= 4
        longer = (known for known in longer if not _is_common(index, known))
    commonest = islice(longer, most)
    return [Variant((known,), 0.9, "begun", (at,)) for known in commonest]


def _near(index: Index, word: str, at: int, cancelled: Cancelled, edits: int) -> Iterator[Variant]:
    for near in _nearest(index, word, cancelled, edits):
        yield Variant((near.word,), 0.8 if near.edits == 1 else 0.6, "edit", (at,), near.edits)
    if (latin := in_english(word)) != word:
        for near in _nearest(index, latin, cancelled, edits):
            yield Variant((near.word,), 0.6 if near.edits == 1 else 0.4, "letters", (at,), near.edits)


def _nearly_begun(index: Index, word: str, at: int, cancelled: Cancelled) -> Iterator[Variant]:
    for near in near_beginnings(word, index.engine.words_nearly_beginning(word), MOST_COMPLETIONS, cancelled):
        yield Variant((near.word,), 0.6, "begun", (at,), near.edits)


def _other_spellings(index: Index, word: str, at: int, cancelled: Cancelled) -> Iterator[Variant]:
    for near in _nearest(index, word, cancelled):
        yield Variant((near.word,), 0.55 if near.edits == 1 else 0.35, "edit", (at,), near.edits)


def _other_forms(index: Index, word: str, at: int, weight: float, found: Sequence[Variant]) -> Iterator[Variant]:
    """Other forms of a word beside what was found."""
    near = {variant.words for variant in found}
    forms = of_one_stem(word, index.engine.words_beginning)
    yield from (Variant((known,), weight, "form", (at,)) for known in forms if (known,) not in near)


def _is_close(found: Sequence[Variant]) -> bool:
    """Whether anything is so like what was typed that no other form of the word need be looked for."""
    return any(variant.edits < MOST_EDITS for variant in found)


def _nearest(index: Index, word: str, cancelled: Cancelled, edits: int = MOST_EDITS) -> list[NearWord]:
    return near_words(word, index.engine.words_near(word, edits), cancelled, edits)[:MOST_NEAR]


def _is_common(index: Index, word: str) -> bool:
    return index.engine.frequency(word) * COMMON > max(index.engine.size, FEW_ENTRIES)


def _joined(index: Index, words: Words) -> Iterator[Variant]:
    """Two words typed that are one in a text, and one word typed that is two."""
    for at, (first, second) in enumerate(pairwise(words)):
        if index.engine.frequency(first + second):
            yield Variant((first + second,), 0.9, "joined", (at, at + 1))
    for at, word in enumerate(words):
        if not index.engine.frequency(word):
            halves = [(word[:cut], word[cut:]) for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)]
            known = [pair for pair in halves if all(index.engine.frequency(half) for half in pair)]
            yield from (Variant(pair, 0.9, "joined", (at,)) for pair in known)


def _names(index: Index, words: Words, variants: Iterable[Variant]) -> Iterator[Variant]:
    """The other names of whoever is named in the query, in the spelling of the query or in one that sounds like it."""
    for at in range(len(words)):
        for end in range(at + 1, min(at + LONGEST_NAME, len(words)) + 1):
            if words[at:end] in index.names.bearers and not index.names.is_within(words, at, end):
                yield from _others(index, words[at:end], words, tuple(range(at, end)), 0.65)
    for variant in variants:
        if variant.how in {"sound", "letters"}:
            yield from _others(index, variant.words, words, variant.terms, 0.5)


def names_around(index: Index, variants: Iterable[Variant]) -> list[Variant]:
    """The longer names of others in which names may stand without meaning their bearers."""
    named = dict.fromkeys((one.words, one.person) for one in variants if one.how == "name")
    return [
        Variant(longer, 0.0, "other", (), person=person)
        for words, person in named
        for longer in index.names.of_others(words, person)
    ]


def _others(index: Index, name: Words, typed: Words, terms: tuple[int, ...], weight: float) -> Iterator[Variant]:
    """The other names, without those that hold nothing but words typed anyway."""
    for other in index.names.others(name):
        if not set(typed).issuperset(other.words):
            worth = weight if other.is_certain else weight - 0.2
            yield Variant(other.words, worth, "name", terms, 0, other.person, other.is_certain, other.is_capital)


def _worth(index: Index, words: Words, variants: Iterable[Variant]) -> tuple[float, ...]:
    """What each word is worth: with the commonest that it may become, or that stand for it where it is unknown.

    A word that nothing answers is worth as much as the others on the average.
    """
    known_as = [index.engine.frequency(word) for word in words]
    commonest = list(known_as)
    for variant in variants:
        at = variant.terms[0] if len(variant.terms) == len(variant.words) == 1 else None
        if at is not None and (variant.how == "begun" or not known_as[at]):
            commonest[at] = max(commonest[at], index.engine.frequency(variant.words[0]))
    size = index.engine.size
    found = [log(1 + size / (0.5 + min(count, size))) if count else 0.0 for count in commonest]
    if not ASKING.issuperset(words):
        found = [worth * ASKED if word in ASKING else worth for worth, word in zip(found, words, strict=True)]
    known = [worth for worth in found if worth]
    return tuple(worth or (sum(known) / len(known) if known else 1.0) for worth in found)
