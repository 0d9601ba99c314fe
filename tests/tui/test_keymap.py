"""The user's own keys: what can be used of a file, and what is told of the rest."""

from pathlib import Path
from textwrap import dedent

import pytest

from casefile.tui.key_names import HARD, key_of
from casefile.tui.key_table import COMMANDS, Command, are_together
from casefile.tui.keymap import Keymap, check_keymap, keymap_file, load_keymap, read_keymap


def keys_of(keymap: Keymap, id_: str) -> tuple[str, ...]:
    return next(command.keys for command in keymap.commands if command.id == id_)


def told(keymap: Keymap) -> list[str]:
    return [str(problem) for problem in keymap.problems]


def checked(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "keymap.yaml"
    file.write_text(dedent(text), encoding="utf-8")
    return [str(problem) for problem in check_keymap(file)]


def test_a_key_of_the_user_takes_the_place_of_ours() -> None:
    keymap = read_keymap("find: F\nnext_found: [., pgdn]\nwhole: []\n")
    assert told(keymap) == []
    assert keys_of(keymap, "find") == ("F",)
    assert keys_of(keymap, "next_found") == (".", "pagedown")
    assert keys_of(keymap, "whole") == ()
    assert keys_of(keymap, "search") == ("/",)


def test_no_file_is_an_empty_keymap_and_the_table_stays_as_it_is(tmp_path: Path) -> None:
    assert load_keymap(tmp_path / "keymap.yaml").commands == COMMANDS


def test_an_action_that_works_at_the_same_time_loses_a_key_that_is_taken() -> None:
    keymap = read_keymap("find: j\n")
    assert keys_of(keymap, "down") == ("down",)
    assert keys_of(keymap, "to_hits") == ("down",)


def test_the_letters_after_g_are_keys_like_any_other() -> None:
    keymap = read_keymap("go_timeline: z\ngo_leads: c\n")
    assert told(keymap) == []
    assert keys_of(keymap, "go_timeline") == ("z",)
    assert keys_of(keymap, "whole") == ("z",)
    assert keys_of(keymap, "go_conflicts") == ()


def test_two_letters_after_g_that_are_the_same_are_told(tmp_path: Path) -> None:
    lost = "c is the key of go_conflicts too, which has no key now; give that another, go_conflicts: KEY"
    assert checked(tmp_path, "go_leads: c\n") == [f"keymap.yaml:1:1: {lost}"]


def test_two_actions_can_exchange_their_keys() -> None:
    keymap = read_keymap("find: e\nedit: f\n")
    assert (keys_of(keymap, "find"), keys_of(keymap, "edit")) == (("e",), ("f",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fnd: F", "keymap.yaml:1:1: “fnd” is no action; did you mean “find”?"),
        ("nothing like it: F", "keymap.yaml:1:1: “nothing like it” is no action; “casefile keys” lists the actions"),
        ("find: foo", "keymap.yaml:1:7: “foo” is no key; write one character, or a name such as enter, f2 or ctrl+d"),
        ("find: {a: b}", "keymap.yaml:1:7: this is no key; write one key, or several as [a, b]"),
        ("find: ctrl+i", "keymap.yaml:1:7: ctrl+i cannot be told from tab in a terminal; choose another key"),
        ("- find", "keymap.yaml:1:1: these are no keys; write a line for each, ACTION: KEY"),
        (
            "find: F\nedit: F",
            "keymap.yaml:2:7: F is given to find already, which works at the same time; choose another",
        ),
    ],
)
def test_what_cannot_be_used_is_told_with_its_place(text: str, expected: str) -> None:
    assert told(read_keymap(text)) == [expected]


def test_an_action_none_of_whose_keys_can_be_used_keeps_ours() -> None:
    keymap = read_keymap("find: foo\nsearch: [ctrl+m, S]\n")
    assert keys_of(keymap, "find") == ("f",)
    assert keys_of(keymap, "search") == ("S",)


def test_what_stands_before_a_fault_of_the_yaml_is_used() -> None:
    keymap = read_keymap("find: F\nedit: [E\n")
    assert keys_of(keymap, "find") == ("F",)
    assert len(keymap.problems) == 1


def test_a_file_that_is_no_text_is_one_problem(tmp_path: Path) -> None:
    (tmp_path / "keymap.yaml").write_bytes(b"\xff\xfe\x00")
    keymap = load_keymap(tmp_path / "keymap.yaml")
    assert told(keymap) == ["keymap.yaml:1:1: this is UTF-16, not UTF-8; save the file as UTF-8"]
    assert keymap.commands == COMMANDS


def test_a_key_given_twice_is_found_with_who_loses_it(tmp_path: Path) -> None:
    assert checked(tmp_path, "find: e\nwhole: j\n") == [
        "keymap.yaml:1:1: e is the key of edit too, which has no key now; give that another, edit: KEY",
        "keymap.yaml:2:1: j is the key of down too, which keeps down",
    ]


@pytest.mark.parametrize("key", ["'#'", "'['", "'`'", "ctrl+b"])
def test_a_key_that_not_everyone_can_type_is_used_and_told(tmp_path: Path, key: str) -> None:
    (problem,) = checked(tmp_path, f"find: {key}\n")
    assert problem.startswith("keymap.yaml:1:7: ")
    assert problem.endswith("; choose another key if that is so with you")


def test_the_table_itself_has_no_key_that_is_hard_to_type() -> None:
    assert {key for command in COMMANDS for key in command.keys} & HARD == set()


def test_every_action_has_a_name_of_its_own_where_it_works() -> None:
    assert Command("w", "", "step('name', 1)", "", "", "reader").id == "step_name"
    assert Command("W", "", "step('name', -1)", "", "", "reader").id == "step_name_back"
    assert Command("1", "", "pane(1)", "", "", "desk").id == "pane_1"
    names = [(command.id, place) for command in COMMANDS for place in command.where.split()]
    assert len(names) == len(set(names))


def test_keys_of_the_table_meet_nowhere() -> None:
    pairs = ((one, other) for at, one in enumerate(COMMANDS) for other in COMMANDS[:at] if are_together(one, other))
    meeting = [(one.id, other.id) for one, other in pairs if set(one.keys) & set(other.keys)]
    assert meeting == []


@pytest.mark.parametrize(("text", "key"), [("Esc", "escape"), ("PgUp", "pageup"), ("N", "N"), ("Ctrl+D", "ctrl+d")])
def test_a_key_goes_by_the_names_people_give_it(text: str, key: str) -> None:
    assert key_of(text) == key


def test_the_keymap_stands_in_the_configuration_folder(tmp_path: Path) -> None:
    assert keymap_file().is_relative_to(tmp_path)
    assert keymap_file().name == "keymap.yaml"
