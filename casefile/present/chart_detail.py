"""What is to be known of the row in hand of the timeline: the claim, its rivals, and what it clashes with."""

from collections.abc import Iterator

from msgspec.structs import replace

from casefile.analysis.conflicts import Conflict
from casefile.analysis.holdings import held
from casefile.analysis.labels import date_label
from casefile.analysis.pairs import nearest
from casefile.analysis.positions import Position
from casefile.analysis.times import Timed
from casefile.dates.calendars import by_the_new_calendar
from casefile.dates.date import Date
from casefile.dates.words import date_in_words
from casefile.present.chart import Chart
from casefile.present.chart_conflicts import clashes_of, letter_of
from casefile.present.chart_rows import ChartRow
from casefile.present.chart_words import NO_DAY, account_name, lane_note, section_note, section_title, undated_note
from casefile.present.citing import cited
from casefile.present.claims import marks_in_words
from casefile.present.clash_lines import clash_lines
from casefile.present.conflicts import asks_of, reason_of, values_in_words
from casefile.present.lines import Line, Span, words
from casefile.present.matter_lines import matter_lines
from casefile.present.names import name_of, passage_name
from casefile.present.passage_text import text_lines
from casefile.present.passages import passage_row
from casefile.present.tellers import tellers
from casefile.present.view import View


def detail_title(chart: Chart, row: ChartRow) -> str:
    """The question or the event, and the date in words: “≠2 On what day did he die?  b  15 February 1938, doubtful”."""
    view = chart.view
    if row.kind != "claim":
        return section_title(row) if row.kind == "section" else account_name(view, row.about)
    timed = row.told[0]
    conflict = view.conflict_on(timed.claim.matter)
    if conflict and conflict.matter:
        about = f"≠{chart.disputes.numbers.get(conflict.id, '')} {asks_of(view, conflict.matter)}"
    else:
        about = name_of(view.case, row.about)
    return "  ".join(filter(None, (about, letter_of(view, timed), date_of(chart, timed))))


def date_of(chart: Chart, timed: Timed) -> str:
    """The date in full; “not …” where it is denied, and of an order that no date is told."""
    date = timed.claim.meaning
    told = date_label(chart.view.case, date) if isinstance(date, Date) else NO_DAY
    return {"says": "", "denies": "not ", "doubts": "perhaps not "}[timed.claim.stance] + told


def detail_note(chart: Chart, row: ChartRow) -> str:
    """Whose word it is and where: “Service 2009, p. 431”."""
    if row.kind != "claim":
        return ""
    claim = row.told[0].claim
    return passage_name(chart.view.case, claim.passage) if claim.passage else account_name(chart.view, None)


def detail_lines(chart: Chart, row: ChartRow) -> tuple[Line, ...]:
    """The lines of the pane."""
    view = chart.view
    if row.kind == "claim":
        return tuple(_claim(chart, row.told))
    if row.kind == "undated":
        return (words(undated_note(view, view.case.events[row.about]), target=row.about),)
    if row.kind == "event":
        return tuple(matter_lines(view, view.matters[f"{row.about}.date"]))
    if row.kind == "lane":
        holding = f"{held(view.case, row.about)}; " if row.about else ""
        return (words(holding + lane_note(view, row), target=row.about or None),)
    return (words(section_note(row), "muted"),)


def _claim(chart: Chart, told: tuple[Timed, ...]) -> Iterator[Line]:
    if told_of_it := tuple(_of_claim(chart, told)):
        yield Line(told_of_it)
    yield from _rivals(chart.view, told[0])
    for clash in clashes_of(chart.view, told[0]):
        yield Line((Span("Cannot all hold together", "conflict", clash.id), Span(f": {reason_of(clash)}", "muted")))
        yield from clash_lines(chart.view, clash)
    if passage := chart.view.case.passages.get(told[0].claim.passage or ""):
        wording = passage_row(chart.view, passage).wording
        place = Span(passage_name(chart.view.case, passage.id), "source", passage.id)
        yield Line((place, Span(f"  {wording}", "muted")))
        yield from (replace(line, margin="", indent=2) for line in text_lines(chart.view, passage))


def _of_claim(chart: Chart, told: tuple[Timed, ...]) -> Iterator[Span]:
    """The account's own words, what is to be known of them, and who copies them."""
    view, claim = chart.view, told[0].claim
    notes = (*_on_the_axis(claim.meaning), *marks_in_words(view, claim))
    if claim.worded:
        yield Span(f"“{claim.worded}”", "quote", claim.passage)
        yield Span("; " if notes else "", "note")
    if not isinstance(claim.meaning, Date):
        others = " and ".join(f"“{name_of(view.case, id_)}”" for id_ in claim.value)
        yield Span(f"told {view.matters[claim.matter].field} {others}; ", "note")
    yield from (Span("; ".join(notes), "note"),) if notes else ()
    if copies := [copy.claim.passage for copy in told[1:] if copy.claim.passage]:
        yield Span(". Copied by " if notes or claim.worded else "Copied by ", "muted")
        yield from cited(view.case, copies)


def _on_the_axis(meaning: object) -> Iterator[str]:
    """The day by the calendar of the axis, where it is told by the old one: “1 December 1825 by the new calendar”."""
    new = by_the_new_calendar(meaning) if isinstance(meaning, Date) else None
    if new:
        yield f"{date_in_words(new)} by the new calendar"


def _rivals(view: View, timed: Timed) -> Iterator[Line]:
    """The other positions of its conflict: what they say, who says it, and how far that is from this."""
    conflict = view.conflict_on(timed.claim.matter)
    if conflict is None:
        return
    for position in conflict.positions:
        if timed.claim not in position.claims:
            values = Span(values_in_words(position), "claim", None, 1)
            letter = Span(position.letter, "letter", conflict.id)
            reason = Span(f"{_reason(conflict, timed, position)}: ", "muted", None, 1)
            yield Line((letter, values, reason, *tellers(view, position.claims, 1)), table="rivals")


def _reason(conflict: Conflict, timed: Timed, position: Position) -> str:
    """Why none of it can hold beside this: “ (at least 12 h apart; hangs on a doubt)”."""
    rivals = {(claim.value, claim.stance) for claim in position.claims}
    told = ((pair, {(claim.value, claim.stance) for claim in pair.claims}) for pair in conflict.pairs)
    own = (timed.claim.value, timed.claim.stance)
    pairs = [pair for pair, values in told if own in values and not values.isdisjoint(rivals)]
    return f" ({reason_of(nearest(pairs))})" if pairs else ""
