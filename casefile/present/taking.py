"""What is taken along from a case: a quotation with its citation, and the id that leads back to it."""

from collections.abc import Iterator

from msgspec import Struct

from casefile.dates.words import date_in_words
from casefile.model.sources import Source
from casefile.present.names import name_of
from casefile.present.page import is_known, title_of
from casefile.present.passages import passage_row
from casefile.present.view import View


class Taking(Struct, frozen=True):
    """One form in which something can be taken along."""

    id: str
    """`both`, `quotation`, `citation` or `link`."""
    name: str
    text: str


def takings(view: View, id_: str, words: str = "") -> tuple[Taking, ...]:
    """The forms that a passage, source or any other record can be taken along in; `words` are a part of a passage.

    Words of a précis are ours and stand in no quotation marks. Where the id is none, the words alone, if there are any.
    """
    if not is_known(view, id_):
        return (Taking("quotation", "words", words),) if words else ()
    link = Taking("link", "link", id_)
    if passage := view.case.passages.get(id_):
        row = passage_row(view, passage)
        quoted = words or " ".join(passage.text.split())
        cited = citation(view, id_)
        told = f"“{quoted}” ({cited})" if row.is_transcript else f"{quoted} ({row.wording} of {cited})"
        return (
            Taking("both", "quotation with citation", told),
            Taking("quotation", "quotation", quoted),
            Taking("citation", "citation", cited),
            link,
        )
    name = citation(view, id_) if id_ in view.case.sources else title_of(view, id_)
    forms = (Taking("both", "words with the name", f"{words} ({name})"), Taking("quotation", "words", words))
    return (*(forms if words else ()), Taking("citation", "citation", name), link)


def citation(view: View, id_: str) -> str:
    """A source as it is cited, of a passage also its place: “A. Author, Title, 1999, p. 4, read in Book 2004 ¶ 3”."""
    passage = view.case.passages.get(id_)
    source = view.case.sources[passage.source if passage else id_]
    return ", ".join((*_cited(view, source), *(_place(view, id_) if passage else ())))


def _cited(view: View, source: Source) -> Iterator[str]:
    if source.author:
        yield " and ".join(name_of(view.case, author) for author in source.author)
    yield source.title
    if source.date:
        yield date_in_words(source.date)


def _place(view: View, id_: str) -> Iterator[str]:
    row = passage_row(view, view.case.passages[id_])
    yield row.place
    if row.through:
        yield f"read in {row.through}"
