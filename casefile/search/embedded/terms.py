"""Terms and entries as documents of tantivy: its schema, and what is written down for each.

One document an entry, with its number, its words, and the marks by which it is found besides: its own, those of words
that stand there again, of its unit and of its block. One document a term, with the sound of words, their short
beginnings and how common they are. Both are in one index, so that they are committed together.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path

import tantivy

from casefile.search.marks import is_mark
from casefile.search.vocabulary import HASH_BITS, HASHED, is_listed

SPACE, OFTEN = "\x1f", "\x02\x03"
"""What stands for a space in a mark, and what is put after a word that an entry holds at least twice, three times."""
UNIT, BLOCK = "\x04", "\x05"
"""What the number of a unit begins with, and that of a block."""

HELD_FIELD, MARKED_FIELD = "held", "marked"
"""The words of an entry, with their places, for words side by side; and all else by which it is found, without."""

WORD_FIELD, MARK_FIELD = "word", "mark"
"""A word that is listed, and any other term."""

SHORT = 3
"""Letters of a beginning that fits so many words that the commonest are listed under it."""
MOST_BEGUN = 128
"""Words that are listed under a short beginning."""

LONGEST_WRITTEN = 10_000
"""Letters past which a term is written as a hash: tantivy holds no term of more than 65,530 bytes."""

_SPACES = "spaces"


def schema() -> tantivy.Schema:
    """The fields of the index."""
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("number", fast=True)  # integer: an unsigned one ends the writer's thread
    builder.add_text_field(HELD_FIELD, tokenizer_name=_SPACES, index_option="position")
    builder.add_text_field(MARKED_FIELD, tokenizer_name=_SPACES, index_option="basic")
    builder.add_text_field(MARK_FIELD, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field(WORD_FIELD, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("begun", tokenizer_name=_SPACES, index_option="basic")
    builder.add_text_field("sound", tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("common", fast=True)
    return builder.build()


def open_terms(folder: Path, *, is_new: bool = False) -> tantivy.Index:
    """The index in a folder. Raises ValueError and OSError."""
    index = tantivy.Index(schema(), str(folder), reuse=False) if is_new else tantivy.Index.open(str(folder))
    index.register_tokenizer(_SPACES, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    return index


def entry_field(term: str) -> str:
    """The field in which the document of an entry bears a term."""
    return MARKED_FIELD if is_mark(term) else HELD_FIELD


def term_field(term: str) -> str:
    """The field in which the document of a term bears it, as it is written."""
    return WORD_FIELD if is_listed(term) else MARK_FIELD


def written(term: str) -> str:
    """A term as tantivy holds it: without spaces, and of bounded length."""
    if len(term) > LONGEST_WRITTEN:
        return HASHED + blake2b(term.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return term.replace(" ", SPACE)


def read(term: str) -> str:
    """A term of at most the bounded length, as it was."""
    return term.replace(SPACE, " ")


def word_document(word: str, common: int, sound: str, begun: str) -> tantivy.Document:
    """The document of a word of that commonness, with its skeleton, and the beginnings it is listed under."""
    document = tantivy.Document()
    document.add_text(WORD_FIELD, word)
    document.add_integer("common", common)
    if sound:
        document.add_text("sound", sound)
    if begun:
        document.add_text("begun", begun)
    return document


def mark_document(term: str, common: int) -> tantivy.Document:
    """The document of a term of that commonness that is not listed."""
    document = tantivy.Document()
    document.add_text(MARK_FIELD, written(term))
    document.add_integer("common", common)
    return document


def beginnings_of(words: Sequence[str], common: Sequence[int]) -> list[str]:
    """For each of the words, of that commonness: its short beginnings, under which only the commonest are listed."""
    begun = [""] * len(words)
    listed: dict[str, int] = {"": MOST_BEGUN}
    for alike in _by_magnitude(common):
        fitting = [at for at in alike if listed.get(words[at][:SHORT], 0) < MOST_BEGUN]  # or its shorter ones are full
        for at in sorted(fitting, key=common.__getitem__, reverse=True):
            word = words[at]
            beginnings = dict.fromkeys((word[:1], word[:2], word[:SHORT]))
            under = [one for one in beginnings if listed.get(one, 0) < MOST_BEGUN]
            listed |= {one: listed.get(one, 0) + 1 for one in under}
            begun[at] = "\n".join(under)
    return begun


def _by_magnitude(common: Sequence[int]) -> Iterator[list[int]]:
    """The places of numbers that have as many bits, the largest numbers first: most words are rare, few are listed."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for at, number in enumerate(common):
        places[number.bit_length()].append(at)
    return (places[bits] for bits in sorted(places, reverse=True))


def frequency_in(common: int) -> int:
    """How many entries hold the term whose commonness that is."""
    return common >> HASH_BITS


def hash_in(common: int) -> int:
    """The hash of the term whose commonness that is."""
    return common & (1 << HASH_BITS) - 1
