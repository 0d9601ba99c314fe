"""Whom or what the value of a filter means: an id, a name, part of one, or one that is spelt or sounds much like it."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from casefile.search.engine import Engine, Index
from casefile.search.entries import Entry
from casefile.search.findings import Findings
from casefile.search.marks import KIND, VOICE
from casefile.search.names import Words
from casefile.search.near import near_words
from casefile.search.spelling import beginnings, in_english, is_one_sound, respelt, without_signs
from casefile.search.stopping import Cancelled
from casefile.search.tokens import tokens_of, words_of
from casefile.text.fold import fold, fold_words

FIRST_GUESS = 3
"""From which of the tests on nobody bears the name as typed."""


class Choice(Struct, frozen=True):
    """A person, a source or a voice that a filter may name."""

    id: str
    """An id; of a voice that joins nothing its name."""
    name: str
    """What it is called, for people."""
    names: tuple[Words, ...]
    """All its names, folded."""
    words: frozenset[str]
    """Every word of them, and of its id."""


class Chosen(Struct, frozen=True):
    """What a value means."""

    choices: tuple[Choice, ...]
    is_guess: bool
    """Whether none bears the name as typed, so that those are taken that come near it."""


def people_in(index: Index) -> Iterator[Choice]:
    """All that have names in people.yaml, then those that are unnamed."""
    for id_, main in index.names.mains.items():
        yield _choice(id_, main, (form.words for form in index.names.forms[id_]))
    for entry in entries_of_kind(index.engine, "person"):
        if not entry.names:
            yield _choice(entry.id, entry.text.partition("\n")[0], (folded(entry.text.partition("\n")[0]),))


def sources_in(index: Index) -> Iterator[Choice]:
    """All sources, by their short names, titles and authors."""
    for entry in entries_of_kind(index.engine, "source"):
        lines = entry.text.split("\n")
        yield _choice(entry.id, lines[0], map(folded, lines))


def voices_in(index: Index, findings: Findings) -> Iterator[Choice]:
    """All whose word anything is: people, sources, and names that join nothing."""
    marked = (mark.removeprefix(VOICE) for mark in index.engine.words_beginning(VOICE))
    voices = dict.fromkeys((*marked, *map(fold_words, findings.voiced)))
    known = {choice.id: choice for choice in (*sources_in(index), *people_in(index))}
    for voice in voices:
        yield known.get(voice) or _choice(voice, voice, (folded(voice),))


def choose(value: str, choices: Iterable[Choice], cancelled: Cancelled) -> Chosen:
    """Those whose id it is; else those whose name it is; else those with all its words in their names; else near ones.

    Near ones have a word for each word typed that sounds alike or is a letter or two away, those first of which it is
    the whole name. May raise StoppedError.
    """
    every = tuple(choices)
    words, id_ = folded(value), fold_words(value)
    joined, bare = ("".join(words),), folded(without_signs(value))
    tests: tuple[Callable[[Choice], bool], ...] = (
        lambda choice: choice.id == id_,
        lambda choice: words in choice.names or joined in choice.names,
        lambda choice: _has_words(choice, words) or _has_words(choice, joined),
        lambda choice: any(_is_near_name(bare, name, cancelled) for name in choice.names),
        lambda choice: _has_begun(choice, words),
        lambda choice: all(_is_near(word, sorted(choice.words), cancelled) for word in bare),
    )
    for number, test in enumerate(tests):
        if words and (fitting := tuple(filter(test, every))):
            return Chosen(fitting, is_guess=number >= FIRST_GUESS)
    return Chosen((), is_guess=True)


def begins(choice: Choice, value: str) -> bool:
    """Whether the words of a value are in the names or the id, the last perhaps only begun; an empty one is in all."""
    words = folded(value)
    return not words or _has_words(choice, words) or _has_begun(choice, words)


def entries_of_kind(engine: Engine, kind: str) -> Iterator[Entry]:
    """All entries of a kind, in the order of the case."""
    return (engine.entry(number) for number in engine.holding([(KIND + kind,)], engine.size))


def folded(text: str) -> Words:
    """The words of a text, folded."""
    return tuple(token.word for token in tokens_of(fold(text)))


def _choice(id_: str, name: str, names: Iterable[Words]) -> Choice:
    every = tuple(dict.fromkeys(names))
    return Choice(id_, name, every, frozenset(word for one in every for word in one).union(words_of(fold(id_))))


def _has_words(choice: Choice, words: Words) -> bool:
    """Whether each word is one of the names, the last perhaps only begun."""
    *whole, last = words
    return choice.words.issuperset(whole) and any(word.startswith(last) for word in choice.words)


def _has_begun(choice: Choice, words: Words) -> bool:
    """The same for words in other letters than the names."""
    *whole, last = words
    latin = tuple(map(in_english, whole))
    return any(_has_words(choice, (*latin, beginning)) for beginning in beginnings(last))


def _is_near_name(words: Words, name: Words, cancelled: Cancelled) -> bool:
    """Whether words are near those of a whole name, one by one."""
    return len(words) == len(name) and all(_is_near(a, (b,), cancelled) for a, b in zip(words, name, strict=True))


def _is_near(word: str, known: Sequence[str], cancelled: Cancelled) -> bool:
    """Whether a word is any of these, sounds like one, or is a letter or two away, in Latin letters too."""
    if word in known or any(is_one_sound(word, other) for other in known):
        return True
    return any(near_words(one, [known], cancelled) for one in dict.fromkeys((word, in_english(word), *respelt(word))))
