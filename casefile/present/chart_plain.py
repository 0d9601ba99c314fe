"""The timeline as plain lines, by account or by event: the rows of the screen, unfolded, without its axis."""

from collections.abc import Iterator

from casefile.present.chart import Arrangement, Chart, chart_of
from casefile.present.chart_conflicts import sign_of
from casefile.present.chart_detail import date_of, detail_note
from casefile.present.chart_rows import ChartRow
from casefile.present.chart_words import (
    account_name,
    event_note,
    held_of,
    section_title,
    undated_note,
)
from casefile.present.citing import cited
from casefile.present.names import name_of
from casefile.present.view import View


def chart_lines(view: View, arrangement: Arrangement) -> Iterator[str]:
    """A line for each account, or event, and each of its claims: “  ≠2b 15 February 1938 “that day”: He dies”."""
    folded = [row.id for row in chart_of(view, arrangement).rows if row.is_folded]
    chart = chart_of(view, arrangement, None, folded)
    for row in chart.rows:
        if row.kind == "claim" and row.place == "alone":
            yield name_of(view.case, row.about)
        yield _line(chart, row)


def _line(chart: Chart, row: ChartRow) -> str:
    view = chart.view
    if row.kind == "lane":
        held = held_of(view, row.about)
        return account_name(view, row.about) + (f" ({held})" if held else "")
    if row.kind == "event":
        return ", ".join(filter(None, (name_of(view.case, row.about), event_note(view, row))))
    if row.kind == "section":
        return section_title(row)
    if row.kind == "undated":
        return f"  {name_of(view.case, row.about)}: {undated_note(view, view.case.events[row.about])}"
    return _claim(chart, row)


def _claim(chart: Chart, row: ChartRow) -> str:
    sign = sign_of(chart.view, chart.disputes, row.told[0])
    own = row.told[0].claim.worded
    told = " ".join(filter(None, (sign, date_of(chart, row.told[0]), f"“{own}”" if own else "")))
    if row.place == "lane":
        source = row.told[0].claim.carried_from
        copied = f", copied from {name_of(chart.view.case, source)}" if source else ""
        return f"  {told}: {name_of(chart.view.case, row.about)} ({detail_note(chart, row)}{copied})"
    copying = (one.claim.passage for one in row.told[1:] if one.claim.passage)
    copies = "".join(span.text for span in cited(chart.view.case, copying))
    return f"  {told}: {detail_note(chart, row)}" + (f", copied by {copies}" if copies else "")
