"""For a word of a query, all the words by which a text may answer it, each with its weight and reason."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Literal

from msgspec import Struct

from casefile.search.engine import Index
from casefile.search.names import Words
from casefile.search.near import MOST_EDITS, SHORTEST_TYPED, NearWord, near_beginnings, near_words
from casefile.search.sound import in_latin, skeleton
from casefile.search.spelling import beginnings, heard, in_english, is_one_sound, respelt
from casefile.search.stems import of_one_stem
from casefile.search.stopping import Cancelled
from casefile.search.vocabulary import Sought

Effort = Literal["quick", "usual", "thorough"]
"""How far near words are looked for: for unknown words only; for known ones too, if they are few; for all."""
How = Literal["word", "begun", "joined", "sound", "letters", "edit", "spelt", "form", "name", "other", "date"]
"""`other` is a name of somebody else: another name that stands within it is not meant, and it answers nothing."""

MOST_COMPLETIONS, QUICK_COMPLETIONS = 96, 32
MOST_NEAR = 64
SHORTEST_BEGUN = 3
"""Letters of a word in typing from which it is worth much."""
FEW_WORDS = 3
"""Up to so many words in a query, near words are looked for even where the word itself is known."""
COMMON = 20
"""A word that stands in more than one of so many entries is no misspelling of another."""
FEW_ENTRIES = 2_000
"""Among fewer entries than this no word counts as common for want of texts."""
_MISSPELT = {1: (0.7, 0.8, 0.85), 2: (0.6, 0.6, 0.7)}
"""By edits: what a word is worth that begins otherwise than the one typed, that begins alike, and that sounds alike."""
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


class Term(Struct, frozen=True):
    """A word to look for, with the words of the query that it is, by their place; and where, and how far."""

    index: Index
    word: str
    at: tuple[int, ...]
    effort: Effort
    cancelled: Cancelled
    is_begun: bool = False
    """Whether it may still be in typing."""

    @property
    def is_known(self) -> bool:
        """Whether any text holds it."""
        return self.index.engine.frequency(self.word) > 0

    def answer(self, word: str, weight: float, how: How, edits: int = 0) -> Variant:
        """A word that answers it."""
        return Variant((word,), weight, how, self.at, edits)


def known_as(term: Term) -> Iterator[Variant]:
    """The word itself, and known words that sound alike."""
    word, engine = term.word, term.index.engine
    if term.is_known:
        yield term.answer(word, 1.0, "word")
        sounds: Sequence[str] = (skeleton(word),)
    else:
        sounds = heard(word)
        latin = in_latin(word)
        if latin != word and len(latin) == SHORTEST_TYPED and engine.frequency(latin):
            yield term.answer(latin, 0.7, "letters")
    for known in (known for sound in sounds for known in engine.words_sounding(sound)):
        if known != word and is_one_sound(word, known):
            yield term.answer(known, 0.7, "sound" if known.isascii() == word.isascii() else "letters")


def completing(term: Term) -> Iterator[Variant]:
    """The commonest known words that go on from it, and from what it is in Latin letters."""
    yield from (term.answer(known, 0.9, "begun") for known in _longer(term, term.word))
    for beginning in beginnings(term.word):
        yield from (term.answer(known, 0.6, "begun") for known in _longer(term, beginning))


def _longer(term: Term, beginning: str) -> Iterator[str]:
    longer = (known for known in term.index.engine.words_beginning(beginning) if known != beginning)
    most = QUICK_COMPLETIONS if term.effort == "quick" else MOST_COMPLETIONS
    if len(beginning) < SHORTEST_BEGUN:
        most //= 4
        longer = (known for known in longer if not _is_common(term.index, known))
    return islice(longer, most)


def near_to(term: Term, found: Sequence[Variant]) -> Iterator[Variant]:
    """What comes near a word that stands nowhere, beside what was found; what is far only where nothing is close."""
    near = [*found, *_near(term, found)]
    if term.is_begun and not near:
        near += _nearly_begun(term)
    if term.effort != "quick" and not _is_close(near):
        near += _respelt(term)
        near += _other_forms(term, 0.5, near)
    yield from near[len(found) :]


def other_than(term: Term, *, is_few: bool) -> Iterator[Variant]:
    """What a known word may be a misspelling or another form of; `is_few` tells whether the query has few words."""
    is_worth = term.effort == "thorough" or (term.effort == "usual" and is_few)
    if is_worth and len(term.word) >= SHORTEST_KNOWN and not _is_common(term.index, term.word):
        found = _nearest(term, term.word)
        near = [term.answer(one.word, 0.55 if one.edits == 1 else 0.35, "edit", one.edits) for one in found]
        yield from near
        yield from _other_forms(term, 0.4, near) if term.effort == "thorough" else ()


def _near(term: Term, found: Iterable[Variant]) -> Iterator[Variant]:
    """Known words a letter or two away; what sounds alike, too, or begins alike, is nearer."""
    edits = 1 if term.is_begun and term.effort == "quick" else MOST_EDITS
    alike = {variant.words for variant in found if variant.how == "sound"}
    for near in _nearest(term, term.word, edits):
        nearness = 2 if (near.word,) in alike else near.word[0] == term.word[0]
        yield term.answer(near.word, _MISSPELT[near.edits][nearness], "edit", near.edits)
    if (latin := in_english(term.word)) != term.word:
        for near in _nearest(term, latin, edits):
            yield term.answer(near.word, 0.6 if near.edits == 1 else 0.4, "letters", near.edits)


def _respelt(term: Term) -> Iterator[Variant]:
    how: How = "letters" if beginnings(term.word) else "spelt"
    for spelling in respelt(term.word):
        for near in _nearest(term, spelling):
            yield term.answer(near.word, 0.5 if near.edits == 1 else 0.4, how, near.edits)


def _nearly_begun(term: Term) -> Iterator[Variant]:
    for word in dict.fromkeys((term.word, in_latin(term.word))):
        likely = term.index.engine.words_nearly_beginning(word)
        for near in near_beginnings(word, likely, MOST_COMPLETIONS, term.cancelled):
            yield term.answer(near.word, 0.6, "begun", near.edits)


def _other_forms(term: Term, weight: float, found: Sequence[Variant]) -> Iterator[Variant]:
    """Other forms of a word beside what was found."""
    near = {variant.words for variant in found}
    forms = of_one_stem(term.word, term.index.engine.words_beginning)
    yield from (term.answer(known, weight, "form") for known in forms if (known,) not in near)


def _is_close(found: Sequence[Variant]) -> bool:
    """Whether anything is so like what was typed that no other form of the word need be looked for."""
    return any(variant.edits < MOST_EDITS for variant in found)


def _nearest(term: Term, word: str, edits: int = MOST_EDITS) -> list[NearWord]:
    return near_words(word, term.index.engine.words_near(word, edits), term.cancelled, edits)[:MOST_NEAR]


def _is_common(index: Index, word: str) -> bool:
    return index.engine.frequency(word) * COMMON > max(index.engine.size, FEW_ENTRIES)


def names_around(index: Index, variants: Iterable[Variant]) -> list[Variant]:
    """The longer names of others in which names may stand without meaning their bearers."""
    named = dict.fromkeys((one.words, one.person) for one in variants if one.how == "name")
    return [
        Variant(longer, 0.0, "other", (), person=person)
        for words, person in named
        for longer in index.names.of_others(words, person)
    ]
