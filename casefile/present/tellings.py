"""A statement followed from teller to teller: rows, lines for the page of its matter, and the answer for programs."""

from collections.abc import Iterator

from msgspec import Struct

from casefile.analysis.hardening import Telling, follow
from casefile.analysis.retelling import Change
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.present.citing import cited_once
from casefile.present.claims import claim_as_json, value_in_words
from casefile.present.lines import Line, Span
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View

_STANCES = {"says": "{}", "denies": "a denial of “{}”", "doubts": "a doubt of “{}”"}
_MOVES = {
    "finer": "finer than {}",
    "coarser": "coarser than {}",
    "other value": "in place of {}",
    "other words": "in other words than {}",
    "other stance": "where it was told: {}",
}


class TellingRow(Struct, frozen=True, kw_only=True):
    """A passage that tells the statement, below the one that it has it from."""

    passage: str
    depth: int
    link: str
    """How it has it from the one above: “copies”; empty at the top."""
    values: str
    """What it tells, and how firmly where that is not flat."""
    changes: tuple[str, ...]
    """What it added, dropped or told otherwise, and whether it cites anything else for that."""
    is_firmer: bool
    is_again: bool
    """Whether it stands above already, with those who have it from there."""


def telling_rows(view: View, matter: Matter) -> tuple[TellingRow, ...]:
    """The tellings that come of one another; none where no chain joins two tellers."""
    return tuple(_row(view, telling) for telling in follow(view.index, matter))


def _row(view: View, telling: Telling) -> TellingRow:
    claims = dict.fromkeys(_told(view, claim, with_firm=True) for claim in telling.claims)
    return TellingRow(
        passage=telling.passage,
        depth=telling.depth,
        link=", ".join(dict.fromkeys(link.how.replace("-", " ") for link in telling.links)),
        values="; ".join(claims),
        changes=tuple(_changes(view, telling)),
        is_firmer=any("firmer" in change.moves for change in telling.changes),
        is_again=telling.is_again,
    )


def _changes(view: View, telling: Telling) -> Iterator[str]:
    told = [words for change in telling.changes for words in _change(view, change)]
    yield from dict.fromkeys(told)
    if telling.links and not told:
        yield "as it was"
    elif told and not telling.cites_more:
        yield "cites nothing else"


def _change(view: View, change: Change) -> Iterator[str]:
    if change.earlier is None:
        yield f"adds {_told(view, change.later)}"
    elif change.later is None:
        yield f"drops {_told(view, change.earlier)}"
    else:
        for move in change.moves:
            firms = f"{move}: {change.earlier.firm}, then {change.later.firm}"
            yield _MOVES[move].format(_told(view, change.earlier)) if move in _MOVES else firms


def _told(view: View, claim: Claim | None, *, with_firm: bool = False) -> str:
    if claim is None:
        return ""
    firm = f" ({claim.firm})" if with_firm and claim.firm != "flat" else ""
    return _STANCES[claim.stance].format(value_in_words(view, claim)) + firm


def telling_lines(view: View, matter: Matter) -> Iterator[Line]:
    """A line for each teller, further in than the one that it has the statement from."""
    for row in telling_rows(view, matter):
        changes = (*row.changes, "see above") if row.is_again else row.changes
        yield Line(
            (
                *cited_once(view.case, (row.passage,)),
                Span(f" ({row.link})" if row.link else "", "muted"),
                Span(row.values, "claim", row.passage, 1),
                Span("; ".join(changes), "note" if row.is_firmer else "muted", None, 2),
            ),
            indent=2 + 2 * row.depth,
            anchor=row.passage,
            table="tellings",
        )


def tellings_as_json(view: View, matter: Matter) -> list[Json]:
    """The tellings as other programs read them (docs/json.md)."""
    return [_as_json(view, telling) for telling in follow(view.index, matter)]


def _as_json(view: View, telling: Telling) -> JsonObject:
    return {
        "in": telling.passage,
        "depth": telling.depth,
        "how": list(dict.fromkeys(link.how for link in telling.links)),
        "cites_more": telling.cites_more,
        "claims": [claim_as_json(view, claim) for claim in telling.claims],
        "changes": [_change_as_json(view, change) for change in telling.changes],
        "again": telling.is_again,
    }


def _change_as_json(view: View, change: Change) -> Json:
    return {
        "earlier": claim_as_json(view, change.earlier) if change.earlier else None,
        "later": claim_as_json(view, change.later) if change.later else None,
        "moves": list(change.moves),
    }
