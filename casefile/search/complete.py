"""What a query may go on to: words and names that begin as the last one does, and the values of its filters."""

import re
from collections.abc import Iterator
from heapq import nlargest
from itertools import islice

from msgspec import Struct

from casefile.search.engine import Index
from casefile.search.filters import FILTER_KINDS, QUOTES
from casefile.search.findings import NO_FINDINGS, Findings
from casefile.search.highlight import span_of_word
from casefile.search.offers import offers_for
from casefile.search.query import LONGEST
from casefile.search.spelling import beginnings
from casefile.search.stopping import Cancelled, StoppedError, never
from casefile.text.fold import fold
from casefile.text.inert import inert

MOST = 10
MOST_WORDS = 400
"""Words that are looked at, the commonest first."""
SHORTEST_FILTER = 2
"""Letters from which a word may become the name of a filter."""

_FILTER = re.compile(
    rf"(?:^|(?<=\s))-?(?P<kind>{'|'.join(FILTER_KINDS)}):(?:[{QUOTES}](?P<quoted>[^{QUOTES}]*)|(?P<value>\S*))$",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"(?:^|(?<=\s))-?when:(?P<value>[^\s:]+(?: [^\s:]+){1,3})$", re.IGNORECASE)
_WORD = re.compile(rf"(?:^|(?<=\s))(?P<sign>[-=]?)(?P<word>[^\s:{QUOTES}]+)$")


class Completion(Struct, frozen=True):
    """One way to go on."""

    text: str
    """What it puts in place of what is in typing: `Zborowski`, `who:zborowski`, `when:1938-02`."""
    count: int
    """How many entries hold it or fit it; of the name of a filter 0."""
    query: str
    """The whole query with it."""
    says: str = ""
    """What it is called, where the text is an id: `Mark Zborowski`, `February 1938`."""


def complete(
    index: Index, query: str, findings: Findings = NO_FINDINGS, cancelled: Cancelled = never
) -> tuple[Completion, ...]:
    """At most ten ways to go on, the likeliest first; none behind a space, or where it is called off."""
    typed = inert(query)
    if len(typed) > LONGEST:
        return ()
    try:
        return tuple(_completions(index, typed, findings, cancelled))
    except StoppedError:
        return ()


def _completions(index: Index, typed: str, findings: Findings, cancelled: Cancelled) -> Iterator[Completion]:
    if match := _FILTER.search(typed) or _PERIOD.search(typed):
        kind = match.groupdict().get("kind") or "when"
        value = match.groupdict().get("quoted") or match["value"] or ""
        before = typed[: match.end() - len(match[0].removeprefix("-"))]
        for offer in offers_for(index, kind.lower(), value, findings, cancelled):
            text = f"{kind.lower()}:{offer.value}"
            yield Completion(text, offer.count, before + text, offer.says)
    elif match := _WORD.search(typed):
        before = typed[: match.start("word")]
        names = _filter_names(match["word"]) if match["sign"] != "=" else []
        for word, count in _words(index, match["word"], MOST - len(names)):
            yield Completion(word, count, before + word)
        yield from (Completion(name, 0, before + name) for name in names)


def _filter_names(word: str) -> list[str]:
    is_long = len(word) >= SHORTEST_FILTER
    return [f"{kind}:" for kind in FILTER_KINDS if is_long and kind.startswith(word.lower())]


def _words(index: Index, typed: str, most: int) -> Iterator[tuple[str, int]]:
    """Longer words that begin so, in its own letters or in Latin ones, with the number of entries; names first."""
    begun = fold(typed)
    known = (islice(index.engine.words_beginning(start), MOST_WORDS) for start in (begun, *beginnings(begun)))
    longer = [word for words in known for word in words if word != begun]
    named = {word for forms in index.names.forms.values() for form in forms for word in form.words}
    frequency = index.engine.frequency
    for word in nlargest(most, longer, key=lambda word: (word in named, frequency(word))):
        yield _as_written(index, word), frequency(word)


def _as_written(index: Index, word: str) -> str:
    """A folded word as the first entry writes it that holds it."""
    first = index.engine.holding([(word,)], 1)
    if not first:
        return word
    text = index.engine.entry(first[0]).text
    start, end = span_of_word(text, word)
    return text[start:end] or word
