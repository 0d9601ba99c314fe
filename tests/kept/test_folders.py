"""Where the program keeps its own things."""

from pathlib import Path

import pytest

from casefile.kept.folders import state_folder, state_home


def test_a_case_has_one_folder_by_whatever_name_it_is_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lamp").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "lamp")
    monkeypatch.chdir(tmp_path)
    assert state_folder(Path("lamp")) == state_folder(tmp_path / "lamp") == state_folder(Path("link"))
    assert state_folder(Path("lamp")).is_relative_to(state_home())
    assert state_folder(Path("lamp")) != state_folder(Path("lamp2"))
