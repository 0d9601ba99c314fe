"""Markdown in, blocks out: the paragraphs, lists and quotations of a source, each with its line and its section.

Blocks are parted by blank lines (CommonMark 0.31, sections 4 and 5, as far as they part blocks). A heading names the
section of what follows; neither it nor a rule nor a comment is a block. A list runs on over blank lines until its
attributes, a heading or a rule end it, and code over those between its fences.
"""

import re
from collections.abc import Iterator

_HEADING = re.compile(r"^ {0,3}#{1,6}(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"([^\n]+)\n {0,3}(?:=+|-{3,})[ \t]*(?:\n|\Z)")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*")
_FENCE = re.compile(r"^ {0,3}(?:`{3,}|~{3,})", re.MULTILINE)
_ITEM = re.compile(r" {0,3}(?:([-*+])|\d{1,9}([.)]))(?:[ \t]|$)", re.MULTILINE)
_HIDDEN = re.compile(
    r"^ {0,3}(?:(?P<fence>`{3,}|~{3,})[^\n]*(?:\n.*?^ {0,3}(?P=fence)[`~]*[ \t]*$|.*\Z)|<!--.*?(?:-->|\Z))",
    re.MULTILINE | re.DOTALL,
)
_HELD = "\0"
"""Marks a blank line within fenced code; inert text has none of its own."""
_EMPTY = re.compile(r"^[ \t]*$", re.MULTILINE)
_BLANK = re.compile(r"^[ \t]+$", re.MULTILINE)
_MARKED = re.compile(r"\n(?: {0,3}#| {0,3}=| {0,3}--)")
"""What a chunk has that may hold a heading below its first line."""
_SPECIAL = frozenset("#-*_+<=`~ \t0123456789")
"""What a chunk that is no plain paragraph may start with."""

Block = tuple[str, int, str]
"""Its text, with the attributes at its end; the line of the file in which it starts; the section it stands in."""


def split_blocks(text: str, line: int) -> Iterator[Block]:
    """The blocks of a text that starts on a given line of its file, in order."""
    held: list[Block] = []
    section = 0
    for block, number in _sections(text, line):
        if held:
            if number == section and _goes_on(held, block):
                held.append(block)
                continue
            yield _joined(held)
            held = []
        if block[0][0] in _SPECIAL and _ITEM.match(block[0]):
            held, section = [block], number
        else:
            yield block
    if held:
        yield _joined(held)


def _goes_on(held: list[Block], block: Block) -> bool:
    """Whether a block of the same section belongs to the list before it: another item of its kind, or indented."""
    if held[-1][0].endswith("}"):
        return False
    first, item = _ITEM.match(held[0][0]), _ITEM.match(block[0])
    return block[0].startswith(("  ", "\t")) or bool(first and item and first.groups() == item.groups())


def _joined(held: list[Block]) -> Block:
    """One block of several, with the blank lines that stood between them."""
    text, line, heading = held[0]
    pieces, end = [text], line + text.count("\n")
    for piece, start, _ in held[1:]:
        pieces += "\n" * (start - end), piece
        end = start + piece.count("\n")
    return "".join(pieces), line, heading


def _sections(text: str, line: int) -> Iterator[tuple[Block, int]]:
    """Blocks under their headings, without rules and comments; each with the number of headings and rules before it."""
    heading, parted = "", 0
    for chunk, start in _chunks(text, line):
        if chunk[0] not in _SPECIAL and ("\n" not in chunk or not _MARKED.search(chunk)):
            yield (chunk, start, heading), parted
            continue
        for found, piece, at in _pieces(chunk, start):
            if found is not None:
                heading, parted = found, parted + 1
            elif _RULE.fullmatch(piece):
                parted += 1
            else:
                yield (piece, at, heading), parted


def _pieces(chunk: str, line: int) -> Iterator[tuple[str | None, str, int]]:
    """The headings of a chunk, and the texts between them with their lines."""
    at = 0
    if (title := _UNDERLINED.match(chunk)) is not None:
        yield title[1].strip(), "", line
        at = title.end()
    fence = _FENCE.search(chunk, at)
    for match in _HEADING.finditer(chunk, at, fence.start() if fence else len(chunk)):
        if chunk[at : match.start()].strip():
            yield None, chunk[at : match.start()].rstrip(), line + chunk.count("\n", 0, at)
        yield (match[1] or "").strip(), "", line
        at = match.end() + 1
    if chunk[at:].strip():
        yield None, chunk[at:], line + chunk.count("\n", 0, at)


def _chunks(text: str, line: int) -> Iterator[tuple[str, int]]:
    """What stands between blank lines, with the line it starts in; comments are left out."""
    if hides := "```" in text or "~~~" in text or "<!--" in text:
        text = _HIDDEN.sub(_hide, text)
    if "\n " in text or "\n\t" in text:
        text = _BLANK.sub("", text)
    for part in text.split("\n\n"):
        if whole := part.rstrip():
            chunk = whole.lstrip("\n")
            yield chunk.replace(_HELD, "") if hides else chunk, line + len(whole) - len(chunk)
        line += part.count("\n") + 2


def _hide(match: re.Match[str]) -> str:
    """Fenced code whose blank lines are marked, so that they part nothing; or the line ends alone of a comment."""
    return _EMPTY.sub(_HELD, match[0]) if match["fence"] else "\n" * match[0].count("\n")
