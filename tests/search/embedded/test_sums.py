"""A file of an index counts as unchanged while its times say so; else its content is added up."""

import os
import time
from pathlib import Path

import pytest

from casefile.search.embedded.sums import META, SETTLED, Sums, is_sound, sum_of

LATER = 10**9


@pytest.fixture
def sums(tmp_path: Path) -> Sums:
    """A settled file."""
    (tmp_path / META).write_bytes(b"as it was")
    return {META: sum_of(tmp_path / META, time.time_ns() + LATER)}


def test_an_untouched_file_is_sound(tmp_path: Path, sums: Sums) -> None:
    assert is_sound(tmp_path, sums)
    assert is_sound(tmp_path, sums, is_whole=True)


def test_a_file_that_changed_is_noticed_though_its_time_was_put_back(tmp_path: Path, sums: Sums) -> None:
    before = (tmp_path / META).stat()
    while (tmp_path / META).stat().st_ctime_ns == before.st_ctime_ns:  # a clock of files may tick but now and then
        (tmp_path / META).write_bytes(b"as it iss")
        os.utime(tmp_path / META, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert not is_sound(tmp_path, sums)


def test_a_file_that_was_only_touched_or_copied_is_sound(tmp_path: Path, sums: Sums) -> None:
    (tmp_path / "copy").write_bytes((tmp_path / META).read_bytes())
    (tmp_path / "copy").replace(tmp_path / META)
    assert is_sound(tmp_path, sums)


def test_a_file_just_written_is_always_added_up(tmp_path: Path) -> None:
    (tmp_path / META).write_bytes(b"as it was")
    written = (tmp_path / META).stat().st_mtime_ns
    assert sum_of(tmp_path / META, written + SETTLED).changed == 0
    assert sum_of(tmp_path / META, written + SETTLED + LATER).changed == written


def test_without_the_list_of_files_or_one_of_them_nothing_is_sound(tmp_path: Path, sums: Sums) -> None:
    assert not is_sound(tmp_path, {})
    (tmp_path / META).unlink()
    with pytest.raises(OSError, match=META):
        is_sound(tmp_path, sums)
