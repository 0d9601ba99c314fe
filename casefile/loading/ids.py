"""Ids: what a record, a passage or a fact goes by."""

import re
from unicodedata import normalize

ID = re.compile(r"-*[a-z0-9][a-z0-9-]*")
"""Lower-case letters, digits and `-`."""

RESERVED = frozenset({"nobody", "quotes"})
"""Words that have a meaning of their own where ids stand."""

_OTHER = re.compile(r"[^a-z0-9]+")


def is_id(text: str) -> bool:
    """Whether a text has the shape of an id."""
    return ID.fullmatch(text) is not None


def proposed_id(text: str) -> str:
    """The id nearest to a text; empty where it has no letter or digit that an id may have."""
    bare = "".join(c for c in normalize("NFKD", text) if ord(c) < 0x300 or not c.isprintable() or c.isalnum())
    return _OTHER.sub("-", bare.lower()).strip("-")


def fact_id(record: str, field: str) -> str:
    """The id of a fact: `sedov-dies.date`, `zborowski.said-of`."""
    return f"{record}.{field.replace(' ', '-')}"
