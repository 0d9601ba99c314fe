"""An opened case, as the screens ask it."""

from casefile.tui.counting import counted
from casefile.tui.opening import open_case
from tests.tui.conftest import LAMP


def test_a_case_is_named_where_it_is_written_out_and_its_records_are_not() -> None:
    opened = counted(open_case(LAMP))
    assert repr(opened) == f"Opened(Case({str(LAMP)!r}))"
    assert repr(opened.view) == f"View(Case({str(LAMP)!r}))"
