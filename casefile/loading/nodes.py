"""What the loader sees of YAML: texts, lists and mappings, each with its place. What they mean, the fields decide."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Scalar:
    """A text as YAML gives it: `NO` and `1938-02` are words until a field decides. Lines and columns count from 1."""

    text: str
    line: int
    column: int
    is_plain: bool = True
    """Whether it was written without quotes, and so may stand for nothing (`~`)."""

    @property
    def is_nothing(self) -> bool:
        """Whether no value was written: `key:`, `key: ~` or `key: null`."""
        return self.is_plain and self.text in NOTHING


@dataclass(slots=True)
class Sequence:
    """A list, in the order of the file."""

    line: int
    column: int
    items: list["Node"] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys and values, in the order of the file; a key given twice keeps its first value."""

    line: int
    column: int
    is_flow: bool = False
    """Whether it was written in braces."""
    is_faulty: bool = False
    """Whether something in it had to be refused, which has been reported."""
    entries: dict[str, tuple[Scalar, "Node"]] = field(default_factory=dict)


@dataclass(slots=True)
class Refused:
    """What cannot be read and has been reported: an alias, or a value with an anchor or a tag."""

    line: int
    column: int


Node = Scalar | Sequence | Mapping | Refused

NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
"""The plain words that YAML takes for nothing (YAML 1.2.2, section 10.2.1.1)."""
