"""Other orders, and more around a passage."""

from textual.pilot import Pilot

from casefile.tui.cells import plain
from casefile.tui.widgets.footer import Footer
from casefile.tui.widgets.reader import Reader
from tests.tui.conftest import SIZES, Shot, opened_app, press, screen_text, settle


def people(pilot: Pilot[None]) -> list[str]:
    return [row.id for row in pilot.app.desk.pane("people").rows]


def reader_of(pilot: Pilot[None]) -> Reader:
    return pilot.app.desk.query_one("#reader", Reader)


async def test_o_puts_people_by_name_and_again_by_how_much_they_are_spoken_of() -> None:
    async with opened_app() as pilot:
        before = people(pilot)
        await press(pilot, "down o")
        assert people(pilot) == ["hale", "marsh", "skerry", "brig", "trinity"]
        assert pilot.app.desk.pane("people").in_hand == "marsh"
        await press(pilot, "o")
        assert people(pilot) == before


async def test_the_footer_names_the_next_order_of_the_conflicts() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, "g c")
        assert "o by subject" in screen_text(pilot.app).splitlines()[-1]
        await press(pilot, "o")
        assert "o sharpest first" in screen_text(pilot.app).splitlines()[-1]
        assert "Conflicts › by subject" in screen_text(pilot.app)


async def test_the_order_of_the_conflicts_comes_back_with_the_place() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c o enter backspace")
        assert "Conflicts › by subject" in screen_text(pilot.app)


async def test_plus_shows_the_passages_around_one_and_minus_takes_them_away() -> None:
    async with opened_app(at="inquest#out") as pilot:
        reader = reader_of(pilot)
        alone = [line.text for line in reader.lines]
        await press(pilot, "4 +")
        words = "\n".join(line.text for line in reader.lines)
        assert "Hale, born in 1831" in words
        assert "The mate says" in words
        assert "the third of March" not in words
        assert "Hale says" in plain(reader.row(reader.at).parts)
        await press(pilot, "+")
        assert "the third of March" in "\n".join(line.text for line in reader.lines)
        await press(pilot, "- -")
        assert [line.text for line in reader.lines] == alone


async def test_plus_away_from_a_passage_says_what_it_is_for() -> None:
    async with opened_app() as pilot:
        await press(pilot, "+")
        said = "".join(part.text for part in pilot.app.screen.query_one(Footer).said)
        assert said == "+ shows what stands around a passage: open one."


@SIZES
async def test_a_passage_with_its_neighbours(shot: Shot, size: tuple[int, int]) -> None:
    await shot("/ m a t e enter +", size)


@SIZES
async def test_the_conflicts_by_subject(shot: Shot, size: tuple[int, int]) -> None:
    await shot("g c o", size)


async def test_the_kind_of_a_conflict_stands_in_the_rule_where_it_has_room_and_on_the_page_where_not() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c")
        assert rule_and_first_line(pilot) == (True, False)
        await pilot.resize_terminal(62, 24)
        await settle(pilot)
        assert rule_and_first_line(pilot) == (False, True)


def rule_and_first_line(pilot: Pilot[None]) -> tuple[bool, bool]:
    reader = pilot.app.screen.query_one("#reader", Reader)
    first = "".join(part.text for part in reader.row(0).parts)
    return reader.heading.note.startswith("fact, "), first.strip().startswith("fact, ")
