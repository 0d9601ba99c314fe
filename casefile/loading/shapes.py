"""Shapes: which keys a record may have, what each holds, and which it cannot do without."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from casefile.loading.nearest import did_you_mean
from casefile.loading.nodes import Node, Scalar
from casefile.loading.nodes import Mapping as MappingNode
from casefile.loading.page import Page, UnreadableError

Schema = dict[str, Any]
"""A JSON Schema, or a part of one."""


class Value(Protocol):
    """What a key may hold."""

    def read(self, node: Node, name: str, page: Page) -> Any:
        """The value of the key of that name; raises UnreadableError, having reported why."""

    def schema(self) -> Schema:
        """The JSON Schema of all that can be read."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a record."""

    into: str
    """The attribute of the record that it fills."""
    holds: Value
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys of one kind of record."""

    keys: Mapping[str, Key]
    one_of: tuple[str, ...] = ()
    """Keys of which exactly one must stand."""
    any_of: tuple[str, ...] = ()
    """Keys of which at least one must stand."""
    is_whole: bool = False
    """Whether an error in one key makes the rest useless, as in a claim."""

    @property
    def required(self) -> tuple[str, ...]:
        """The keys that it cannot do without, in order."""
        return tuple(name for name, key in self.keys.items() if key.is_required)


Rest = list[tuple[Scalar, Node]]
"""Keys that the shape does not know, and their values."""


def read_keys(shape: Shape, node: Node, what: str, page: Page, rest: Rest | None = None) -> dict[str, Any]:
    """The values of a record by attribute; `what` is the record in words.

    Keys that the shape does not know go into `rest`, and without it are reported. Raises UnreadableError if a key that
    is required is missing or cannot be read.
    """
    mapping = page.mapping(node, what)
    values, unread = read_values(shape, mapping, what, page, rest)
    check_complete(shape, mapping, what, page)
    if unread and (shape.is_whole or not unread.isdisjoint(shape.required)):
        raise UnreadableError
    if shape.is_whole and mapping.is_faulty:
        raise UnreadableError
    return values


def read_values(
    shape: Shape, mapping: MappingNode, what: str, page: Page, rest: Rest | None = None
) -> tuple[dict[str, Any], set[str]]:
    """The values of all keys that can be read, by attribute, and the names of those that cannot."""
    values: dict[str, Any] = {}
    unread: set[str] = set()
    for name, (key, value) in mapping.entries.items():
        known = shape.keys.get(name)
        if known is not None:
            try:
                values[known.into] = known.holds.read(value, name, page)
            except UnreadableError:
                unread.add(name)
        elif rest is not None:
            rest.append((key, value))
        else:
            unread.add(name)
            report_unknown_key(key, mapping, what, shape.keys, page)
    return values, unread


def check_complete(shape: Shape, mapping: MappingNode, what: str, page: Page) -> None:
    """Report keys that are missing, or stand beside one another where one only may; raises UnreadableError if any do."""
    entries = mapping.entries
    missing = [name for name in shape.required if name not in entries]
    if missing:
        raise page.error(mapping, f"{what} has no {_listed(missing, 'and')}", f"add {_listed([f'{n}:' for n in missing], 'and')}")
    present = [name for name in shape.one_of if name in entries]
    if shape.one_of and not present:
        raise page.error(mapping, f"{what} has none of {_listed(shape.one_of, 'and')}", "give it one of them")
    if len(present) > 1:
        second = entries[present[1]][0]
        raise page.error(second, f"{what} has {_listed(present, 'and')}", "keep one of them, and make another claim of the other")
    if shape.any_of and not any(name in entries for name in shape.any_of):
        raise page.error(mapping, f"{what} has neither {' nor '.join(f'“{n}”' for n in shape.any_of)}", "give it one of them")


def report_unknown_key(key: Scalar, mapping: MappingNode, what: str, known: Mapping[str, object], page: Page) -> None:
    """Report a key that a record does not have."""
    mend = did_you_mean(key.text, known)
    if mapping.is_flow and not mend:
        mend = "in braces a comma ends a value; put the value in quotes if the comma belongs to it"
    page.report("error", key, f"{what} has no key “{key.text}”", mend)


def _listed(names: list[str] | tuple[str, ...], word: str) -> str:
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} {word} {quoted[-1]}"
