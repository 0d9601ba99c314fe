"""A source file taken apart: its front matter, and its passages with their attributes, not yet understood."""

import re
from typing import Any

from msgspec import Struct, field

from casefile.loading.attributes import Pair, find_attributes, place_in_attributes, split_attributes
from casefile.loading.blocks import Block, split_blocks
from casefile.loading.faults import Report
from casefile.loading.ids import is_id
from casefile.loading.losses import Loss
from casefile.loading.nodes import Node
from casefile.loading.parsing import parse_yaml
from casefile.model.location import Location
from casefile.model.sources import Passage

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
"""The line before and after front matter."""

ATTRIBUTE_LIMIT = 10_000
"""Characters of the attributes of one passage."""

_INSIDE = re.compile(r"(?<!\\)\{#([\w-]+)[^{}]*(\}?)")
"""What looks like attributes, and does not stand at the end."""

_NO_HEADING = re.compile(r"^( {0,3})\\#", re.MULTILINE)

_LINE_ENDS = re.compile(r"[ \t]*\n")

_BARE = re.compile(r"\{#([a-z][a-z0-9-]*)(?: (p|line|folio|at)=([^\s\"{}\\]+))?\}")
"""Attributes that ask for no second look: an anchor, and a locator at most."""

LOCATORS = {"p": "page", "line": "line", "folio": "folio", "at": "at"}
"""Attributes that locate a passage in the work itself, and what they fill."""


class PassageText(Struct, eq=False):
    """A passage as written, whose attributes name other records, or have a fault."""

    source: str
    written: str
    """With its attributes."""
    line: int
    heading: str
    start: int
    """The offset of the brace that opens its attributes; -1 where it has none."""
    pairs: list[Pair]
    number: int
    anchor: str = ""

    @property
    def id(self) -> str:
        """What it goes by."""
        return f"{self.source}#{self.anchor or self.number}"

    @property
    def text(self) -> str:
        """Without attributes, and without the backslashes that keep its signs from being read as more than text."""
        return _unescaped(self.written if self.start < 0 else self.written[: self.start].rstrip())

    def place(self, index: int, within: int = 0) -> tuple[int, int]:
        """The line and column of the value of one of its attributes, from 1."""
        down, column = place_in_attributes(self.written, self.start, index, within)
        return self.line + down, column


class SourceFile(Struct, eq=False):
    """A source as written."""

    id: str
    file: str
    front: Node | None
    """None where it could not be read, which has been reported."""
    fault: Location | None = None
    """Where it has been reported."""
    passages: list[Passage | PassageText] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    """Its passages whose anchors cannot be read."""


def split_source(id_: str, file: str, text: str, report: Report) -> SourceFile:
    """Take a source file apart; every fault is reported, none is raised."""
    source = SourceFile(id_, file, None)

    def report_front(line: int, column: int, message: str, mend: str) -> None:
        """Report a fault, and keep where it is."""
        source.fault = Location(file, line, column)
        report(line, column, message, mend)

    front, at = _find_front(text, report_front)
    if front:
        source.front = _read_front(front, report_front)
    anchors: dict[str, int] = {}
    body = text[at:] if at else text
    for number, block in enumerate(split_blocks(body, text.count("\n", 0, at) + 1), 1):
        passage = _bare_passage(block, number, source, anchors)
        source.passages.append(passage or _passage_text(block, number, source, anchors, report))
    return source


def _bare_passage(block: Block, number: int, source: SourceFile, anchors: dict[str, int]) -> Passage | None:
    """A passage that has no more than an anchor and one locator, as most have in long sources; None for any other."""
    written, line, heading = block
    located: dict[str, Any] = {}
    anchor = ""
    if written[-1] == "}":
        start = written.rfind("{")
        found = _BARE.fullmatch(written, start) if start > 0 and written[start - 1] != "\\" else None
        if found is None or found[1] in anchors or written.find("{#") < start:
            return None
        anchor, key, value = found.groups()
        anchors[anchor] = line
        if key:
            located[LOCATORS[key]] = value
        written = written[:start].rstrip()
    elif "{#" in written:
        return None
    return Passage(
        id=f"{source.id}#{anchor or number}",
        source=source.id,
        anchor=anchor,
        number=number,
        text=_unescaped(written),
        heading=heading,
        location=Location(source.file, line, 1),
        **located,
    )


