"""Bytes in, text out: UTF-8 and nothing else, and what else it may be where it is not."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

_MARKS = {
    BOM_UTF32_LE: "UTF-32",
    BOM_UTF32_BE: "UTF-32",
    BOM_UTF16_LE: "UTF-16",
    BOM_UTF16_BE: "UTF-16",
}
"""What a file of another encoding starts with; the longer marks first, for the shorter ones begin them."""

_SAVE = "save the file as UTF-8"


class DecodingError(Exception):
    """The bytes are no UTF-8; the place is that of the first byte that cannot be, counted from 1."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.mend = _SAVE
        self.line = line
        self.column = column


def decode(raw: bytes) -> str:
    """The text of bytes in UTF-8, without a byte order mark; raises DecodingError."""
    try:
        text = raw.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), "")
        if encoding:
            raise DecodingError(f"this is {encoding}, not UTF-8") from None
        at = error.start + (len(BOM_UTF8) if raw.startswith(BOM_UTF8) else 0)
        before = raw[:at].rpartition(b"\n")
        column = len(before[2].removeprefix(BOM_UTF8).decode("utf-8", "replace")) + 1
        message = f"this is not UTF-8: byte {at + 1} of the file, {raw[at]:#04x}, cannot stand there; it may be Latin-1 or Windows-1252"
        raise DecodingError(message, before[0].count(b"\n") + bool(before[1]) + 1, column) from None
    return text
