"""An empty case: every screen opens and says what to do."""

from pathlib import Path

import pytest

from tests.tui.conftest import opened_app, press, screen_text


@pytest.mark.parametrize(
    "keys", ["", "g c", "g exclamation_mark", "slash", "question_mark", "tab", "tab tab down enter"]
)
async def test_an_empty_case_stops_no_screen(tmp_path: Path, keys: str) -> None:
    (tmp_path / "case.yaml").write_text("casefile: 1\ntitle: Nothing yet\n", encoding="utf-8")
    async with opened_app(tmp_path) as pilot:
        await press(pilot, keys)
        assert pilot.app.is_running
        assert screen_text(pilot.app).strip()
