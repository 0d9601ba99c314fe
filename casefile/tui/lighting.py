"""What was looked for, lit where it stands in a line."""

from collections.abc import Iterator

from casefile.text.fold import fold, fold_with_map
from casefile.tui.cells import Painted, Part, plain


def wanted_words(query: str) -> tuple[str, ...]:
    """The words of a query, folded; filters and words that must not be there are no words to light."""
    words = (word.lstrip('="').rstrip('"') for word in query.split() if ":" not in word and not word.startswith("-"))
    return tuple(folded for word in words if (folded := fold(word)))


def holds(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text holds every one of some folded words."""
    folded = fold(text)
    return all(word in folded for word in words)


def lit(parts: Painted, words: tuple[str, ...]) -> Painted:
    """The line with what matches one of the words in the role `match`; what is in hand stays as it is."""
    if not words:
        return parts
    spans = sorted(_spans(plain(parts), words))
    return tuple(split_parts(parts, spans)) if spans else parts


def _spans(text: str, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    folded, offsets = fold_with_map(text)
    for word in words:
        at = folded.find(word)
        while at >= 0:
            yield offsets[at], offsets[at + len(word)]
            at = folded.find(word, at + len(word))


def split_parts(parts: Painted, spans: list[tuple[int, int]]) -> Iterator[Part]:
    """The parts with some of their code points in the role `match`; what is in hand stays as it is."""
    start = 0
    for part in parts:
        at, end = start, start + len(part.text)
        for first, last in spans if part.role != "cursor" else ():
            if at < end and first < end and last > at:
                yield part._replace(text=part.text[at - start : max(first, at) - start])
                yield part._replace(text=part.text[max(first, at) - start : min(last, end) - start], role="match")
                at = min(last, end)
        yield part._replace(text=part.text[at - start :])
        start = end
