"""References: an id that is written in one record and must be that of another."""

from casefile.loading.ids import is_id
from casefile.loading.known import Known
from casefile.loading.nearest import did_you_mean
from casefile.loading.nodes import Node
from casefile.loading.page import Page, UnreadableError

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

_ARTICLES = {"event": "an event", "evidence": "evidence"}


def refer(page: Page, node: Node, id_: str, kinds: frozenset[str]) -> str:
    """The id, if it names something of one of the kinds; raises UnreadableError if not.

    A reference to what could not be read is no second problem: it is counted as waiting.
    """
    known = page.reading.known
    if known.kinds.get(id_) in kinds or ("passage" in kinds and id_ in known.passages):
        return id_
    if "fact" in kinds and "." in id_ and known.has_fact(id_):
        return id_
    if known.is_lost(id_):
        page.reading.waiting[_what_is_lost(known, id_)] += 1
        raise UnreadableError
    raise page.error(node, *_missing(known, id_, kinds))


def cite(page: Page, node: Node, id_: str) -> str:
    """The id of a passage; raises UnreadableError if there is no such passage."""
    if id_ in page.reading.known.passages:
        return id_
    return refer(page, node, id_, frozenset({"passage"}))


def _what_is_lost(known: Known, id_: str) -> str:
    return next(part for part in (id_, id_.partition("#")[0], id_.partition(".")[0]) if part in known.lost)


def _missing(known: Known, id_: str, kinds: frozenset[str]) -> tuple[str, str]:
    """What to say of an id that names nothing of the kinds asked for: what is wrong, and what may have been meant."""
    wanted = _one_of(kinds)
    if id_ in known.kinds:
        return f"“{id_}” is {_article(known.kinds[id_])}, not {wanted}", ""
    if "passage" in kinds and (len(kinds) == 1 or "#" in id_):
        return _missing_passage(known, id_)
    if "fact" in kinds and "." in id_:
        return _missing_fact(known, id_)
    near = did_you_mean(id_, (one for one, kind in known.kinds.items() if kind in kinds))
    return f"“{id_}” is not {wanted} of this case" if is_id(id_) else f"“{id_}” is no id", near


def _missing_passage(known: Known, id_: str) -> tuple[str, str]:
    source, mark, anchor = id_.partition("#")
    if known.kinds.get(source) != "source":
        near = did_you_mean(source, (one for one, kind in known.kinds.items() if kind == "source"))
        return f"there is no source “{source}”", near
    passages = [one for one in known.passages if one.startswith(f"{source}#")]
    if not mark:
        return f"“{source}” is a source, and a passage is asked for", f"write it as {source}#ANCHOR"
    near = did_you_mean(id_, passages)
    return f"the source {source} has no passage “{anchor}”", near


def _missing_fact(known: Known, id_: str) -> tuple[str, str]:
    record, _, field = id_.partition(".")
    if record not in known.nodes:
        return f"there is no person or event “{record}”", did_you_mean(record, known.nodes)
    node = known.nodes[record]
    facts = [f"{record}.{name.replace(' ', '-')}" for name in getattr(node, "entries", {})]
    return f"“{record}” has no fact “{field}”", did_you_mean(id_, facts)


def _article(kind: str) -> str:
    return _ARTICLES.get(kind, f"a {kind}")


def _one_of(kinds: frozenset[str]) -> str:
    named = [_article(kind) for kind in ("person", "event", "source", "passage", "question", "fact", "evidence", "hypothesis", "lead") if kind in kinds]
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} or {named[-1]}"
