"""The text of a file: UTF-8 and nothing else, inert, with line feeds at its line ends."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from os import fstat
from pathlib import Path

from casefile.text.inert import inert

SIZE_LIMIT = 16 * 1024 * 1024
"""Of one file, in bytes."""

_MARKS = {
    BOM_UTF32_LE: "UTF-32",
    BOM_UTF32_BE: "UTF-32",
    BOM_UTF16_LE: "UTF-16",
    BOM_UTF16_BE: "UTF-16",
}
"""What a file of another encoding starts with; the longer marks first, for the shorter ones begin them."""

_SAMPLE = 1024
"""So many bytes tell whether every other one is nothing, as in UTF-16."""

_SAVE = "save the file as UTF-8"


class TextError(Exception):
    """A file has no text that can be read; line and column, from 1, are those of the first fault."""

    def __init__(self, message: str, mend: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend
        self.line = line
        self.column = column


def decode(raw: bytes) -> str:
    """The text of bytes in UTF-8, without a byte order mark; raises TextError."""
    encoding = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), "")
    if encoding:
        raise TextError(f"this is {encoding}, not UTF-8", _SAVE)
    if raw[:_SAMPLE].count(0) * 3 > len(raw[:_SAMPLE]):
        raise TextError("this looks like UTF-16, not UTF-8", _SAVE)
    try:
        return raw.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        at = error.start + len(raw) - len(raw.removeprefix(BOM_UTF8))
    before = raw[:at].rpartition(b"\n")
    column = len(before[2].removeprefix(BOM_UTF8).decode("utf-8", "replace")) + 1
    message = f"this is not UTF-8, but perhaps Latin-1 or Windows-1252: byte {at + 1} of the file is {raw[at]:#04x}"
    raise TextError(message, _SAVE, before[0].count(b"\n") + bool(before[1]) + 1, column)


def guess_text(path: Path) -> str | None:
    """The text of a file that is no UTF-8, well enough to find keys of ASCII letters; None where it cannot be had."""
    try:
        raw = _load_bytes(path)
    except TextError:
        return None
    return raw.replace(b"\0", b"").lstrip(BOM_UTF16_BE + BOM_UTF8).decode("latin-1")


def _load_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            size = fstat(file.fileno()).st_size
            raw = file.read(min(size, SIZE_LIMIT) + 1)
            if len(raw) > size:
                raw += file.read(SIZE_LIMIT + 1 - len(raw))
    except OSError as error:
        raise TextError(f"the file cannot be read: {error.strerror}", "let yourself read it") from error
    if len(raw) > SIZE_LIMIT:
        raise TextError(f"the file is larger than {SIZE_LIMIT >> 20} MiB", "part it into several")
    return raw


def load_text(path: Path) -> str:
    """The text of a file, inert, with line feeds at its line ends; raises TextError."""
    text = decode(_load_bytes(path))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Text of printable characters alone is inert, and asking that takes a fifth of the time.
    return text if text.replace("\n", "").replace("\t", "").isprintable() else inert(text)
