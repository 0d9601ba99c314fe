"""What was asked: words to look for, words that must stand there, words that must not."""

import re
from collections.abc import Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from casefile.dates.date import Date
from casefile.dates.prose import find_dates
from casefile.search.dated import read_date
from casefile.search.filters import EXAMPLES, QUOTES, Filter, read_filter
from casefile.search.spelling import without_signs
from casefile.search.tokens import Token, side_by_side, tokens_of
from casefile.text.fold import fold, fold_with_map
from casefile.text.inert import inert
from casefile.text.offsets import span_before

LONGEST = 1_000
"""Characters of a query that are looked at."""
MOST_WORDS = 64
"""Words of a query that are looked for."""

_PART = re.compile(
    rf"(?:^|(?<=\s))(?P<sign>[-=])?[{QUOTES}](?P<quoted>[^{QUOTES}]*)[{QUOTES}]"
    r"|(?:^|(?<=\s))(?P<single>[-=])(?P<demanded>\w\S*)"
    r"|(?P<plain>\S+)"
)
_NO_TEXT = re.compile("[\ud800-\udfff]")
"""What an argument holds in place of bytes that are no text."""
_INITIALS = re.compile(r"(?:[^\W\d_]\.){3,}|(?:[^\W\d_]\.){2,}[^\W\d_]")
"""Three letters at least with a stop behind each, as in N.K.V.D."""
_OPEN_END = "*…"
"""Signs by which people say that a word goes on."""


class Demand(Struct, frozen=True):
    """Words that must stand in a text side by side, exactly as typed but for case, accents and marks."""

    words: tuple[str, ...]
    """Folded; what is between them is white space and punctuation."""
    pattern: re.Pattern[str]
    """Finds them in a folded text."""


class AskedDate(Struct, frozen=True):
    """A date in the words of a query."""

    date: Date
    terms: tuple[int, ...]
    """Which words of the query it is told by."""


class Whole(Struct, frozen=True):
    """What is written with signs within is as one word: Zinov'ev and Зиновьев as Zinoviev, K.G.B. as KGB."""

    word: str
    """Folded."""
    terms: tuple[int, ...]
    """Which words of the query it is told by."""


