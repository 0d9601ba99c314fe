"""Where the sentences of a text begin and end, as a reader would part them."""

import re

_END = re.compile(r"[.!?…]+[\"”’'»)\]]*\s+(?=[\"“‘«(\[]?[^\W_a-z])")
"""A stop, what closes after it, a blank, and something that is no small letter."""
_NO_END = re.compile(r"(?:^|[\s(\"“])(?:\w|Dr|Mr|Mrs|Ms|St|Prof|pp?|vol|no|ed|cf|ff|ca?|e\.g|i\.e)\.$", re.IGNORECASE)
"""An initial or a common abbreviation before its stop."""
_LONGEST = 8
"""Letters in which an abbreviation has room with all that stands around it."""


def sentences_in(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence in code points, without the blanks between; one for a text without a stop."""
    found, start = [], len(text) - len(text.lstrip())
    for match in _END.finditer(text):
        stop = match.start() + len(match[0].rstrip())
        if not _NO_END.search(text[max(start, stop - _LONGEST) : stop]):
            found.append((start, stop))
            start = match.end()
    end = len(text.rstrip())
    return (*found, (start, end)) if start < end else tuple(found)
