"""What comes to the search box from other threads: answers and ways to go on, each of the search of a number."""

from textual.message import Message

from casefile.search.complete import Completion
from casefile.search.find import Answer
from casefile.tui.offered import OfferRow


class Found(Message):
    """An answer came."""

    def __init__(self, answer: Answer, number: int) -> None:
        """The answer to the search of that number."""
        self.answer = answer
        self.number = number
        super().__init__()


class Offered(Message):
    """Ways to go on came."""

    def __init__(self, rows: tuple[OfferRow, ...], number: int) -> None:
        """Those for the search of that number."""
        self.rows = rows
        self.number = number
        super().__init__()


class Completed(Message):
    """Ways in which the word in typing may go on came."""

    def __init__(self, completions: tuple[Completion, ...], number: int) -> None:
        """Those for the search of that number."""
        self.completions = completions
        self.number = number
        super().__init__()