class Query(Struct, frozen=True):
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
    filters: tuple[Filter, ...] = ()
    dates: tuple[AskedDate, ...] = ()
    """The dates that the words tell."""
    wholes: tuple[Whole, ...] = ()
    """What words are that have a soft sign or what stands for it within, or a stop behind each letter."""
    notes: tuple[str, ...] = ()
    """What of the query was not followed, and why: a sentence each."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.words and not self.demands and not self.filters


class _Parts(Struct):
    """What has been read of a query so far."""

    words: list[str] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)
    """Where in the query each word stands."""
    marked: list[tuple[int, int]] = field(default_factory=list)
    """Where the rest stands: filters, words demanded or refused."""
    demands: list[Demand] = field(default_factory=list)
    refusals: list[Demand] = field(default_factory=list)
    filters: list[Filter] = field(default_factory=list)
    wholes: list[Whole] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    ends_plain: bool = False


def parse_query(text: str) -> Query:
    """Take a query apart. Any text is a query; what cannot be followed is said in its notes."""
    cut, notes = _cut(text)
    parts = _Parts(notes=notes)
    at = 0
    while at < len(cut):
        at = _read_part(cut, at, parts)
    words = parts.words
    if len(words) > MOST_WORDS:
        notes.append(f"only the first {MOST_WORDS} of {len(words)} words were looked for")
    query = Query(
        text=inert(text),
        words=tuple(words[:MOST_WORDS]),
        is_unfinished=parts.ends_plain and bool(words) and cut.rstrip(_OPEN_END)[-1:].isalnum(),
        demands=tuple(parts.demands),
        refusals=tuple(parts.refusals),
        filters=tuple(parts.filters),
        dates=tuple(_dates(cut, parts)),
        wholes=tuple(whole for whole in parts.wholes if whole.terms[-1] < MOST_WORDS),
    )
    return _with_notes(query, notes)


def _read_part(cut: str, at: int, parts: _Parts) -> int:
    """Read the next piece of a query; gives where it ends."""
    if cut[at].isspace():
        return at + 1
    if (at == 0 or cut[at - 1].isspace()) and (found := read_filter(cut, at)):
        parts.filters.append(found)
        parts.marked.append((at, found.end))
        parts.ends_plain = False
        return found.end
    match = _PART.match(cut, at)
    if match is None:
        return len(cut)
    sign = match["sign"] or match["single"] or ""
    exact = match["demanded"] if match["quoted"] is None else match["quoted"]
    parts.ends_plain = exact is None
    if exact is not None:
        (parts.refusals if sign == "-" else parts.demands).extend(_demand(exact))
        parts.marked.append(match.span())
    else:
        _read_words(match, parts)
    return match.end()


def _read_words(match: re.Match[str], parts: _Parts) -> None:
    """Read the words of a plain piece, each with its place; say of a filter that its value does not follow."""
    folded, offsets = fold_with_map(match["plain"])
    first = len(parts.words)
    for token in _whole(folded):
        parts.words.append(token.word)
        start, end = span_before(offsets, token.start, token.end)
        parts.places.append((match.start() + start, match.start() + end))
    parts.wholes += _wholes(match["plain"], tuple(range(first, len(parts.words))))
    example = EXAMPLES.get(match["plain"].lower())
    if example and match.end() < len(match.string):  # at the end it may still be in typing
        parts.notes.append(f"“{match['plain']}” was taken for a word; a filter has its value right behind: {example}")


def _wholes(plain: str, terms: tuple[int, ...]) -> Iterator[Whole]:
    """What a piece with signs within is as one word."""
    without = plain.replace(".", "") if _INITIALS.fullmatch(plain) else without_signs(plain)
    words = _words(without) if without != plain else []
    if len(words) == 1 and terms:
        yield Whole(words[0], terms)


def _dates(cut: str, parts: _Parts) -> Iterator[AskedDate]:
    """The dates that plain words tell."""
    for start, end in parts.marked:
        cut = cut[:start] + "|" * (end - start) + cut[end:]
    for found in find_dates(cut):
        places = enumerate(parts.places[:MOST_WORDS])
        terms = tuple(term for term, (start, end) in places if start < found.end and end > found.start)
        date = read_date(found.edtf)
        if date and terms:
            yield AskedDate(date, terms)


def _cut(text: str) -> tuple[str, list[str]]:
    """As much of a query as is looked at, inert, and what is to be said of the rest."""
    notes = []
    if len(text) > LONGEST:
        notes.append(f"only the first {LONGEST:,} of {len(text):,} characters were looked for")
        text = text[:LONGEST]
    if _NO_TEXT.search(text):
        notes.append("what is no text in it was left out; write it in UTF-8")
    return inert(_NO_TEXT.sub("", text)), notes


def _with_notes(query: Query, notes: list[str]) -> Query:
    if query.is_empty and query.refusals:
        notes.append("a word to leave out needs another word to look for")
    elif query.is_empty and query.text.strip() and not notes:
        notes.append("there is no letter and no digit in it to look for")
    return replace(query, notes=tuple(dict.fromkeys(notes)))


def _words(text: str) -> list[str]:
    """The words of a piece of the query."""
    return [token.word for token in _whole(fold(text))]


def _whole(folded: str) -> list[Token]:
    """The words of a folded piece; of a run of pairs, without the single character at its end."""
    tokens = list(tokens_of(folded))
    return [token for at, token in enumerate(tokens) if not _is_tail(tokens, at)]


def _is_tail(tokens: list[Token], at: int) -> bool:
    return at > 0 and tokens[at].end == tokens[at - 1].end


def _demand(text: str) -> list[Demand]:
    words = tuple(_words(text))
    return [Demand(words, side_by_side(fold(text)))] if words else []
