"""Text that no terminal obeys: what cannot be seen becomes a mark that can.

Control characters, escape sequences, line separators, bidirectional controls, zero-width characters, tags and lone
surrogates are replaced one by one and never dropped. Line feed and tab stay, and so do the joiners U+200C and U+200D,
which scripts and emoji need. Square brackets are text and are left alone.
"""

import re

UNSAFE = (
    r"\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    r"\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f"
)
"""The characters that are never shown as they are: the inside of a regular expression's character class."""

_UNSAFE = re.compile(f"[{UNSAFE}]")


def inert(text: str) -> str:
    """The text with a visible mark for each unsafe character; the text itself where there is none.

    C0 controls become their pictures (U+2400 and on), DEL becomes U+2421, all others their number: `⟨202E⟩`.
    Line ends of two characters are expected to be one line feed already. Idempotent.
    """
    return _UNSAFE.sub(_mark, text)


def _mark(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"\u27e8{code:04X}\u27e9"
