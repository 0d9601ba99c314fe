"""Shapes: which keys a record may have, what each holds, and which it cannot do without."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, Protocol

from msgspec import Struct

from casefile.loading.nearest import did_you_mean
from casefile.loading.nodes import NOTHING, Node, Scalar
from casefile.loading.nodes import Mapping as MappingNode
from casefile.loading.page import Page, UnreadableError
from casefile.model.location import Location

Schema = dict[str, Any]
"""A JSON Schema, or a part of one."""


class Value(Protocol):
    """What a key may hold."""

    def read(self, node: Node, name: str, page: Page, /) -> Any:
        """The value of the key of that name; raises UnreadableError, having reported why."""

    def schema(self) -> Schema:
        """The JSON Schema of all that can be read."""


COMMA = "put the whole value in quotes, for in braces a comma ends it"
"""What mends a key that was none but the rest of a value."""

_OTHER_WORDS = {
    "where": ("place",),
    "location": ("place",),
    "when": ("date",),
    "time": ("date",),
    "who": ("people",),
    "persons": ("people",),
    "participants": ("people",),
    "what": ("title", "says"),
    "name": ("title",),
    "title": ("name", "asks", "proposes", "seeks", "shows"),
    "description": ("summary", "note"),
    "birth": ("born",),
    "death": ("died",),
    "birthplace": ("born at",),
    "alias": ("also",),
    "aliases": ("also",),
    "type": ("kind",),
    "question": ("asks",),
    "value": ("says",),
    "source": ("in",),
    "passage": ("in",),
    "quote": ("worded",),
    "comment": ("note",),
    "why": ("because",),
}
"""What others call a key, and what it is called here, in one record or another."""

Read = Callable[[Node, str, Page], Any]
"""Makes the value of the key of that name; raises UnreadableError, having reported why it cannot."""


class Key(NamedTuple):
    """One key of a record."""

    into: str
    """The attribute of the record that it fills."""
    holds: Value
    is_required: bool = False


class Shape(Struct, eq=False):
    """The keys of one kind of record."""

    keys: Mapping[str, Key]
    one_of: tuple[str, ...] = ()
    """Keys of which exactly one must stand."""
    any_of: tuple[str, ...] = ()
    """Keys of which at least one must stand."""
    is_whole: bool = False
    """Whether an error in one key makes the rest useless, as in a claim."""

    required: tuple[str, ...] = ()
    """The keys that it cannot do without, in order."""
    readers: Mapping[str, tuple[str, Read]] = {}
    """For each key the attribute it fills, and how it is read."""

    def __post_init__(self) -> None:
        """Look up once what is asked for at every record."""
        self.required = tuple(name for name, key in self.keys.items() if key.is_required)
        self.readers = {name: (key.into, key.holds.read) for name, key in self.keys.items()}

    def is_complete(self, entries: Mapping[str, object]) -> bool:
        """Whether a record with these keys has all that it cannot do without, and nothing that excludes another."""
        for name in self.required:
            if name not in entries:
                return False
        if self.one_of:
            found = 0
            for name in self.one_of:
                found += name in entries
            return found == 1
        return not self.any_of or any(name in entries for name in self.any_of)


_MOST_WORDS = 8
"""Of a closed list so many words are shown where the key itself is missing."""

Unread = dict[str, UnreadableError]
"""Why keys could not be read, by name."""

Rest = list[tuple[str, Node]]
"""Keys that the shape does not know, and their values."""


def read_keys(shape: Shape, node: Node, what: str, page: Page) -> dict[str, Any]:
    """The values of a record by attribute; `what` is the record in words.

    Raises UnreadableError if a key that is required is missing or cannot be read.
    """
    mapping = node if type(node) is MappingNode else page.mapping(node, what, shape.required)
    values, unread = read_values(shape, mapping, what, page)
    require(shape, mapping, unread, what, page)
    return values


def read_values(
    shape: Shape, mapping: MappingNode, what: str, page: Page, rest: Rest | None = None
) -> tuple[dict[str, Any], Unread]:
    """The values of all keys that can be read, by attribute, and why the others cannot, by name."""
    values: dict[str, Any] = {}
    unread: Unread = {}
    readers = shape.readers
    for name, value in mapping.entries.items():
        if name in readers:
            into, read = readers[name]
            try:
                values[into] = read(value, name, page)
            except UnreadableError as why:
                unread[name] = why
        elif rest is not None:
            rest.append((name, value))
        else:
            unread[name] = unknown_key(mapping.key(name), mapping, what, shape.keys, page)
    return values, unread


def require(shape: Shape, mapping: MappingNode, unread: Unread, what: str, page: Page) -> None:
    """Raise UnreadableError if a record lacks what it cannot do without, which is reported, or could not read it."""
    if not shape.is_complete(mapping.entries):
        raise _at_fault(mapping, page) if mapping.fault else _incomplete(shape, mapping, what, page)
    for name, why in unread.items():
        if shape.is_whole or name in shape.required:
            raise why
    if shape.is_whole and mapping.fault:
        raise _at_fault(mapping, page)


def _at_fault(mapping: MappingNode, page: Page) -> UnreadableError:
    """What a record is lost by of which something is refused: it has been reported there."""
    fault = mapping.fault or mapping.mark
    return UnreadableError(Location(page.file, fault.line + 1, fault.column + 1))


def _incomplete(shape: Shape, mapping: MappingNode, what: str, page: Page) -> UnreadableError:
    """Report keys that are missing, or that stand beside one another where only one may.

    A key that is merely misspelt is reported as such already.
    """
    entries = mapping.entries
    present = [name for name in shape.one_of if name in entries]
    if len(present) > 1:
        mend = "keep one of them, and write the other elsewhere"
        return page.error(mapping.key(present[1]), f"{what} has {_listed(present, 'and')}", mend)
    missing = [name for name in shape.required if name not in entries]
    choice = () if present or any(name in entries for name in shape.any_of) else shape.one_of or shape.any_of
    strangers = [name for name in entries if name not in shape.keys]
    misspelt = {name: near for name in (*missing, *choice) if (near := _stands_for(name, strangers, page))}
    missing = [name for name in missing if name not in misspelt]
    if missing:
        mend = f"add {_listed([f'{name}:' for name in missing], 'and')}"
        held = shape.keys[missing[0]].holds.schema().get("enum", ()) if len(missing) == 1 else ()
        words = [word for word in held if isinstance(word, str)]
        if 1 < len(words) <= _MOST_WORDS:
            mend = f"{mend} and one of {', '.join(words)}"
        return page.error(mapping, f"{what} has no {_listed(missing, 'or')}", mend)
    if misspelt:
        return UnreadableError(page.location(mapping.key(next(iter(misspelt.values())))))
    return page.error(mapping, f"{what} has none of {_listed(choice, 'and')}", "give it one of them")


def _stands_for(name: str, strangers: list[str], page: Page) -> str:
    """The key that was written for one that is missing: it is misspelt, or another word for it; else empty."""
    called = [stranger for stranger in strangers if name in _OTHER_WORDS.get(stranger.lower(), ())]
    return next(iter(called or page.find_nearest(name, strangers)), "")


def unknown_key(
    key: Scalar, mapping: MappingNode, what: str, known: Iterable[str], page: Page, mend: str = ""
) -> UnreadableError:
    """Report a key that a record does not have, and what may have been meant; `mend` where nothing comes near.

    In braces it may be no key at all, but the rest of a value after its comma.
    """
    value, keys = mapping.entries[key.text], tuple(known)
    if slip := _slip_of_key(key.text, keys):
        mapping.fault = mapping.fault or key.mark
        return page.error(key, *slip)
    if mapping.is_flow and type(value) is Scalar and value.is_nothing:
        name = next((one for one in keys if key.text.startswith(f"{one} ")), "")
        meant = f"write {name}: {key.text[len(name) :].strip()}, or " if name else ""
        mapping.fault = mapping.fault or (key.mark if name else None)
        return page.error(key, f"{what} has no key “{key.text}”", f"{meant}{COMMA}")
    mend = (
        _called_ours(key.text, keys)
        or page.did_you_mean(key.text, keys)
        or mend
        or ("" if mapping.is_flow else f"it may have {', '.join(keys)}")
    )
    if mapping.is_flow:
        mend = f"{mend}{' or' if mend.endswith('?') else '; or'} {COMMA}" if mend else COMMA
    return page.error(key, f"{what} has no key “{key.text}”", mend)


def _called_ours(key: str, known: tuple[str, ...]) -> str:
    """What a key is called here that others call otherwise; empty where it is not known by another word."""
    ours = [name for name in _OTHER_WORDS.get(key.lower(), ()) if name in known]
    return did_you_mean(ours[:1])


def _slip_of_key(key: str, known: Iterable[str]) -> tuple[str, str] | None:
    """What is wrong with a key that is none, and what to write: nothing, a tight colon, or YAML's merging."""
    if key in NOTHING:
        return "a key is missing before this colon", "write it"
    if key == "<<":
        return "“<<” merges mappings, and merging is not read", "write out the keys of the other"
    name, colon, rest = key.partition(":")
    if colon and name.strip() in known:
        return f"the colon after “{name}” has no space after it, so it ends no key", f"write {name}: {rest.strip()}"
    return None


def _listed(names: list[str] | tuple[str, ...], word: str) -> str:
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} {word} {quoted[-1]}"
