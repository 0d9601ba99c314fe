"""Who says nothing on a matter: silent, not seen, unread or only named."""

from collections.abc import Callable

from casefile.present.plain import plain_lines
from casefile.present.untold import untold_lines
from casefile.present.view import View

ViewOf = Callable[[str], View]

CASE = """
    == events.yaml ==
    ball: {title: The ball, date: [{says: 1901, in: letter#ball}, {says: 1902, in: diary#ball}]}
    == sources/letter.md ==
    ---
    {title: A letter, short: "Letter, 1901", kind: letter}
    ---

    The ball. {#ball}
    == sources/diary.md ==
    ---
    {title: A diary, short: Diary, kind: diary}
    ---

    The ball. {#ball}
    == sources/press.md ==
    ---
    {title: The press, short: Press, kind: article, tells: [ball]}
    ---

    They danced. {#danced}
    == sources/extract.md ==
    ---
    {title: An extract, short: Extract, kind: book, reached through: [diary]}
    ---

    There was music. {#music}
    == sources/elsewhere.md ==
    ---
    {title: Of other things, short: Elsewhere, kind: book, reached through: [diary], tells: [war]}
    ---

    War. {#war}
    == sources/memoir.md ==
    ---
    {title: A memoir, short: Memoir, kind: book, tells: [ball]}
    ---
    == sources/catalogue.md ==
    ---
    {title: A catalogue, short: Catalogue, kind: book}
    ---
    == sources/unread.md ==
    ---
    {title: A file, short: File, kind: file, read: no}
    ---
    == people.yaml ==
    anna: {name: Anna}
"""


def untold(view: View, matter: str) -> list[str]:
    """The lines as text."""
    return list(plain_lines(untold_lines(view, view.matters[matter])))


def test_each_source_stands_under_what_its_saying_nothing_is_worth(view_of: ViewOf) -> None:
    view = view_of(CASE + "    == events/war.yaml ==\n    war: {title: The war}\n")
    assert untold(view, "ball.date") == [
        "Silent, though telling of it: Press",
        "Not seen, excerpts only: Extract",
        "Unread: File",
        "Only named: Memoir; 1 other",
    ]


def test_that_nobody_is_silent_is_said(mill: View) -> None:
    assert untold(mill, "fire.date") == ["Silent, though telling of it: none", "Unread: Diary"]
