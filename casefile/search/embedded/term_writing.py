"""The documents of terms: which have to be written, and writing them."""

from collections.abc import Iterable, Iterator, Mapping

import tantivy

from casefile.search.embedded.terms import OFTEN, beginnings_of, field_of, frequency_in, read, term_document, written
from casefile.search.sound import skeletons
from casefile.search.vocabulary import commonness, is_listed

Changed = tuple[str, int, int]
"""A term, how many entries held it before, and how many do now."""


def told_terms(index: tantivy.Index) -> Iterator[Changed]:
    """Each term of a new index, with how many entries held it before, which is none, and how many do now."""
    index.reload()
    told = index.searcher().terms_with_prefix("held", "")
    return ((read(term), 0, now) for term, now in told if term[-1] not in OFTEN)


def changed_terms(index: tantivy.Index, counts: Mapping[str, int]) -> Iterator[Changed]:
    """Each term whose count has changed, with how many entries held it before, and how many do now."""
    searcher, schema = index.searcher(), index.schema
    for term, change in counts.items():
        if change:
            query = tantivy.Query.term_query(schema, field_of(term), written(term), "basic")
            found = searcher.search(query, 1, False, "common").hits if searcher.num_docs else ()
            before = frequency_in(found[0][0]) if found else 0
            yield term, before, before + change


def write_terms(writer: tantivy.IndexWriter, terms_changed: Iterable[Changed]) -> None:
    """Write the terms, each with how many entries held it before and do now."""
    changed = list(terms_changed)
    changed.sort(key=lambda one: commonness(one[0], one[2]), reverse=True)
    terms = [term for term, _, _ in changed]
    sounds = skeletons([term if is_listed(term) else "" for term in terms])
    for (term, before, now), sound, begun in zip(changed, sounds, beginnings_of(terms), strict=True):
        if before:
            writer.delete_documents_by_term(field_of(term), written(term))
        if now:
            writer.add_document(term_document(term, now, sound, begun))
