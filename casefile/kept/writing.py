"""Files written whole or not at all."""

from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_whole(file: Path, content: bytes, mode: int = 0o600) -> None:
    """Write a file so that nobody ever sees half of it: beside it first, then in its place. Raises OSError."""
    with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as written:
        written.write(content)
    try:
        Path(written.name).chmod(mode)
        Path(written.name).replace(file)
    except OSError:
        with suppress(OSError):
            Path(written.name).unlink()
        raise


def write_kept(file: Path, content: bytes) -> None:
    """Write a file whole, for this user alone; makes its folder. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, content)
