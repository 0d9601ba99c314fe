"""People of whom no claim speaks, and who are named in the texts, on the desk."""

from pathlib import Path

import pytest

from casefile.present.people import PersonRow
from casefile.tui.cells import plain
from casefile.tui.painters import person_line
from casefile.tui.widgets.reader import Reader
from tests.conftest import write_files
from tests.tui.conftest import SIZES, Shot, Size, opened_app, press, screen_text

PEOPLE = """
== case.yaml ==
casefile: 1
title: Who moved the money?
== people.yaml ==
viktor: {name: Viktor Salenko, died: {says: 2019, in: scan-1#a}}
ana: {name: Ana Brandão, also: [A. Brandao]}
"""
SCAN = """
== sources/scan-{0}.md ==
---
title: Scan {0}
short: Scan {0}
kind: scan
---

{1} {{#a}}
"""
TEXTS = ("Salenko moved it.", "Absent: A. Brandao.", "Nobody but Ana Brandão was there; Salenko was not.", "No names.")


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Four scans in which two people are named; a claim speaks of one of them."""
    scans = "".join(SCAN.format(number, text) for number, text in enumerate(TEXTS, 1))
    return write_files(tmp_path / "scans", PEOPLE + scans)


@SIZES
@pytest.mark.parametrize("keys", ["down enter", "enter 3"], ids=["named-alone", "spoken-of-and-named"])
async def test_a_choice_leaves_the_sources_that_name_a_person(
    shot: Shot, scans: Path, monkeypatch: pytest.MonkeyPatch, keys: str, size: Size
) -> None:
    monkeypatch.chdir(scans.parent)
    await shot(keys, size, folder=Path("scans"))


async def test_rows_by_name_alone_stand_under_a_rule_that_is_passed_over(scans: Path) -> None:
    async with opened_app(scans) as pilot:
        await press(pilot, "enter 3")
        assert [row.id for row in pilot.app.desk.pane("sources").rows] == ["scan-1", "", "scan-3"]
        await press(pilot, "down")
        assert pilot.app.desk.pane("sources").in_hand == "scan-3"


async def test_a_page_leads_to_the_words_around_a_name(scans: Path) -> None:
    async with opened_app(scans, (120, 40)) as pilot:
        await press(pilot, "down enter enter")
        reader = pilot.app.desk.query_one("#reader", Reader)
        while not reader.target.startswith("/"):
            await press(pilot, "down")
        await press(pilot, "enter")
        assert "/ who:ana" in screen_text(pilot.app)
        while "Scan 3" not in screen_text(pilot.app):
            await pilot.pause()
        await press(pilot, "enter")
        assert pilot.app.desk.place.at == "scan-2#a"


def test_a_row_says_how_many_texts_name_whom_no_claim_speaks_of() -> None:
    ana = PersonRow(
        id="ana", name="Ana Brandão", kind="person", also=(), summary="", is_unnamed=False, spoken_of=0, named_in=50,
        conflicts=0, is_left_out=False,
    )  # fmt: skip
    assert plain(person_line(ana, 45)).split() == ["Ana", "Brandão", "named", "50"]
    assert plain(person_line(ana, 120)).split() == ["Ana", "Brandão", "named", "50"]
