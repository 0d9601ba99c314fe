"""Files written whole or not at all."""

from pathlib import Path
from resource import RLIMIT_FSIZE, getrlimit, setrlimit

import pytest

from casefile.kept.writing import write_kept, write_whole


def test_what_is_kept_is_written_whole_and_for_this_user_alone(tmp_path: Path) -> None:
    file = tmp_path / "state" / "clip.txt"
    write_kept(file, b"first")
    write_kept(file, "›second".encode())
    assert file.read_text(encoding="utf-8") == "›second"
    assert [path.name for path in file.parent.iterdir()] == ["clip.txt"]
    assert file.stat().st_mode & 0o077 == 0


def test_nothing_half_written_is_left_where_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "inside").touch()
    with pytest.raises(OSError, match="taken"):
        write_whole(tmp_path / "taken", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_nothing_half_written_is_left_where_the_disk_is_full(tmp_path: Path) -> None:
    (tmp_path / "clip.txt").write_bytes(b"before")
    limits = getrlimit(RLIMIT_FSIZE)
    setrlimit(RLIMIT_FSIZE, (1_000, limits[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            write_whole(tmp_path / "clip.txt", bytes(100_000))
    finally:
        setrlimit(RLIMIT_FSIZE, limits)
    assert [path.name for path in tmp_path.iterdir()] == ["clip.txt"]
    assert (tmp_path / "clip.txt").read_bytes() == b"before"
