"""The user's editor."""

from pathlib import Path

import pytest

from casefile.model.location import Location
from casefile.tui.editing import editor_command

WHERE = Location("events.yaml", 12, 5)


@pytest.mark.parametrize(
    ("editor", "expected"),
    [
        ("vim", ["vim", "+12", "/cases/lamp/events.yaml"]),
        ("emacsclient -nw", ["emacsclient", "-nw", "+12", "/cases/lamp/events.yaml"]),
        ("/usr/bin/code", ["/usr/bin/code", "--wait", "--goto", "/cases/lamp/events.yaml:12:5"]),
        ("hx", ["hx", "/cases/lamp/events.yaml:12:5"]),
        ("", []),
    ],
)
def test_an_editor_is_called_as_it_wants_to_be(editor: str, expected: list[str]) -> None:
    assert editor_command({"EDITOR": editor}, Path("/cases/lamp"), WHERE) == expected


def test_the_visual_editor_goes_before_the_other() -> None:
    assert editor_command({"VISUAL": "micro", "EDITOR": "ed"}, Path("/x"), WHERE)[0] == "micro"


def test_nothing_of_a_path_is_read_by_a_shell() -> None:
    command = editor_command({"EDITOR": "vi"}, Path("/a b; rm -rf"), WHERE)
    assert command == ["vi", "+12", "/a b; rm -rf/events.yaml"]
