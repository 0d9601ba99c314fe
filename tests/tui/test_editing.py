"""The user's editor."""

from pathlib import Path

import pytest

from casefile.model.location import Location
from casefile.tui.editing import NoEditor, editor_command

WHERE = Location("events.yaml", 12, 5)


@pytest.mark.parametrize(
    ("editor", "expected"),
    [
        ("vim", ["vim", "+12", "/cases/lamp/events.yaml"]),
        ("emacsclient -nw", ["emacsclient", "-nw", "+12", "/cases/lamp/events.yaml"]),
        ("/usr/bin/code", ["/usr/bin/code", "--wait", "--goto", "/cases/lamp/events.yaml:12:5"]),
        ("hx", ["hx", "/cases/lamp/events.yaml:12:5"]),
    ],
)
def test_an_editor_is_called_as_it_wants_to_be(editor: str, expected: list[str]) -> None:
    assert editor_command({"EDITOR": editor}, Path("/cases/lamp"), WHERE) == expected


def test_the_visual_editor_goes_before_the_other() -> None:
    assert editor_command({"VISUAL": "micro", "EDITOR": "ed"}, Path("/x"), WHERE)[0] == "micro"


def test_nothing_of_a_path_is_read_by_a_shell() -> None:
    command = editor_command({"EDITOR": "vi"}, Path("/a b; rm -rf"), WHERE)
    assert command == ["vi", "+12", "/a b; rm -rf/events.yaml"]


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({}, "No $EDITOR is set. The line is events.yaml:12."),
        ({"EDITOR": " "}, "No $EDITOR is set. The line is events.yaml:12."),
        ({"EDITOR": 'vim "-c'}, "$EDITOR cannot be read (No closing quotation). The line is events.yaml:12."),
    ],
)
def test_without_an_editor_it_is_said_which_line_to_look_for(environment: dict[str, str], told: str) -> None:
    with pytest.raises(NoEditor) as found:
        editor_command(environment, Path("/cases/lamp"), WHERE)
    assert str(found.value) == told
