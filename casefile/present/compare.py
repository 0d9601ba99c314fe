"""Accounts side by side: columns and rows for the grid, the command and other programs."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from casefile.analysis.accounts import Cell, Comparison, Line
from casefile.analysis.holdings import Held, held
from casefile.analysis.witnesses import ends_behind
from casefile.model.claims import Claim
from casefile.present.claims import claim_as_json, qualified, value_in_words
from casefile.present.comparing import position_of
from casefile.present.conflicts import asks_of, values_in_words
from casefile.present.names import name_of
from casefile.present.position_ids import matter_and_letter
from casefile.present.shapes import Json, JsonObject
from casefile.present.tellers import places_told, tellers
from casefile.present.view import View
from casefile.present.witness_words import witnesses_in_words

_SIGNS = {"silent": "·", "omits": "/", "in passing": "/", "out of scope": "/", "not seen": "░", "unread": "░"}
_STANCES = {"denies": "✗", "doubts": "?"}
_WORDS = {
    "silent": "silent",
    "omits": "omits it",
    "in passing": "only in passing",
    "out of scope": "does not tell it",
    "not seen": "not seen",
    "unread": "unread",
}


class AccountColumn(Struct, frozen=True, kw_only=True):
    """A source whose account is shown, or a position with its tellers."""

    id: str
    short: str
    held: Held | None
    """None for a position."""
    roots: str
    """Whose word it rests on here: names of the roots, else “unplaced”; of a position, how many stand behind it."""


class CompareCell(Struct, frozen=True, kw_only=True):
    """What one account has for one matter."""

    source: str
    state: str
    sign: str
    """`a`, `ab`, `a≠b`, `✗a`, `?a`; `·` silent, `/` omits it or does not tell it, `░` not seen; else empty."""
    words: str
    """The values, and what qualifies them, else why there is none."""
    place: str
    """Their pages or paragraphs: “p. 3; p. 61”; empty for a position, and where no more than a section is known."""
    claims: tuple[Claim, ...]

    @property
    def passages(self) -> tuple[str, ...]:
        """Where it opens: the passages of its claims, each once."""
        return tuple(dict.fromkeys(claim.passage for claim in self.claims if claim.passage))


class CompareRow(Struct, frozen=True, kw_only=True):
    """A matter across the accounts shown."""

    id: str
    about: str | None
    """The event or person it is about."""
    asks: str
    """The question in words."""
    field: str
    """The short name of the row: the fact's field, else the question."""
    verdict: str
    """Over all accounts of the case; empty where there is nothing to compare."""
    sign: str
    """`≠` a conflict here, `≠›` a rival in an account that is not shown; empty for none."""
    cells: tuple[CompareCell, ...]


def account_columns(view: View, comparison: Comparison) -> tuple[AccountColumn, ...]:
    """The accounts shown, in their order."""
    return tuple(_column(view, comparison, source) for source in comparison.accounts)


def _column(view: View, comparison: Comparison, source: str) -> AccountColumn:
    short = column_name(view, source)
    position = position_of(view, source)
    if position is not None:
        return AccountColumn(id=source, short=short, held=None, roots=witnesses_in_words(position.witnesses))
    cells = (cell for line in comparison.lines for cell in line.cells if cell.source == source)
    ends = ends_behind(view.case, (claim for cell in cells for claim in cell.claims))
    roots = "; ".join(name_of(view.case, end) for end in ends)
    return AccountColumn(
        id=source,
        short=short,
        held=held(view.case, view.case.sources[source]),
        roots=roots or "unplaced",
    )


def column_name(view: View, id_: str) -> str:
    """What a column goes by: the short name of a source; the letter and the values of a position."""
    position = position_of(view, id_)
    return f"{position.letter}  {values_in_words(position)}" if position else name_of(view.case, id_)


def compare_rows(view: View, comparison: Comparison) -> tuple[CompareRow, ...]:
    """Matters in the order of events, each with a cell for every account."""
    return tuple(_row(view, line) for line in comparison.lines)


