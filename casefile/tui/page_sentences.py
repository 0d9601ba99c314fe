"""The sentences of a page that is laid out, and what of them is selected."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from casefile.present.lines import Line
from casefile.present.sentences import sentences_in
from casefile.tui.cells import Painted, plain
from casefile.tui.layout import Laid, LaidOut
from casefile.tui.lighting import split_parts


class Sentence(NamedTuple):
    """A sentence of a page: its line, and which it is in that line."""

    line: int
    number: int


class Selection(NamedTuple):
    """What is selected: from the sentence that stays to the one that goes."""

    stays: Sentence
    goes: Sentence

    @property
    def ends(self) -> tuple[Sentence, Sentence]:
        """The first and the last sentence."""
        return (min(self), max(self))


class Text(NamedTuple):
    """A line of a page as it is wrapped: its words, and each of its rows with where it starts in them."""

    words: str
    rows: tuple[tuple[int, int], ...]

    @property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Where each sentence starts and ends."""
        return sentences_in(self.words)


def _before(row: Laid) -> Painted:
    """What stands before the text of a row: its indent, and the place in the source where a passage begins."""
    indent, *parts = row.parts
    return (indent, *takewhile(lambda part: part.role == "place", parts))


def text_of(rows: Sequence[Laid], line: int, first: int) -> Text:
    """The text of a line whose first row is known; the rows of a line follow each other."""
    words, starts = "", []
    for index in range(first, len(rows)):
        if rows[index].line != line:
            break
        starts.append((index, len(words)))
        words += plain(rows[index].parts[len(_before(rows[index])) :]) + " "
    return Text(words.rstrip(), tuple(starts))


class Sentences:
    """The sentences of a page that is laid out."""

    def __init__(self, lines: Sequence[Line], rows: LaidOut) -> None:
        """Those of its lines of running text; tables and rules have none."""
        self.lines, self.rows = lines, rows

    def text(self, line: int) -> Text:
        """The text of a line."""
        return text_of(self.rows, line, self.rows.row_of(line))

    def is_text(self, line: int) -> bool:
        """Whether a line is running text."""
        one = self.lines[line]
        return not one.table and not any(span.column for span in one.spans) and bool(one.text.strip())

    def at(self, row: int) -> Sentence | None:
        """The sentence that a row shows first, else the next one."""
        line = self.rows[row].line
        if not self.is_text(line):
            return self.beside(Sentence(line, 0), 1)
        text = self.text(line)
        start = dict(text.rows)[row]
        return Sentence(line, next((at for at, (_, end) in enumerate(text.sentences) if end > start), 0))

    def beside(self, sentence: Sentence, step: int) -> Sentence | None:
        """The sentence after or before one; None at the end of the page."""
        line, number = sentence.line, sentence.number + step
        if self.is_text(line) and 0 <= number < len(self.text(line).sentences):
            return Sentence(line, number)
        ahead = range(line + 1, len(self.lines)) if step > 0 else range(line - 1, -1, -1)
        found = next((one for one in ahead if self.is_text(one)), None)
        return None if found is None else Sentence(found, 0 if step > 0 else len(self.text(found).sentences) - 1)

    def row_of(self, sentence: Sentence) -> int:
        """The row on which a sentence begins."""
        text = self.text(sentence.line)
        start = text.sentences[sentence.number][0]
        return max(row for row, begins in text.rows if begins <= start)

    def words(self, selection: Selection) -> str:
        """What is selected, a line of the page on a line."""
        return "\n".join(self._words(selection))

    def _words(self, selection: Selection) -> Iterator[str]:
        first, last = selection.ends
        for line in filter(self.is_text, range(first.line, last.line + 1)):
            text = self.text(line)
            start, end = self._within(text, line, selection)
            yield text.words[start:end]

    def _within(self, text: Text, line: int, selection: Selection) -> tuple[int, int]:
        first, last = selection.ends
        sentences = text.sentences
        start = sentences[first.number if line == first.line else 0][0]
        return start, sentences[last.number if line == last.line else -1][1]

    def lit(self, parts: Painted, row: int, selection: Selection) -> Painted:
        """The parts of a row with what is selected lit."""
        line = self.rows[row].line
        first, last = selection.ends
        if not first.line <= line <= last.line or not self.is_text(line):
            return parts
        text = self.text(line)
        start, end = self._within(text, line, selection)
        offset = dict(text.rows)[row] - len(plain(_before(self.rows[row])))
        return tuple(split_parts(parts, [(max(start - offset, 0), end - offset)])) if end > offset else parts
