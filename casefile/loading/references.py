"""References: an id that is written in one record and must be that of another."""

from casefile.loading.nodes import Node
from casefile.loading.page import Page, UnreadableError

KINDS = ("person", "event", "source", "passage", "question", "fact", "evidence", "hypothesis", "lead")
"""What an id may name."""

PASSAGE = frozenset({"passage"})
PERSON = frozenset({"person"})
EVENT = frozenset({"event"})
SOURCE = frozenset({"source"})
EVIDENCE = frozenset({"evidence"})
SUBJECT = frozenset({"person", "event"})
VOICE = frozenset({"person", "source"})
RECORD = frozenset({"person", "event", "source", "question", "evidence", "hypothesis", "lead"})
MATTER = frozenset({"question", "fact"})
DECIDED = frozenset({"question", "fact", "hypothesis"})
HEART = RECORD | {"fact"}
LINKED = frozenset({"source", "passage"})


def refer(page: Page, node: Node, id_: str, kinds: frozenset[str]) -> str:
    """The id, if it names something of one of the kinds; raises UnreadableError if not.

    A reference to what could not be read is no second problem: it is counted as waiting.
    """
    known = page.reading.known
    if known.kinds.get(id_) in kinds or ("passage" in kinds and id_ in known.passages):
        return id_
    if lost := known.find_lost(id_):
        page.reading.waiting[lost] += 1
        raise UnreadableError
    if "fact" in kinds and known.has_fact(id_):
        return id_
    raise page.error(node, *_missing(page, id_, kinds))


def cite(page: Page, node: Node, id_: str) -> str:
    """The id of a passage; raises UnreadableError if there is no such passage."""
    return id_ if id_ in page.reading.known.passages else refer(page, node, id_, PASSAGE)


def _missing(page: Page, id_: str, kinds: frozenset[str]) -> tuple[str, str]:
    """What to say of an id that names nothing of the kinds asked for: what is wrong, and what may have been meant."""
    known = page.reading.known
    if id_ in known.kinds:
        mend = f"write it as {id_}#ANCHOR" if kinds == PASSAGE and known.kinds[id_] == "source" else ""
        return f"“{id_}” is {_article(known.kinds[id_])}, not {_one_of(kinds)}", mend
    if "passage" in kinds and "#" in id_:
        return _missing_passage(page, id_)
    if "fact" in kinds and "." in id_:
        return _missing_fact(page, id_)
    near = [id_ for id_, kind in known.kinds.items() if kind in kinds]
    if kinds == PASSAGE:
        near = list(known.passages)
    return f"there is no {_one_of(kinds).split(' ', 1)[1]} “{id_}”", page.did_you_mean(id_, near)


def _missing_passage(page: Page, id_: str) -> tuple[str, str]:
    known = page.reading.known
    source, _, anchor = id_.partition("#")
    if known.kinds.get(source) != "source":
        sources = (one for one, kind in known.kinds.items() if kind == "source")
        return f"there is no source “{source}”", page.did_you_mean(source, sources)
    if anchor.isdigit() and (name := known.anchor_of(source, int(anchor))):
        return f"passage {anchor} of {source} goes by its anchor", f"write {name}"
    passages = (one for one in known.passages if one.startswith(f"{source}#"))
    return f"the source {source} has no passage “{anchor}”", page.did_you_mean(id_, passages)


def _missing_fact(page: Page, id_: str) -> tuple[str, str]:
    known = page.reading.known
    record, _, field = id_.partition(".")
    if record not in known.nodes:
        return f"there is no person or event “{record}”", page.did_you_mean(record, known.nodes)
    return f"“{record}” has no fact “{field}”", page.did_you_mean(id_, known.facts_of(record))


def _article(kind: str) -> str:
    return {"event": "an event", "evidence": "evidence"}.get(kind, f"a {kind}")


def _one_of(kinds: frozenset[str]) -> str:
    named = [_article(kind) for kind in KINDS if kind in kinds]
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} or {named[-1]}"
