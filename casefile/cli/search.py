"""`casefile search CASE -- WORDS`: passages, names, events and questions that hold words or come near (docs/search.md).

One query, one that was saved, or a list of them from a file.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

import click

from casefile.cli.asking import asks, load
from casefile.cli.folders import as_typed
from casefile.cli.looking import tell_problems
from casefile.cli.telling import tell, tell_beside, tell_json
from casefile.model.case import Case
from casefile.model.errors import CasefileError
from casefile.present.findings import findings_for, needs_case
from casefile.present.indexing import open_current
from casefile.present.search import (
    HitRow,
    about_answer,
    answer_as_json,
    excerpt,
    found_in_words,
    hit_as_json,
    hit_rows,
    more_found,
    nothing_found,
    saved_as_json,
)
from casefile.search.embedded.failing import IndexLost
from casefile.search.engine import Index, build_index
from casefile.search.entries import entries_of
from casefile.search.find import Answer, find
from casefile.search.findings import NO_FINDINGS
from casefile.search.query import parse_query
from casefile.search.saved import find_saved, forget_search, load_saved, save_search

MANY = 10_000
"""Texts from which on an index on disk spares a second and more."""
SHOWN = 160
"""How many characters of a text are printed around what matched."""


@click.command()
@asks
@click.option(
    "--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many hits a query."
)
@click.option(
    "--queries",
    type=click.File(encoding="utf-8-sig", errors="replace"),
    help="Answer each line that does not begin with #; - is the input.",
)
@click.option("--save", metavar="NAME", help="Save the search under a name, and answer it.")
@click.option("--run", metavar="NAME", help="Answer a saved search; words narrow it.")
@click.option("--forget", metavar="NAME", help="Forget a saved search.")
@click.option("--saved", is_flag=True, help="List the saved searches.")
@click.argument("words", nargs=-1)
@click.pass_context
def command(
    ctx: click.Context,
    folder: Path,
    without: tuple[str, ...],
    as_json: bool,
    limit: int,
    queries: TextIO | None,
    save: str | None,
    run: str | None,
    forget: str | None,
    saved: bool,
    words: tuple[str, ...],
) -> None:
    """Passages, names, events and questions that hold words or come near.

    Write -- before words of which one begins with a minus, so that it is no option.
    """
    _require_case(folder, words)
    is_asked = bool(run or " ".join(words).strip())
    if sum((queries is not None, saved or forget is not None, is_asked)) != 1 or (save is not None and not is_asked):
        raise click.UsageError("Write words to look for, or one of --queries, --run, --saved and --forget", ctx)
    if saved or forget is not None:
        _tell_saved(folder, forget, as_json=as_json)
    elif queries is not None:
        ctx.exit(_tell_each(*_answers(folder, without, _listed(queries), limit, is_plain=not as_json), as_json=as_json))
    else:
        query = " ".join((*((find_saved(folder, run).query,) if run else ()), *words))
        if save is not None:
            save_search(folder, save, query)
        ctx.exit(_tell_one(*_answers(folder, without, [query], limit, is_plain=not as_json), as_json=as_json))


def _listed(queries: TextIO) -> list[str]:
    """A query a line; what begins with # is passed over."""
    return [line.strip() for line in queries if line.strip() and not line.startswith("#")]


def _require_case(folder: Path, words: Sequence[str]) -> None:
    """Raise CasefileError where a word stands in place of the case."""
    if len(folder.parts) == 1 and not folder.exists():
        query = " ".join((str(folder), *words)).strip()
        case = "." if Path("case.yaml").is_file() else "CASE"
        raise CasefileError(f"There is no folder {folder}; search takes the case first: casefile search {case} {query}")


def _tell_saved(folder: Path, forget: str | None, *, as_json: bool) -> None:
    """List the saved searches, once one is forgotten."""
    if forget is not None:
        tell_beside(f"Forgotten: “{forget_search(folder, forget).name}”.")
    every = load_saved(folder)
    if as_json:
        tell_json("searches", map(saved_as_json, every))
    elif not every and forget is None:
        tell_beside("No search is saved for this case; --save NAME saves one")
    else:
        tell(*(f"{one.name}: {one.query}" for one in every))


def _tell_one(case: Case | None, answers: Sequence[Answer], *, as_json: bool) -> int:
    """Tell the hits of one query; the status."""
    (answer,) = answers
    tell_beside(*answer.notes)
    if not as_json and (more := more_found(answer)):
        tell_beside(f"{more}; --limit gives more")
    if case and not answer.hits and not parse_query(answer.query).is_empty:
        tell_beside(nothing_found(case, answer.query))
    if as_json:
        tell_json("hits", map(hit_as_json, answer.hits), **about_answer(answer))
    elif case:
        tell(*(_line(row) for row in hit_rows(case, answer)))
    return 0 if answer.hits else 1


def _tell_each(case: Case | None, answers: Sequence[Answer], *, as_json: bool) -> int:
    """Tell the hits of several queries, each under its query; the status."""
    for answer in answers:
        tell_beside(*(f"{answer.query}: {note}" for note in answer.notes))
    if as_json:
        tell_json("queries", map(answer_as_json, answers))
    elif case:
        for answer in answers:
            tell(f"{answer.query}: {found_in_words(answer) or 'nothing to look for'}")
            tell(*(f"  {_line(row)}" for row in hit_rows(case, answer)))
    return 0 if any(answer.hits for answer in answers) else 1


def _answers(
    folder: Path, without: tuple[str, ...], queries: Sequence[str], limit: int, *, is_plain: bool
) -> tuple[Case | None, tuple[Answer, ...]]:
    """The answers, from the index on disk if there is one of the case as it is; the case only where it is needed.

    It is needed to name what was found for people, for filters and dates, and where nothing is found.
    """
    case = None
    index = None if without else open_current(folder)
    if index is None or is_plain or needs_case(queries):
        case = _load(folder, without)
    answers = _found(index, case, queries, limit) if index else None
    if answers is None or not all(answer.hits for answer in answers):
        case = case or _load(folder, without)
        answers = answers or _found(_built(folder, case, without), case, queries, limit)
    return case, answers or ()


def _built(folder: Path, case: Case, without: tuple[str, ...]) -> Index:
    """An index in memory; of very many texts it is told how to have one on disk."""
    built = build_index(entries_of(case))
    if built.engine.size > MANY and not without:
        tell_beside(f"“casefile index {as_typed(folder)}” makes this quick")
    return built


def _load(folder: Path, without: tuple[str, ...]) -> Case:
    case, problems = load(folder, without)
    tell_problems(problems)
    return case


def _found(index: Index, case: Case | None, queries: Sequence[str], limit: int) -> tuple[Answer, ...] | None:
    """The answers of an index; None where it is no longer there."""
    findings = findings_for(case, queries) if case else NO_FINDINGS
    try:
        return tuple(find(index, query, limit, findings=findings) for query in queries)
    except IndexLost:
        return None


def _line(row: HitRow) -> str:
    text, _ = excerpt(row.text, row.spans, SHOWN)
    tier = "exact" if row.is_exact else "near"
    rest = text.removeprefix(row.place).lstrip()
    place = row.place if not rest or row.place.endswith("?") else f"{row.place}:"
    return f"{place} {rest}".rstrip() + f" ({row.kind} {row.id}; {tier}, {row.why})"
