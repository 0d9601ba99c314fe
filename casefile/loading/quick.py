"""Frozen records, made as fast as others.

A frozen dataclass sets each attribute through `object.__setattr__`, which takes six times as long as an assignment, and
a case may have a hundred thousand records. Here the attributes are assigned to an object of a twin with the same slots
that is not frozen, and the object then becomes the record.
"""

from dataclasses import MISSING, Field, field, fields, make_dataclass
from typing import Any, TypeVar

from casefile.model.location import Location

Record = TypeVar("Record")


def quick(record: type[Record]) -> type[Record]:
    """What to call in the place of a frozen dataclass with slots, with the same arguments, to get the same record."""

    def freeze(made: Any) -> None:
        """Let what was made be of the frozen class."""
        made.__class__ = record

    listed = [(one.name, one.type, _again(one)) for one in fields(record)]  # type: ignore[arg-type]
    twin: Any = make_dataclass(
        record.__name__, listed, slots=True, eq=False, repr=False, namespace={"__post_init__": freeze}
    )
    return twin  # type: ignore[no-any-return]


def _again(known: Field[Any]) -> Any:
    """A field with the default of another."""
    if known.default is not MISSING:
        return field(default=known.default, kw_only=known.kw_only)
    if known.default_factory is not MISSING:
        return field(default_factory=known.default_factory, kw_only=known.kw_only)
    return field(kw_only=known.kw_only)


LOCATION = quick(Location)
"""Makes locations, of which there are most."""
