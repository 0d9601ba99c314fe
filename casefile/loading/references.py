"""References: an id that is written in one record and must be that of another."""

from casefile.loading.ids import is_id
from casefile.loading.known import Known
from casefile.loading.missing import Missing
from casefile.loading.nearest import did_you_mean
from casefile.loading.nodes import Node
from casefile.loading.page import Page, UnreadableError

_KINDS = {
    "person": ("person", "place"),
    "event": ("event",),
    "source": ("source",),
    "passage": ("passage",),
    "question": ("question",),
    "fact": ("fact",),
    "evidence": ("evidence",),
    "hypothesis": ("hypothesis",),
    "lead": ("lead",),
}
"""What an id may name, in words."""

_FILES = {
    "person": "people.yaml",
    "event": "events.yaml",
    "source": "sources/",
    "question": "questions.yaml",
    "evidence": "evidence.yaml",
    "hypothesis": "hypotheses.yaml",
    "lead": "leads.yaml",
}
"""Where the records of each kind stand."""

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


def refer(page: Page, node: Node, id_: str, kinds: frozenset[str], otherwise: str = "") -> str:
    """The id, if it names something of one of the kinds; raises UnreadableError if not.

    `otherwise` is what may be done here in place of naming something that is there.

    A reference to what could not be read is no second problem: it is counted as waiting. Nor is another to what is
    not there, for an id stands once in a case: it is counted where the first is told.
    """
    known = page.reading.known
    if known.kinds.get(id_) in kinds or ("passage" in kinds and id_ in known.passages):
        return id_
    if lost := known.find_lost(id_, kinds):
        page.reading.waiting[lost] += 1
        raise UnreadableError
    if "fact" in kinds and known.has_fact(id_):
        return id_
    name = _what_is_missing(known, id_, kinds)
    first = page.reading.missing.get(name)
    message, meant = ("", first.meant) if first else _missing(page, id_, kinds)
    if lost := known.find_nameless(id_, kinds, is_near=bool(meant)):
        page.reading.waiting[lost] += 1
        raise UnreadableError
    if first:
        first.elsewhere.append(page.location(node))
        raise UnreadableError(first.location)
    error = page.error(node, message, meant or _where(page, id_, kinds, otherwise or "leave it out here"))
    if name:
        page.reading.missing[name] = Missing(page.location(node), len(page.reading.problems) - 1, meant)
    raise error


def cite(page: Page, node: Node, id_: str) -> str:
    """The id of a passage; raises UnreadableError if there is no such passage."""
    return id_ if id_ in page.reading.known.passages else refer(page, node, id_, PASSAGE)


def _what_is_missing(known: Known, id_: str, kinds: frozenset[str]) -> str:
    """What of an id is not there: all of it, or the record it begins with; empty where it is there, of another kind."""
    if id_ in known.kinds or id_ in known.passages:
        return ""
    source, record = id_.partition("#")[0], id_.partition(".")[0]
    if "passage" in kinds and "#" in id_ and known.kinds.get(source) != "source":
        return source
    return record if "fact" in kinds and record not in known.nodes else id_


def _missing(page: Page, id_: str, kinds: frozenset[str]) -> tuple[str, str]:
    """What to say of an id that names nothing of the kinds asked for: what is wrong, and what may have been meant."""
    known = page.reading.known
    if id_ in known.kinds:
        mend = _part_of(page, id_, kinds)
        is_ = f"“{id_}” is {_article(_named(frozenset({known.kinds[id_]})))}"
        return f"{is_}, and {_article(_named(kinds))} is asked for", mend
    if id_ in known.passages:
        source = id_.partition("#")[0]
        mend = f"write {source}" if known.kinds.get(source) in kinds else ""
        return f"“{id_}” is a passage, and {_article(_named(kinds))} is asked for", mend
    if "passage" in kinds and "#" in id_:
        return _missing_passage(page, id_)
    if "fact" in kinds and "." in id_:
        return _missing_fact(page, id_)
    several = [part.strip() for part in id_.split(",")]
    if len(several) > 1 and all(known.kinds.get(part) in kinds for part in several):
        return f"“{id_}” is one text", f"write [{', '.join(several)}]"
    if page.reading.hints > 0 and (meant := known.id_of(id_, kinds)):
        return f"there is no {_named(kinds)} “{id_}”", f"write {meant}"
    near = known.passages if kinds == PASSAGE else (one for one, kind in known.kinds.items() if kind in kinds)
    return f"there is no {_named(kinds)} “{id_}”", page.did_you_mean(id_, near)