def _passage_text(
    block: Block, number: int, source: SourceFile, anchors: dict[str, int], report: Report
) -> PassageText:
    """A passage whose attributes are to be read when it is known what they can name."""
    written, line, heading = block
    start = find_attributes(written)
    pairs = _pairs(written, start, line, report) if start >= 0 else []
    passage = PassageText(source.id, written, line, heading, start, pairs, number)
    for index, (key, name) in enumerate(pairs):
        if key == "#":
            _name(passage, name, index, anchors, source, report)
    if not written.startswith(("```", "~~~")):
        _report_inside(passage, source, report)
    return passage


def _report_inside(passage: PassageText, source: SourceFile, report: Report) -> None:
    """Report attributes that are not closed, or stand before the end of their passage: they are read as its text."""
    written, end = passage.written, passage.start if passage.start >= 0 else len(passage.written)
    for found in _INSIDE.finditer(written, 0, end):
        at = found.start()
        place = (passage.line + written.count("\n", 0, at), at - written.rfind("\n", 0, at))
        if passage.start < 0 and written.endswith("}") and written.count('"', at) % 2:
            told = "a quotation mark in these attributes is never closed", "close it"
        elif not found[2]:
            told = "the brace that opens these attributes is never closed", "write } at the end of the passage"
        elif _LINE_ENDS.match(written, found.end()):
            told = "the passage goes on below its attributes", "put a blank line below them, for a passage of its own"
        else:
            mend = "put them there, or a backslash before the brace of a text"
            told = "attributes stand at the end of a passage", mend
        report(*place, *told)
        _lose(found[1], place, source)


def _pairs(written: str, start: int, line: int, report: Report) -> list[Pair]:
    """The attributes that start at an offset of a passage; none where there are more than anybody can mean."""
    if start == 0:
        mend = "put them at the end of their passage, without a blank line before them"
        report(line, 1, "these attributes stand alone", mend)
    if len(written) - start > ATTRIBUTE_LIMIT:
        message = f"the attributes of this passage are longer than {ATTRIBUTE_LIMIT:,} characters, and are not read"
        report(line, 1, message, "write \\{ and \\} where braces belong to the text")
        return []
    return split_attributes(written[start + 1 : -1])


def _is_anchor(name: str) -> bool:
    return is_id(name) and not name.isdigit()


def _unescaped(text: str) -> str:
    """A text without the backslash before its braces, and before a “#” that would else make a heading."""
    if "\\" not in text:
        return text
    return _NO_HEADING.sub(r"\1#", text.replace("\\{", "{").replace("\\}", "}"))


def _find_front(text: str, report: Report) -> tuple[str, int]:
    """The front matter, and the offset of what follows it."""
    opening = _FENCE.match(text)
    if opening is None:
        mend = "start the file with a line ---, its title, short and kind, and another ---"
        report(1, 1, "a source starts with front matter", mend)
        return "", 0
    closing = _FENCE.search(text, opening.end())
    if closing is None:
        report(1, 1, "the front matter that starts here has no end", "end it with a line ---")
        return "", len(text)
    return text[opening.end() + 1 : closing.start()] or "\n", closing.end()


def _read_front(front: str, report: Report) -> Node | None:
    """The front matter that starts in the second line of a file; None where it cannot be read."""
    parsed = parse_yaml(f"\n{front}", report)
    if parsed.fault is not None:
        report(*parsed.fault)
        return None
    if parsed.root is None:
        report(1, 1, "the front matter is empty", "give the source at least its title, short and kind")
    return parsed.root


def _name(
    passage: PassageText, name: str, index: int, anchors: dict[str, int], source: SourceFile, report: Report
) -> None:
    """Give a passage an anchor, if that is good and new in this source, and the first of the passage."""
    if name in anchors:
        message = f"the anchor “{name}” is given twice, first on line {anchors[name]}"
        report(*passage.place(index), message, "change one of the two")
    elif not _is_anchor(name):
        mend = "anchors are of lower-case letters, digits and “-”, and not of digits alone"
        report(*passage.place(index), f"“#{name}” is no anchor", mend)
        _lose(name, passage.place(index), source)
    elif passage.anchor:
        message = f"the passage has an anchor already, “{passage.anchor}”"
        report(*passage.place(index), message, "keep one of the two")
        _lose(name, passage.place(index), source)
    else:
        anchors[name] = passage.line
        passage.anchor = name


def _lose(anchor: str, place: tuple[int, int], source: SourceFile) -> None:
    source.losses.append(Loss(f"{source.id}#{anchor}", Location(source.file, *place)))
