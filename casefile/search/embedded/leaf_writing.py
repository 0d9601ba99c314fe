"""The list of words, on leaves: which words a new index lists, which a unit that is written anew, and writing them."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

import tantivy

from casefile.search.embedded.terms import (
    BEGUN_FIELD,
    COUNT,
    COUNTS_FIELD,
    HELD_FIELD,
    LEAF_FIELD,
    MARKED_FIELD,
    MOST_FIELD,
    SHORT,
    SOUND_FIELD,
)
from casefile.search.entries import Entry
from casefile.search.sound import skeletons
from casefile.search.tokens import spaced_words_in
from casefile.search.vocabulary import is_listed

ON_LEAF = 16
"""Words on a leaf: more make an index faster to write, fewer make it faster to ask."""

Counted = tuple[str, int]
"""A word, and how many entries hold it: when it is written down, and at most."""


def told_words(index: tantivy.Index) -> list[Counted]:
    """The words that a new index lists, in the order of their letters."""
    index.reload()
    told = index.searcher().terms_with_prefix(HELD_FIELD, "")
    return sorted((one for one in told if is_listed(one[0])), key=itemgetter(0))


def words_of_units(index: tantivy.Index, units: Iterable[Sequence[Entry]]) -> Iterator[list[Counted]]:
    """The words of each of the units that are written into an index at once, in the order of their letters.

    No word is commoner afterwards than is told of it in the last unit that it stands in.
    """
    searcher, added = index.searcher(), Counter[str]()
    for entries in units:
        words = Counter(word for entry in entries for word in set(spaced_words_in(entry.text).split()))
        added += words
        listed = sorted(filter(is_listed, words))
        yield [(word, searcher.doc_freq(HELD_FIELD, word) + added[word]) for word in listed]


def write_leaves(writer: tantivy.IndexWriter, words: Sequence[Counted], mark: str = "") -> None:
    """Write a list of words; `mark` is a term by which all of it is found, to be taken out again."""
    sounds = skeletons([word for word, _ in words])
    for start in range(0, len(words), ON_LEAF):
        leaf = words[start : start + ON_LEAF]
        writer.add_document(_leaf_document(leaf, sounds[start : start + ON_LEAF], mark))


def _leaf_document(leaf: Sequence[Counted], sounds: Sequence[str], mark: str) -> tantivy.Document:
    words, counts = zip(*leaf, strict=True)
    document = tantivy.Document()
    document.add_text(LEAF_FIELD, " ".join(words))
    document.add_bytes(COUNTS_FIELD, array(COUNT, counts).tobytes())
    document.add_integer(MOST_FIELD, max(counts))
    document.add_text(BEGUN_FIELD, " ".join(_beginnings(words)))
    document.add_text(SOUND_FIELD, " ".join(sounds))
    if mark:
        document.add_text(MARKED_FIELD, mark)
    return document


def _beginnings(words: Sequence[str]) -> Iterable[str]:
    """The short beginnings of words that are in the order of their letters, each once."""
    first, last = words[0], words[-1]
    others = () if len(first) >= SHORT and first[:SHORT] == last[:SHORT] else words[1:]
    return dict.fromkeys(word[:end] for word in (first, *others) for end in range(1, SHORT + 1))
