"""Leads: rows of what ought to be looked for, written down or computed, each kind under its heading."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from casefile.analysis.leads import Leads, OneTeller, Parting, Sought, Weak, find_leads
from casefile.analysis.witnesses import Witnesses
from casefile.analysis.works import Work
from casefile.dates.words import date_in_words
from casefile.model.reasoning import Searched
from casefile.present.claims import told_in_words
from casefile.present.conflicts import asks_of, question_of, values_in_words
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.witness_words import witnesses_in_words
from casefile.present.words import count, listed, sentence_list

Kind = Literal["sought", "evidence", "conflict", "one teller", "work"]

SECTIONS: dict[Kind, str] = {
    "sought": "Sought",
    "evidence": "What parts the hypotheses, and on how few it hangs",
    "conflict": "Conflicts, by how little stands behind one side",
    "one teller": "One teller only",
    "work": "Works not in hand",
}
"""The heading of each kind, in the order in which they stand."""


class LeadRow(Struct, frozen=True, kw_only=True):
    """One thing to look for."""

    kind: Kind
    id: str
    """Of the lead, the evidence, the conflict, the matter or the source."""
    seeks: str
    """What is sought, in words."""
    would: str
    """What it would decide, or why it is a lead: “which day; how many operations”, “4 claims rest on it”."""
    in_short: str = ""
    """The same in two or three words; empty where there are none."""
    beside: str
    """Where it was searched for, who stands behind it, or how it is held."""
    about: str = ""
    """The id of what it is about."""
    decides: tuple[str, ...] = ()
    """Ids of the matters and hypotheses that it bears on."""
    is_expected: bool | None = None
    """Whether it must exist; None where nobody said."""
    searched: tuple[Searched, ...] = ()
    claims: int | None = None
    """How many claims hang on a work."""
    tellers: int | None = None
    roots: tuple[str, ...] = ()
    """Of those who stand behind it; of a work the ends of chains that are reached through it alone."""
    unplaced: int | None = None
    evidence: tuple[str, ...] = ()
    """Rows of evidence that tell hypotheses apart and rest on it."""
    bears_on: int = 0
    """How many conflicts and hypotheses it would decide, or evidence it would bear out. Of evidence the hypotheses it
    counts against, but no more than its points."""
    against: int = 0
    """How many hypotheses evidence counts against."""
    points: int = 0
    """By how much evidence parts the hypotheses."""

    @property
    def beside_in_short(self) -> str:
        """The same in a word or two: “nowhere yet”, “1, nothing”, “2 tellers”, “only named”."""
        if self.searched:
            return f"{len(self.searched)}, {self.searched[-1].found or 'nothing told'}"
        return self.beside if self.tellers is None else count(self.tellers, "teller")


def lead_rows(view: View) -> tuple[LeadRow, ...]:
    """Every lead of a view whose conflicts are counted, in the order of the sections, the best of each first."""
    leads: Leads = find_leads(view.index, view.conflicts or ())
    return (
        *(_sought(view, one) for one in leads.sought),
        *(_evidence(one) for one in leads.parting),
        *(_conflict(view, one) for one in leads.weak),
        *(_one_teller(view, one) for one in leads.one_teller),
        *(_work(view, one) for one in leads.works),
    )


def _sought(view: View, sought: Sought) -> LeadRow:
    lead = sought.lead
    hypotheses = sum(id_ in view.case.hypotheses for id_ in lead.decides)
    return LeadRow(
        kind="sought",
        id=lead.id,
        seeks=lead.seeks,
        would=listed(_decided(view, id_) for id_ in sorted(lead.decides, key=lambda id_: id_ not in sought.conflicts)),
        beside=searched_in_words(lead.searched),
        about=lead.about,
        decides=lead.decides,
        is_expected=lead.is_expected,
        searched=lead.searched,
        evidence=sought.evidence,
        bears_on=len(sought.conflicts) + hypotheses,
    )


def _decided(view: View, id_: str) -> str:
    """What a lead would decide: a question, `≠` before a conflict; a hypothesis by its id, for it is a sentence."""
    matter = view.matters.get(id_)
    if matter is None:
        return id_
    return ("≠ " if view.conflict_on(id_) else "") + asks_of(view, matter)


def searched_in_words(searched: tuple[Searched, ...]) -> str:
    """“nowhere yet”, or where, when, and with what result."""
    told = []
    for search in searched:
        where = ", ".join(filter(None, (search.where, date_in_words(search.date) if search.date else "")))
        told.append(f"{where}: {search.found or 'nothing told'}")
    return "; ".join(told) or "nowhere yet"


def _evidence(parting: Parting) -> LeadRow:
    rest = f", not against {sentence_list(parting.rather, 'or')}" if parting.rather else ""
    weighed = len(parting.against) + len(parting.rather)
    row = LeadRow(
        kind="evidence",
        id=parting.row.evidence.id,
        seeks=parting.row.evidence.shows,
        would=f"counts against {sentence_list(parting.against)}{rest}",
        in_short=f"against {len(parting.against)} of {count(weighed, 'hypothesis')}",
        beside="",
        about=parting.row.evidence.claim,
        decides=(*parting.against, *parting.rather),
        bears_on=min(len(parting.against), parting.row.spread[0]),
        against=len(parting.against),
        points=parting.row.spread[0],
    )
    return _witnessed(row, parting.witnesses)


def _witnessed(row: LeadRow, witnesses: Witnesses) -> LeadRow:
    """The row with those who stand behind it."""
    return replace(
        row,
        beside=witnesses_in_words(witnesses),
        tellers=witnesses.tellers,
        roots=witnesses.roots,
        unplaced=witnesses.unplaced,
    )


def _conflict(view: View, weak: Weak) -> LeadRow:
    values = (values_in_words(one) for one in weak.conflict.positions if one.letter == weak.letter and weak.letter)
    side = next((f"{weak.letter} {words}" for words in values), "those who deny or doubt it")
    if weak.claim:
        about = view.matters[weak.claim.matter].about or ""
        side = f"“{name_of(view.case, about)}”, {told_in_words(view, weak.claim)}"
    row = LeadRow(
        kind="conflict",
        id=weak.conflict.id,
        seeks=question_of(view, weak.conflict),
        would=f"{'least' if weak.claim else 'little'} stands behind {side}",
        in_short=f"little behind {weak.letter}" if weak.letter else "",
        beside="",
        about=weak.conflict.about or "",
        decides=(weak.conflict.id,),
        bears_on=1,
    )
    return _witnessed(row, weak.witnesses)


def _one_teller(view: View, one: OneTeller) -> LeadRow:
    shown = listed(name_of(view.case, id_) for id_ in one.evidence)
    rests = f"; evidence rests on it: {shown}" if shown else ""
    row = LeadRow(
        kind="one teller",
        id=one.matter.id,
        seeks=asks_of(view, one.matter),
        would=f"only {name_of(view.case, one.teller)} tells it{rests}",
        beside="",
        about=one.matter.about or "",
        decides=(one.matter.id,),
        evidence=one.evidence,
        bears_on=len(one.evidence),
    )
    return _witnessed(row, one.witnesses)


def _work(view: View, work: Work) -> LeadRow:
    rests = "rests" if work.claims == 1 else "rest"
    alone = count(len(work.decides), "conflict")
    told = (
        f"≠ one side of {alone} rests on it alone" if work.decides else "",
        f"{count(work.claims, 'claim')} {rests} on it" if work.claims else "no claim rests on it",
        "a root" if work.source in work.roots else "",
        _known_through(view, work),
    )
    return LeadRow(
        kind="work",
        id=work.source,
        seeks=name_of(view.case, work.source),
        would=listed(filter(None, told)),
        in_short=f"≠ a side of {alone}" if work.decides else count(work.claims, "claim"),
        beside=work.held,
        decides=work.decides,
        claims=work.claims,
        roots=work.roots,
        bears_on=len(work.decides),
    )


def _known_through(view: View, work: Work) -> str:
    roots = listed(name_of(view.case, root) for root in work.roots if root != work.source)
    return f"{roots} known through it alone" if roots else ""
