"""Values that have keys of their own: records within records."""

from collections.abc import Callable
from typing import Any, NamedTuple

from casefile.loading.ids import is_id, proposed_id
from casefile.loading.nodes import Node, Scalar, Sequence
from casefile.loading.page import Page, UnreadableError
from casefile.loading.shapes import COMMA, Schema, Shape, Value, read_keys
from casefile.loading.values import TEXT


class Record(NamedTuple):
    """A mapping with the keys of a shape; where `plain` is given, a plain text stands for the mapping with that key."""

    shape: Shape
    make: Callable[..., Any]
    what: str
    """The record in words."""
    plain: str = ""

    def read(self, node: Node, name: str, page: Page) -> Any:
        """The record that `make` makes of its values and its location."""
        if self.plain and type(node) is Scalar:
            key = self.shape.keys[self.plain]
            return self.make(**{key.into: key.holds.read(node, name, page)}, location=page.location(node))
        return self.make(**read_keys(self.shape, node, self.what, page), location=page.location(node))

    def schema(self) -> Schema:
        """The schema of the shape."""
        whole = shape_schema(self.shape)
        return {"anyOf": [self.shape.keys[self.plain].holds.schema(), whole]} if self.plain else whole


class Records(NamedTuple):
    """A list of values, or one alone. What cannot be read is left out."""

    of: Value

    def read(self, node: Node, name: str, page: Page) -> tuple[Any, ...]:
        """The values that could be read, in order."""
        found = []
        for item in node.items if type(node) is Sequence else (node,):
            try:
                found.append(self.of.read(item, name, page))
            except UnreadableError:
                continue
        return tuple(found)

    def schema(self) -> Schema:
        """One, or a list."""
        one = self.of.schema()
        return {"anyOf": [one, {"type": "array", "items": one}]}


class Table(NamedTuple):
    """A mapping from names to values. What cannot be read is left out."""

    of: Value
    key: Value
    """What the names are."""

    def read(self, node: Node, name: str, page: Page) -> dict[str, Any]:
        """The values that could be read, by name, in order."""
        found = {}
        mapping = page.mapping(node, f"“{name}”")
        for one, value in mapping.entries.items():
            key = mapping.key(one)
            if mapping.is_flow and type(value) is Scalar and value.is_nothing:
                page.report("error", key, f"“{key.text}” has no value", COMMA)
                continue
            pair = [_read(self.key, key, name, page), _read(self.of, value, key.text, page)]
            if None not in pair:
                found[pair[0]] = pair[1]
        return found

    def schema(self) -> Schema:
        """A mapping whose values are all of one schema."""
        return {"type": "object", "additionalProperties": self.of.schema()}


class NewId:
    """An id that is given here: of an answer, or of a record."""

    def read(self, node: Node, name: str, page: Page) -> str:
        """The id, if it has the shape of one."""
        text = page.text(node, name, "an id")
        if is_id(text):
            return text
        proposed = proposed_id(text)
        raise page.error(
            node,
            f"“{text}” is no id: ids are of lower-case letters, digits and “-”",
            f"write {proposed}" if proposed else "",
        )

    def schema(self) -> Schema:
        """A text."""
        return TEXT


def _read(value: Value, node: Node, name: str, page: Page) -> Any:
    """What a value reads; None where it cannot."""
    try:
        return value.read(node, name, page)
    except UnreadableError:
        return None


def shape_schema(shape: Shape) -> Schema:
    """The JSON Schema of a mapping with the keys of a shape and no others."""
    schema: Schema = {
        "type": "object",
        "properties": {name: key.holds.schema() for name, key in shape.keys.items()},
        "additionalProperties": False,
    }
    if shape.required:
        schema["required"] = list(shape.required)
    if shape.one_of:
        schema["oneOf"] = [{"required": [name]} for name in shape.one_of]
    if shape.any_of:
        schema["anyOf"] = [{"required": [name]} for name in shape.any_of]
    return schema
