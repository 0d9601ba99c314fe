"""From places in a folded text back to places in the text it was made of."""

from collections.abc import Sequence


def span_before(offsets: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """The span of the original that [start, end) of the derived text was made of, in whole characters.

    `offsets` is a map as `fold_with_map` gives it. A span that cuts what one character became takes
    in all of that character; an empty span stays empty.
    """
    if start >= end:
        return offsets[start], offsets[start]
    last = offsets[end - 1]
    while offsets[end] == last and end < len(offsets) - 1:
        end += 1
    return offsets[start], offsets[end]
