"""What the palette offers first for a few letters."""

from casefile.tui.cells import plain
from casefile.tui.palette_rows import PaletteRow, matching, palette_line

ROWS = (
    PaletteRow("do:find", "action", ("find",), "Find in the list in hand.", "f"),
    PaletteRow("go:people", "screen", ("go to people",), "The people.", "g p"),
    PaletteRow("flat", "person", ("the flat of the Marshes",), "place"),
    PaletteRow("ada", "person", ("Ada Marsh", "Wick"), "person; Wick"),
    PaletteRow("log", "source", ("Marsh's log", "log"), "source"),
    PaletteRow("leaves", "event", ("Marsh leaves the rock", "leaves"), "event"),
    PaletteRow("wick-burns", "event", ("The wick burns", "wick-burns"), "event"),
)


def found(typed: str) -> list[str]:
    return [row.id for row in matching(ROWS, typed)]


def test_everything_stands_there_before_a_letter_is_typed() -> None:
    assert found(" ") == [row.id for row in ROWS]


def test_people_come_before_what_is_called_after_them() -> None:
    assert found("marsh") == ["flat", "ada", "log", "leaves"]
    assert found("wi") == ["ada", "wick-burns"]


def test_what_is_called_just_so_comes_first() -> None:
    assert found("log")[0] == "log"
    assert found("leaves")[0] == "leaves"


def test_every_word_must_stand_in_a_name_of_it() -> None:
    assert found("marsh wick") == ["ada"]
    assert found("people") == ["go:people"]
    assert found("marsh people") == []


def test_letters_within_a_word_are_found_last() -> None:
    assert found("ark") == []
    assert found("urn") == ["wick-burns"]


def test_the_keys_stand_in_a_column_of_their_own() -> None:
    lines = [plain(palette_line(row, 60)) for row in ROWS[:2]]
    assert [line[-4:] for line in lines] == ["   f", " g p"]
    assert {len(line) for line in lines} == {60}


def test_the_name_of_a_record_is_told_whole_on_a_small_screen_and_stands_near_what_it_is_on_a_large_one() -> None:
    name = "Etienne speaks of the poor health of Lev's"
    row = PaletteRow("speaks", "event", (name,), "event")
    assert plain(palette_line(row, 78)).split("  ")[0] == name
    assert plain(palette_line(row, 198)).index("event") == 57


def test_what_a_command_means_has_all_the_room_beside_its_title() -> None:
    help_ = "Narrow the list in hand, or light words so."
    assert help_ in plain(palette_line(PaletteRow("do:find", "action", ("find",), help_, "f"), 78))
