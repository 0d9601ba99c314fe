"""`casefile search CASE [--limit 20] -- WORDS`: passages, names, events and questions that hold words or come near."""

from pathlib import Path

import click

from casefile.cli.asking import asks, load
from casefile.cli.looking import tell_problems
from casefile.cli.telling import tell, tell_beside, tell_json
from casefile.present.indexing import open_current
from casefile.present.search import HitRow, excerpt, hit_as_json, hit_rows, nothing_found
from casefile.search.embedded.failing import IndexLost
from casefile.search.engine import build_index
from casefile.search.entries import entries_of
from casefile.search.find import Answer, find

SHOWN = 160
"""How many characters of a text are printed around what matched."""


@click.command()
@asks
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many hits.")
@click.argument("words", nargs=-1, required=True)
@click.pass_context
def command(
    ctx: click.Context, folder: Path, without: tuple[str, ...], as_json: bool, limit: int, words: tuple[str, ...]
) -> None:
    """Passages, names, events and questions that hold words or come near; write -- before the words."""
    answer = None if without else _from_index(folder, " ".join(words), limit)
    if answer is None or not answer.hits or not as_json:
        case, problems = load(folder, without)
        tell_problems(problems)
        answer = answer or find(build_index(entries_of(case)), " ".join(words), limit)
    for note in answer.notes:
        tell_beside(note)
    if not answer.hits:
        tell_beside(nothing_found(case, answer.query))
    if as_json:
        tell_json("hits", (hit_as_json(hit) for hit in answer.hits), query=answer.query)
    else:
        tell(*(_line(row) for row in hit_rows(case, answer)))
    ctx.exit(0 if answer.hits else 1)


def _from_index(folder: Path, query: str, limit: int) -> Answer | None:
    """The answer of the index on disk, if there is one of the case as it is; the case is not loaded for it."""
    index = open_current(folder)
    try:
        return find(index, query, limit) if index else None
    except IndexLost:
        return None


def _line(row: HitRow) -> str:
    text, _ = excerpt(row.text, row.spans, SHOWN)
    tier = "exact" if row.is_exact else "near"
    return f"{row.place}: {text} ({row.kind} {row.id}; {tier}, {row.why})"