def _part_of(page: Page, id_: str, kinds: frozenset[str]) -> str:
    """What part of a record may have been meant by its id, where such parts are asked for; else an empty text."""
    known = page.reading.known
    if kinds == PASSAGE and known.kinds[id_] == "source":
        return f"write it as {id_}#ANCHOR"
    facts = known.facts_of(id_) if "fact" in kinds else []
    return f"write one of its facts: {', '.join(facts)}" if facts else ""


def _missing_passage(page: Page, id_: str) -> tuple[str, str]:
    known = page.reading.known
    source, _, anchor = id_.partition("#")
    if known.kinds.get(source) != "source":
        sources = (one for one, kind in known.kinds.items() if kind == "source")
        return f"there is no source “{source}”", page.did_you_mean(source, sources)
    if anchor.isdigit() and page.reading.hints > 0 and (name := known.anchor_of(source, anchor)):
        page.reading.hints -= 1
        return f"passage {anchor} of {source} goes by its anchor", f"write {name}"
    anchors = (one.partition("#")[2] for one, named in known.passages.items() if named and one.startswith(f"{source}#"))
    near = [f"{source}#{one}" for one in page.find_nearest(anchor, anchors)]
    return f"the source {source} has no passage “{anchor}”", did_you_mean(near)


def _missing_fact(page: Page, id_: str) -> tuple[str, str]:
    known = page.reading.known
    record, _, field = id_.partition(".")
    if record not in known.nodes:
        return f"there is no person or event “{record}”", page.did_you_mean(record, known.nodes)
    fields = (one.partition(".")[2] for one in known.facts_of(record))
    near = [f"{record}.{one}" for one in page.find_nearest(field, fields)]
    return f"“{record}” has no fact “{field}”", did_you_mean(near)


def _named(kinds: frozenset[str]) -> str:
    """The kinds in words, or what all have in common; people.yaml holds people and places."""
    if kinds >= RECORD:
        return "record"
    words = [word for kind, words in _KINDS.items() if kind in kinds for word in words]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _where(page: Page, id_: str, kinds: frozenset[str], otherwise: str) -> str:
    """What to do about an id that names nothing of the kinds, and comes near to nothing."""
    known = page.reading.known
    is_there = id_ in known.kinds or id_ in known.passages
    source, mark, anchor = id_.partition("#")
    if mark and source in known.kinds and not is_there:
        is_anchor = is_id(anchor) and not anchor.isdigit()
        return f"give a paragraph of it the anchor {{#{anchor}}}" if is_anchor else "write one of its anchors"
    record, dot, _ = id_.partition(".")
    if dot and record in known.nodes:
        return f"it has {', '.join(known.facts_of(record)) or 'no facts'}"
    asked = SOURCE if mark and not is_there else SUBJECT if dot and "fact" in kinds else kinds
    files = [file for kind, file in _FILES.items() if kind in asked]
    if not files:
        return "write it as SOURCE#ANCHOR"
    if len(files) > 2:
        return "write an id of this case"
    if is_there or not is_id(source if mark else record):
        return f"write the id of {_article(_named(asked))}"
    return f"add it to {' or '.join(files)}, or {otherwise}"


def _article(words: str) -> str:
    return words if words == "evidence" else f"an {words}" if words[0] in "aeiou" else f"a {words}"
