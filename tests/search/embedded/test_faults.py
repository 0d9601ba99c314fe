"""Whatever happens to an index, the hits are right or there is no index, and another one is made."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import pytest

from casefile.search.embedded.failing import IndexBusy, IndexLost, IndexNotWritten
from casefile.search.embedded.locking import writing
from casefile.search.embedded.opening import open_index
from casefile.search.embedded.state import STATE
from casefile.search.embedded.texts import TEXTS
from casefile.search.embedded.writing import write_index
from casefile.search.entries import Entry
from casefile.search.find import find

Ids = Callable[[str], list[str] | None]
HITS = ["kern#1", "orlov#1"]

WRITE = """
import sys
from pathlib import Path
from casefile.search.embedded.writing import write_index
from casefile.search.entries import Entry
root, count = Path(sys.argv[1]), int(sys.argv[2])
entries = [Entry("passage", f"a{n // 50}#{n}", f"a{n // 50}#{n}", f"a{n // 50}", "", f"word {n}") for n in range(count)]
print("begins", flush=True)
write_index(root, entries, str(count))
"""


def index_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not path.name.startswith(".") and path.stat().st_size)


def test_a_truncated_file_counts_as_no_index_and_is_made_anew(
    folder: Path, root: Path, entries: list[Entry], ids: Ids
) -> None:
    for name in [path.name for path in index_files(folder)]:
        current = json.loads((root / STATE).read_bytes().partition(b"\n")[2])["folder"]
        for path in index_files(root / current):
            if path.suffix == Path(name).suffix:
                os.truncate(path, path.stat().st_size // 2)
                break
        assert lost_or_right(root)
        write_index(root, entries, is_new=True)
        assert ids("sedov") == HITS


def lost_or_right(root: Path) -> bool:
    """Whether there is no index, or it gives the right hits, or says that it is lost."""
    index = open_index(root)
    try:
        return index is None or [hit.id for hit in find(index, "sedov").hits] == HITS
    except IndexLost:
        return True


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bytes_never_give_a_wrong_hit(
    folder: Path, root: Path, entries: list[Entry], ids: Ids, seed: int
) -> None:
    chance = random.Random(seed)
    path = chance.choice(index_files(folder))
    content = bytearray(path.read_bytes())
    for _ in range(max(1, len(content) // 200)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    assert lost_or_right(root)
    write_index(root, entries)
    assert lost_or_right(root)


def test_an_index_of_damaged_terms_is_made_anew_without_a_word(
    folder: Path, root: Path, entries: list[Entry], ids: Ids
) -> None:
    path = next(path for path in index_files(folder) if path.suffix == ".term")
    path.write_bytes(bytes([path.read_bytes()[0] ^ 1]) + path.read_bytes()[1:])
    assert open_index(root) is None
    write_index(root, entries)
    assert ids("sedov") == HITS
    assert not folder.exists()


@pytest.mark.parametrize("state", [b"", b"{}", b"1\n{}", b"\xff\x00", b"0\n[]"])
def test_a_state_that_makes_no_sense_counts_as_no_index(
    folder: Path, root: Path, entries: list[Entry], ids: Ids, state: bytes
) -> None:
    (root / STATE).write_bytes(state)
    assert open_index(root) is None
    write_index(root, entries)
    assert ids("sedov") == HITS


def test_an_index_of_a_later_version_is_not_read(folder: Path, root: Path) -> None:
    state = json.loads((root / STATE).read_bytes().partition(b"\n")[2])
    body = json.dumps({**state, "made_by": "casefile 99"}).encode()
    (root / STATE).write_bytes(b"%d\n" % crc32(body) + body)
    assert open_index(root) is None


def test_an_index_whose_files_are_gone_is_none(folder: Path, root: Path) -> None:
    shutil.rmtree(folder)
    assert open_index(root) is None


def test_lost_texts_are_told_when_they_are_asked_for(folder: Path, root: Path, many: list[Entry]) -> None:
    write_index(root, many)
    index = open_index(root)
    assert index is not None
    (texts,) = root.glob(f"*/{TEXTS}")
    texts.write_bytes(b"")
    with pytest.raises(IndexLost):
        find(index, "sedov")


def test_a_second_writer_is_told_and_the_reader_reads_on(
    folder: Path, root: Path, entries: list[Entry], ids: Ids
) -> None:
    with writing(root):
        assert ids("sedov") == HITS
        with pytest.raises(IndexBusy):
            write_index(root, entries)
    write_index(root, entries)


def test_a_lock_that_somebody_wrote_into_is_put_right(root: Path, entries: list[Entry], ids: Ids) -> None:
    root.mkdir()
    (root / "lock").write_bytes(b"no database" * 100)
    with pytest.raises(IndexNotWritten):
        write_index(root, entries)
    write_index(root, entries)
    assert ids("sedov") == HITS


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, entries: list[Entry]) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(IndexNotWritten, match=r"cannot be written \(Not a directory\); search works without it"):
        write_index(tmp_path / "file" / "index", entries)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_read_and_its_writing_refused(
    folder: Path, root: Path, entries: list[Entry], ids: Ids
) -> None:
    for path in (folder, root):
        path.chmod(0o500)
    try:
        assert ids("sedov") == HITS
        with pytest.raises(IndexNotWritten):
            write_index(root, entries, is_new=True)
    finally:
        for path in (root, folder):
            path.chmod(0o700)


@pytest.mark.parametrize("size", [100, 2_000, 5_000])
def test_a_full_disk_leaves_what_was_there(folder: Path, root: Path, size: int) -> None:
    full = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
    run = subprocess.run(
        [sys.executable, "-B", "-c", full + WRITE, str(root), "5000"], check=False, capture_output=True, text=True
    )
    assert "IndexNotWritten" in run.stderr
    assert lost_or_right(root)


@pytest.mark.parametrize("seed", range(6))
def test_a_writer_that_is_killed_leaves_what_was_there(folder: Path, root: Path, ids: Ids, seed: int) -> None:
    writer = subprocess.Popen([sys.executable, "-c", WRITE, str(root), "3000"], stdout=subprocess.PIPE)
    assert writer.stdout is not None
    writer.stdout.readline()
    try:
        writer.wait(random.Random(seed).uniform(0, 0.4))
    except subprocess.TimeoutExpired:
        writer.send_signal(signal.SIGKILL)
    writer.communicate()
    assert open_index(root, "3000") is not None or ids("sedov") in (None, HITS)
    write_index(root, [Entry("passage", f"b#{n}", f"b#{n}", "b", "", "word") for n in range(9)])
    assert ids("word") == [f"b#{n}" for n in range(9)]
