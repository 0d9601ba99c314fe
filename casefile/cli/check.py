"""`casefile check CASE [--strict]`: what is wrong in the files; silent where nothing is."""

from pathlib import Path

import click

from casefile.cli.asking import asks, load
from casefile.cli.telling import tell, tell_json
from casefile.present.problems import find_problems, has_errors, problem_rows


@click.command()
@asks
@click.option("--strict", is_flag=True, help="Warnings too make it leave with status 1.")
@click.pass_context
def command(ctx: click.Context, folder: Path, without: tuple[str, ...], as_json: bool, strict: bool) -> None:
    """What is wrong in the files and what to write instead; silent where nothing is wrong."""
    problems = find_problems(*load(folder, without))
    rows = problem_rows(problems)
    if as_json:
        tell_json("problems", (row.as_json() for row in rows))
    else:
        tell(*(row.text for row in rows))
    ctx.exit(1 if has_errors(problems, strict=strict) else 0)
