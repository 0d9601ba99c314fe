"""Markdown in, blocks out: the paragraphs, lists and quotations of a source, each with its line and its section.

Blocks are parted by blank lines (CommonMark 0.31, sections 4 and 5, as far as they part blocks). A heading names the
section of what follows; neither it nor a rule nor a comment is a block. A list runs on over blank lines until its
attributes end it, and code over those between its fences.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BLANK = re.compile(r"(?:[ \t]*\n)*")
_GAP = re.compile(r"\n[ \t]*\n")
_HEADING = re.compile(r"^ {0,3}#{1,6}(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"([^\n]+)\n {0,3}(?:=+|-{3,})[ \t]*(?:\n|\Z)")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
_ITEM = re.compile(r" {0,3}(?:([-*+])|\d{1,9}([.)]))(?:[ \t]|$)", re.MULTILINE)
_SPECIAL = frozenset("#-*_+<=`~ \t0123456789")
"""What a chunk that is no plain paragraph may start with."""


@dataclass(slots=True)
class Block:
    """A block as it stands in the file, its attributes still at its end."""

    text: str
    line: int
    """The line of the file in which it starts."""
    heading: str
    """The section it stands in."""


def split_blocks(text: str, line: int) -> Iterator[Block]:
    """The blocks of a text that starts on a given line of its file, in order."""
    list_: Block | None = None
    for block in _sections(text, line):
        if list_ is not None and _goes_on(list_, block):
            list_.text += "\n" * (block.line - list_.line - list_.text.count("\n")) + block.text
            continue
        if list_ is not None:
            yield list_
        list_ = block if block.text[0] in _SPECIAL and _ITEM.match(block.text) else None
        if list_ is None:
            yield block
    if list_ is not None:
        yield list_


def _goes_on(list_: Block, block: Block) -> bool:
    """Whether a block belongs to the list before it: another item of its kind, or indented."""
    if list_.heading != block.heading or list_.text.endswith("}"):
        return False
    first, item = _ITEM.match(list_.text), _ITEM.match(block.text)
    return block.text.startswith(("  ", "\t")) or bool(first and item and first.groups() == item.groups())


def _sections(text: str, line: int) -> Iterator[Block]:
    """Blocks under their headings; rules and comments are left out."""
    heading = ""
    for chunk, start in _chunks(text, line):
        if chunk[0] not in _SPECIAL and "\n#" not in chunk and "\n=" not in chunk and "\n--" not in chunk:
            yield Block(chunk, start, heading)
            continue
        for found, piece, at in _pieces(chunk, start):
            if found is not None:
                heading = found
            elif not _RULE.fullmatch(piece):
                yield Block(piece, at, heading)


def _pieces(chunk: str, line: int) -> Iterator[tuple[str | None, str, int]]:
    """The headings of a chunk, and the texts between them with their lines."""
    if _FENCE.search(chunk):
        yield None, chunk, line
        return
    at = 0
    if (title := _UNDERLINED.match(chunk)) is not None:
        yield title[1].strip(), "", line
        at = title.end()
    for match in _HEADING.finditer(chunk, at):
        if chunk[at : match.start()].strip():
            yield None, chunk[at : match.start()].rstrip(), line + chunk.count("\n", 0, at)
        yield (match[1] or "").strip(), "", line
        at = match.end() + 1
    if chunk[at:].strip():
        yield None, chunk[at:], line + chunk.count("\n", 0, at)


def _chunks(text: str, line: int) -> Iterator[tuple[str, int]]:
    """What stands between blank lines, with the line it starts in; fenced code holds blank lines, comments are passed over."""
    at = counted = 0
    while (at := _skip_blank(text, at)) < len(text):
        if text.startswith("<!--", at):
            end = text.find("-->", at)
            at = len(text) if end < 0 else end + 3
            continue
        line += text.count("\n", counted, at)
        counted, end = at, _end_of_chunk(text, at)
        yield text[at:end].rstrip(), line
        at = end


def _skip_blank(text: str, at: int) -> int:
    """The start of the first line from there on that is not blank."""
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _end_of_chunk(text: str, at: int) -> int:
    """Where the chunk that starts there ends: at the next blank line that is not within a fence."""
    while True:
        gap = _GAP.search(text, at)
        end = gap.start() if gap else len(text)
        fence = _FENCE.search(text, at, end)
        if fence is None:
            return end
        closing = re.compile(rf"^ {{0,3}}{fence[1]}{fence[1][0]}*[ \t]*$", re.MULTILINE).search(text, fence.end())
        if closing is None:
            return len(text)
        at = closing.end()
