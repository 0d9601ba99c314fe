"""The attributes at the end of a passage: `{#anchor p=431 through="a#31, b#2" by=thalheimer}`."""

import re
from itertools import islice

_BRACES = re.compile(r"(?<!\\)\{((?:[^{}\"]++|\"[^\"]*+\")*+)\}\Z")
_ITEM = re.compile(r"(?P<key>#|[^\s\"=]+=)(?:\"(?P<quoted>[^\"]*)\"|(?P<plain>[^\s\"]*))(?=\s|\Z)|(?P<stray>\S+)")
_PART = re.compile(r"[^,]+")

Pair = tuple[str, str]
"""A key and its value; the key is `#` for an anchor, and empty for what is neither."""


def find_attributes(text: str) -> int:
    """The offset of the brace that opens the attributes at the end of a block; -1 where it has none."""
    if not text.endswith("}"):
        return -1
    start = text.rfind("{")
    tail = text[start:] if start >= 0 else text
    if '"' not in tail and "\\" not in tail and text[start - 1 : start] != "\\":
        return start if tail.find("}") == len(tail) - 1 else -1
    found = _BRACES.search(text)
    return found.start() if found else -1


def split_attributes(text: str) -> list[Pair]:
    """The keys and values of what stands between the braces, in order."""
    if '"' in text:
        return [_pair(item) for item in _ITEM.finditer(text)]
    pairs = []
    for item in text.split():
        key, equals, value = item.partition("=")
        if item[0] == "#":
            pairs.append(("#", item[1:]))
        else:
            pairs.append((key, value) if key and equals else ("", item))
    return pairs


def _pair(item: re.Match[str]) -> Pair:
    if item["stray"] is not None:
        return "", item["stray"]
    value = item["plain"] if item["quoted"] is None else item["quoted"]
    return item["key"].rstrip("="), value.strip()


def place_in_attributes(text: str, start: int, index: int, within: int = 0) -> tuple[int, int]:
    """The lines down from the start of a block, and the column from 1, of the value of one of its attributes.

    `start` is the offset of the brace, `index` the number of the attribute from 0, `within` an offset in its value.
    """
    item = next(islice(_ITEM.finditer(text, start + 1, len(text) - 1), index, None))
    kind = item.lastgroup or "stray"
    at = item.start(kind) + within
    return text.count("\n", 0, at), at - text.rfind("\n", 0, at)


def parts_of(value: str) -> list[tuple[str, int]]:
    """The parts of a value between its commas, each with its offset in the value."""
    found = []
    for match in _PART.finditer(value):
        part = match[0].strip()
        if part:
            found.append((part, match.start() + match[0].index(part)))
    return found
