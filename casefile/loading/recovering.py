"""What can be saved of a file of records that is broken: every record but the broken ones.

The text is parted where a key starts in the first column, and each part is read by itself. So a quotation mark that is
never closed costs one record, not all that follow.
"""

import re
from typing import NamedTuple

from casefile.loading.building import enter
from casefile.loading.faults import Fault, Report
from casefile.loading.nodes import Mapping, Node, Refused, Scalar, Sequence, Spot, cut_short
from casefile.loading.parsing import parse_yaml

_KEY = re.compile(r"^(?:([^\s#\-?:,\[\]{}&*!|>'\"%@`][^\n]*?)|\"([^\"\n]*)\"|'([^'\n]*)'):(?=[ \t]|$)", re.MULTILINE)
"""A key that starts in the first column."""

_NAME = re.compile(r"^[^\w\n]*([a-z0-9][a-z0-9-]*)[\"']?(?::|$)", re.MULTILINE)
"""What may be an id where a line starts, with or without what makes it none."""


def parse_records(text: str, report: Report) -> Node | None:
    """The nodes of a file of records. Every fault is reported; a record that cannot be read stands as refused.

    Where the text is no YAML, the mapping bears the place of the first fault: an id may be lost there.
    """
    parsed = parse_yaml(text, report)
    if parsed.fault is None:
        return parsed.root
    root = Mapping(Spot(0, 0)) if parsed.root is None else parsed.root
    if type(root) is not Mapping or root.is_flow:
        report(*parsed.fault)
        root = root if type(root) is Mapping else Mapping(Spot(0, 0))
        root.fault = Spot(parsed.fault[0] - 1, parsed.fault[1] - 1)
        return root
    if parsed.is_broken:
        parts = _parts(text, _first_line(root, parsed.stopped_in))
        faults = [fault for part in parts if (fault := _add(part, root, report)) is not None] or [parsed.fault]
        root.fault = Spot(faults[0][0] - 1, faults[0][1] - 1)
        for fault in faults:
            report(*fault)
    else:
        report(*parsed.fault)
        parts = _parts(text, parsed.stopped_in.mark.line if parsed.stopped_in else parsed.fault[0])
        for part in parts:
            _refuse(part, parsed.fault, root)
    return root


class _Part(NamedTuple):
    """What stands from one key in the first column to the next."""

    key: str
    text: str
    line: int
    """From 0."""


def _first_line(root: Mapping, stopped_in: Scalar | None) -> int:
    """The line, from 0, of the entry in which reading stopped.

    Where that is none, it is the last that has been read, for it may have been cut short; it is taken out.
    """
    if stopped_in is None and root.entries:
        return root.entries.popitem()[1].key_mark.line
    return stopped_in.mark.line if stopped_in else 0


def _parts(text: str, line: int) -> list[_Part]:
    """The parts of a text from a line on."""
    start = -1
    for _ in range(line):
        start = text.find("\n", start + 1)
    keys = list(_KEY.finditer(text, start + 1))
    ends = [*(key.start() for key in keys[1:]), len(text)][: len(keys)]
    parts = []
    at = start + 1
    for key, end in zip(keys, ends, strict=True):
        line += text.count("\n", at, key.start())
        at = key.start()
        parts.append(_Part(next(name for name in key.groups() if name is not None), text[at:end], line))
    return parts


def _add(part: _Part, root: Mapping, report: Report) -> Fault | None:
    """Add the entry of a part to those of the file; where it cannot be read, as refused, and the fault comes back.

    Where the fault is a line that belongs nowhere, what stands above it may still be an entry.
    """
    parsed = parse_yaml(part.text, report, part.line)
    if (fault := parsed.fault) is not None:
        place = Spot(fault[0] - 1, fault[1] - 1)
        lines = part.text.splitlines(keepends=True)
        at = fault[0] - part.line - 1
        if 0 < at < len(lines) and not lines[at][0].isspace():
            parsed = parse_yaml("".join(lines[:at]), report, part.line)
        if parsed.fault is not None:
            _cut_last(root, place)
            _refuse(part, fault, root)
            return fault
    if type(parsed.root) is Mapping:
        _move(parsed.root, part.line)
        for name, value in parsed.root.entries.items():
            enter(root, Scalar(name, value.key_mark), value, report)
        if fault is not None:
            _cut_last(root, place)
    return fault


def _cut_last(root: Mapping, fault: Spot) -> None:
    """Mark the entry that was read last as cut short by a fault below it."""
    if root.entries:
        last = next(reversed(root.entries))
        root.entries[last] = cut_short(root.entries[last], fault)


def _refuse(part: _Part, fault: Fault, root: Mapping) -> None:
    """Let a part stand under its key as refused, at the place of the fault, unless it has been read."""
    refused = Refused(Spot(fault[0] - 1, fault[1] - 1))
    refused.key_mark = Spot(part.line, 0)
    root.entries.setdefault(part.key, refused)


def _move(node: Node, lines: int) -> None:
    """Move a node and all it holds so many lines down."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        one.mark = Spot(one.mark.line + lines, one.mark.column)
        if type(one) is Sequence:
            waiting += one.items
        elif type(one) is Mapping:
            for value in one.entries.values():
                value.key_mark = Spot(value.key_mark.line + lines, value.key_mark.column)
                waiting.append(value)


def find_names(text: str) -> frozenset[str]:
    """All that stands in the place of a key in a broken text, however it is indented or begun."""
    return frozenset(match[1] for match in _NAME.finditer(text))


def find_keys(text: str) -> list[str]:
    """The keys that start in the first column of a text that is not parsed."""
    return [part.key for part in _parts(text, 0)]
