"""What the timeline shows, as one thing that a place can keep: arrangement, period, what is narrowed or folded."""

import re
from typing import NamedTuple

from casefile.dates.calendar import shift
from casefile.present.chart import Arrangement
from casefile.present.chart_periods import EARLIEST, LATEST, MOST_TICKS, SCALES, Period
from casefile.present.chart_zoom import first_period, whole_period
from casefile.present.view import View

_KEPT = re.compile(r"\w+ (-?[0-9]{1,15}) (-?[0-9]{1,15}) ([0-9])( narrowed)?")


class ChartState(NamedTuple):
    """How the timeline stands."""

    arrangement: Arrangement = "account"
    period: Period | None = None
    """What the axis shows; None where nothing is dated."""
    is_narrowed: bool = False
    """Whether only what has to do with the period is listed."""
    toggled: frozenset[str] = frozenset()
    """The headings folded or unfolded by hand."""

    @property
    def only(self) -> Period | None:
        """The period to which the rows are narrowed."""
        return self.period if self.is_narrowed else None

    @property
    def as_side(self) -> str:
        """The state as the side of a place: “event -1006128000 -1005436800 1 narrowed”; what is folded is not kept."""
        if self.period is None:
            return self.arrangement
        return " ".join((self.arrangement, *map(str, self.period), *(["narrowed"] if self.is_narrowed else [])))

    def reordered(self) -> "ChartState":
        """In the other arrangement."""
        return self._replace(arrangement="event" if self.arrangement == "account" else "account")

    def toggling(self, id_: str) -> "ChartState":
        """With a heading folded or unfolded."""
        return self._replace(toggled=self.toggled ^ {id_})


def state_of(view: View, side: str, id_: str) -> ChartState:
    """The state that a place keeps; without one the period around an event, else around the heart, else all time."""
    arrangement: Arrangement = "event" if side.startswith("event") else "account"
    kept = _KEPT.fullmatch(side)
    period = Period(int(kept[1]), int(kept[2]), int(kept[3])) if kept else None
    if kept and period and _can_be_shown(period):
        return ChartState(arrangement, period, bool(kept[4]))
    period_now = first_period(view, id_)
    return ChartState(arrangement, period_now or whole_period(view), period_now is not None)


def _can_be_shown(period: Period) -> bool:
    """Whether an axis can be drawn of a period that was kept, by whomever: all time has but few millennia."""
    first, end, scale = period
    if not (EARLIEST <= first < end <= LATEST and scale < len(SCALES)):
        return False
    cut = SCALES[scale]
    return scale == len(SCALES) - 1 or shift(first, MOST_TICKS * cut.each, cut.tick) >= end
