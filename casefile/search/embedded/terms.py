"""Terms and entries as documents of tantivy: its schema, and what is written down for each.

One document an entry, with its number, its unit and its terms; one document a term, with the letters of words, their
sound and how common they are. Both are in one index, so that they are committed together.
"""

from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

import tantivy

from casefile.search.sound import skeleton
from casefile.search.vocabulary import HASH_BITS, LONGEST, commonness, is_listed

SPACE, OFTEN = "\x1f", "\x02\x03"
"""What stands for a space in a mark, and what is put after a term that an entry holds at least twice, three times."""

_SPACES = "spaces"


def schema() -> tantivy.Schema:
    """The fields of the index."""
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("number", fast=True)  # integer: an unsigned one ends the writer's thread
    builder.add_integer_field("unit", indexed=True)
    builder.add_text_field("held", tokenizer_name=_SPACES, index_option="basic")
    builder.add_text_field("term", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("word", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("sound", tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("letters", indexed=True)
    builder.add_integer_field("common", fast=True)
    return builder.build()


def open_terms(folder: Path, *, is_new: bool = False) -> tantivy.Index:
    """The index in a folder. Raises ValueError and OSError."""
    index = tantivy.Index(schema(), str(folder), reuse=False) if is_new else tantivy.Index.open(str(folder))
    index.register_tokenizer(_SPACES, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    return index


def written(term: str) -> str:
    """A term as tantivy holds it: without spaces, and of bounded length."""
    if len(term) > LONGEST:
        return "\x00" + blake2b(term.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return term.replace(" ", SPACE)


def read(term: str) -> str:
    """A term of at most the bounded length, as it was."""
    return term.replace(SPACE, " ")


def entry_document(number: int, unit: int, terms: Iterable[str]) -> tuple[tantivy.Document, set[str]]:
    """The document of an entry, and the terms it holds."""
    held: set[str] = set()
    twice: set[str] = set()
    often: list[str] = []
    for term in terms:
        if term not in held:
            held.add(term)
        elif term not in twice:
            twice.add(term)
            often.append(written(term) + OFTEN[0])
        elif (thrice := written(term) + OFTEN[1]) not in often:
            often.append(thrice)
    document = tantivy.Document()
    document.add_integer("number", number)
    document.add_integer("unit", unit)
    document.add_text("held", " ".join([*map(written, held), *often]))
    return document, held


def term_document(term: str, frequency: int) -> tantivy.Document:
    """The document of a term that so many entries hold."""
    document = tantivy.Document()
    document.add_text("term", written(term))
    document.add_integer("common", commonness(term, frequency))
    if is_listed(term):
        document.add_text("word", term)
        document.add_integer("letters", len(term))
        if sound := skeleton(term):
            document.add_text("sound", sound)
    return document


def frequency_in(common: int) -> int:
    """How many entries hold the term whose commonness that is."""
    return common >> HASH_BITS
