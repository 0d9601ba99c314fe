"""Who says nothing on a matter: silent, not seen, unread or only named."""

from collections.abc import Callable

from casefile.analysis.accounts import compare
from casefile.present.compare import compare_rows
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


def test_who_tells_the_whole_and_not_this_part_of_it_omits_it(view_of: ViewOf) -> None:
    view = view_of("""
        == events.yaml ==
        season: {title: The season}
        ball: {title: The ball, part of: season, date: [{says: 1901, in: letter#p}, {says: 1902, in: letter#q}]}
        == sources/letter.md ==
        ---
        {title: A letter, short: Letter, kind: letter}
        ---
        The ball. {#p}

        The ball. {#q}
        == sources/press.md ==
        ---
        {title: The press, short: Press, kind: article, tells: [season]}
        ---
        They danced. {#p}
        == sources/almanac.md ==
        ---
        {title: An almanac, short: Almanac, kind: book, tells: [letter-writer]}
        ---
        The moon. {#p}
        == people.yaml ==
        letter-writer: {name: A writer}
    """)
    assert "Omits it, though telling the whole: Press" in plain_lines(untold_lines(view, view.matters["ball.date"]))
    comparison = compare(view.case, "ball", ("press", "almanac"))
    assert [cell.words for row in compare_rows(view, comparison) for cell in row.cells] == [
        "omits it",
        "does not tell it",
    ]
