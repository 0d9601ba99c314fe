"""A source file taken apart: its front matter, and its passages with their attributes, before any of it is understood."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from casefile.loading.attributes import Attribute, split_attributes
from casefile.loading.blocks import split_blocks
from casefile.loading.ids import is_id
from casefile.loading.nodes import Node
from casefile.loading.parsing import Report, parse_yaml

FENCE = "---"
"""The line before and after front matter."""


@dataclass(slots=True)
class PassageText:
    """A passage as written."""

    anchor: str
    number: int
    text: str
    heading: str
    line: int
    attributes: list[Attribute]


@dataclass(slots=True)
class SourceFile:
    """A source as written."""

    id: str
    file: str
    front: Node | None
    """None where it could not be read, which has been reported."""
    passages: list[PassageText] = field(default_factory=list)
    lost_anchors: list[str] = field(default_factory=list)


def split_source(id_: str, file: str, text: str, report: Report) -> SourceFile:
    """Take a source file apart; every fault is reported, none is raised."""
    front, body, line = _split_front(text, report)
    parsed = parse_yaml(front, report, 2) if front is not None else None
    source = SourceFile(id_, file, parsed.root if parsed and parsed.is_whole else None)
    if parsed and parsed.is_whole and parsed.root is None:
        report(1, 1, "the front matter is empty", "give the source its title, short and kind")
    anchors: dict[str, int] = {}
    for number, block in enumerate(split_blocks(body, line), 1):
        words, attributes = split_attributes(block.text, block.line)
        anchor = _anchor(attributes, anchors, report) if attributes else ""
        if not words:
            report(block.line, 1, "these attributes stand alone", "put them at the end of their passage, without a blank line before them")
        source.passages.append(PassageText(anchor, number, words, block.heading, block.line, attributes))
    return source


def _split_front(text: str, report: Report) -> tuple[str | None, str, int]:
    """The front matter, what follows it, and the line in which that starts."""
    lines = text.split("\n", 1)
    if lines[0].rstrip() != FENCE:
        report(1, 1, "a source starts with front matter", f"start the file with a line {FENCE}, its keys, and another {FENCE}")
        return None, text, 1
    rest = lines[1] if len(lines) > 1 else ""
    at = 0
    for count, row in enumerate(_rows(rest), 3):
        if row.rstrip() == FENCE:
            return rest[:at], rest[at + len(row) + 1 :], count
        at += len(row) + 1
    report(1, 1, "the front matter that starts here has no end", f"end it with a line {FENCE}")
    return None, "", 1


def _rows(text: str) -> Iterator[str]:
    """The lines of a text, one after the other."""
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text[at:end]
        at = end + 1


def _anchor(attributes: list[Attribute], anchors: dict[str, int], report: Report) -> str:
    """The anchor among the attributes, if it is one and new in this source."""
    for item in attributes:
        if item.key != "#":
            continue
        name = item.value.text
        if not is_id(name) or name.isdigit():
            mend = "anchors are of lower-case letters, digits and “-”, and not of digits alone"
            report(item.line, item.column, f"“#{name}” is no anchor", mend)
        elif name in anchors:
            report(item.line, item.column, f"the anchor “{name}” is given twice, first on line {anchors[name]}", "change one of the two")
        else:
            anchors[name] = item.line
            return name
    return ""
