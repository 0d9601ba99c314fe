"""`casefile diff OLD NEW`: the claims, verdicts and numbers of roots that differ between two states of a case."""

from pathlib import Path

import click

from casefile.cli.lines import tell_page
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.model.errors import CasefileError
from casefile.present.difference_lines import difference_page
from casefile.present.differences import difference_as_json, difference_rows, differences_between, told_in_short


@click.command()
@click.argument("old", metavar="OLD", type=Path)
@click.argument("new", metavar="[NEW]", type=Path, required=False)
@click.option("--without", multiple=True, metavar="ID", help="Leave out a source, root, link or codename.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for other programs.")
def command(old: Path, new: Path | None, without: tuple[str, ...], as_json: bool) -> None:
    """Which claims, verdicts and numbers of roots differ between two states of a case, two folders.

    With --without and no second folder: between the case and the same case without what is left out. Of a case in
    git, “git worktree add ../before HEAD” lays an earlier state beside it.
    """
    if new is None and not without:
        raise CasefileError(f"What is {old} to be held against? Write a second folder, or --without ID")
    before = look(old, without if new else (), where=str(old))
    after = look(new or old, without, is_told=new is not None, where=str(new))
    found = differences_between(before, after)
    if as_json:
        tell_json("differences", (difference_as_json(before, after, one) for one in found))
    elif not found:
        tell("No claim, verdict or number of roots differs.")
    else:
        tell(told_in_short(before, after, found), "")
        tell_page(difference_page(difference_rows(before, after, found)))
