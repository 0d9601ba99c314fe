"""Where words stand in a text, and what stands in it between quotation marks."""

import re
from collections.abc import Iterator

_QUOTED = re.compile(
    r"(?=[“„\"«»‘‹])(?:“[^“”]*”|„[^„”“]*[”“]|\"[^\"]*\"|«[^«»]*»|»[^«»]*«|‘(?:[^‘’]|’(?=\w))*’|‹[^‹›]*›)"
)


def quoted_spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch between quotation marks, without the marks."""
    return ((found.start() + 1, found.end() - 1) for found in _QUOTED.finditer(text))


def find_words(words: str, text: str) -> Iterator[int]:
    """Where words stand in a text as words, and not as parts of others. Both are to be folded alike."""
    at = text.find(words) if words else -1
    while at >= 0:
        before, after = text[at - 1 : at] if at else "", text[at + len(words) : at + len(words) + 1]
        if not (before.isalnum() and words[0].isalnum()) and not (after.isalnum() and words[-1].isalnum()):
            yield at
        at = text.find(words, at + 1)