def _row(view: View, line: Line) -> CompareRow:
    asks = asks_of(view, line.matter)
    return CompareRow(
        id=line.matter.id,
        about=line.about,
        asks=asks,
        field=line.matter.field or asks,
        verdict=str(line.verdict or ""),
        sign="≠" if line.clashes_here else "≠›" if line.rival_elsewhere else "",
        cells=tuple(_cell(view, cell) for cell in line.cells),
    )


def _cell(view: View, cell: Cell) -> CompareCell:
    is_position = bool(matter_and_letter(cell.source)[0])
    values = tuple(_with_tellers(view, cell) if is_position else _values(view, cell))
    return CompareCell(
        source=cell.source,
        state=cell.state,
        sign=_SIGNS.get(cell.state) or _before(cell) + letters_in_words(cell),
        words="; ".join(values) or _WORDS[cell.state],
        place="" if is_position else _place(view, cell),
        claims=cell.claims,
    )


def _place(view: View, cell: Cell) -> str:
    cited = (view.case.passages[claim.passage] for claim in cell.claims if claim.passage)
    return "; ".join(dict.fromkeys(passage.locator for passage in cited if passage.locator != passage.heading))


def _values(view: View, cell: Cell) -> Iterable[str]:
    """What an account says, or else denies or doubts; beside what it says what it denies, behind `✗`."""
    marks = ("" if claim.stance == cell.state else _STANCES.get(claim.stance, "") for claim in cell.claims)
    values = (qualified(view, claim) for claim in cell.claims)
    return dict.fromkeys(f"{mark}{value}" for mark, value in zip(marks, values, strict=True))


def _with_tellers(view: View, cell: Cell) -> Iterator[str]:
    """Each value with the accounts that have it: “15 February 1938 (Service 2009)”; a denied one behind `✗`."""
    tellers: dict[str, list[str]] = {}
    for claim in cell.claims:
        value = _STANCES.get(claim.stance, "") + qualified(view, claim)
        tellers.setdefault(value, []).append(name_of(view.case, claim.source or ""))
    for value, names in tellers.items():
        yield f"{value} ({'; '.join(dict.fromkeys(names))})"


def cited_values(view: View, cell: CompareCell) -> Iterator[str]:
    """Each value with where it is told: “3 May 1920  p. 2 “on the third””; of a position with its accounts too."""
    told: dict[str, list[Claim]] = {}
    for claim in cell.claims:
        mark = "" if claim.stance in ("says", cell.state) else f"{claim.stance} "
        told.setdefault(mark + value_in_words(view, claim), []).append(claim)
    for value, claims in told.items():
        if matter_and_letter(cell.source)[0]:
            yield f"{value}  " + "".join(span.text for span in tellers(view, claims, 0, with_marks=True))
        else:
            yield f"{value}  {places_told(view, claims)}".rstrip()


def _before(cell: Cell) -> str:
    return _STANCES.get(cell.state, "")


def letters_in_words(cell: Cell) -> str:
    """The letters of a cell: “ab” where it fits both, “a≠b” where it is against itself; empty without a clash."""
    letters = ("≠" if cell.is_against_itself else "").join(cell.letters)
    return f"{letters}≠" if cell.is_against_itself and len(cell.letters) == 1 else letters


def line_as_json(view: View, line: Line) -> JsonObject:
    """A line of a comparison as other programs read it (docs/json.md)."""
    return {
        "id": line.matter.id,
        "event": line.about,
        "field": line.matter.field,
        "asks": line.matter.asks or None,
        "verdict": None if line.verdict is None else str(line.verdict),
        "rival_elsewhere": line.rival_elsewhere,
        "cells": [_cell_as_json(view, cell) for cell in line.cells],
    }


def _cell_as_json(view: View, cell: Cell) -> Json:
    claims = [claim_as_json(view, claim) for claim in cell.claims]
    return {"source": cell.source, "state": cell.state, "letters": letters_in_words(cell) or None, "claims": claims}


def accounts_as_json(view: View, comparison: Comparison) -> list[Json]:
    """The accounts compared, with the names they go by."""
    return [{"source": id_, "short": column_name(view, id_)} for id_ in comparison.accounts]
