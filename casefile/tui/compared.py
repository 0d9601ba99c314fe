"""What stands side by side: which accounts in which order, and of their lines those that one of them tells."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace

from casefile.analysis.accounts import Comparison
from casefile.present.compare import AccountColumn, CompareRow, account_columns, compare_rows
from casefile.present.comparing import abouts_of, accounts_in_order, compare_abouts, compare_shared, sources_of
from casefile.present.names import name_of
from casefile.present.page import title_of
from casefile.present.position_ids import matter_and_letter
from casefile.present.view import View
from casefile.tui.comparable import EVERYTHING, abouts_in
from casefile.tui.places import Place


class Compared(NamedTuple):
    """What is compared on, and all accounts that can be shown."""

    view: View
    abouts: tuple[str, ...]
    accounts: tuple[str, ...]

    @property
    def name(self) -> str:
        """What is compared on, in words: its name, or how many records it is."""
        known = [id_ for id_ in self.abouts if id_ != EVERYTHING]
        return (
            "all that two of them tell"
            if not known
            else "; ".join(self._name(id_) for id_ in known[:2])
            + (f" and {len(known) - 2} more" if len(known) > 2 else "")
        )

    @property
    def kind(self) -> str:
        """What a column is."""
        are_positions = {bool(matter_and_letter(id_)[0]) for id_ in self.accounts}
        return "column" if len(are_positions) > 1 else "position" if True in are_positions else "account"

    def _name(self, id_: str) -> str:
        return title_of(self.view, id_)

    def lines_of(self, accounts: tuple[str, ...]) -> Comparison:
        """What these accounts have."""
        if self.abouts == (EVERYTHING,):
            return compare_shared(self.view, accounts)
        return compare_abouts(self.view, self.abouts, accounts)

    def shown(self, accounts: tuple[str, ...], in_hand: str, *, is_sharpest: bool) -> "Shown":
        """The columns and rows of some accounts; of the rows those that one of them tells, and the one in hand.

        They stand in the order of time, each record's under its name, or those that clash most sharply first.
        """
        comparison = self.lines_of(accounts)
        rows = compare_rows(self.view, comparison)
        told = tuple(row for row in rows if row.id == in_hand or any(cell.claims for cell in row.cells))
        columns, folded = account_columns(self.view, comparison), len(rows) - len(told)
        abouts = dict.fromkeys(row.about for row in told if row.about)
        if len(abouts) < 2:
            return Shown(columns, self._sharpest(told) if is_sharpest else told, {}, folded)
        if is_sharpest:
            return Shown(columns, tuple(replace(row, field=row.asks) for row in self._sharpest(told)), {}, folded)
        return Shown(columns, told, {about: name_of(self.view.case, about) for about in abouts}, folded)

    def _sharpest(self, rows: tuple[CompareRow, ...]) -> tuple[CompareRow, ...]:
        """Those that clash here, then those with a rival elsewhere; among them as the conflicts stand."""
        ranks = {conflict.id: rank for rank, conflict in enumerate(self.view.conflicts or ())}
        signs = {"≠": 0, "≠›": 1}
        return tuple(sorted(rows, key=lambda row: (signs.get(row.sign, 2), ranks.get(row.id, len(ranks)))))


class Shown(NamedTuple):
    """What is shown of it."""

    columns: tuple[AccountColumn, ...]
    rows: tuple[CompareRow, ...]
    groups: Mapping[str, str]
    """The names of what the rows are about, by id, where it is more than one thing."""
    folded: int
    """How many lines only other accounts tell."""


def compared_at(view: View, place: Place) -> Compared:
    """What is compared at a place: at its side what on, in its choices which accounts; else all, in their order."""
    abouts = abouts_in(place.side) or abouts_of(view, place.at)
    chosen = tuple(one.id for one in place.choices if sources_of(view, one.id))
    whole = Compared(view, abouts, chosen)
    if chosen:
        return whole
    return whole._replace(accounts=accounts_in_order(view, whole.lines_of(()), place.at))
