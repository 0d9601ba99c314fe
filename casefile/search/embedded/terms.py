"""Entries and words as documents of tantivy: its schema, and what is written down for each.

One document an entry, with its number, its words, and the marks by which it is found besides: its own, those of its
unit and of its block. And the list of words, on leaves: one document for a few words that are neighbours by their
letters, with their short beginnings and their sounds. How common a word is tantivy itself knows. Both are in one index,
so that they are committed together.
"""

from hashlib import blake2b
from pathlib import Path
from typing import Any

import tantivy

from casefile.search.marks import is_mark
from casefile.search.vocabulary import HASHED

SPACE = "\x1f"
"""What stands for a space in a mark."""
UNIT, BLOCK = "\x04", "\x05"
"""What the number of a unit begins with, and that of a block."""

HELD_FIELD, MARKED_FIELD = "held", "marked"
"""The words of an entry, with their places, for words side by side; and all else by which it is found, without."""

LEAF_FIELD, COUNTS_FIELD, MOST_FIELD, BEGUN_FIELD, SOUND_FIELD = "leaf", "counts", "most", "begun", "sound"
"""The words of a leaf, how many entries hold each, how many one of them at most, their beginnings, and their sounds."""
COUNT = "I"
"""How a count is written down: as an unsigned integer of four bytes at least."""

SHORT = 3
"""Letters of a beginning that fits so many words that they are found by it leaf by leaf, the commonest first."""

LONGEST_WRITTEN = 10_000
"""Letters past which a term is written as a hash: tantivy holds no term of more than 65,530 bytes."""

_SPACES = "spaces"


def schema() -> tantivy.Schema:
    """The fields of the index."""
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("number", fast=True)  # integer: an unsigned one ends the writer's thread
    builder.add_text_field(HELD_FIELD, tokenizer_name=_SPACES, index_option="position")
    for field in (MARKED_FIELD, BEGUN_FIELD, SOUND_FIELD):
        builder.add_text_field(field, tokenizer_name=_SPACES, index_option="basic")
    builder.add_text_field(LEAF_FIELD, stored=True, tokenizer_name=_SPACES, index_option="basic")
    builder.add_bytes_field(COUNTS_FIELD, stored=True, indexed=False)
    builder.add_integer_field(MOST_FIELD, fast=True)
    return _without_lengths(builder.build())


def _without_lengths(schema: tantivy.Schema) -> tantivy.Schema:
    """The same without the lengths of texts, so that nothing but how often a word stands there makes a score.

    The builder has no word for it, so this is done where a schema is put into plain words to be copied.
    """
    plain: Any = schema.__reduce__()
    rebuild, (told,) = plain
    for field in told["inner"]:
        if field["type"] == "text":
            field["options"]["indexing"]["fieldnorms"] = False
    rebuilt: tantivy.Schema = rebuild(told)
    return rebuilt


def open_terms(folder: Path, *, is_new: bool = False) -> tantivy.Index:
    """The index in a folder. Raises ValueError and OSError."""
    index = tantivy.Index(schema(), str(folder), reuse=False) if is_new else tantivy.Index.open(str(folder))
    index.register_tokenizer(_SPACES, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    return index


def entry_field(term: str) -> str:
    """The field in which the document of an entry bears a term."""
    return MARKED_FIELD if is_mark(term) else HELD_FIELD


def written(term: str) -> str:
    """A term as tantivy holds it: without spaces, and of bounded length."""
    if len(term) > LONGEST_WRITTEN:
        return HASHED + blake2b(term.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return term.replace(" ", SPACE)


def read(term: str) -> str:
    """A term of at most the bounded length, as it was."""
    return term.replace(SPACE, " ")
