"""The folder of a case in the platform's state folder."""

from pathlib import Path

import pytest

from casefile.tui.kept import state_folder, state_home, write_kept


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A state folder for this test alone."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def test_a_case_has_one_folder_by_whatever_name_it_is_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lamp").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "lamp")
    monkeypatch.chdir(tmp_path)
    assert state_folder(Path("lamp")) == state_folder(tmp_path / "lamp") == state_folder(Path("link"))
    assert state_folder(Path("lamp")).is_relative_to(state_home())
    assert state_folder(Path("lamp")) != state_folder(Path("lamp2"))


def test_what_is_kept_is_written_whole_and_for_this_user_alone(tmp_path: Path) -> None:
    file = state_folder(tmp_path) / "clip.txt"
    write_kept(file, b"first")
    write_kept(file, "›second".encode())
    assert file.read_text(encoding="utf-8") == "›second"
    assert [path.name for path in file.parent.iterdir()] == ["clip.txt"]
    assert file.stat().st_mode & 0o077 == 0


def test_nothing_half_written_is_left_where_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "inside").touch()
    with pytest.raises(OSError, match="taken"):
        write_kept(tmp_path / "taken", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]
