"""The documents of terms: which have to be written, and writing them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import tantivy

from casefile.search.embedded.terms import (
    HELD_FIELD,
    MARKED_FIELD,
    beginnings_of,
    frequency_in,
    hash_in,
    mark_document,
    read,
    term_field,
    word_document,
    written,
)
from casefile.search.marks import MARK
from casefile.search.sound import skeletons
from casefile.search.vocabulary import commonness, hash_of, is_listed

Changed = tuple[str, int, int]
"""A term, how many entries held it before, and how many do now."""


def told_terms(index: tantivy.Index) -> list[Changed]:
    """Each term of a new index, with how many entries held it before, which is none, and how many do now.

    Words and marks are each in the order of their letters.
    """
    index.reload()
    searcher = index.searcher()
    words = [(word, 0, now) for word, now in searcher.terms_with_prefix(HELD_FIELD, "")]
    return words + [(read(mark), 0, now) for mark, now in searcher.terms_with_prefix(MARKED_FIELD, MARK)]


def changed_terms(index: tantivy.Index, counts: Mapping[str, int]) -> list[Changed]:
    """Each term whose count has changed, in order, with how many entries held it before, and how many do now."""
    changes = {read(written(term)): change for term, change in sorted(counts.items()) if change}
    before = dict(_frequencies(index, changes))
    return [(term, before.get(term, 0), before.get(term, 0) + change) for term, change in changes.items()]


def _frequencies(index: tantivy.Index, terms: Iterable[str]) -> Iterator[tuple[str, int]]:
    """How many entries hold each of the terms that are known: asked for at once, and told apart by their hashes.

    Raises ValueError where the index is damaged.
    """
    searcher = index.searcher()
    left = list(terms) if searcher.num_docs else []
    while left:
        hashed = {hash_of(term): term for term in left}
        for query in _holding(index.schema, hashed.values()):
            for common, _ in searcher.search(query, len(hashed), False, "common").hits:
                if hash_in(common) not in hashed:
                    raise ValueError("the index holds a term that it should not")
                yield hashed[hash_in(common)], frequency_in(common)
        asked = frozenset(hashed.values())
        left = [term for term in left if term not in asked]


def _holding(schema: tantivy.Schema, terms: Iterable[str]) -> Iterator[tantivy.Query]:
    """What finds the documents of these terms: a query for each field."""
    fields: defaultdict[str, list[str]] = defaultdict(list)
    for term in terms:
        fields[term_field(term)].append(written(term))
    return (tantivy.Query.term_set_query(schema, field, held) for field, held in fields.items())


def write_terms(writer: tantivy.IndexWriter, changed: Sequence[Changed]) -> None:
    """Write the terms, each with how many entries held it before and do now.

    They should be in the order of their letters, so that words that are near one another are read together.
    """
    for term, before, _ in changed:
        if before:
            writer.delete_documents_by_term(term_field(term), written(term))
    terms = [term for term, _, now in changed if now]
    common = [commonness(term, now) for term, _, now in changed if now]
    words = [term if is_listed(term) else "" for term in terms]
    for term, often, word, sound, begun in zip(
        terms, common, words, skeletons(words), beginnings_of(words, common), strict=True
    ):
        writer.add_document(word_document(word, often, sound, begun) if word else mark_document(term, often))
