"""What the lines at a syntax error show that libyaml does not see: the slips of people who write YAML by hand."""

import re
from collections.abc import Sequence

Slip = tuple[int, int, str, str]
"""The line and column, from 0, what is wrong, and what to write instead."""

_MERGE = re.compile(r"(?:<{7}|={7}|>{7})(?: |$)")
"""What git leaves in a file that it could not merge."""

_TIGHT = re.compile(r"\s*(?:- )?[^\s\"'\[{][^:]*(:)(?!//)\S")
"""A key whose colon has no space after it."""

_MENDED = {"'": "'' for one within it, or put the whole in \"", '"': "\\\" for one within it, or put the whole in '"}
"""What is written for a quotation mark within a quoted text."""

_STRANGE = re.compile("\uff1a|:(?=[\u00a0\u3000])")
"""A colon that is none, or that has no plain space after it."""

_KEY = re.compile(r"( *)[\w][\w -]*:(?= |$)")
_FULL = re.compile(r"( *)(\w[\w -]*): +[^\s|>#\"'].*(?<![,:\[{])$")
"""A line with a key and a value that is whole, as far as one line can tell."""

_FIRST = re.compile(r"\s*(?:- +)?")
_NO_BREAK = "\u00a0"

COMMENT = "; a “#” after a space starts a comment, which is not read"
"""What is said besides where braces or brackets seem to stay open."""


def find_slip(lines: Sequence[str], line: int, column: int) -> Slip | None:
    """The slip in a line where reading stopped, or in the one before; None where neither shows one."""
    if _MERGE.match(lines[line]):
        mend = "keep one of the two sides, or some of both, and take out the lines of marks"
        return line, 0, "git left this mark where it could not merge", mend
    return (
        _indentation(lines, line)
        or _quotation(lines[line], line, column)
        or _colon(lines, line, column)
        or _deeper(lines, line, column)
    )


def _indentation(lines: Sequence[str], line: int) -> Slip | None:
    """A line that is indented with spaces which only look like plain ones."""
    for one in (line, max(line - 1, 0)):
        for at, char in enumerate(lines[one]):
            if not char.isspace():
                break
            if char not in " \t\r":
                named = "a no-break space" if char == _NO_BREAK else f"the space U+{ord(char):04X}"
                return one, at, f"{named} cannot indent", "write plain spaces"
    return None


def _quotation(text: str, line: int, column: int) -> Slip | None:
    """A quotation mark within a quoted text, which ends it there: `'the owner's'`."""
    mark = text[column - 1 : column] if column else ""
    if mark not in _MENDED or not text[column : column + 1].isalnum():
        return None
    return line, column - 1, f"this {mark} ends the quoted text", f"write {_MENDED[mark]}"


def _colon(lines: Sequence[str], line: int, column: int) -> Slip | None:
    """A line above that is taken for text since its key has no colon, or no space after it."""
    if lines[line][column : column + 1] != ":" or ": " in lines[line][:column]:
        return None
    above = next((one for one in range(line - 1, -1, -1) if lines[one].strip()), -1)
    if above < 0 or ": " in lines[above] or lines[above].rstrip().endswith((":", ",", "[", "{")):
        return None
    if strange := _STRANGE.search(lines[above]):
        return above, strange.start(), "this colon, or the space after it, is not the plain one", "write both plainly"
    if tight := _TIGHT.match(lines[above]):
        return above, tight.start(1), "a colon without a space after it is no end of a key", "write a space after it"
    start = _FIRST.match(lines[above])
    mend = "write the colon and a space after its key; if it goes on from the line above, put the whole in quotes"
    return above, start.end() if start else 0, "this line has no colon after its key", mend


def _deeper(lines: Sequence[str], line: int, column: int) -> Slip | None:
    """A key that stands deeper than the one above it, which has its value already."""
    above = next((one for one in range(line - 1, -1, -1) if lines[one].strip()), -1)
    key, value = _KEY.match(lines[line]), _FULL.match(lines[above]) if above >= 0 else None
    if key is None or value is None or column > key.end() or key.end(1) <= value.end(1):
        return None
    message = f"this stands deeper than “{value[2]}” above it, which has its value already"
    return line, key.end(1), message, "start both in one column, or put that value in quotes if it goes on here"


def hides_in_comment(lines: Sequence[str], first: int, last: int) -> bool:
    """Whether a “#” after a space takes away the end of one of some lines."""
    return any(" #" in line for line in lines[first : last + 1])
