"""What is known of a case beyond its texts: told to a search by whoever has worked it out."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct, field

from casefile.dates.date import Date


class Findings(Struct, frozen=True):
    """What a search cannot work out itself. Ids are those of passages, people, sources, events and questions."""

    disputed: AbstractSet[str] | None = None
    """What has part in a conflict; None where that is not worked out."""
    unread: AbstractSet[str] | None = None
    """What is marked unread; None where that is not known."""
    about: Mapping[str, AbstractSet[str]] = field(default_factory=dict)
    """By the id of a person: what tells of that person, though not by name."""
    voiced: Mapping[str, AbstractSet[str]] = field(default_factory=dict)
    """By a voice, an id or a name: the passages in which a claim is put into its mouth."""
    dated: Mapping[str, tuple[Date, ...]] = field(default_factory=dict)
    """By the id of what tells it: the dates that it tells, though not in these words."""


NO_FINDINGS = Findings()
"""Nothing beyond the texts."""
