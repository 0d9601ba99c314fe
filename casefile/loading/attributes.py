"""The attributes at the end of a passage: `{#anchor p=431 through="a#31, b#2" by=thalheimer}`."""

import re
from dataclasses import dataclass

from casefile.loading.nodes import Scalar

_ATTRIBUTES = re.compile(r"(?<!\\)\{((?:[^{}\"]++|\"[^\"]*+\")*+)\}\Z")
_ITEM = re.compile(r"#(?P<anchor>[^\s\"]+)|(?P<key>[\w-]+)=(?:\"(?P<quoted>[^\"]*)\"|(?P<plain>[^\s\"]*))(?=\s|\Z)|(?P<stray>\S+)")
_COMMA = re.compile(r"[^,]+")


@dataclass(slots=True)
class Attribute:
    """One item between the braces: a key with its value, an anchor (key `#`), or what is neither (key empty)."""

    key: str
    value: Scalar
    line: int
    column: int
    """Where the item starts."""


def split_attributes(text: str, line: int) -> tuple[str, list[Attribute]]:
    """The text of a block without its attributes and without the backslash of escaped braces, and the attributes."""
    attributes: list[Attribute] = []
    if text.endswith("}") and (found := _ATTRIBUTES.search(text)) is not None:
        attributes = [_attribute(item, text, line) for item in _ITEM.finditer(text, found.start(1), found.end(1))]
        text = text[: found.start()].rstrip()
    return (text.replace("\\{", "{").replace("\\}", "}") if "\\" in text else text), attributes


def _attribute(item: re.Match[str], text: str, line: int) -> Attribute:
    kind = item.lastgroup or "stray"
    row, start = line + text.count("\n", 0, item.start()), text.rfind("\n", 0, item.start())
    column = item.start() - start
    if kind == "anchor":
        return Attribute("#", Scalar(item["anchor"], row, column + 1), row, column)
    if kind == "stray":
        return Attribute("", Scalar(item["stray"], row, column), row, column)
    return Attribute(item["key"], Scalar(item[kind].strip(), row, item.start(kind) - start), row, column)


def parts_of(value: Scalar) -> list[Scalar]:
    """The parts of a value between its commas, each with its place."""
    if "," not in value.text:
        return [value]
    found = []
    for match in _COMMA.finditer(value.text):
        indent = len(match[0]) - len(match[0].lstrip())
        if match[0].strip():
            found.append(Scalar(match[0].strip(), value.line, value.column + match.start() + indent))
    return found
