"""`casefile compare CASE ABOUT [SOURCE...]`: accounts side by side."""

from pathlib import Path

import click

from casefile.analysis.accounts import Comparison, compare
from casefile.cli.asking import asks
from casefile.cli.looking import look, require_known, tell_problems
from casefile.cli.telling import tell, tell_json
from casefile.model.errors import CasefileError
from casefile.present.compare import (
    CompareRow,
    account_columns,
    accounts_as_json,
    cited_values,
    column_name,
    compare_rows,
    line_as_json,
)
from casefile.present.comparing import abouts_of, compare_abouts, position_of
from casefile.present.names import kind_of, name_of
from casefile.present.position_ids import matter_and_letter
from casefile.present.view import View
from casefile.present.words import sentence_list

NAMED = 3
"""How many sources are offered in place of what is none."""


@click.command()
@asks
@click.argument("about")
@click.argument("accounts", metavar="[SOURCE|POSITION]...", nargs=-1)
def command(folder: Path, without: tuple[str, ...], as_json: bool, about: str, accounts: tuple[str, ...]) -> None:
    """Accounts of an event, a person or a question side by side: all that tell of it, or those named.

    Positions can be compared, too, by the matter and the letter: birth.date:a birth.date:b.
    """
    view = look(folder, without, with_conflicts=False, is_told=False)
    columns = (about, *accounts) if matter_and_letter(about)[0] else accounts
    if columns is accounts:
        _require_comparable(view, about)
    for column in columns:
        _require_column(view, column)
    tell_problems(view.problems)
    comparison = _compared(view, about, columns)
    if as_json:
        rows = (line_as_json(view, line) for line in comparison.lines)
        tell_json("compare", rows, accounts=accounts_as_json(view, comparison))
    else:
        _tell(view, comparison)


def _compared(view: View, about: str, columns: tuple[str, ...]) -> Comparison:
    """Accounts on what is asked for; positions on the records that they are about, if nothing else is asked for."""
    matters = [matter_and_letter(column)[0] for column in columns]
    if not any(matters):
        return compare(view.case, about, columns)
    abouts = dict.fromkeys(one for id_ in filter(None, matters) for one in abouts_of(view, id_))
    return compare_abouts(view, abouts if about in columns else (about,), columns)


def _require_column(view: View, column: str) -> None:
    """Raise CasefileError for what is neither a source nor a position."""
    matter, letter = matter_and_letter(column)
    if not matter:
        _require_source(view, column)
        return
    require_known(matter, view.matters)
    if position_of(view, column) is None:
        raise CasefileError(f"{matter} has no position “{letter}”; casefile witnesses CASE {matter} lists what it has")


def _require_source(view: View, id_: str) -> None:
    """Raise CasefileError for an id that the case does not have, or has for what gives no account."""
    kind = kind_of(view.case, id_)
    if kind and kind != "source":
        written = [source.id for source in view.case.sources.values() if id_ in source.author]
        some = sentence_list((written or list(view.case.sources))[:NAMED], "or")
        raise CasefileError(f"“{id_}” is of the kind {kind}; an account is a source; write {some}")
    require_known(id_, view.case.sources)


def _require_comparable(view: View, about: str) -> None:
    """Raise CasefileError for an id that the case does not have, or has for what nobody tells of."""
    matter = view.matters.get(about)
    if matter and about not in view.case.questions:
        raise CasefileError(f"“{about}” is a fact, and accounts are compared on what it is of; write {matter.about}")
    kind = kind_of(view.case, about)
    if kind and kind not in ("event", "person", "question"):
        behind = ", and the sources behind it" if kind == "source" else ""
        asked = f"accounts are compared on an event, person or question; write one of these{behind}"
        raise CasefileError(f"“{about}” is of the kind {kind}, and {asked}")
    require_known(about, (*view.case.events, *view.case.people, *view.case.questions))


def _tell(view: View, comparison: Comparison) -> None:
    """The accounts, then a block for each matter: its verdict, and what each account has for it."""
    if not comparison.lines:
        nothing = f"No claim is about {name_of(view.case, comparison.about)}, so no accounts can be compared"
        tell(f"{nothing}; casefile show CASE {comparison.about} has the rest.")
        return
    for column in account_columns(view, comparison):
        behind = f"{column.held}; roots: {column.roots}" if column.held else column.roots
        tell(f"{column.short}: {behind} ({column.id})")
    for row in compare_rows(view, comparison):
        _tell_row(view, row)


def _tell_row(view: View, row: CompareRow) -> None:
    elsewhere = ", a rival in an account not shown" if row.sign == "≠›" else ""
    asks = row.asks if row.asks.endswith("?") or not row.verdict else f"{row.asks}:"
    tell("", f"{asks} {row.verdict}{elsewhere} ({row.id})" if row.verdict else f"{asks} ({row.id})")
    for cell in row.cells:
        letters = "" if cell.state not in ("says", "denies", "doubts") else cell.sign.lstrip("✗?")
        stance = "" if cell.state == "says" or not cell.claims else f"{cell.state} "
        told = "; ".join(cited_values(view, cell)) or cell.words
        tell(f"  {column_name(view, cell.source)}: {stance}{letters + ' ' if letters else ''}{told}")
