"""`casefile keys`: the table of keys with the user's own in it, and what is wrong with these."""

from collections.abc import Iterator

import click

from casefile.cli.telling import tell, tell_json
from casefile.present.problems import problem_rows
from casefile.present.shapes import JsonObject
from casefile.tui.key_table import COMMANDS, PLACES, SHOWN, Command
from casefile.tui.keymap import Keymap, check_keymap, keymap_file, load_keymap


@click.command()
@click.option("--check", "is_check", is_flag=True, help="What is wrong with your own keys; silent where nothing is.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for other programs.")
@click.pass_context
def command(ctx: click.Context, is_check: bool, as_json: bool) -> None:
    """The keys of the screens, yours included, with the names that a keymap knows their actions by."""
    if is_check:
        ctx.exit(_check(as_json=as_json))
    keymap = load_keymap(keymap_file())
    if as_json:
        rows = (_as_json(old, new) for old, new in zip(COMMANDS, keymap.commands, strict=True))
        tell_json("keys", rows, keymap=str(keymap_file()))
    else:
        tell(*_table(keymap), *_own(keymap))


def _check(*, as_json: bool) -> int:
    """Tell what is wrong with the user's keys; 1 where anything is."""
    rows = problem_rows(check_keymap(keymap_file()))
    if as_json:
        tell_json("problems", (row.as_json() for row in rows), keymap=str(keymap_file()))
    else:
        tell(*(row.text for row in rows))
    return 1 if rows else 0


def _table(keymap: Keymap) -> Iterator[str]:
    """The commands of each place, under its words."""
    for place, words in PLACES.items():
        rows = [command for command in keymap.commands if place in command.where.split()]
        if rows:
            yield from (words.replace("`", ""), *map(_line, rows), "")


def _line(command: Command) -> str:
    keys = " ".join(SHOWN.get(key, key) for key in command.keys) or "(in the palette)"
    return f"  {keys:<18} {command.id:<20} {command.help}"


def _own(keymap: Keymap) -> Iterator[str]:
    """Where the user's keys stand, and that something is wrong there."""
    if keymap_file().exists():
        yield f"Your own keys are in {keymap_file()}."
        if keymap.problems:
            yield "Not all of them can be used; casefile keys --check tells why."
    else:
        yield f"Your own keys go into {keymap_file()}, a line each: compare: C"


def _as_json(old: Command, new: Command) -> JsonObject:
    return {
        "action": old.id, "keys": list(new.keys), "default": list(old.keys), "title": old.title, "help": old.help,
        "where": old.where.split(),
    }  # fmt: skip
