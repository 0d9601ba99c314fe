"""The rule over a pane: what gives way where room lacks."""

import pytest

from casefile.tui.cells import plain
from casefile.tui.rule import Heading, making_room, rule, without_above

OTHERS = ("1 People › Sedov", "3 Sources 25 of 101")


def drawn(heading: Heading, position: str, width: int) -> str:
    return plain(rule(heading, position, width, is_focused=False))


@pytest.mark.parametrize(
    ("width", "told"),
    [(40, " ↑ 150  ↓ 72 more ─"), (34, " ↑ 150  ↓ 72 ─"), (31, " ↓ 72 more ─")],
)
def test_where_room_lacks_what_is_above_gives_way_before_what_is_below(width: int, told: str) -> None:
    assert drawn(Heading("2 Timeline 229"), "↑ 150  ↓ 72 more", width).endswith(told)


def test_what_was_looked_for_stays_where_what_is_above_goes() -> None:
    assert without_above("find “dies” 9 of 229   ↑ 3  ↓ 6 more") == "find “dies” 9 of 229   ↓ 6 more"
    assert without_above("↑ 222 more") == "↑ 222 more"


def test_what_was_looked_for_has_room_before_the_other_panes() -> None:
    heading, position = Heading("2 Timeline 58 of 229", others=OTHERS), "find “dies” 1 of 58"
    assert position not in drawn(heading, position, 80)
    roomy = making_room(heading, position, 80)
    assert roomy.others == OTHERS[:1]
    assert drawn(roomy, position, 80).endswith(f" ── {position} ─")


def test_a_rule_with_room_for_all_keeps_the_other_panes() -> None:
    heading = Heading("2 Timeline 58 of 229", others=OTHERS)
    assert making_room(heading, "↓ 36 more", 120) == heading
