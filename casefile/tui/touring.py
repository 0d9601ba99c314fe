"""The first steps on the screen: which card lies there, and when the next one comes."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from casefile.tui import tour
from casefile.tui.commands import hint
from casefile.tui.widgets.card import Card

if TYPE_CHECKING:
    from casefile.tui.opening import Opened
    from casefile.tui.walking import WalkingApp


class Touring:
    """The cards that are still to be shown, the first of them on the screen."""

    def __init__(self, app: "WalkingApp", cards: Iterable[tour.Card], done: frozenset[int]) -> None:
        """Cards, and the numbers of those that are done and not shown."""
        self.app, self.done = app, done
        self.cards = [card for card in cards if card.number not in done]
        self.count = len(self.cards)
        self.left = self.cards[0].waits_for if self.cards else frozenset[str]()
        """What the card on the screen still waits for."""
        self.picked = set[int]()
        """The cards whose row has been taken in hand."""
        self.laid: tuple[int, Screen[Any]] | None = None
        """Which card lies on which screen."""

    @property
    def is_on(self) -> bool:
        """Whether a card lies on the screen."""
        return bool(self.cards)

    @property
    def lies_here(self) -> bool:
        """Whether a card lies on the screen we are at: on the desk, and the one after c where c leads to, too."""
        return self.is_on and self.app.place_now.screen in self.cards[0].lies_on

    def is_ended_by(self, action: str) -> bool:
        """Whether an action is the step back that ends all cards, and not the one that a card teaches."""
        return self.lies_here and action == "step_back" and "step_back" not in self.cards[0].waits_for

    def end(self) -> None:
        """Show no card any more, now or at another start."""
        self.cards = []
        tour.keep_done(tour.ALL)
        self.lay()

    def after(self, action: str) -> None:
        """Go on once what a card waits for has been done."""
        if not self.is_on:
            return
        card = self.cards[0]
        self.left -= {action}
        if self._is_taught(card) and (not self.left if card.is_all else action in card.waits_for):
            self.done |= {card.number}
            tour.keep_done(self.done)
            self.cards.pop(0)
            self.left = self.cards[0].waits_for if self.cards else frozenset()
        self.lay()

    def _is_taught(self, card: tour.Card) -> bool:
        """Whether what a card teaches has come about."""
        if "choose" in card.waits_for:
            return bool(self.app.desk.place.chosen_in(card.pane))
        return not (card.number == 3 and self.app.desk.place.choices)

    def lay(self) -> None:
        """Lay the card on the reader of the screen we are at, else on its foot, with the row it picks in hand.

        Elsewhere than where its key is taught it would only stand in the way: there it waits.
        """
        if self.is_on:
            self._pick(self.cards[0])
        where = (self.cards[0].number, self.app.here) if self.lies_here else None
        if where != self.laid:
            self.laid = where
            for screen in self.app.screen_stack:
                screen.query(Card).remove()
            if where:
                readers = [*self.app.here.query("#reader"), self.app.here]
                readers[0].mount(self._card(self.cards[0]))

    def _card(self, card: tour.Card) -> Card:
        end = "" if "step_back" in card.waits_for else f"   {hint('step_back').keys} ends the first steps"
        return Card(card.title, card.text, f"{self.count - len(self.cards) + 1} of {self.count}{end}")

    def _pick(self, card: tour.Card) -> None:
        """Take the row of a card in hand, once, as soon as the list it stands in is in hand."""
        desk = self.app.desk
        if not card.pane or card.number in self.picked or self.app.here is not desk:
            return
        if card.pane == "people":
            desk.take(card.pane)
        pane = desk.pane(card.pane)
        ids = [row.id for row in pane.rows]
        if desk.pane_in_hand == card.pane and card.picks in ids:
            self.picked.add(card.number)
            pane.move_to(ids.index(card.picks))


def begin_tour(app: "WalkingApp", opened: "Opened", asked: str = "") -> Touring:
    """Lay the first card that is to be shown, over where we are.

    Where a place was asked for none is laid that would take another row in hand: it comes at a start without one.
    """
    at = app.desk.place.at
    touring = Touring(app, tour.cards_of(opened, at if opened.knows(at) else ""), tour.load_done())
    if asked and touring.is_on and touring.cards[0].picks:
        touring.cards = []
    touring.lay()
    return touring


def begin_tour_again(app: "WalkingApp", opened: "Opened") -> Touring:
    """Lay the first of all cards, done or not."""
    touring = Touring(app, tour.cards_of(opened), frozenset())
    touring.lay()
    return touring
