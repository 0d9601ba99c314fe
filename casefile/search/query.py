"""What was asked: words to look for, words that must stand there, words that must not."""

import re
from dataclasses import dataclass

from casefile.search.tokens import Token, side_by_side, tokens_of
from casefile.text.fold import fold
from casefile.text.inert import inert

LONGEST = 1_000
"""Characters of a query that are looked at."""
MOST_WORDS = 64
"""Words of a query that are looked for."""

_MARKS = '"\u201c\u201d\u201e\u00ab\u00bb'
_PART = re.compile(
    rf"(?:^|(?<=\s))(?P<sign>[-=])?[{_MARKS}](?P<quoted>[^{_MARKS}]*)[{_MARKS}]"
    rf"|(?P<filter>(?:who|when|src|by|is):(?:[{_MARKS}][^{_MARKS}]*[{_MARKS}]|\S+))"
    r"|(?:^|(?<=\s))(?P<single>[-=])(?P<demanded>\w\S*)"
    r"|(?P<plain>\S+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Demand:
    """Words that must stand in a text side by side, exactly as typed but for case, accents and marks."""

    words: tuple[str, ...]
    """Folded; what is between them is white space and punctuation."""
    pattern: re.Pattern[str]
    """Finds them in a folded text."""


@dataclass(frozen=True, slots=True)
class Query:
    """A query, taken apart."""

    text: str
    """As typed, made inert."""
    words: tuple[str, ...] = ()
    """Folded words to look for, near ones and other names included."""
    is_unfinished: bool = False
    """Whether the last of the words may still be in typing."""
    demands: tuple[Demand, ...] = ()
    refusals: tuple[Demand, ...] = ()
    """What must not stand there."""
    notes: tuple[str, ...] = ()
    """What of the query was not followed, and why: a sentence each."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.words and not self.demands


def parse_query(text: str) -> Query:
    """Take a query apart. Any text is a query; what cannot be followed is said in its notes."""
    shown = inert(text)
    cut, notes = _cut(shown)
    words: list[str] = []
    demands: list[Demand] = []
    refusals: list[Demand] = []
    ends_plain = False
    for match in _PART.finditer(cut):
        sign = match["sign"] or match["single"] or ""
        exact = match["demanded"] if match["quoted"] is None else match["quoted"]
        ends_plain = match["plain"] is not None
        if match["filter"]:
            notes.append(f"“{match['filter']}” was left out: no filter is known by that word here")
        elif exact is not None:
            (refusals if sign == "-" else demands).extend(_demand(exact))
        else:
            words += _words(match["plain"])
    if len(words) > MOST_WORDS:
        notes.append(f"only the first {MOST_WORDS} of {len(words)} words were looked for")
    query = Query(
        text=shown,
        words=tuple(words[:MOST_WORDS]),
        is_unfinished=ends_plain and bool(words) and cut[-1:].isalnum(),
        demands=tuple(demands),
        refusals=tuple(refusals),
    )
    return _with_notes(query, notes)


def _cut(text: str) -> tuple[str, list[str]]:
    if len(text) <= LONGEST:
        return text, []
    return text[:LONGEST], [f"only the first {LONGEST:,} of {len(text):,} characters were looked for"]


def _with_notes(query: Query, notes: list[str]) -> Query:
    if query.is_empty and query.refusals:
        notes.append("a word to leave out needs another word to look for")
    elif query.is_empty and query.text.strip() and not notes:
        notes.append("there is no letter and no digit in it to look for")
    return Query(query.text, query.words, query.is_unfinished, query.demands, query.refusals, tuple(notes))


def _words(text: str) -> list[str]:
    """The words of a piece of the query; of a run of pairs, without the single character at its end."""
    tokens = list(tokens_of(fold(text)))
    return [token.word for at, token in enumerate(tokens) if not _is_tail(tokens, at)]


def _is_tail(tokens: list[Token], at: int) -> bool:
    return at > 0 and tokens[at].end == tokens[at - 1].end


def _demand(text: str) -> list[Demand]:
    words = tuple(_words(text))
    return [Demand(words, side_by_side(fold(text)))] if words else []
