"""A conflict in the reader: its positions, how it went from teller to teller, who is silent, what would decide it."""

from collections.abc import Collection, Iterator

from casefile.analysis.conflicts import Conflict
from casefile.model.matters import Matter
from casefile.present.clash_lines import clash_lines
from casefile.present.conflict_lines import position_lines
from casefile.present.conflicts import headline
from casefile.present.handing_on import COULD_NOT_KNOW, HANDED_ON, claims_behind
from casefile.present.knowing import knowing_lines
from casefile.present.late import late
from casefile.present.lines import Line, Page, Span, heading, words
from casefile.present.tellings import telling_lines
from casefile.present.two_ways import TWO_WAYS, two_ways_lines
from casefile.present.untold import untold_lines
from casefile.present.view import View
from casefile.present.words import count


def conflict_page(view: View, conflict: Conflict) -> tuple[Line, ...]:
    """The page of a conflict, or of any matter whose claims can be compared."""
    page = Page()
    page.part((words(headline(conflict), "muted"), words(conflict.why)))
    for position in conflict.positions:
        page.part(tuple(position_lines(view, position, conflict.id)))
    if conflict.matter is None:
        return _clash_page(view, conflict, page)
    page.part(tuple(two_ways_lines(view, conflict)), heading(TWO_WAYS))
    page.part(tuple(telling_lines(view, conflict.matter)), heading(HANDED_ON))
    page.part(tuple(_shared(view, conflict.matter)), heading("Words in common"))
    page.part(tuple(knowing_lines(view, claims_behind(view, conflict.id))), heading(COULD_NOT_KNOW))
    page.part(tuple(untold_lines(view, conflict.matter)))
    for clash in view.clashing.get(conflict.matter.id, ()):
        page.part(tuple(clash_lines(view, clash)), heading("Cannot all hold together"))
    page.part(tuple(_decided_by(view, (conflict.matter.id,))), heading("What would decide it"))
    page.part(_resolved(conflict.matter), heading("Resolved?"))
    return page.done()


def _shared(view: View, matter: Matter) -> Iterator[Line]:
    """What the transcripts with claims on it share; nothing where there are no two."""
    sources = {claim.source or "" for claim in view.claims.get(matter.id, ())}
    if sum(view.case.sources[id_].text == "transcript" for id_ in sources & view.case.sources.keys()) > 1:
        yield from late("casefile.present.reuse_lines:shared_lines")(view, matter)


def _clash_page(view: View, conflict: Conflict, page: Page) -> tuple[Line, ...]:
    """The rest of the page of things that cannot hold together."""
    page.part(tuple(clash_lines(view, conflict)), heading("Cannot all hold together"))
    page.part(tuple(knowing_lines(view, claims_behind(view, conflict.id))), heading(COULD_NOT_KNOW))
    matters = (claim.matter for pair in conflict.pairs for claim in pair.claims)
    page.part(tuple(_decided_by(view, (conflict.id, *matters))), heading("What would decide it"))
    return page.done()


def _decided_by(view: View, ids: Collection[str]) -> Iterator[Line]:
    for lead in view.case.leads.values():
        if not set(ids).isdisjoint(lead.decides):
            searched = "not searched for" if not lead.searched else f"searched in {count(len(lead.searched), 'place')}"
            yield Line((Span(lead.seeks, "plain", lead.id), Span(searched, "muted", None, 1)), indent=2, table="leads")


def _resolved(matter: Matter) -> tuple[Line, ...]:
    if matter.resolved is None:
        return (words("open", "muted", indent=2),)
    answer = matter.answers.get(matter.resolved.as_)
    text = answer.means if answer else matter.resolved.as_
    return (words(f"{text}, because {matter.resolved.because}" if matter.resolved.because else text, indent=2),)
